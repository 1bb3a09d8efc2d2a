// The classic bank's account pages: overview and statement.
import { html, type Markup } from '../html.ts';
import type { Arrival } from '../ledger.ts';
import { grouped } from '../money.ts';
import { frame } from './frame.ts';
import { payer } from './views.ts';

export const homeView: Markup = frame(
  'home',
  '账户总览',
  html`<div class="box_title">我的账户</div>
<table class="list" width="100%" cellspacing="0">
  <tr><th>账号</th><th>户名</th><th>账户类型</th><th>币种</th><th>可用余额</th><th width="140">操作</th></tr>
  <tr><td>${payer.account}</td><td>${payer.name}</td><td>储蓄卡</td><td>人民币</td><td align="right">${payer.balance}</td>
    <td align="center"><a href="/classic/detail">明细</a>　<a href="/classic/transfer">转账</a></td></tr>
  <tr><td>6214 83** **** 5520</td><td>${payer.name}</td><td>定期一本通</td><td>人民币</td><td align="right">50,000.00</td>
    <td align="center">—</td></tr>
</table>
<div class="notice"><b>公告</b>　请牢记本行网址，本行工作人员不会向您索要密码和短信验证码。</div>`,
);

const detailRow = (date: string, summary: string, other: string, amount: string): Markup =>
  html`<tr><td>${date}</td><td>${summary}</td><td>${other}</td><td align="right">${amount}</td></tr>`;

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** `paid`: newest last, as the ledger has them. */
export function detailView(paid: readonly Arrival[]): Markup {
  const sent = paid.map(({ at, payee, amount, purpose }) =>
    detailRow(day(at), purpose === '' ? '转账' : purpose, payee, `-${grouped(amount)}`),
  );
  return frame(
    'detail',
    '交易明细',
    html`<div class="box_title">${payer.account} 交易明细</div>
<table class="list" width="100%" cellspacing="0">
  <tr><th width="120">交易日期</th><th>摘要</th><th>对方户名</th><th width="160">金额（元）</th></tr>
  ${sent.reverse()}
  ${detailRow('2026-11-10', '代发工资', '杭州云岸科技有限公司', '18,650.00')}
  ${detailRow('2026-11-05', '物业费', '杭州明湖物业管理有限公司', '-1,280.00')}
  ${detailRow('2026-11-01', '转账', '周建国', '-2,000.00')}
</table>`,
  );
}

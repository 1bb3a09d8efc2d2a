// A wallet made for phones: its confirm acts before the click, on mouse and finger, and only for a person.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, page, type Reply, type Routes, script, seeOther, style, type Visit } from '../exchange.ts';
import { html, type Markup } from '../html.ts';
import type { Ledger } from '../ledger.ts';
import { grouped } from '../money.ts';
import { type Orders, openOrders } from '../orders.ts';
import {
  completed,
  isComplete,
  linkNames,
  type SentTransfer,
  transferOfForm,
  transferOfJson,
} from '../sent.ts';

const css = readFileSync(join(import.meta.dirname, 'wallet.css'), 'utf8');
const js = readFileSync(join(import.meta.dirname, 'wallet.js'), 'utf8');

function frame(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no">
<title>${title}</title>
<link rel="stylesheet" href="/pointer/wallet.css">
</head>
<body>
<div class="screen">
<div class="navbar"><a class="navbar-left" href="/">‹</a><div class="navbar-title">${title}</div></div>
${content}
<p class="fine">柿子钱包为模拟应用，仅供练习，不涉及真实资金</p>
</div>
</body>
</html>`;
}

const cell = (label: string, input: Markup): Markup =>
  html`<label class="cell"><span class="cell-title">${label}</span>${input}</label>`;

const row = (label: string, id: string): Markup =>
  html`<div class="cell"><span class="cell-title">${label}</span><span class="cell-value" id="${id}"></span></div>`;

const formView = ({ payee, account, amount, purpose }: SentTransfer): Markup =>
  frame(
    '转账到银行卡',
    html`<div class="group">
${cell('姓名', html`<input id="name" value="${payee}" placeholder="收款人姓名">`)}
${cell('卡号', html`<input id="account" value="${account}" inputmode="numeric" placeholder="收款人储蓄卡号">`)}
</div>
<div class="group">
<div class="sum-title">转账金额</div>
<label class="sum"><span>¥</span><input id="amount" value="${amount}" inputmode="decimal" placeholder="0.00" aria-label="转账金额"></label>
${cell('转账说明', html`<input id="note" value="${purpose}" placeholder="选填，对方可见">`)}
</div>
<p class="toast" id="toast" hidden></p>
<div class="btn" id="next">下一步</div>
<div class="mask" id="mask" hidden></div>
<div class="sheet" id="sheet" hidden>
<div class="sheet-head"><span class="sheet-close" id="close">×</span>请核对转账信息</div>
<div class="sheet-sum" id="sheetSum"></div>
${row('收款人', 'sheetName')}${row('收款账号', 'sheetAccount')}${row('转账说明', 'sheetNote')}
<div class="cell"><span class="cell-title">付款方式</span><span class="cell-value">零钱（余额 ¥86,220.15）</span></div>
<div class="btn" id="confirm">确认转账</div>
</div>
<script src="/pointer/wallet.js"></script>`,
  );

function resultView({ payee, amount }: SentTransfer): Markup {
  return frame(
    '转账结果',
    html`<div class="done"><i>✓</i><h2>转账成功</h2><p>已转给 ${payee}</p><p class="done-sum">¥${grouped(amount)}</p></div>
<a class="btn" href="/pointer/transfer">完成</a>`,
  );
}

const goneView = frame('转账结果', html`<p class="toast">没有找到这笔转账</p>`);

/** Has no token, as such apps often have none: sent twice is paid twice. */
function take(visit: Visit, ledger: Ledger, orders: Orders<SentTransfer>): Reply {
  const sent = transferOfJson(visit.body, linkNames);
  if (sent === null) return json({ code: 400 }, 400);
  const transfer = completed(sent);
  const taken = isComplete(transfer);
  ledger.record({ page: 'pointer', ...transfer, how: taken ? 'xhr' : 'refused' });
  return taken ? json({ code: 0, no: orders.place(transfer) }) : json({ code: 1, message: '转账信息不完整' });
}

function result({ query }: Visit, orders: Orders<SentTransfer>): Reply {
  const transfer = orders.find(query.get('no') ?? '');
  return page(transfer === null ? goneView : resultView(transfer));
}

export function pointerSite(ledger: Ledger): Routes {
  const orders = openOrders<SentTransfer>('SZ');
  return {
    'GET /pointer/': () => seeOther('/pointer/transfer'),
    'GET /pointer/wallet.css': () => style(css),
    'GET /pointer/wallet.js': () => script(js),
    'GET /pointer/transfer': ({ query }) => page(formView(transferOfForm(query))),
    'POST /pointer/api/transfer': (visit) => take(visit, ledger, orders),
    'GET /pointer/result': (visit) => result(visit, orders),
  };
}

// What the rent service draws: form, review, result.
import { html, type Markup, nothing } from '../html.ts';
import { grouped } from '../money.ts';
import type { SentTransfer } from '../sent.ts';

function around(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title} - 安居交租</title>
<link rel="stylesheet" href="/hand-over/rent.css">
</head>
<body>
<div class="banner"><div class="in"><b>安居交租</b><span>房租、押金，刷卡也能交</span><a href="/">退出</a></div></div>
<div class="in box"><h1>${title}</h1>${content}</div>
<div class="copy">安居交租为模拟网站，仅供练习，不涉及真实资金</div>
</body>
</html>`;
}

const input = (name: string, label: string, value: string, hint: string): Markup =>
  html`<li><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${value}" placeholder="${hint}" autocomplete="off"></li>`;

export function formView({ payee, account, amount, purpose }: SentTransfer, fault: string): Markup {
  return around(
    '交房租',
    html`${fault === '' ? nothing : html`<p class="fault">${fault}</p>`}
<form method="post" action="/hand-over/confirm"><ul class="fields">
${input('payee', '房东姓名', payee, '与银行卡开户名一致')}
${input('account', '房东银行卡号', account, '仅支持储蓄卡')}
${input('amount', '租金（元）', amount, '0.00')}
${input('purpose', '备注', purpose, '如：12月房租')}
</ul><button type="submit" id="submitRent">下一步</button></form>`,
  );
}

const line = (label: string, value: string): Markup =>
  html`<li><label>${label}</label><span>${value}</span></li>`;

export function reviewView({ payee, account, amount, purpose }: SentTransfer, number: string): Markup {
  return around(
    '核对订单',
    html`<ul class="fields lines">${line('收款人', payee)}${line('收款账号', account)}${line('付款金额', `${grouped(amount)} 元`)}${line('服务费', '0.00 元（新客减免）')}${line('备注', purpose)}${line('支付方式', '安汇支付')}</ul>
<form method="post" action="/hand-over/pay"><input type="hidden" name="orderNo" value="${number}"><button type="submit" id="payRent">确认支付</button><a class="edit" href="/hand-over/rent?change=${number}">修改</a></form>`,
  );
}

export function paidView({ payee, amount }: SentTransfer, number: string): Markup {
  return around(
    '支付成功',
    html`<div class="paid"><p>租金 <b>${grouped(amount)}</b> 元已付给 ${payee}，预计两小时内到账。</p><p>订单号 ${number}</p><a href="/hand-over/rent">返回</a></div>`,
  );
}

export const expiredView: Markup = around(
  '订单已失效',
  html`<p class="fault">订单不存在或已关闭，请重新提交。</p>`,
);

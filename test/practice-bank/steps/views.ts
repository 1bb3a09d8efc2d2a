// What the bank of three steps draws: payee, amount, confirmation, each on a page that shows nothing of the one before.
import { html, type Markup, nothing } from '../html.ts';
import { grouped } from '../money.ts';

function around(title: string, content: Markup, language = 'zh-CN'): Markup {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/steps/steps.css">
</head>
<body><main><h1>${title}</h1>${content}</main></body>
</html>`;
}

const input = (name: string, label: string): Markup =>
  html`<p><label for="${name}">${label}</label><input id="${name}" name="${name}" autocomplete="off"></p>`;

export const payeeView: Markup = around(
  '转账 1/3',
  html`<form method="post" action="/steps/amount">
${input('payee', '收款人姓名')}${input('account', '收款账号')}${input('purpose', '用途')}
<button id="toAmount">下一步</button></form>`,
);

const order = (number: string): Markup => html`<input type="hidden" name="order" value="${number}">`;

export const amountView = (number: string): Markup =>
  around(
    '转账 2/3',
    html`<form method="post" action="/steps/confirm">${order(number)}
${input('amount', '转账金额（元）')}<button id="toConfirm">下一步</button></form>`,
  );

export const confirmView = (number: string, amount: string): Markup =>
  around(
    '确认转账 3/3',
    html`<p>转账金额：${grouped(amount)} 元</p>
<form method="post" action="/steps/send">${order(number)}<button id="send">确认转账</button></form>`,
  );

export const sentView: Markup = around('转账成功', html`<p class="sent">已受理</p>`);
export const unknownView: Markup = around('转账', html`<p>没有找到这笔转账</p>`);

export const appView: Markup = around(
  'Send money',
  html`<div id="step">${nothing}</div><script src="/steps/app.js"></script>`,
  'en',
);

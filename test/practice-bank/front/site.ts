// The start page: what the practice pages are, in both languages, what has arrived, and the ledger as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json, page, type Reply, type Routes, style } from '../exchange.ts';
import { html, type Markup, nothing } from '../html.ts';
import type { Arrival, How, Ledger } from '../ledger.ts';

const css = readFileSync(join(import.meta.dirname, 'front.css'), 'utf8');

interface Entry {
  readonly href: string;
  readonly zh: { readonly title: string; readonly text: string };
  readonly en: { readonly title: string; readonly text: string };
}

const entries: readonly Entry[] = [
  {
    href: '/classic/transfer',
    zh: { title: '老式网银', text: '填表、核对、确认转账，一页一页来。' },
    en: { title: 'Classic online bank', text: 'A form, a review page, a confirm button. In Chinese.' },
  },
  {
    href: '/app/send',
    zh: { title: '新式网银（英文）', text: '整个网站只有一页，最后在弹出的小窗里发送。' },
    en: { title: 'Modern bank app', text: 'One page; you send from a dialog. In English.' },
  },
  {
    href: '/code/transfer',
    zh: { title: '短信验证码付款', text: '先核对，再填短信验证码。填任意6位数字。' },
    en: { title: 'Payment with an SMS code', text: 'Review first, then a code: any 6 digits. In Chinese.' },
  },
  {
    href: '/code/one-page',
    zh: { title: '一页付款', text: '收款人、金额、验证码都在同一页上。' },
    en: { title: 'All on one page', text: 'Payee, amount and code together. In Chinese.' },
  },
  {
    href: '/components/pay',
    zh: { title: '组件网银（英文）', text: '输入框和按钮都是网站自己做的组件。' },
    en: { title: 'Bank of web components', text: 'Fields and buttons of its own making. In English.' },
  },
  {
    href: '/pointer/transfer',
    zh: { title: '手机钱包', text: '不等“点击”，一按下就确认。' },
    en: { title: 'Phone wallet', text: 'Confirms before the click. In Chinese.' },
  },
  {
    href: '/frame/checkout',
    zh: { title: '二手市场（英文）', text: '付款的小窗是另一家公司的。' },
    en: { title: 'Second-hand market', text: 'The payment frame is another company’s. In English.' },
  },
  {
    href: '/script-submit/payment',
    zh: { title: '先查户名（英文）', text: '按下以后先查收款人，查到了才付款。' },
    en: { title: 'Name check first', text: 'Asks about the payee, then sends. In English.' },
  },
  {
    href: '/hand-over/rent',
    zh: { title: '交房租', text: '确认以后转到支付公司，再自己转回来。' },
    en: { title: 'Rent, by a provider', text: 'Hands you over and back by itself. In Chinese.' },
  },
  {
    href: '/qr/pay',
    zh: { title: '扫码收银台', text: '用手机扫码付款，二维码每分钟换一次。' },
    en: { title: 'QR cashier', text: 'A code to be paid with a phone. In Chinese.' },
  },
  {
    href: '/checks/payment',
    zh: { title: '企业网银', text: '一边填一边查户名、算手续费、存草稿。' },
    en: { title: 'Company bank', text: 'Checks, quotes and saves as you type. In Chinese.' },
  },
  {
    href: '/wallet/dapp/',
    zh: { title: '数字钱包测试页（英文）', text: '转币、签名，都由练习钱包代签，没有真币。' },
    en: { title: 'Crypto wallet', text: 'Sends coins and signs, with a practice wallet. In English.' },
  },
];

const card = ({ href, zh, en }: Entry): Markup => html`<li><a href="${href}">
  <h2>${zh.title}</h2><p>${zh.text}</p>
  <h2 lang="en">${en.title}</h2><p lang="en">${en.text}</p></a></li>`;

const states: Readonly<Record<How, string>> = {
  form: '已收到 Received',
  xhr: '已收到 Received',
  fetch: '已收到 Received',
  scan: '已收到 Received',
  'duplicate-token': '重复，未再付 Sent twice, not paid again',
  refused: '未受理 Refused',
};

/** Local time of the computer that runs the practice bank, which is the reader's own. */
const clock = (at: number): string => new Date(at).toTimeString().slice(0, 8);

const arrivalRow = ({ at, payee, account, amount, purpose, how }: Arrival): Markup =>
  html`<tr><td>${clock(at)}</td><td>${payee}</td><td>${account}</td><td class="num">${amount}</td><td>${purpose}</td><td>${states[how]}</td></tr>`;

function arrivalTable(arrivals: readonly Arrival[]): Markup {
  if (arrivals.length === 0)
    return html`<p>还没有收到任何付款。 <span lang="en">Nothing has arrived yet.</span></p>`;
  return html`<table><thead><tr><th>时间 Time</th><th>收款人 Payee</th><th>账号 Account</th><th>金额 Amount</th><th>用途 Purpose</th><th>结果 Result</th></tr></thead>
<tbody>${arrivals.map(arrivalRow)}</tbody></table>`;
}

function startPage(arrivals: readonly Arrival[]): Reply {
  return page(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>练习银行 Practice bank</title>
<link rel="stylesheet" href="/front.css">
</head>
<body>
<main>
<h1>练习银行 <span lang="en">Practice bank</span></h1>
<p class="lead">这里没有真钱，放心试。每个网站都是假的，只在您自己的电脑上。</p>
<p class="lead" lang="en">No real money. These sites are made up and run on your own computer only.</p>
<ul class="cards">${entries.map(card)}</ul>
<section class="received">
<h2>银行真正收到了什么 <span lang="en">What the bank really received</span></h2>
${arrivalTable(arrivals)}
${arrivals.length === 0 ? nothing : html`<button type="button" onclick="fetch('/ledger',{method:'DELETE'}).then(function(){location.reload()})">清空 Clear</button>`}
</section>
</main>
</body>
</html>`);
}

function clear(ledger: Ledger): Reply {
  ledger.clear();
  return json(ledger.all());
}

export function frontSite(ledger: Ledger): Routes {
  return {
    'GET /': () => startPage(ledger.all()),
    'GET /front.css': () => style(css),
    'GET /favicon.ico': () => ({ status: 204, headers: {}, body: '' }),
    'GET /ledger': () => json(ledger.all()),
    'DELETE /ledger': () => clear(ledger),
  };
}

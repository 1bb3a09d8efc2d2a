// What the cashier draws: the order with its payment code, and the receipt.
import { html, type Markup } from '../html.ts';
import { grouped } from '../money.ts';
import type { SentTransfer } from '../sent.ts';
import { SIDE } from './matrix.ts';

/** How the code gets onto the page: the three ways of real cashiers. */
export const drawings = ['img', 'canvas', 'svg'] as const;
export type Drawing = (typeof drawings)[number];

/** `seconds`: after how long a new code replaces the one on show. */
interface Order {
  readonly number: string;
  readonly drawing: Drawing;
  readonly seconds: number;
}

function around(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title} - 快扫付</title>
<link rel="stylesheet" href="/qr/cashier.css">
</head>
<body>
<div class="head"><div class="w"><span class="logo">快扫付</span><span class="sub">收银台</span><a href="/">退出</a></div></div>
<div class="w main">${content}</div>
<div class="tail">快扫付为模拟收银台，仅供练习，不涉及真实资金</div>
</body>
</html>`;
}

const place: Readonly<Record<Drawing, Markup>> = {
  img: html`<img id="payCode" width="220" height="220" alt="付款二维码">`,
  canvas: html`<canvas id="payCode" width="220" height="220"></canvas>`,
  svg: html`<svg id="payCode" width="220" height="220" viewBox="-2 -2 ${SIDE + 4} ${SIDE + 4}" shape-rendering="crispEdges"></svg>`,
};

export function cashierView({ payee, amount, purpose }: SentTransfer, order: Order): Markup {
  return around(
    '扫码付款',
    html`<div class="order"><div><p>${purpose === '' ? '商品付款' : purpose}</p><p class="grey">收款方：<span class="payee">${payee}</span>　订单号：${order.number}</p></div><div class="sum"><b>${grouped(amount)}</b> 元</div></div>
<div class="scan"><div class="frame"><h1>扫一扫付款（元）</h1><p class="big">${grouped(amount)}</p>
<div class="code">${place[order.drawing]}</div>
<p class="tip">打开手机钱包<br>扫一扫继续付款</p></div>
<p class="grey">二维码每 <span>${order.seconds}</span> 秒更新一次</p></div>
<script src="/qr/cashier.js" data-order="${order.number}" data-seconds="${order.seconds}"></script>`,
  );
}

/** The code as a picture of its own, with the light border that cameras need. */
export function codePicture(rows: readonly string[]): Markup {
  const dark = rows.flatMap((row, y) =>
    row.split('').flatMap((module, x) => (module === '1' ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 ${SIDE + 4} ${SIDE + 4}" shape-rendering="crispEdges"><rect x="-2" y="-2" width="100%" height="100%" fill="#fff"/><path d="${dark.join('')}"/></svg>`;
}

export function paidView({ payee, amount }: SentTransfer, number: string): Markup {
  return around(
    '付款成功',
    html`<div class="paid"><i>✓</i><h1>付款成功</h1><p>${payee}　<b>${grouped(amount)}</b> 元</p><p class="grey">订单号：${number}</p></div>`,
  );
}

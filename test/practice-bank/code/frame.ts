// The frame of the code site's pages, and the countdown that its code fields share.
import { html, type Markup } from '../html.ts';

export function frame(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - 禾汇收银台</title>
<link rel="stylesheet" href="/code/static/cashier.css">
</head>
<body>
<header class="topbar"><div class="inner"><a class="brand" href="/code/transfer"><svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" rx="8" fill="#0f8f7a"/><path d="M14 6v16M14 11c-4 0-6-2-6-4M14 11c4 0 6-2 6-4M14 17c-4 0-6-2-6-4M14 17c4 0 6-2 6-4" stroke="#fff" stroke-width="2" fill="none" stroke-linecap="round"/></svg>禾汇<span>收银台</span></a>
<nav><a href="/code/transfer">转账</a><a href="/code/one-page">快捷付款</a><a href="/">退出</a></nav></div></header>
<main class="panel">${content}</main>
<footer>禾汇收银台为模拟环境，仅供练习，不涉及真实资金；短信验证码可填任意6位数字</footer>
</body>
</html>`;
}

/** A label and what belongs to it, as the site's forms and summaries show them. */
export const item = (label: string, content: string | Markup): Markup =>
  html`<div class="item"><label class="item-label">${label}</label><div class="item-content">${content}</div></div>`;

/** Inline script: the link `#resend` asks for a code and counts down; `seconds` is where it starts. */
export const resendScript = (seconds: number): Markup => html`<script>
(function () {
  var left = ${seconds}, link = document.getElementById('resend');
  function show() {
    link.className = left > 0 ? 'resend disabled' : 'resend';
    link.innerText = left > 0 ? left + '秒后重新获取' : link.getAttribute('data-text');
  }
  link.onclick = function (e) {
    e.preventDefault();
    if (left > 0) return;
    var xhr = new XMLHttpRequest();
    xhr.open('POST', '/code/sendSms');
    xhr.send();
    left = 60;
    show();
  };
  setInterval(function () { if (left > 0) { left--; show(); } }, 1000);
  show();
})();
</script>`;

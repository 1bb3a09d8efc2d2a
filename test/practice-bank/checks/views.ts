// What the company's bank draws: one form, with the review in a dialog over it.
import { html, type Markup } from '../html.ts';
import type { SentTransfer } from '../sent.ts';

const item = (id: string, label: string, value: string, hint: Markup): Markup =>
  html`<div class="ant-row"><label for="${id}">${label}</label><div class="ctl"><input id="${id}" name="${id}" value="${value}" autocomplete="off">${hint}</div></div>`;

const hint = (id: string): Markup => html`<span class="hint" id="${id}" aria-live="polite"></span>`;

const term = (label: string, id: string): Markup => html`<tr><th>${label}</th><td id="${id}"></td></tr>`;

const dialog = html`<div class="modal-wrap" id="modal" hidden><div class="modal" role="dialog" aria-modal="true" aria-labelledby="modalTitle">
<h2 id="modalTitle">付款确认</h2>
<table>${term('收款单位', 'mName')}${term('收款账号', 'mAcct')}${term('付款金额', 'mAmt')}${term('手续费', 'mFee')}${term('用途', 'mUsage')}</table>
<p class="err" id="mErr" hidden>付款未成功，请稍后再试</p>
<div class="foot"><button type="button" id="mBack">返回修改</button><button type="button" class="primary" id="mPay">确认付款</button></div>
</div></div>`;

export function formView({ payee, account, amount, purpose }: SentTransfer): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>单笔付款 - 北岸银行企业网银</title>
<link rel="stylesheet" href="/checks/desk.css">
</head>
<body>
<aside><div class="logo">北岸银行<small>企业网银</small></div><ul><li>首页</li><li class="on">付款业务</li><li>批量代发</li><li>授权中心</li><li>账户查询</li><li><a href="/">退出</a></li></ul></aside>
<section class="layout">
<header>杭州云岸科技有限公司<span>操作员：周敏（经办）</span></header>
<div class="card"><h1>单笔付款 <span class="draft" id="draftNote"></span></h1>
<form id="payForm">
<div class="ant-row"><label>付款账号</label><div class="ctl">3301 0402 **** 7719　基本户　可用余额 2,406,118.90 元</div></div>
${item('payeeName', '收款单位 / 姓名', payee, hint('nameHint'))}
${item('payeeAcctNo', '收款账号', account, hint('acctHint'))}
${item('tranAmt', '付款金额（元）', amount, hint('feeHint'))}
${item('usage', '用途', purpose, hint('usageHint'))}
<div class="ant-row"><label></label><div class="ctl"><button type="submit" class="primary" id="toReview">下一步</button></div></div>
</form></div>
<div class="card ok" id="okCard" hidden><h1>付款成功</h1><p id="okText"></p><a href="/checks/payment">再付一笔</a></div>
<p class="fine">北岸银行为模拟网银，仅供练习，不涉及真实资金</p>
</section>
${dialog}
<script src="/checks/desk.js"></script>
</body>
</html>`;
}

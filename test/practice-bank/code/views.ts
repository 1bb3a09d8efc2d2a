// What the code site draws: form, review, SMS code, result, and the variant with all of it on one page.
import { html, type Markup, nothing } from '../html.ts';
import { grouped } from '../money.ts';
import { frame, item, resendScript } from './frame.ts';
import type { Payment } from './order.ts';

const tip = (message: string | null): Markup =>
  message === null ? nothing : html`<p class="tip">${message}</p>`;

const ownCard = '江渡银行 储蓄卡（尾号1107）';
const ownPhone = '138****2046';

const paymentFields = (payment: Payment): readonly Markup[] => [
  item('付款方式', html`<span class="card">${ownCard}</span>`),
  item(
    '收款人',
    html`<input class="input" type="text" id="payeeName" name="payeeName" placeholder="请输入收款人姓名" value="${payment.payee}">`,
  ),
  item(
    '收款账号',
    html`<input class="input" type="text" id="payeeAccount" name="payeeAccount" placeholder="银行卡号 / 手机号" value="${payment.account}">`,
  ),
  item(
    '付款金额',
    html`<div class="money-input"><span>¥</span><input type="text" inputmode="decimal" id="amount" name="amount" placeholder="0.00" value="${payment.amount}"></div>`,
  ),
  item(
    '备注',
    html`<input class="input" type="text" id="remark" name="remark" maxlength="30" placeholder="选填，30字以内" value="${payment.remark}">`,
  ),
];

export function formView(payment: Payment, message: string | null): Markup {
  return frame(
    '转账',
    html`<h1>转账给他人</h1>${tip(message)}
<form method="post" action="/code/confirm" autocomplete="off">${paymentFields(payment)}
<button type="submit" class="btn btn-primary btn-block" id="nextStep">下一步</button></form>`,
  );
}

function summary(payment: Payment): readonly Markup[] {
  return [
    item('收款人', payment.payee),
    item('收款账号', payment.account),
    item('付款方式', ownCard),
    item('手续费', '¥0.00'),
    item('备注', payment.remark === '' ? '无' : payment.remark),
  ];
}

const amountHead = (label: string, amount: string): Markup =>
  html`<div class="amount-head"><span>${label}</span><strong>¥${grouped(amount)}</strong></div>`;

export function reviewView(payment: Payment, orderNo: string): Markup {
  return frame(
    '确认转账信息',
    html`<h1>确认转账信息</h1>${amountHead('转账金额', payment.amount)}
<div class="summary">${summary(payment)}</div>
<form id="payForm" method="post" action="/code/sms"><input type="hidden" name="orderNo" value="${orderNo}"></form>
<div class="actions"><button type="button" class="btn" onclick="history.back()">返回修改</button>
<button type="button" class="btn btn-primary" onclick="goNext()">确认</button></div>
<script>
function goNext() { document.getElementById('payForm').submit(); }
</script>`,
  );
}

/** The payee as a code page names it: the first character of the name hidden, the account's last four. */
const masked = ({ payee, account }: Payment): string =>
  `${payee.length > 1 ? `*${payee.slice(1)}` : payee}（${account.slice(-4)}）`;

const codeField = (seconds: number): Markup =>
  item(
    '短信验证码',
    html`<div class="code-row"><input class="input code" type="text" inputmode="numeric" maxlength="6" id="smsCode" name="smsCode" autocomplete="one-time-code" placeholder="6位数字"><a href="#" class="resend" id="resend" data-text="${seconds > 0 ? '重新获取' : '获取验证码'}"></a></div>`,
  );

export function smsView(payment: Payment, orderNo: string, message: string | null): Markup {
  return frame(
    '短信验证',
    html`<h1>短信验证</h1>
<p class="lead">正在向 ${masked(payment)} 转账 <b>¥${grouped(payment.amount)}</b>，验证码已发送至您的手机 ${ownPhone}。</p>${tip(message)}
<form name="smsForm" method="post" action="/code/pay" onsubmit="return checkCode()" autocomplete="off">
<input type="hidden" name="orderNo" value="${orderNo}">${codeField(60)}
<p class="tip" id="codeTip" hidden>请输入6位短信验证码</p>
<button type="submit" class="btn btn-primary btn-block" id="payBtn">确认付款</button></form>
<script>
function checkCode() {
  var ok = /^\\d{6}$/.test(document.smsForm.smsCode.value);
  document.getElementById('codeTip').hidden = ok;
  return ok;
}
</script>${resendScript(60)}`,
  );
}

export function onePageView(payment: Payment): Markup {
  return frame(
    '快捷付款',
    html`<h1>快捷付款</h1>
<form id="quickForm" autocomplete="off">${paymentFields(payment)}${codeField(0)}
<p class="tip" id="payTip" hidden></p>
<button type="submit" class="btn btn-primary btn-block">确认支付</button></form>
<script>
(function () {
  var form = document.getElementById('quickForm'), tip = document.getElementById('payTip');
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    var xhr = new XMLHttpRequest();
    xhr.open('POST', '/code/quickPay');
    xhr.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    xhr.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded; charset=UTF-8');
    xhr.onload = function () {
      var r = JSON.parse(xhr.responseText);
      if (r.retCode === '0000') { location.href = '/code/result?orderNo=' + r.orderNo; return; }
      tip.innerText = r.retMsg;
      tip.hidden = false;
    };
    xhr.send(new URLSearchParams(new FormData(form)).toString());
  });
})();
</script>${resendScript(0)}`,
  );
}

export function resultView(payment: Payment, orderNo: string): Markup {
  return frame(
    '付款结果',
    html`<div class="success"><i>✓</i><h1>付款成功</h1></div>${amountHead('实付金额', payment.amount)}
<div class="summary">${summary(payment)}${item('订单号', orderNo)}</div>
<div class="actions"><a class="btn" href="/code/transfer">再转一笔</a></div>`,
  );
}

export const expiredView: Markup = frame(
  '订单已失效',
  html`<h1>订单已失效</h1><p class="lead">该订单已支付或已超时，请勿重复付款。</p>
<div class="actions"><a class="btn" href="/code/transfer">重新转账</a></div>`,
);

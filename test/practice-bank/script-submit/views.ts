// What the building society draws: the form with its check of the payee, and the receipt.
import { html, type Markup } from '../html.ts';
import { grouped } from '../money.ts';
import type { SentTransfer } from '../sent.ts';

function around(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Harrow Vale Building Society</title>
<link rel="stylesheet" href="/script-submit/society.css">
</head>
<body>
<div class="top"><div class="inner"><strong>Harrow Vale</strong> Building Society<span>Signed in as E. Marlowe | <a href="/">Sign out</a></span></div></div>
<div class="inner page"><ul class="side"><li>Accounts</li><li class="on">Payments</li><li>Standing orders</li><li>Statements</li></ul>
<div class="content"><h1>${title}</h1>${content}</div></div>
<div class="bottom">Harrow Vale is a practice bank. No real money moves.</div>
</body>
</html>`;
}

const row = (id: string, label: string, value: string, hint = ''): Markup =>
  html`<p class="row"><label for="${id}">${label}</label><input type="text" id="${id}" name="${id}" value="${value}" autocomplete="off"><em>${hint}</em></p>`;

/** The button is no submit button: its script asks about the name first, and calls `submit()` with the answer. */
const checkThenSubmit = html`<script>
(function () {
  var form = document.getElementById('paymentForm'), button = document.getElementById('makePayment'), note = document.getElementById('checkNote');
  var sentences = {
    'no-match': 'The name does not match this account. Please check it with the payee.',
    'no-such-account': 'We could not find this account. Please check the IBAN.'
  };
  button.onclick = function () {
    button.disabled = true;
    note.textContent = 'Checking the payee with their bank…';
    fetch('/script-submit/payeeCheck', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then(function (answer) { return answer.json(); })
      .then(function (check) {
        if (check.result === 'match') { form.submit(); return; }
        note.textContent = sentences[check.result];
        button.disabled = false;
      })
      .catch(function () { note.textContent = 'The check did not work. Please try again.'; button.disabled = false; });
  };
})();
</script>`;

export function formView({ payee, account, amount, purpose }: SentTransfer, token: string): Markup {
  return around(
    'Make a payment',
    html`<form id="paymentForm" method="post" action="/script-submit/payment">
<input type="hidden" name="formToken" value="${token}">
<p class="row"><label>Pay from</label><b>Classic Saver 30-11-82 &nbsp; Balance €22,760.40</b></p>
${row('payeeName', 'Payee name', payee, 'Full name, as on their account')}
${row('payeeIban', 'IBAN', account)}
${row('paymentAmount', 'Amount (EUR)', amount)}
${row('reference', 'Reference', purpose, 'Up to 35 characters')}
<p id="checkNote" role="status"></p>
<p class="row buttons"><button type="button" id="makePayment">Make payment</button></p>
</form>${checkThenSubmit}`,
  );
}

export function paidView({ payee, amount, purpose }: SentTransfer): Markup {
  return around(
    'Payment made',
    html`<div class="receipt"><p>We have sent <b>€${grouped(amount)}</b> to <b>${payee}</b>.</p><p>Reference: ${purpose}</p></div><p><a href="/script-submit/payment">Make another payment</a></p>`,
  );
}

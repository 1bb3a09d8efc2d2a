// The payment company's page, made to stand in a frame.
import { html, type Markup, nothing } from '../html.ts';
import { grouped } from '../money.ts';
import type { SentTransfer } from '../sent.ts';

function around(content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Tillstone</title>
<link rel="stylesheet" href="/frame/till/till.css">
</head>
<body>${content}<p class="by">Powered by <b>tillstone</b></p></body>
</html>`;
}

/** `market`: the origin that is told when the payment is made. */
export function tillView(
  { payee, account, amount, purpose }: SentTransfer,
  session: string,
  market: string,
  shows: 'all' | 'amount',
): Markup {
  const whom = html`<tr><th>Pay to</th><td>${payee}</td></tr><tr><th>IBAN</th><td>${account.replace(/(.{4})(?=.)/g, '$1 ')}</td></tr><tr><th>Reference</th><td>${purpose}</td></tr>`;
  return around(html`<form id="payment" data-market="${market}">
<input type="hidden" name="session" value="${session}">
<table>${shows === 'all' ? whom : nothing}<tr><th>Amount</th><td>€${grouped(amount)}</td></tr></table>
<fieldset><legend>Pay with</legend>
<label><input type="radio" name="source" value="bank" checked> Pay by bank <small>Everyday account •••• 4471</small></label>
<label><input type="radio" name="source" value="card"> Saved card <small>•••• 0934</small></label></fieldset>
<p class="fault" role="alert" hidden>The payment did not go through. Please try again.</p>
<button type="submit">Pay €${grouped(amount)}</button>
</form>
<script>
(function () {
  var form = document.getElementById('payment'), button = form.querySelector('button');
  form.addEventListener('submit', function (e) {
    e.preventDefault();
    button.disabled = true;
    fetch('/frame/till/charge', { method: 'POST', body: new URLSearchParams(new FormData(form)) })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.statusText); return answer.json(); })
      .then(function (paid) { parent.postMessage({ type: 'tillstone:paid', session: paid.session }, form.dataset.market); })
      .catch(function () { button.disabled = false; form.querySelector('.fault').hidden = false; });
  });
})();
</script>`);
}

export const goneView: Markup = around(html`<p class="fault">This payment link has expired.</p>`);

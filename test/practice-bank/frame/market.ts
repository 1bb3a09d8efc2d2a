// The market's own pages: what is bought from whom, and the page around the payment frame.
import { html, type Markup, nothing } from '../html.ts';
import { grouped } from '../money.ts';
import type { SentTransfer } from '../sent.ts';

function around(title: string, content: Markup): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Attic &amp; Lane</title>
<link rel="stylesheet" href="/frame/market.css">
</head>
<body>
<header><a href="/frame/checkout">Attic <i>&amp;</i> Lane</a><span>Second-hand, first choice</span></header>
<main>${content}</main>
<footer>Attic &amp; Lane is a made-up market for practice. No real money moves.</footer>
</body>
</html>`;
}

const line = (label: string, input: Markup): Markup => html`<label>${label}${input}</label>`;

const aside = html`<aside><div class="photo" aria-hidden="true"></div><h2>Oak writing desk, 1930s</h2><p>Collection in Ghent, or delivery for free within 50 km.</p></aside>`;

/** `till`: what the payment frame is to show. */
export function checkoutView(
  { payee, account, amount, purpose }: SentTransfer,
  fault: string,
  till: string,
): Markup {
  return around(
    'Checkout',
    html`<h1>Checkout</h1><div class="columns">
<form method="post" action="/frame/pay" autocomplete="off">
${fault === '' ? nothing : html`<p class="fault" role="alert">${fault}</p>`}
${line('Seller', html`<input id="seller" name="seller" value="${payee}">`)}
${line('Seller’s IBAN', html`<input id="sellerIban" name="sellerIban" value="${account}">`)}
${line('Agreed price (EUR)', html`<input id="price" name="price" inputmode="decimal" value="${amount}">`)}
${line('What is it for', html`<input id="item" name="item" value="${purpose}">`)}
<input type="hidden" name="till" value="${till}">
<button type="submit" id="toPayment">Continue to payment</button>
</form>${aside}</div>`,
  );
}

/** `till`: the payment company's origin. */
export function payView({ payee, amount, purpose }: SentTransfer, till: string, session: string): Markup {
  return around(
    'Payment',
    html`<h1>Payment</h1><div class="columns">
<div class="pay"><iframe id="tillFrame" title="Secure payment by Tillstone" src="${till}/frame/till/pay?session=${session}" data-origin="${till}" allow="payment"></iframe>
<p><a id="change" href="/frame/checkout?change=${session}">Change the order</a></p></div>
<aside><h2>Your order</h2><dl><dt>Item</dt><dd>${purpose}</dd><dt>Seller</dt><dd>${payee}</dd><dt>Delivery</dt><dd>€0.00</dd><dt>Total</dt><dd class="total">€${grouped(amount)}</dd></dl></aside>
</div>
<script>
addEventListener('message', function (e) {
  if (e.origin !== document.getElementById('tillFrame').dataset.origin) return;
  if (e.data.type === 'tillstone:paid') location.href = '/frame/thanks?session=' + encodeURIComponent(e.data.session);
});
</script>`,
  );
}

export function thanksView({ payee, amount }: SentTransfer, session: string): Markup {
  return around(
    'Thank you',
    html`<section class="thanks"><h1>Thank you!</h1><p>€${grouped(amount)} was paid to ${payee}. Order ${session.slice(-8)}.</p><a href="/frame/checkout">Back to the market</a></section>`,
  );
}

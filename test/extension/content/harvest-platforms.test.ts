// @vitest-environment happy-dom
// Pages that take money for somebody else, and what their own words are not: a payee.
import { expect, test } from 'vitest';
import { payeeOf, readingOn } from './reading-on.ts';

test.each([
  ['en', 'Cedar Climbing Gym', 'Merchant', 'Holder name', 'Pay', 'Checkout'],
  ['de', 'Kletterhalle Zeder', 'Händler', 'Inhaber', 'Jetzt bezahlen', 'Kasse'],
])(
  '%s: the holder of the account that is debited is not who is paid',
  (language, shop, seller, holder, pay, heading) => {
    const html = `<header>${shop}</header><section><h2>${heading}</h2><p>${seller}: ${shop}</p><p>Total: 59,00 €</p></section><div><label>${holder} <input name="ownerName" value="Hanna Voss"></label><label>IBAN <input value="DE89 3704 0044 0532 0130 00"></label><button id="go">${pay} 59,00 €</button></div>`;
    expect(payeeOf(readingOn(html, language))).toBe(shop);
  },
);

test.each<[what: string, language: string, html: string, payee: string | null]>([
  [
    'what a menu starts is nobody',
    'zh-CN',
    `<dl><dt>商户付款</dt><dd>发起汇款</dd></dl><div role="dialog"><p><label>付款金额</label><b>90.00 元</b></p><p><label>付款账户</label><i>基本户</i></p><button id="go">确认付款</button></div>`,
    null,
  ],
  [
    'what a page is called is nobody',
    'it',
    `<div><p><span>Beneficiario</span><span>Nuovo bonifico</span></p><p>Importo: 90,00 €</p><button id="go">Esegui bonifico</button></div>`,
    null,
  ],
  [
    'a company that is called after what it does',
    'en',
    `<div><p>Payee: Northern Transfer Ltd</p><p>Amount: £90.00</p><button id="go">Send money</button></div>`,
    'Northern Transfer Ltd',
  ],
  [
    'a step of the form beside the name',
    'en',
    `<div><p><span>Recipient</span><span>Payment</span><span>Review</span></p><p><span>Recipient name</span><span>Ama Owusu</span></p><p>Amount: £90.00</p><button id="go">Send money</button></div>`,
    'Ama Owusu',
  ],
  [
    'a chip with its cross, and the handle below it',
    'en',
    `<form><div><span>To</span><div role="button"><span>Imke Faber</span><i aria-label="Remove">×</i></div><small>@imke-f</small></div><input aria-label="Amount" value="9"><button id="go">Pay</button></form>`,
    'Imke Faber',
  ],
  [
    'a handle behind the name',
    'en',
    `<form><p>To: Imke Faber @imke-f</p><p>Amount: $9.00</p><button id="go">Pay</button></form>`,
    'Imke Faber',
  ],
  [
    'the way back to a campaign, and whom it benefits',
    'en',
    `<header><a>← Back to campaign</a><span>givewell-ish</span></header><p>Your gift will benefit <b>Tomás Rivera</b></p><form><p>Total due today $20.00</p><button id="go">Donate now</button></form>`,
    'Tomás Rivera',
  ],
  [
    'in whose favour, and not the site',
    'de',
    `<header><a>spendenportal</a></header><form><p><span>Zugunsten</span> <b>Tierhilfe Unterland</b></p><p>Gesamt: 20,00 €</p><button id="go">Jetzt spenden</button></form>`,
    'Tierhilfe Unterland',
  ],
  [
    'credit for a phone that a marketplace sells',
    'id',
    `<main><h1>Checkout</h1><p><span>Produk</span><span>Pulsa Indosat 25.000</span></p><p><span>Nomor HP</span><span>0857-1102-3344</span></p><p><span>Total Tagihan</span><span>Rp26.500</span></p><button id="go">Bayar</button></main>`,
    '085711023344',
  ],
  [
    'a court that collects',
    'zh-CN',
    `<div><p>收费法院：南川区人民法院</p><p>应缴金额：¥50.00</p><button id="go">缴费</button></div>`,
    '南川区人民法院',
  ],
])('%s', (_, language, html, payee) => {
  expect(payeeOf(readingOn(html, language))).toBe(payee);
});

test('the site is never surely who gets a gift', () => {
  const html = `<h1>Your donation</h1><p>Total: $20.00</p><button id="go">Donate now</button>`;
  document.head.innerHTML = '<meta property="og:site_name" content="Givehub">';
  expect(readingOn(html, 'en', 'Donate - Givehub').name?.sure).not.toBe('high');
  document.head.innerHTML = '';
});

test('a handle alone is no sure name', () => {
  const html = `<form><p>To: @imke-f</p><p>Amount: $9.00</p><button id="go">Pay</button></form>`;
  expect(readingOn(html, 'en').name).toMatchObject({ value: '@imke-f', sure: 'medium' });
});

test.each([
  ['fr', 'Contester une opération', 'Confirmer'],
  ['en', 'Submit a dispute', 'Submit'],
  ['zh-CN', '交易争议申请', '提交'],
])('a dispute pays nothing: %s', (language, heading, button) => {
  const html = `<main><h1>${heading}</h1><dl><dt>Merchant</dt><dd>ALPEN SPORT</dd><dt>Amount</dt><dd>€89.99</dd></dl><button id="go">${button}</button></main>`;
  expect(readingOn(html, language).press).toBe('none');
});

test('the controls beside the one that is pressed are not all of its part', () => {
  const html = `<section><table><tr><td>Beneficiario</td><td>Circolo Nautico Lario</td></tr><tr><td>Importo</td><td>60,00 €</td></tr></table>
    <div><button type="button">Annulla tutto</button><button type="button">Modifica i dati</button><button type="button" id="go">Conferma e firma</button></div></section>`;
  expect(readingOn(html, 'it').press).toBe('commit');
});

test.each([
  [
    'coins, and behind them what they are worth',
    'de',
    `<div><h1>Übersicht</h1><p><b>2,75 ETH</b> <span>ca. 8.204,10 €</span></p><p><span>Empfängeradresse</span><span>0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67</span></p><p><span>Netzwerkgebühr</span><span>0,002 ETH</span></p><button id="go">Jetzt senden</button></div>`,
    'ETH',
  ],
])('%s', (_, language, html, currency) => {
  const { press, amount } = readingOn(html, language);
  expect([press, amount?.value.currency]).toEqual(['commit', currency]);
});

test.each<[what: string, language: string, html: string, purpose: string | null]>([
  [
    'an invoice by its number, under a word that goods have too',
    'en',
    `<div role="dialog"><p><span>Pay to</span><b>Harrow Glass LLC</b></p><p><span>Payment amount</span><b>$90.00</b></p><p><span>Description</span><b>Invoice 4471 - shop window</b></p><button id="go">Confirm and pay</button></div>`,
    'Invoice 4471 - shop window',
  ],
  [
    'what is paid with its period',
    'zh-CN',
    `<div><p><span>收款单位：</span><span>余姚市税务局</span></p><p><span>缴款金额：</span><span>¥90.00</span></p><p><span>缴款内容：</span><span>房产税（2026-07-01至2026-09-30）</span></p><button id="go">确认缴款</button></div>`,
    '房产税（2026-07-01至2026-09-30）',
  ],
  [
    'what a plan includes is not its name',
    'en',
    `<main><h1>Recharge</h1><p><span>Mobile number</span><b>9415 022 871</b></p><p><span>Plan</span><b>28 days · 2GB a day · calls</b></p><p>Total: ₹90</p><button id="go">Pay ₹90</button></main>`,
    null,
  ],
  [
    'the cause beside who gets it',
    'en',
    `<p>You are supporting <b>New Boats for Kiln Bay</b></p><p>Your donation will benefit <b>Ola Brandt</b></p><form><p>Total due today $20.00</p><button id="go">Donate now</button></form>`,
    'New Boats for Kiln Bay',
  ],
])('%s', (_, language, html, purpose) => {
  expect(readingOn(html, language).purpose?.value ?? null).toBe(purpose);
});

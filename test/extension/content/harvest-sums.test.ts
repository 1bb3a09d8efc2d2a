// @vitest-environment happy-dom
// Sums that a page sets in pieces, puts a fee on, or shows beside those of other payments; and what signs, or takes away.
import { describe, expect, test } from 'vitest';
import { decimalString } from '../../../src/transfer/amount.ts';
import { payeeOf, readingOn } from './reading-on.ts';

function sumOf(html: string, language: string): string | null {
  const { amount } = readingOn(html, language);
  return amount === null ? null : `${decimalString(amount.value)} ${amount.value.currency}`;
}

const to = (label: string): string => `<dl><dt>${label}</dt><dd>Marta Oliveira Reis</dd></dl>`;

describe('decimals that are set apart', () => {
  test.each<[what: string, language: string, html: string, sum: string]>([
    ['behind a comma and higher', 'nl', '<h2><span>€</span> <span>38</span>,<sup>40</sup></h2>', '38.40 EUR'],
    ['higher, with no comma at all', 'de', '<p>Betrag <b>€ 512<sup>90</sup></b></p>', '512.90 EUR'],
    [
      'behind points that group',
      'es-AR',
      '<p><b>$</b><b> 64.300</b><b class="m__cents">25</b></p>',
      '64300.25 ARS',
    ],
    [
      'behind a point of their own',
      'en-AU',
      '<p>Amount <b>AUD 2,318<i class="cents">.75</i></b></p>',
      '2318.75 AUD',
    ],
    ['a mark for a footnote is none', 'en-GB', '<p>Amount <b>£ 40<sup>1</sup></b></p>', '40.00 GBP'],
  ])('%s', (_, language, html, sum) => {
    expect(sumOf(`<main>${to('Recipient')}${html}<button id="go">Transfer</button></main>`, language)).toBe(
      sum,
    );
  });
});

test.each([
  ['$9,120.40 M.N.', '9120.40 MXN'],
  ['$9,120.40 MN', '9120.40 MXN'],
])('national coin and no million: %s', (written, sum) => {
  const html = `<main>${to('Beneficiario')}<p>Importe: ${written}</p><button id="go">Transferir</button></main>`;
  expect(sumOf(html, 'es-MX')).toBe(sum);
});

test('what makes up the total with the fee is the payee’s, though no label names it', () => {
  const html = `<main>${to('Bénéficiaire')}<h2>1 940,00 €</h2><dl><dt>Frais</dt><dd>1,20 €</dd><dt>Total débité</dt><dd>1 941,20 €</dd></dl><button id="go">Confirmer le virement</button></main>`;
  expect(sumOf(html, 'fr')).toBe('1940.00 EUR');
});

test('a total that can still be spent is no total of a bill', () => {
  const html = `<header><p>Total available $8,204.11</p></header><main><form><h2>Pay a bill</h2><p><span>Biller name</span><span>Shire Water Board</span></p><p><span>Amount</span><span>AUD 318.20</span></p><button id="go">Pay bill</button></form></main>`;
  expect(sumOf(html, 'en-AU')).toBe('318.20 AUD');
});

test.each([
  [
    'behind a comma',
    '<input value="1480"><span>,</span><input value="05" aria-label="Centimes">',
    '1480.05 EUR',
  ],
  ['called by nothing', '<span><input value="96"></span> , <span><input value="7"></span>', '96.07 EUR'],
  ['a field of its own behind words', '<input value="96"> Nr. <input value="12">', '96.00 EUR'],
])('decimals in a field of their own, %s', (_, fields, sum) => {
  const html = `<form>${to('Bénéficiaire')}<label>Montant €</label><div>€ ${fields}</div><button id="go">Envoyer le virement</button></form>`;
  expect(sumOf(html, 'fr')).toBe(sum);
});

describe('a fee on top of what a bill says', () => {
  const page = (rows: readonly (readonly [string, string])[], after = ''): string =>
    `<main><dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl><button id="go">Pay now</button>${after}</main>`;

  test.each<[what: string, rows: readonly (readonly [string, string])[], after: string, sum: string]>([
    [
      'beside sums that are due another time',
      [
        ['Biller', 'Norwell Town College'],
        ['Payment amount', '$2,150.00'],
        ['Service fee (2.5%)', '$53.75'],
        ['Total charged', '$2,203.75'],
      ],
      '<p>Minimum due 1/15<br>$600.00</p>',
      '2150.00 USD',
    ],
    [
      'where both are called a total',
      [
        ['Biller', 'Norwell Water Board'],
        ['Bill amount', '$418.00'],
        ['Platform fee', '$2.00'],
        ['To pay', '$420.00'],
      ],
      '',
      '418.00 USD',
    ],
    [
      'of a tax, beside the fee for the way it is paid',
      [
        ['Pay to', 'Norwell County Treasurer'],
        ['Tax due', '$1,912.22'],
        ['E-check fee', '$1.00'],
        ['Total', '$1,913.22'],
      ],
      '<h2>Make a tax payment</h2>',
      '1912.22 USD',
    ],
    [
      'goods are sold with their fee',
      [
        ['Store', 'Birch & Co'],
        ['Subtotal', '$40.00'],
        ['Shipping', '$0.00'],
        ['Discount', '$5.00'],
        ['Order total', '$35.00'],
        ['Service fee', '$2.00'],
        ['You pay', '$37.00'],
      ],
      '',
      '37.00 USD',
    ],
  ])('%s', (_, rows, after, sum) => {
    expect(sumOf(page(rows, after), 'en-US')).toBe(sum);
  });
});

test.each([
  ['en-US', 'Amount', 'Tip', '73.60 USD'],
  ['es-US', 'Monto', 'Propina', '73.60 USD'],
  ['fr-CA', 'Montant', 'Pourboire', '73.60 CAD'],
])('%s: a tip goes to whoever is paid', (language, amount, tip, sum) => {
  const html = `<main>${to('Pay to')}<p>${amount}: $64.00</p><p>${tip}: $9.60</p><p>Total: $73.60</p><button id="go">Send</button></main>`;
  expect(sumOf(html, language)).toBe(sum);
});

test.each([
  ['pt-BR', 'R$', '350.00 BRL'],
  ['es-PE', 'S/', '350.00 PEN'],
  ['id', 'Rp', '350.00 IDR'],
  ['en-SG', 'S$', '350.00 SGD'],
])('%s: the sign "%s" before a field is a whole one', (language, sign, sum) => {
  const html = `<form>${to('Beneficiary')}<div><span>Valor / Amount</span><div>${sign} <input value="350"></div></div><button id="go">Transfer</button></form>`;
  expect(sumOf(html, language)).toBe(sum);
});

test('"Payer une facture" is what one does, and names no payer', () => {
  const html = `<main><h2>Payer une facture</h2><p>Bénéficiaire : Eau du Ponant</p><p>Nom : Eau du Ponant</p><p>Montant : 64,20 €</p><button id="go">Payer</button></main>`;
  expect(payeeOf(readingOn(html, 'fr'))).toBe('Eau du Ponant');
});

test.each([
  ['en-US', 'Gross pay', '$2,900.00', 'Net pay', '$2,204.15', '2204.15 USD'],
  ['ja', '総支給額', '320,000円', '差引支給額', '251,300円', '251300 JPY'],
  ['zh-TW', '滯納金', '0 元', '應納稅額', '新臺幣 4,320 元', '4320.00 TWD'],
])('%s: "%s" %s beside "%s" %s', (language, label, value, own, sum, read) => {
  const html = `<main>${to('Payee')}<table><tr><th>${label}</th><td>${value}</td></tr><tr><th>${own}</th><td>${sum}</td></tr></table><button id="go">Transfer</button></main>`;
  expect(sumOf(html, language)).toBe(read);
});

test.each([
  ['en', 'Last payments to this biller', 'Amount'],
  ['en', 'Payment history', 'Amount'],
  ['nl', 'Laatst overgemaakt', 'Bedrag'],
  ['ja', 'これまでのお支払い', '金額'],
])('%s: sums in a table under "%s" contradict none', (language, heading, amount) => {
  const html = `<main><h2>${amount}</h2>${to('Biller')}<dl><dt>${amount}</dt><dd>EUR 118.00</dd></dl><button id="go">Pay</button><h3>${heading}</h3><table><tr><th>Date</th><th>${amount}</th></tr><tr><td>2 Oct</td><td>EUR 97.00</td></tr><tr><td>2 Sep</td><td>EUR 96.00</td></tr></table></main>`;
  expect(sumOf(html, language)).toBe('118.00 EUR');
});

describe('what stands under a heading of other payments is none of this one', () => {
  test.each([
    ['tr', 'Son işlemler', 'Alıcı', 'Tutar', 'Onayla'],
    ['es', 'Pagos recientes', 'Beneficiario', 'Importe', 'Confirmar'],
    ['en', 'Last 3 payments', 'Recipient', 'Amount', 'Confirm'],
    ['en', 'Upcoming bills', 'Recipient', 'Amount', 'Confirm'],
  ])('%s: %s', (language, heading, payee, amount, button) => {
    const row = (name: string, sum: string): string =>
      `<p><b>${payee}:</b> ${name}</p><p><b>${amount}:</b> ${sum}</p>`;
    const html = `<section><h2>EUR</h2>${row('Petra Sandoval', '880,00 EUR')}</section><form><label>PIN <input type="password"></label><button id="go">${button}</button></form><section><h3>${heading}</h3>${row('Ivo Brandt', '35,00 EUR')}</section>`;
    const reading = readingOn(html, language);
    expect(payeeOf(reading)).toBe('Petra Sandoval');
    expect(reading.amount === null ? null : decimalString(reading.amount.value)).toMatch(/^880/);
    expect(reading.press).toBe('commit');
  });
});

describe('what the button does', () => {
  const review = (inner: string, button: string): string =>
    `<main><h1>Récapitulatif de votre virement</h1><dl><dt>Bénéficiaire</dt><dd>Toitures Kervella</dd><dt>Montant</dt><dd>760,00 €</dd></dl><form>${inner}<button id="go">${button}</button></form></main>`;

  test.each([
    ['signed by a device, whatever its name', 'Valider avec SécuriPass', 'commit'],
    ['a word for taking note', "J'ai compris", 'none'],
  ])('%s', (_, button, press) => {
    expect(readingOn(review('<p>Je confirme l’exactitude des données</p>', button), 'fr').press).toBe(press);
  });

  test('"Continue" beside a password, a payee and a sum signs', () => {
    const html = `<form><table><tr><td>Empresa</td><td>FUNDACIÓN RÍO CLARO</td></tr><tr><td>Valor a pagar</td><td>$ 95.000,00</td></tr></table><label>Clave <input type="password"></label><button id="go">Continuar</button></form>`;
    expect(readingOn(html, 'es-CO').press).toBe('commit');
  });

  test.each([
    ['ru', 'Вход в интернет-банк', 'Код из СМС', 'Подтвердить', 'Сумма от 30 000 ₽'],
    ['de', 'Anmelden', 'SMS-Code', 'Bestätigen', 'Betrag ab 500 €'],
    ['zh-CN', '登录网上银行', '短信验证码', '确定', '转账金额 1000元起'],
    ['es', 'Inicio de sesión', 'Código SMS', 'Confirmar', 'Importe desde 20 €'],
  ])('%s: a code that signs in, "%s", pays nobody', (language, heading, label, button, advert) => {
    const form = (sum: string): string =>
      `<main><form><h1>${heading}</h1>${sum}<label>${label} <input autocomplete="one-time-code"></label><button id="go">${button}</button></form><aside><p>Transfer / 转账 / Перевод / Überweisung / Transferencia</p><p>${advert}</p></aside></main>`;
    expect(readingOn(form(''), language).press).toBe('none');
    const paid = '<dl><dt>Amount</dt><dd>€ 950.00</dd><dt>Beneficiary</dt><dd>Marta Oliveira Reis</dd></dl>';
    expect(readingOn(form(paid), language).press).not.toBe('none');
    const outside = form('').replace(`<form><h1>${heading}</h1>`, `<h1>${heading}</h1><form>`);
    expect(readingOn(outside, language, 'Transfer').press).toBe('none');
    const beside = form('').replace('</form>', '</form><p>Pay €50.00 to Ana Braun</p>');
    expect(readingOn(beside, language).press).not.toBe('none');
  });

  test.each([
    ['card fields', '<label>Card number <input autocomplete="cc-number"></label>', 'commit'],
    ['nothing to pay with', '', 'none'],
  ])('a link that pays, beside %s', (_, field, press) => {
    const html = `<main><h1>Give to Otter Trust</h1><fieldset><legend>Amount</legend><label><input type="radio" name="a" checked> £40</label><label><input type="radio" name="a"> £80</label></fieldset>${field}<a id="go" href="/give/done">Donate now</a></main>`;
    expect(readingOn(html, 'en-GB').press).toBe(press);
  });

  test('a code that takes a saved payee away pays nobody', () => {
    const html = `<h2>Chuyển tiền nhanh</h2><div role="dialog"><p>Xóa người thụ hưởng <b>TRAN MINH DUC</b> (0071 0008 41552)?</p><label>Mã OTP <input maxlength="6" autocomplete="one-time-code"></label><button id="go">Đồng ý</button></div>`;
    expect(readingOn(html, 'vi').press).toBe('none');
  });
});

test('of sums to choose from the first is not the one beside the label', () => {
  const html = `<p><span>缴费金额</span><span>50元</span><span>100元</span><span>200元</span></p><p><span>供电单位</span><span>湖州供电公司</span></p><button id="go">确认缴费 ¥200.00</button>`;
  const { amount, otherAmounts } = readingOn(html, 'zh-CN');
  expect([amount?.value.minor, otherAmounts]).toEqual([20_000n, []]);
});

test('a unit beside a field, and behind it what that comes to', () => {
  const html = `<h2>Withdraw ETH</h2><p><label>To address <input value="0x7aC19e4D02bB8f5530fE61d9A3c2277B0Ea44c9f"></label></p><div><span>Recipient gets</span><input value="0.35"><span>ETH ≈ S$1,508.50</span></div><button id="go">Withdraw now</button>`;
  expect(readingOn(html, 'en-SG').amount?.value.currency).toBe('ETH');
});

test.each<[what: string, language: string, html: string, payee: string | null]>([
  [
    'the bank stands in brackets behind a masked name',
    'zh-HK',
    '<dl><dt>收款人名稱</dt><dd>W** KA M** <small>（收款銀行：恒生）</small></dd><dt>金額</dt><dd>HKD 90.00</dd></dl>',
    'W** KA M**',
  ],
  [
    'a remark in quotes is nobody',
    'ru',
    '<p>История</p><div><div>Зарплата<div>Зачисление · «премия»</div></div><div>+74 300 ₽</div></div><p>Сумма: 900 ₽</p>',
    null,
  ],
])('%s', (_, language, html, payee) => {
  expect(payeeOf(readingOn(`<main>${html}<button id="go">Transfer</button></main>`, language))).toBe(payee);
});

test.each([
  ['fr', 'Motif', 'Acompte portail', 'Référence', 'Non renseignée', 'Acompte portail'],
  ['es', 'Motivo', 'Varios', 'Mensaje', 'Fianza del local', 'Fianza del local'],
  ['de', 'Zusätzliche Informationen', 'Rechnung 77 Küche', 'Referenz', '21 00000 00003', 'Rechnung 77 Küche'],
  ['ja', '寄付の使いみち', '図書館の本', '備考', 'なし', '図書館の本'],
])('%s: %s "%s" beside %s "%s"', (language, label, value, beside, other, purpose) => {
  const html = `<main>${to('Beneficiario / Empfänger / Bénéficiaire')}<p>${label}: ${value}</p><p>${beside}: ${other}</p><p>IBAN: DE89 3704 0044 0532 0130 00</p><p>EUR 90.00</p><button id="go">Transfer</button></main>`;
  expect(readingOn(html, language).purpose?.value).toBe(purpose);
});

// @vitest-environment happy-dom
// What the harvest writes down of a page, and what it never does.
import { beforeEach, describe, expect, test } from 'vitest';
import { harvest, harvestWhole } from '../../../extension/content/harvest.ts';
import type { LabelledValue, PageText } from '../../../src/reading/page.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.lang = 'en';
});

function harvested(html: string, press = '#go'): PageText {
  document.body.innerHTML = html;
  const control = document.querySelector(press);
  if (control === null) throw new Error(`nothing at ${press}`);
  return harvest(control);
}

function valueAt(page: PageText, label: string): LabelledValue | undefined {
  return page.values.find((value) => value.label === label);
}

const go = '<button id="go">Send money</button>';

describe('a labelled value', () => {
  test.each<[what: string, html: string, label: string, value: string]>([
    [
      'in a table row',
      '<table><tr><th>Recipient</th><td>Jane Doe</td></tr></table>',
      'Recipient',
      'Jane Doe',
    ],
    [
      'in a row of four cells',
      '<table><tr><td>Recipient</td><td>Jane Doe</td><td>Amount</td><td>$5.00</td></tr></table>',
      'Amount',
      '$5.00',
    ],
    [
      'under the head of its column',
      '<table><tr><th>Recipient</th><th>Amount</th></tr><tr><td>Jane Doe</td><td>$5.00</td></tr></table>',
      'Amount',
      '$5.00',
    ],
    ['in a definition list', '<dl><dt>Recipient</dt><dd>Jane Doe</dd></dl>', 'Recipient', 'Jane Doe'],
    ['in a row of divs', '<div><div>Recipient</div><div>Jane Doe</div></div>', 'Recipient', 'Jane Doe'],
    ['in spans', '<p><span>Recipient</span> <span>Jane Doe</span></p>', 'Recipient', 'Jane Doe'],
    [
      'deep in wrappers',
      '<div><div><div><span>Recipient</span></div></div><div><div><b>Jane Doe</b></div></div></div>',
      'Recipient',
      'Jane Doe',
    ],
    [
      'in paragraphs that follow one another',
      '<p>Recipient</p><p>Jane Doe</p><p>Amount</p><p>$5.00</p>',
      'Amount',
      '$5.00',
    ],
    ['in a run of text', '<p>收款人：张三</p>', '收款人', '张三'],
    ['in one of two runs of a line', '<p>收款人：张三  金额：100元</p>', '金额', '100元'],
    [
      'in one of two runs parted by a space',
      '<p>Recipient: Jane Doe Amount: $5.00</p>',
      'Recipient',
      'Jane Doe',
    ],
    [
      'behind a full-width colon',
      '<p>Full name of recipient：Jane Doe</p>',
      'Full name of recipient',
      'Jane Doe',
    ],
    ['behind a bold label', '<p><b>Recipient:</b> Jane Doe</p>', 'Recipient:', 'Jane Doe'],
    ['between line breaks', '<p>收款人：张三<br>金额：100元</p>', '金额', '100元'],
    [
      'in an amount in pieces',
      '<div><span>Amount</span><span>$</span><span>1,234</span><sup>.50</sup></div>',
      'Amount',
      '$1,234.50',
    ],
    ['on two lines', '<dl><dt>To</dt><dd>Jane Doe<br>****1234</dd></dl>', 'To', 'Jane Doe\n****1234'],
    ['in a field with a label', '<label for="a">Amount</label><input id="a" value="5">', 'Amount', '5'],
    ['in a field within its label', '<label>Amount <input value="5"></label>', 'Amount', '5'],
    ['in a field with aria-label', '<input aria-label="Amount" value="5">', 'Amount', '5'],
    [
      'in a field with aria-labelledby',
      '<i id="x">Amount</i><input aria-labelledby="x" value="5">',
      'Amount',
      '5',
    ],
    [
      'in a field with words before it',
      '<div><div>Amount</div><div><input value="5"></div></div>',
      'Amount',
      '5',
    ],
    ['in a field with a placeholder only', '<input placeholder="Amount" value="5">', 'Amount', '5'],
    [
      'in a select',
      '<label>Bank <select><option>A</option><option selected>Second Bank</option></select></label>',
      'Bank',
      'Second Bank',
    ],
    [
      'in a chosen radio',
      '<fieldset><legend>Recipient</legend><label><input type="radio" name="r" checked> Jane Doe</label><label><input type="radio" name="r"> John Roe</label></fieldset>',
      'Recipient',
      'Jane Doe',
    ],
  ])('%s', (_, html, label, value) => {
    expect(valueAt(harvested(`<form>${html}${go}</form>`), label)?.value).toBe(value);
  });

  test('knows its field, and the unit beside it', () => {
    const page = harvested(
      `<form><label>Amount <input name="transAmount" value="5"></label> USD ${go}</form>`,
    );
    expect(valueAt(page, 'Amount')).toMatchObject({
      source: 'input',
      hint: 'trans-amount',
      unit: 'USD',
      editable: true,
    });
  });

  test('is not between two fields or two labels', () => {
    const page = harvested(
      `<form><p>Recipient</p><input value="Jo"><p>Amount</p><input value="5">${go}</form>`,
    );
    expect(page.values.map(({ label, value }) => [label, value])).toEqual([
      ['Recipient', 'Jo'],
      ['Amount', '5'],
    ]);
  });

  test('is cut, on one line, without control and bidi characters', () => {
    const name = `A\u202Eb\u0000c\u200B\n d${'x'.repeat(5000)}`;
    const { value = '' } =
      valueAt(harvested(`<form><p>Recipient</p><p id="n"></p>${go}</form>`), 'Recipient') ?? {};
    expect(value).toBe('');
    document.querySelector('#n')?.append(name);
    const control = document.querySelector('#go') as Element;
    const read = valueAt(harvest(control), 'Recipient')?.value ?? '';
    expect(read.startsWith('Abc dx')).toBe(true);
    expect(read).toHaveLength(300);
  });
});

describe('what is not seen', () => {
  test.each([
    ['hidden', '<p hidden>Recipient: Jane Doe</p>'],
    ['for screen readers', '<p class="sr-only">Recipient: Jane Doe</p>'],
    ['a script', '<script type="text/plain">Recipient: Jane Doe</script>'],
    ['a template', '<template><p>Recipient: Jane Doe</p></template>'],
    ['navigation', '<nav>Recipient: Jane Doe</nav>'],
    ['a hidden field', '<input type="hidden" name="recipient" value="Jane Doe">'],
    ['an option not taken', '<label><input type="radio" name="r"> Recipient: Jane Doe</label>'],
  ])('%s is not read', (_, html) => {
    expect(
      harvested(`<form><p>Amount: $5.00</p>${html}${go}</form>`).values.map(({ value }) => value),
    ).toEqual(['$5.00']);
  });
});

describe('secrets are never harvested, only that they are asked for', () => {
  const secret = '4929123456784242';
  test.each<[html: string, asked: keyof PageText['asks']]>([
    ['<input type="password" name="p" value="SECRET">', 'password'],
    ['<label>支付密码 <input value="SECRET"></label>', 'password'],
    ['<label>PIN <input value="SECRET"></label>', 'password'],
    ['<input autocomplete="new-password" value="SECRET">', 'password'],
    ['<input autocomplete="cc-number" value="SECRET">', 'card'],
    ['<input autocomplete="cc-exp" value="SECRET">', 'card'],
    ['<input name="cardNumber" value="SECRET">', 'card'],
    ['<label>CVV <input value="SECRET"></label>', 'card'],
    ['<label>Security code <input value="SECRET"></label>', 'card'],
    ['<label>安全码 <input value="SECRET"></label>', 'card'],
    ['<label>Número de tarjeta <input value="SECRET"></label>', 'card'],
    ['<input autocomplete="one-time-code" value="SECRET">', 'code'],
    ['<label>短信验证码 <input value="SECRET"></label>', 'code'],
    ['<label>TAN <input value="SECRET"></label>', 'code'],
    ['<label>Code SMS <input name="otp" value="SECRET"></label>', 'code'],
    ['<label>ワンタイムパスワード <input value="SECRET"></label>', 'password'],
  ])('%s', (html, asked) => {
    const page = harvested(`<form><p>Amount: $5.00</p>${html.replace('SECRET', secret)}${go}</form>`);
    expect(JSON.stringify(page)).not.toContain(secret);
    expect(page.asks[asked]).toBe(true);
  });

  test("the payer's own account stays", () => {
    const page = harvested(
      `<form><div><span>付款账户</span><span>6222001234567890</span></div><label>From account <input value="DE02120300000000202051"></label>${go}</form>`,
    );
    expect(JSON.stringify(page.values)).not.toMatch(/6222001234567890|DE0212/);
  });

  test("a payee's card is no secret", () => {
    expect(
      valueAt(harvested(`<form><label>收款卡号 <input value="${secret}"></label>${go}</form>`), '收款卡号')
        ?.value,
    ).toBe(secret);
  });
});

describe('distance', () => {
  const behind = '<main><p>Recipient: Jane Doe</p></main>';
  test('within the own dialog 0, behind it further, and nothing there is of another form', () => {
    const page = harvested(
      `<form>${behind}</form><div role="dialog"><p>Total to pay: £950.00 today</p>${go}</div>`,
    );
    expect(valueAt(page, 'Total to pay')?.distance).toBe(0);
    expect(valueAt(page, 'Recipient')?.distance).toBeLessThan(3);
  });

  test("in another form it is 3, with its own control's", () => {
    const page = harvested(
      `<form><p>Recipient: John Roe</p></form><form><p>Amount: $5.00 in all today</p>${go}</form>`,
    );
    expect(valueAt(page, 'Recipient')?.distance).toBe(3);
    expect(valueAt(page, 'Amount')?.distance).toBe(0);
  });

  test('a form that holds only the button leaves the review around it near', () => {
    const page = harvested(`<main><p>Recipient: Jane Doe</p><p>Amount: $5.00</p><form>${go}</form></main>`);
    expect(valueAt(page, 'Recipient')?.distance).toBe(0);
  });

  test('an open shadow root is part of the page', () => {
    document.body.innerHTML = '<pay-box></pay-box>';
    const root = (document.querySelector('pay-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = `<form><p>Recipient: Jane Doe</p><p>Amount: $5.00</p>${go}</form>`;
    expect(valueAt(harvest(root.querySelector('#go') as Element), 'Recipient')?.value).toBe('Jane Doe');
  });
});

describe('the control', () => {
  test.each([
    ['<button id="go"> Send\n money </button>', { name: 'Send money', place: 'button' }],
    ['<input type="submit" id="go" value="Send">', { name: 'Send', place: 'button' }],
    ['<button id="go" aria-label="Pay $5">→</button>', { name: 'Pay $5', place: 'button' }],
    ['<a id="go" href="/pay">Pay</a>', { name: 'Pay', place: 'link' }],
    ['<a id="go" role="button">Pay</a>', { name: 'Pay', place: 'button' }],
    ['<nav><a id="go" href="/pay">Pay</a></nav>', { name: 'Pay', place: 'menu' }],
    ['<div role="tablist"><button id="go" role="tab">Pay</button></div>', { name: 'Pay', place: 'menu' }],
    ['<button id="go" aria-haspopup="dialog">Pay</button>', { name: 'Pay', place: 'opener' }],
    ['<button id="go" data-bs-toggle="modal">Pay</button>', { name: 'Pay', place: 'opener' }],
    ['<button id="go"><img alt="Pay"></button>', { name: 'Pay', place: 'button' }],
  ])('%s', (html, control) => {
    expect(harvested(html).control).toEqual(control);
  });
});

describe('the site', () => {
  test('is named by its own tags', () => {
    document.head.innerHTML = '<meta property="og:site_name" content="Birch &amp; Co">';
    expect(harvested(go).siteName).toBe('Birch & Co');
  });

  test.each([
    ['{"@type":"Organization","name":"Birch & Co"}', 'Birch & Co'],
    ['[{"@type":"OnlineStore","name":"Birch & Co"}]', 'Birch & Co'],
    ['{"@type":"Product","name":"A chair"}', ''],
    ['{"@type":"Organization","name":', ''],
    ['null', ''],
  ])('linked data of %s calls the site %j', (text, name) => {
    document.head.innerHTML = `<script type="application/ld+json">${text}</script>`;
    expect(harvested(go).siteName).toBe(name);
  });

  test.each([
    [
      '<header><a href="/" aria-label="Home"><svg><title>Oak &amp; Elm</title></svg></a></header>',
      'Oak & Elm',
    ],
    ['<div><a href="/"><img alt="Oak &amp; Elm logo" src="data:,"></a></div>', 'Oak & Elm'],
    ['<div><a href="/help"><img alt="Help" src="data:,"></a></div>', ''],
  ])('%s calls it %j', (html, brand) => {
    expect(harvested(html + go).brand).toBe(brand);
  });

  test.each([
    ['<footer>Terms © 2026 Oak &amp; Elm</footer>', '© 2026 Oak & Elm'],
    ['<div>Privacy <span>© Oak &amp; Elm</span></div>', '© Oak & Elm'],
    ['<footer>Terms</footer>', ''],
  ])('%s says that it is owned: %j', (html, owner) => {
    expect(harvested(go + html).owner).toBe(owner);
  });

  test('shows warnings of its own', () => {
    const page = harvested(`<form><div role="alert">This account was opened recently.</div>${go}</form>`);
    expect(page.prompts).toEqual(['This account was opened recently.']);
  });
});

describe('an odd page', () => {
  test.each([
    ['with nothing on it', go],
    [
      'with 10,000 buttons',
      `${'<button>Pay</button>'.repeat(10_000)}<form><p>Recipient: Jane Doe</p>${go}</form>`,
    ],
    [
      'with a megabyte of text',
      `<p>${'lorem ipsum '.repeat(90_000)}</p><form><p>Recipient: Jane Doe</p>${go}</form>`,
    ],
    ['nested without end', `${'<div>'.repeat(2000)}<form><p>Recipient: Jane Doe</p>${go}</form>`],
    [
      'with a label for nothing and a table without rows',
      `<form><label for="none">x</label><table></table>${go}</form>`,
    ],
  ])('%s is read within its bounds', (_, html) => {
    const page = harvested(html);
    expect(page.control.name).toBe('Send money');
    expect(page.values.length).toBeLessThanOrEqual(500);
    if (html.includes('Jane')) expect(valueAt(page, 'Recipient')?.value).toBe('Jane Doe');
  });

  test('keeps the values right before the control of a form without end', () => {
    const rows = '<div><span>Item</span><span>$1.00</span></div>'.repeat(4000);
    expect(
      valueAt(harvested(`<form>${rows}<p>Recipient: Jane Doe</p>${go}</form>`), 'Recipient')?.value,
    ).toBe('Jane Doe');
  });
});

test('a whole page has no control: its forms are its own, and a button says nothing', () => {
  document.body.innerHTML = `<form><label>Seller <input value="Willem Claes"></label>${go}</form>
<dl><dt>Total</dt><dd>€680.00</dd></dl><div role="dialog"><dl><dt>Reference</dt><dd>Desk</dd></dl></div>`;
  const page = harvestWhole(document);
  expect(page.control.name).toBe('');
  expect(page.values.map(({ value, distance }) => [value, distance])).toEqual([
    ['Willem Claes', 0],
    ['€680.00', 0],
    ['Desk', 0],
  ]);
});

// @vitest-environment happy-dom
// What a page says by its structure alone: whose part a label stands in, what was chosen, what is typed into.
import { beforeEach, describe, expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { read } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.lang = 'en-GB';
});

const go = '<button id="go">Send money</button>';

function readingOf(html: string): Reading {
  document.body.innerHTML = html.includes(go) ? html : html + go;
  const control = document.querySelector('#go');
  if (control === null) throw new Error('no button');
  const page = harvest(control);
  return read(page, controlWord(page.control.name));
}

const nameOf = ({ name }: Reading): string | null => name?.value ?? null;
const accountOf = ({ account }: Reading): string | null => account?.value.value ?? null;

describe('a bare label belongs to the part whose heading stands over it', () => {
  const sender = '<h3>From</h3><p><span>Name</span><span>Ada Poe</span></p>';
  const payee = '<h3>Beneficiary</h3><p><span>Full name</span><span>Jo Roe</span></p>';
  const amount = '<p>Amount: £20.00</p>';

  test.each([
    ['the payee alone', payee + amount],
    ['the payee after the payer', sender + payee + amount],
    ['the payee before the payer', payee + sender + amount],
    [
      'a field under the heading',
      `<h3>Beneficiary</h3><label>Full name<input value="Jo Roe"></label>${amount}`,
    ],
    [
      'a caption over a table',
      `<table><caption>Recipient</caption><tr><th>Name</th><td>Jo Roe</td></tr></table>${amount}`,
    ],
    [
      'a row of one cell over the others',
      `<table><tr><td colspan="2">Recipient details</td></tr><tr><td>Name</td><td>Jo Roe</td></tr></table>${amount}`,
    ],
  ])('%s', (_, html) => {
    expect(nameOf(readingOf(html))).toBe('Jo Roe');
  });

  test('a row of a narrow page, whose heads a style sheet draws', () => {
    const row = (name: string): string =>
      `<tr><td data-label="Recipient">${name}</td><td data-label="Amount">£50.00</td></tr>`;
    const reading = readingOf(`<table><tbody>${row('Jo Roe')}</tbody></table>`);
    expect(nameOf(reading)).toBe('Jo Roe');
    const several = readingOf(`<table><tbody>${row('Jo Roe')}${row('Al Day')}</tbody></table>`);
    expect([reading.name?.sure, several.name?.sure]).toEqual(['high', 'medium']);
  });

  test("under the payer's heading an account is his", () => {
    const reading = readingOf(
      `<h3>From</h3><p><span>Account number</span><span>12345678</span></p><h3>To</h3><p><span>Name</span><span>Jo Roe</span></p>${amount}`,
    );
    expect(accountOf(reading)).toBeNull();
    expect(nameOf(reading)).toBe('Jo Roe');
  });

  test("what stands within the payer's own row is his", () => {
    const reading = readingOf(
      `<div><p>From</p><p>Account 1 <small>0x9aF3…22b1</small></p></div><div><p>To</p><p>0x388C818CA8B9251b393131C08a736A67ccB19297</p></div>${amount}`,
    );
    expect(accountOf(reading)?.toLowerCase()).toBe('0x388c818ca8b9251b393131c08a736a67ccb19297');
  });
});

describe('what is chosen or typed without a label', () => {
  test.each([
    ['a list without any words', '', 'Otago Tree Care'],
    ['words over the list', '<p>Who are you paying?</p>', 'Otago Tree Care'],
  ])('a payee of a list of radios: %s', (_, over, name) => {
    const reading = readingOf(
      `${over}<div><label><input type="radio" name="p"><b>Kiri Walker</b><span>38-9012-0345678-00</span></label><label><input type="radio" name="p" checked><b>Otago Tree Care</b><span>12-3140-0171323-50</span></label></div><label>Amount<input value="£31.00"></label>`,
    );
    expect(nameOf(reading)).toBe(name);
  });

  test("the payer's own account in such a list is nobody who is paid", () => {
    const reading = readingOf(
      '<div><label><input type="radio" name="p" checked><b>Everyday Checking</b><span>12-3140-0171323-50</span></label><label><input type="radio" name="p"><b>Savings</b><span>12-3140-0171323-51</span></label></div><p>To: Jo Roe</p><p>Amount: £31.00</p>',
    );
    expect(nameOf(reading)).toBe('Jo Roe');
    expect(accountOf(reading)).toBeNull();
  });

  const form = '<p>To: Jo Roe</p><p>Amount: £31.00</p>';

  test.each([
    [
      'a chip that stays pressed',
      '<div><button aria-pressed="false">Rent</button><button aria-pressed="true">School fees</button></div>',
    ],
    ['a list of reasons', '<select><option>Rent</option><option selected>School fees</option></select>'],
    ['room for sentences', '<textarea>School fees</textarea>'],
  ])('the purpose: %s', (_, html) => {
    expect(readingOf(form + html).purpose?.value).toBe('School fees');
  });

  test('what was written counts before what a list offered', () => {
    const html =
      '<label>Purpose<select><option>Other</option></select></label><label>Note<input value="Car deposit"></label>';
    expect(readingOf(form + html).purpose?.value).toBe('Car deposit');
  });

  test.each([
    [
      'an editable element',
      '<div><span>£</span><div contenteditable="true" aria-label="Amount">62.50</div></div>',
    ],
    [
      'two fields',
      '<div><input aria-label="Amount pounds" value="62">.<input aria-label="pence" value="50"> GBP</div>',
    ],
    [
      'a cell of a table that is filled in',
      '<table><tr><th>Pay to</th><th>Amount</th></tr><tr><td><select><option>Gas Co</option><option selected>Jo Roe</option></select></td><td>£<input value="62.50"></td></tr></table>',
    ],
  ])('the amount: %s', (_, html) => {
    const { amount } = readingOf(`<p>To: Jo Roe</p>${html}`);
    expect(amount === null ? null : decimalString(amount.value)).toBe('62.50');
  });
});

describe('an amount that is typed far from the button', () => {
  test('is less sure than one in its form', () => {
    const far = readingOf(
      `<section><label>Amount<input value="£31.00"></label><p>To: Jo Roe</p></section><section><p>Payments arrive within two hours.</p>${go}</section>`,
    );
    expect(far.amount?.sure).not.toBe('high');
  });
});

describe('labels that stand elsewhere than before', () => {
  test('over their field, behind it in its box', () => {
    const reading = readingOf(
      '<div><input value="Jo Roe"><span>Recipient</span></div><div><input value="£31.00"><span>Amount</span></div>',
    );
    expect(nameOf(reading)).toBe('Jo Roe');
    expect(reading.amount?.from).toBe('Amount');
  });

  test('parted from the value by a cell with a colon', () => {
    const reading = readingOf(
      '<table><tr><td>Recipient</td><td>:</td><td>Jo Roe</td></tr><tr><td>Amount</td><td>:</td><td>£31.00</td></tr></table>',
    );
    expect(nameOf(reading)).toBe('Jo Roe');
  });

  test('a value in a definition list names nothing behind it', () => {
    const reading = readingOf(
      '<dl><dt>Odd words</dt><dd>Recipient</dd><dt>Jo Roe</dt><dd>£31.00</dd></dl><p>To: Ada Poe</p>',
    );
    expect(nameOf(reading)).toBe('Ada Poe');
  });
});

describe('what stands the other way round, or says by itself what it is', () => {
  const amount = '<p>Amount: £31.00</p>';

  test('a label below its value', () => {
    const html = '<p>To: Jo Roe</p><ul><li><div>Concert tickets</div><small>Reference</small></li></ul>';
    expect(readingOf(html + amount).purpose?.value).toBe('Concert tickets');
  });

  test('"Sold by" is no label of the line below', () => {
    const html = '<div><p>Sold by Acme Toys</p><p>Item: £31.00</p></div><p>Total £31.00</p>';
    expect(nameOf(readingOf(html))).toBe('Acme Toys');
  });

  test('a Korean line of label and value is no label of the next', () => {
    const reading = readingOf('<div><p>받는분 김민지</p><p>이체금액 50,000원</p></div>');
    expect(nameOf(reading)).toBe('김민지');
  });
});

describe('whose a part is, and what was chosen in it', () => {
  const amount = '<p>Amount: £20.00</p>';

  test('by a caption that is no heading', () => {
    const side = (who: string, name: string) =>
      `<div class="side"><div>${who}</div><div><p><span>Account name</span><span>${name}</span></p><p><span>Account number</span><span>60161331926819</span></p></div></div>`;
    const both = side('Payer', 'Ada Poe') + side('Payee', 'Jo Roe');
    expect(nameOf(readingOf(both + amount))).toBe('Jo Roe');
  });

  test('in a list in view', () => {
    const list =
      '<div role="listbox" aria-label="Recipients"><div role="option" aria-selected="false"><b>Ada Poe</b></div><div role="option" aria-selected="true"><b>Jo Roe</b><small>GB29 NWBK 6016 1331 9268 19</small></div></div>';
    expect(nameOf(readingOf(list + amount))).toBe('Jo Roe');
  });

  test('a shop’s name with the word for a shop in it is no label of the sum', () => {
    document.documentElement.lang = 'vi';
    const html =
      '<div><p>Cửa hàng Thảo Mộc</p><p>Tổng thanh toán 320.000 đ</p></div><button id="go">Đặt hàng</button>';
    expect(nameOf(readingOf(html))).toBe('Cửa hàng Thảo Mộc');
  });

  test('of a name and what stands behind it in its line the name', () => {
    const seller = '<p><span>Seller:</span> <b>Oak &amp; Elm</b> <i>9.6</i></p>';
    expect(nameOf(readingOf(`${seller}<p>Order total £20.00</p><button id="go">Pay</button>`))).toBe(
      'Oak & Elm',
    );
  });
});

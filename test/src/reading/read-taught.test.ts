// A reading with what was taught: it fills, it counts over what is read only where it may, and it never guesses.
import { describe, expect, test } from 'vitest';
import type { LabelledValue, PageText } from '../../../src/reading/page.ts';
import { read } from '../../../src/reading/read.ts';
import { readBeside } from '../../../src/reading/read-beside.ts';
import {
  nothingTaught,
  type TaughtText,
  type TaughtTexts,
  withTaught,
} from '../../../src/reading/read-taught.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

const odd: PageText = {
  host: 'pay.example',
  language: 'en',
  title: 'Glim',
  siteName: '',
  brand: '',
  owner: '',
  linkedHost: '',
  sumBeside: () => false,
  lines: [],
  values: [],
  prompts: [],
  control: { name: 'Frobnicate', place: 'button' },
  asks: { code: false, password: false, card: false },
};

const written = (text: string, over = false): TaughtText => ({ text, unit: '', written: true, over });
const typed = (text: string, unit = ''): TaughtText => ({ text, unit, written: false, over: false });

function taught(texts: Partial<TaughtTexts>, page = odd) {
  return withTaught(page, read(page, 'pays'), { ...nothingTaught, ...texts });
}

test('a page that is not understood is one that pays, once its button is taught', () => {
  expect(read(odd, 'pays').press).toBe('none');
  expect(taught({ commit: true })).toMatchObject({ press: 'commit', kind: 'transfer' });
  expect(taught({}).press).toBe('none');
});

test.each([
  ['written after a label', written('Wahin: Orla Finch'), 'Orla Finch'],
  ['alone', written('Orla Finch'), 'Orla Finch'],
  ['typed, with a colon in it', typed('Orla: Finch'), 'Orla: Finch'],
  ['nothing that names anybody', written('—'), null],
])('the payee, %s', (_, payee, name) => {
  expect(taught({ commit: true, payee }).name?.value ?? null).toBe(name);
});

test('an account is read as one, and money goes to a person where the page does not say what it is', () => {
  const reading = taught({ commit: true, payee: written('GB29 NWBK 6016 1331 9268 19') });
  expect(reading.account?.value).toMatchObject({ kind: 'iban', checksum: 'valid' });
  expect(reading.kind).toBe('transfer');
});

test.each([
  ['with its currency', written('Zent 1,250.00 EUR'), '1250.00', 'EUR'],
  ['after a label', written('Wieviel: 88.50 €'), '88.50', 'EUR'],
  ['in a field with a unit', typed('300', 'USD'), '300.00', 'USD'],
  ['of two meanings', written('1.234'), null, null],
  ['two sums', written('5 EUR or 6 EUR'), null, null],
  ['nothing', written('soon'), null, null],
])('the amount, %s', (_, amount, figures, currency) => {
  const { amount: found } = taught({ commit: true, amount });
  expect(found === null ? null : decimalString(found.value)).toBe(figures);
  expect(found?.value.currency ?? null).toBe(currency);
});

const shown = (label: string, value: string): LabelledValue => ({
  label,
  under: '',
  value,
  source: 'run',
  hint: '',
  unit: '',
  distance: 0,
  editable: false,
});

describe('where the page was read otherwise', () => {
  const page: PageText = {
    ...odd,
    values: [shown('Amount', '20.00 EUR'), shown('Recipient', 'Li Na'), shown('Reference', 'rent')],
  };
  const texts = (over: boolean): Partial<TaughtTexts> => ({
    payee: written('Orla Finch', over),
    amount: written('99 EUR', over),
    purpose: written('gift', over),
  });

  test('what is read stays', () => {
    expect(taught(texts(false), page)).toEqual(read(page, 'pays'));
  });

  test('what is taught counts where it may, and is never more than likely', () => {
    const reading = taught(texts(true), page);
    expect(reading).toMatchObject({
      name: { value: 'Orla Finch', sure: 'medium' },
      amount: { value: { minor: 9900n }, sure: 'medium' },
      purpose: { value: 'gift', sure: 'medium' },
    });
    expect(reading.account).toBeNull();
  });

  test('what cannot be understood leaves what is read', () => {
    const reading = taught({ amount: written('soon', true) }, page);
    expect(reading.amount?.value.minor).toBe(2000n);
  });
});

test('a code step stays one, unless the page shows what it is for', () => {
  const code: PageText = {
    ...odd,
    asks: { ...odd.asks, code: true },
    control: { name: 'Pay', place: 'button' },
  };
  expect(read(code, 'pays').press).toBe('code');
  expect(taught({ commit: true }, code).press).toBe('code');
  expect(taught({ commit: true, amount: written('12 EUR') }, code).press).toBe('commit');
});

test('beside another frame only what was taught is shown of a page that says nothing', () => {
  expect(readBeside(odd)).toBeNull();
  const shown = readBeside(odd, {
    ...nothingTaught,
    amount: written('12 EUR'),
    payee: written('Orla Finch'),
  });
  expect(shown).toMatchObject({
    payee: { name: 'Orla Finch' },
    amount: { currency: 'EUR' },
    sure: { amount: 'medium' },
  });
});

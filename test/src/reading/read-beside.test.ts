// What a frame without a control that pays shows of a payment, and when it has nothing to say.
import { expect, test } from 'vitest';
import type { LabelledValue, PageText } from '../../../src/reading/page.ts';
import { readBeside } from '../../../src/reading/read-beside.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

type Row = readonly [label: string, value: string];

function page(rows: readonly Row[], more: Partial<PageText> = {}): PageText {
  const values = rows.map(
    ([label, value]): LabelledValue => ({
      label,
      under: '',
      value,
      source: 'table',
      hint: '',
      unit: '',
      distance: 0,
      editable: false,
    }),
  );
  return {
    host: 'shop.example',
    language: 'en',
    title: '',
    siteName: '',
    brand: '',
    owner: '',
    linkedHost: '',
    sumBeside: () => false,
    lines: [],
    values,
    prompts: [],
    control: { name: '', place: 'button' },
    asks: { code: false, password: false, card: false },
    ...more,
  };
}

test("a bank's page around a payment frame", () => {
  const rows: readonly Row[] = [
    ['Beneficiary name', 'Anna Braun'],
    ['IBAN', 'DE89 3704 0044 0532 0130 00'],
    ['Amount', 'EUR 4,200.00'],
    ['Reference', 'Rent May'],
  ];
  expect(readBeside(page(rows))).toMatchObject({
    kind: 'transfer',
    payee: { name: 'Anna Braun', account: { value: 'DE89370400440532013000' } },
    amount: { minor: 420_000n, currency: 'EUR' },
    purpose: 'Rent May',
    sure: { payee: 'high', amount: 'high' },
  });
});

test("a shop's order: the total, and every sum that stands in it", () => {
  const shown = readBeside(
    page(
      [
        ['Seller', 'Willem Claes'],
        ['Total', '€680.00'],
      ],
      { title: 'Payment – Attic & Lane' },
    ),
  );
  expect(shown).toMatchObject({ payee: { name: 'Willem Claes' }, sure: { payee: 'high', amount: 'high' } });
  expect(shown?.sums.map(decimalString)).toEqual(['680.00']);
});

test("a shop's name that only the title says is a guess", () => {
  const shown = readBeside(page([['Total', '€680.00']], { title: 'Payment | Attic & Lane' }));
  expect(shown).toMatchObject({ payee: { name: 'Attic & Lane' }, sure: { payee: 'medium' } });
});

test.each<[what: string, page: PageText]>([
  ['no value at all', page([])],
  ['a title alone', page([], { title: 'Home | Attic & Lane' })],
  ['a price that nothing names', page([], { lines: [{ text: '€680.00', heading: false, distance: 0 }] })],
  ['a fee', page([['Fee', '€1.00']])],
  [
    'two totals',
    page([
      ['Total', '€680.00'],
      ['Total', '€90.00'],
    ]),
  ],
])('%s: nothing is said', (_, text) => {
  expect(readBeside(text)).toBeNull();
});

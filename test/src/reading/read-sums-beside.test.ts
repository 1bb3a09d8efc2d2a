// The fee, the balance and the bank's mark of a saved payee, each beside an amount that stays what it was.
import { expect, test } from 'vitest';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { PageText } from '../../../src/reading/page.ts';
import { read } from '../../../src/reading/read.ts';
import { type Amount, decimalString } from '../../../src/transfer/amount.ts';
import { pageOf, type Row } from './page-of.ts';

const readingOf = (page: PageText) => read(page, controlWord(page.control.name));
const said = (amount: Amount | null) =>
  amount === null ? null : `${decimalString(amount)} ${amount.currency ?? '?'}`;
const lines = (...texts: readonly string[]): Partial<PageText> => ({
  lines: texts.map((text) => ({ text, heading: false, distance: 0 })),
});
const jo: readonly Row[] = [
  ['Recipient', 'Jo Roe'],
  ['Amount', '$50.00'],
];
const li: readonly Row[] = [
  ['收款人', '李娜'],
  ['转账金额', '5,000.00元'],
];
const zh = { language: 'zh-CN' };

test.each<[what: string, PageText, fee: string | null, balance: string | null]>([
  ['neither', pageOf('Send money', jo), null, null],
  [
    'both labelled',
    pageOf('Send money', [...jo, ['Wire fee', '$25.00'], ['Available balance', '$910.20']]),
    '25.00 USD',
    '910.20 USD',
  ],
  [
    'a total that holds the fee',
    pageOf('Send money', [...jo, ['Fee', '$1.00'], ['Total', '$51.00']]),
    '1.00 USD',
    null,
  ],
  [
    'on lines of their own, without a colon',
    pageOf('Send money', jo, lines('Network fee $1.20', '$902.18 available')),
    '1.20 USD',
    '902.18 USD',
  ],
  [
    'in Chinese',
    pageOf('确认转账', [...li, ['手续费', '2.50元']], { ...zh, ...lines('可用余额12,906.41元') }),
    '2.50 CNY',
    '12906.41 CNY',
  ],
  [
    'the sum before its name',
    pageOf('提现', li, { ...zh, ...lines('额外扣除¥1.50服务费（费率0.1%）') }),
    '1.50 CNY',
    null,
  ],
  ['free of charge', pageOf('确认转账', [...li, ['手续费', '免费']], zh), null, null],
  ['a fee of zero', pageOf('Send money', [...jo, ['Fee', '$0.00']]), null, null],
  ['two fees', pageOf('Send money', [...jo, ['Fee', '$1.00'], ['Service charge', '$2.00']]), null, null],
  [
    'what is left afterwards',
    pageOf('Send money', [...jo, ['Balance after transfer', '$860.20']]),
    null,
    null,
  ],
  ['credit that is available', pageOf('Send money', [...jo, ['Available credit', '$900.00']]), null, null],
  ["another form's", pageOf('Send money', [...jo, ['Fee', '$1.00', { distance: 3 }]]), null, null],
])('%s', (_, page, fee, balance) => {
  const reading = readingOf(page);
  expect([said(reading.fee), said(reading.balance)]).toEqual([fee, balance]);
  expect(said(reading.amount?.value ?? null)).toMatch(/^50(?:00)?\.00 /);
});

test.each<[what: string, value: string, name: string, saved: boolean]>([
  ['a tag in Chinese', '孙丽 常用收款人', '孙丽', true],
  ['a tag on a line of its own', 'Jo Roe\nSaved payee', 'Jo Roe', true],
  ['a tag in brackets', 'Anna Braun (gespeichert)', 'Anna Braun', true],
  ['a tag in Japanese', '佐藤 健 登録済み', '佐藤 健', true],
  ['a name that ends like one', 'Cecilia Salvo', 'Cecilia Salvo', false],
  ['no tag', '孙丽', '孙丽', false],
])('%s', (_, value, name, saved) => {
  const reading = readingOf(
    pageOf('Send money', [
      ['Recipient', value],
      ['Amount', '$50.00'],
    ]),
  );
  expect([reading.name?.value, reading.savedPayee]).toEqual([name, saved]);
});

test('a tag on a line that repeats the name', () => {
  const page = pageOf('Send money', jo, lines('Jo Roe Saved payee'));
  expect(readingOf(page).savedPayee).toBe(true);
});

test('a list of saved payees says nothing of this one', () => {
  const page = pageOf('Send money', jo, lines('Saved payees', 'Ann Poe saved payee'));
  expect(readingOf(page).savedPayee).toBe(false);
});

test.each<[what: string, PageText, amount: string]>([
  [
    'what the payee gets, where nothing names the amount',
    pageOf('Send money', [
      ['Recipient', 'Jo Roe'],
      ['They get', '$300.00'],
      ['Fee', '$3.99'],
      ['Total to pay', '$303.99'],
    ]),
    '300.00 USD',
  ],
  [
    'what is sent, where the payee gets another currency',
    pageOf('Send money', [
      ['Recipient', 'Jo Roe'],
      ['You send', '420.00 USD'],
      ['Recipient gets', '54,120.00 KES'],
    ]),
    '420.00 USD',
  ],
])('the amount is %s', (_, page, amount) => {
  expect(said(readingOf(page).amount?.value ?? null)).toBe(amount);
});

// Sums that claim to be the same one, units that labels give, and the language that tells what a bare sum is.
import { describe, expect, test } from 'vitest';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { PageText } from '../../../src/reading/page.ts';
import { read as readAs } from '../../../src/reading/read.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { pageOf, type Row, typed } from './page-of.ts';

const read = (page: PageText): Reading => readAs(page, controlWord(page.control.name));
const said = ({ amount }: Reading): string | null =>
  amount === null ? null : `${decimalString(amount.value)} ${amount.value.currency ?? '?'} ${amount.sure}`;
const jo: Row = ['Recipient', 'Jo Roe'];

test('beside a labelled sum that cannot be read, the sum on the button is not sure', () => {
  const page = pageOf('支付¥99', [['转账金额', '¥0.01']], { language: 'ja-JP' });
  expect(said(read(page))).toBe('99 JPY medium');
});

describe('sums that differ are told', () => {
  test.each<[what: string, PageText, amount: string | null, others: readonly string[]]>([
    [
      'input against summary',
      pageOf('Send money', [jo, ['Amount', '500', typed], ['Amount', '$5,000.00']]),
      null,
      ['500.00', '5000.00'],
    ],
    ['button against total', pageOf('Pay $20.00', [['Order total', '$86.40']]), null, ['86.40', '20.00']],
    [
      'figures against words',
      pageOf(
        '确认转账',
        [
          ['收款人', '王芳'],
          ['转账金额', '120,000.00'],
          ['金额大写', '壹万贰仟元整'],
        ],
        { language: 'zh-CN' },
      ),
      '120000.00 CNY medium',
      ['12000.00'],
    ],
    [
      'figures as the words say',
      pageOf(
        '确认转账',
        [
          ['收款人', '王芳'],
          ['转账金额', '12,000.00'],
          ['金额大写', '壹万贰仟元整'],
        ],
        { language: 'zh-CN' },
      ),
      '12000.00 CNY high',
      [],
    ],
    [
      'a fee and a total beside it',
      pageOf('Send money', [jo, ['Amount', '$500.00'], ['Fee', '$5.00'], ['Total', '$505.00']]),
      '500.00 USD high',
      [],
    ],
  ])('%s', (_, page, amount, others) => {
    const reading = read(page);
    expect(said(reading)).toBe(amount);
    expect(reading.otherAmounts.map(decimalString)).toEqual(others);
  });
});

test.each<[what: string, rows: readonly Row[], language: string, amount: string]>([
  ['万元 in the label', [['转账金额（万元）', '5', typed]], 'zh-CN', '50000.00 CNY high'],
  ['万元 beside the field', [['转账金额', '5', { ...typed, unit: '万元' }]], 'zh-CN', '50000.00 CNY high'],
  [
    '万元 behind the word for a unit',
    [['付款金额（单位：万元）', '1.2', typed]],
    'zh-CN',
    '12000.00 CNY high',
  ],
  ['分 in the label', [['付款金额（单位：分）', '12050', typed]], 'zh-CN', '120.50 CNY medium'],
  ['分 beside the field', [['付款金额', '12050', { ...typed, unit: '分' }]], 'zh-CN', '120.50 CNY medium'],
  ['cents in the label', [['Amount in cents (USD)', '4550', typed]], 'en', '45.50 USD high'],
  ['centimes in the label', [['Montant (en centimes)', '4550', typed]], 'fr-FR', '45.50 EUR medium'],
  ['sats beside the field', [['Amount', '2500', { ...typed, unit: 'sats' }]], 'en', '0.00002500 BTC high'],
  [
    'wei beside the field',
    [['Amount', '2500', { ...typed, unit: 'wei' }]],
    'en',
    '0.000000000000002500 ETH high',
  ],
  ['cents beside the field', [['Amount (EUR)', '2500', { ...typed, unit: 'cents' }]], 'en', '25.00 EUR high'],
  ['only a currency in the label', [['Amount (USD)', '2500', typed]], 'en', '2500.00 USD high'],
])('a unit counts: %s', (_, rows, language, amount) => {
  expect(said(read(pageOf('Transfer', [['Recipient', 'Jo Roe'], ...rows], { language })))).toBe(amount);
});

test.each<[what: string, language: string, host: string, rows: readonly Row[], amount: string]>([
  [
    'a Chinese page tagged en',
    'en',
    'bank.example',
    [
      ['收款人姓名', '王芳'],
      ['收款人开户银行', '招商银行'],
      ['转账金额', '¥1,000.00'],
    ],
    '1000.00 CNY high',
  ],
  [
    'a Chinese page without a tag',
    '',
    'bank.example',
    [
      ['收款人姓名', '王芳'],
      ['收款人开户银行', '招商银行'],
      ['转账金额', '1,000.00'],
    ],
    '1000.00 CNY medium',
  ],
  [
    'a Japanese page tagged with its region',
    'ja-JP',
    'bank.example',
    [
      ['受取人名', 'サトウ'],
      ['振込金額', '150,000'],
    ],
    '150000 JPY medium',
  ],
  [
    'English of Canada by its host',
    'en',
    'shop.example.ca',
    [
      ['Recipient', 'Jo'],
      ['Amount', '$25.00'],
    ],
    '25.00 CAD high',
  ],
  [
    'Spanish of Mexico by its host',
    'es',
    'banco.com.mx',
    [
      ['Beneficiario', 'Jo'],
      ['Monto', '$1,250'],
    ],
    '1250.00 MXN high',
  ],
])('%s', (_, language, host, rows, amount) => {
  expect(said(read(pageOf('转账', rows, { language, host })))).toBe(amount);
});

describe('a sum and its fee', () => {
  const rows: readonly Row[] = [
    ['Institusi', 'Yayasan Melati'],
    ['Nominal', 'Rp 500.000'],
    ['Biaya', 'Rp 2.500'],
    ['Total', 'Rp 502.500'],
  ];
  const more = { language: 'id-ID' };

  test('the payee gets the first, where nothing is sold', () => {
    expect(said(read(pageOf('Bayar', rows, more)))).toBe('500000.00 IDR high');
  });

  test('a shop gets the total', () => {
    const order: readonly Row[] = [...rows, ['Ongkos kirim', 'Rp 0']];
    expect(said(read(pageOf('Bayar', order, more)))).toBe('502500.00 IDR high');
  });

  test('what is taken off stands by itself, and is no second sum', () => {
    const lines = ['¥45.00', '立减 ¥2.00'].map((text) => ({ text, heading: false, distance: 0 as const }));
    expect(said(read(pageOf('立即支付', [], { lines, language: 'zh-CN' })))).toBe('45.00 CNY medium');
  });
});

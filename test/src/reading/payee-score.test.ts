// Names without a label: taken where the text is written as one, and never from what pages say of themselves.
import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../../src/reading/page.ts';
import { likeliestPayee } from '../../../src/reading/payee-score.ts';
import { pageOf } from './page-of.ts';

const heading = (text: string): TextLine => ({ text, heading: true, distance: 0 });
const line = (text: string): TextLine => ({ text, heading: false, distance: 0 });
const pageWith = (...lines: readonly TextLine[]) => pageOf('Pay', [], { lines });
const known = { sought: 'anyone', hasAccount: false } as const;
const likeliest = (page: ReturnType<typeof pageWith>) => likeliestPayee(page, known);

describe('a heading', () => {
  test.each([
    'Tacos La Güera',
    'Harborline Marine Supply',
    'ООО «УК Заречье»',
    '国网浙江省电力有限公司',
    '서울도시가스공사',
    'บริษัท ไทยน้ำ',
  ])('%j is a name', (text) => {
    expect(likeliest(pageWith(heading(text)))?.value).toBe(text);
  });

  test.each([
    'Delivery Address',
    'Your Gift Card',
    'Order Summary',
    'Payment',
    'Persönliche Angaben',
    'Livraison',
    '收货地址',
    'Confirm Send',
    '0.42 ETH',
    'Total Due Today',
    'お届け先',
  ])('%j is none', (text) => {
    expect(likeliest(pageWith(heading(text)))).toBeNull();
  });

  test('two names are none', () => {
    expect(likeliest(pageWith(heading('Tacos La Güera'), heading('Casa del Mar')))).toBeNull();
  });
});

describe('a person over his number', () => {
  test.each<[lines: readonly string[], name: string | null]>([
    [['みゆき 090-****-1122'], 'みゆき'],
    [['Cormac Ó Briain', '@cormacob'], 'Cormac Ó Briain'],
    [['박서연', '국민 123456-04-778899'], '박서연'],
    [['Rui Faria · 912 *** 334'], 'Rui Faria'],
    [['Everyday Checking', '****4471****'], null],
    [['Visa', '**** **** **** 4242'], null],
    [['期望日期', '2026-11-30'], null],
    [['國泰世華(013) 0123-4567-8901-2345'], null],
  ])('%j', (lines, name) => {
    expect(likeliest(pageWith(...lines.map(line)))?.value ?? null).toBe(name);
  });
});

test('the only name on the page is a guess', () => {
  const page = pageWith(line('Dana Whitcomb'), line('Pay or request'), line('Remove'));
  expect(likeliest(page)).toEqual({ value: 'Dana Whitcomb', sure: 'medium', from: 'Dana Whitcomb' });
});

describe('whoever more speaks for than for any other', () => {
  test.each<[what: string, lines: readonly string[], name: string | null]>([
    ['by a picture of his initial', ['杰', '*志杰', '交通银行 (6222 **** 0917)', '¥600.00'], '*志杰'],
    ['by the question over him', ['给谁转账', '阿强', '¥20.00'], '阿强'],
    ['in a row of a red packet', ['送给谁 小鹿 ›', '¥66.00'], '小鹿'],
    [
      'below an unknown label, by a word of his trade',
      ['Payee party', 'Clínica Dental Sonrisa', '$80.00'],
      'Clínica Dental Sonrisa',
    ],
    ['below a label of a card', ['На карту', 'Дмитрий П.', '900 ₽'], 'Дмитрий П.'],
    ['a person of Korea', ['받는 계좌', '최유진', '신한 110-***-220011'], '최유진'],
    ['a person of Japan', ['佐々木 陽子', '普通 1234567'], '佐々木 陽子'],
    ['a person of Thailand', ['น.ส. มาลี ศรีสุข', '฿300.00'], 'น.ส. มาลี ศรีสุข'],
    ['behind a label in one line', ['Paying Orla Keane', 'orla@bank'], 'Orla Keane'],
    [
      'with the number of his company before it',
      ['30112 - Energia do Norte', '42,10 EUR'],
      'Energia do Norte',
    ],
    ['with goods that a service adds to his name', ['晨光五金专营店-商品', '¥25.00'], '晨光五金专营店'],
    ['before his IBAN', ['Elise Morel FR14 2004 1010 0505 0001 3M02 606'], 'Elise Morel'],
    [
      'by a word of a trade, beside a person',
      ['Amelia Frost', 'Northgate Plumbing', '$40.00'],
      'Northgate Plumbing',
    ],
    [
      'with common words behind the one of its kind',
      ['École de musique de Sète', '85,00 €'],
      'École de musique de Sète',
    ],
    ['masked in part', ['WONG K** M**', '9123 4567'], 'WONG K** M**'],
    ['never the payer', ['Customer', 'Amelia Frost', '$40.00'], null],
    ['never who is greeted', ['Welcome back, Amelia Frost', 'Amelia Frost', '$40.00'], null],
    ['never one of two', ['Amelia Frost', 'Piet de Boer', '$40.00'], null],
    ['never a row of the payment', ['Transfer Type', 'Same Day', 'Execution Date'], null],
    ['never a bank by its number', ['BCA 8720 1156 33'], null],
    ['never what stands over the payer’s own', ['Amelia Frost', '****4471****', 'From'], null],
  ])('%s', (_, lines, name) => {
    expect(likeliest(pageWith(...lines.map(line)))?.value ?? null).toBe(name);
  });

  test('a shop by its words, and not whoever the goods go to', () => {
    const page = pageWith(...['Tessa Brandt', '14 Mill Lane', '青木家具专营店 ›', '¥890.00'].map(line));
    expect(likeliestPayee(page, { ...known, sought: 'seller' })?.value).toBe('青木家具专营店');
  });

  test('a customer’s masked name is no seller’s', () => {
    const page = pageWith(...['*志杰', '电表 0917', '¥890.00'].map(line));
    expect(likeliestPayee(page, { ...known, sought: 'seller' })).toBeNull();
  });
});

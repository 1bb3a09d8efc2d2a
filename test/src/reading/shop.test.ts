// How a shop is called by the sentences of its own page.
import { describe, expect, test } from 'vitest';
import type { PageText } from '../../../src/reading/page.ts';
import { saysSeller, shopOf } from '../../../src/reading/shop.ts';
import { pageOf } from './page-of.ts';

test.each([
  ['Sold by Acme Toys. Delivered on Monday.', 'Acme Toys'],
  ['Your order from Birch & Sons Co.', 'Birch & Sons Co.'],
  ['Ihre Bestellung bei Birken Bücher', 'Birken Bücher'],
  ['I authorise Birch Books to charge my card.', 'Birch Books'],
  ['Recommended/offered/sold by Acme Care. Insured by Old Mutual Insurance Company.', null],
  ['Verkauf durch Acme Schutz. Es gelten die Bedingungen der Versicherung.', null],
])('%s', (text, name) => {
  const lines = [{ text, heading: false, distance: 0 }] as const;
  expect(shopOf({ ...pageOf('Buy now', []), lines })?.value ?? null).toBe(name);
});

test.each([
  ['Sold by Acme Toys', true],
  ['SOLD BY ACME', true],
  ['Sold and shipped by 1&1', true],
  ['Verkauf durch Acme Schutz', true],
  ['Vendido por Juguetes Acme', true],
  ['Sold by', false],
  ['Satıcı Adı', false],
  ['Seller', false],
])('%s says who sells: %s', (text, says) => {
  expect(saysSeller(text)).toBe(says);
});

describe('whose page it is, by its signs', () => {
  test.each<[string, Partial<PageText>, string | null]>([
    ['the line at its end', { owner: '© 2019–2026 Harbour Yarns. All rights reserved' }, 'Harbour Yarns'],
    ['the same in Chinese', { owner: '© 2025 山海茶铺 版权所有 浙ICP备000号' }, '山海茶铺'],
    ['its header', { brand: 'Harbour Yarns', title: 'Checkout' }, 'Harbour Yarns'],
    [
      'two that agree before one',
      { brand: 'Cartly', title: 'Pay - Harbour Yarns', owner: '© Harbour Yarns Ltd' },
      'Harbour Yarns',
    ],
    ['the year behind the name', { owner: '© Harbour Yarns 2026' }, 'Harbour Yarns'],
    ['never who is greeted', { brand: 'Hi Tessa' }, null],
    ['no service between', { owner: '© 2026 Stripe, Inc.' }, null],
    ['no word of the page', { title: '付款 - 账单链接' }, null],
  ])('%s', (_, more, name) => {
    expect(shopOf(pageOf('Pay now', [], { host: '127.0.0.1', ...more }))?.value ?? null).toBe(name);
  });
});

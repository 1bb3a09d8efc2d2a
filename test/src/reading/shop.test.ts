// How a shop is called by the sentences of its own page.
import { expect, test } from 'vitest';
import { saysSeller, shopOf } from '../../../src/reading/shop.ts';
import { pageOf } from './page-of.ts';

test.each([
  ['Sold by Acme Toys. Delivered on Monday.', 'Acme Toys'],
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

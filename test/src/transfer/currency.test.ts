import { expect, test } from 'vitest';
import { decimalsOf, isCurrency } from '../../../src/transfer/currency.ts';

test.each([
  ['CNY', 2],
  ['IDR', 2],
  ['HUF', 2],
  ['JPY', 0],
  ['KRW', 0],
  ['VND', 0],
  ['CLP', 0],
  ['ISK', 0],
  ['KWD', 3],
  ['TND', 3],
  ['BTC', 8],
  ['ETH', 18],
  ['USDT', 6],
  ['SOL', 9],
  [null, 2],
])('%s has %d decimals', (currency, decimals) => {
  expect(decimalsOf(currency)).toBe(decimals);
});

test('codes are upper case and known', () => {
  expect(['XCG', 'CNY', 'BTC'].every(isCurrency)).toBe(true);
  expect(['cny', 'XXX', 'ABC', ''].some(isCurrency)).toBe(false);
});

import { expect, test } from 'vitest';
import { amountRatio, compareAmounts, decimalString, equalAmounts } from '../../../src/transfer/amount.ts';

const amount = (minor: bigint, decimals = 2, currency: string | null = 'CNY') => ({
  minor,
  decimals,
  currency,
});

test.each([
  [amount(1250n), '12.50'],
  [amount(5n), '0.05'],
  [amount(-5n), '-0.05'],
  [amount(1000n, 0, 'JPY'), '1000'],
  [amount(1n, 8, 'BTC'), '0.00000001'],
])('decimal string of %o', (value, text) => {
  expect(decimalString(value)).toBe(text);
});

test('different decimals compare by value', () => {
  expect(compareAmounts(amount(15n, 1), amount(150n, 2))).toBe(0);
  expect(compareAmounts(amount(1n, 0), amount(101n, 2))).toBeLessThan(0);
  expect(equalAmounts(amount(15n, 1), amount(150n, 2))).toBe(true);
  expect(equalAmounts(amount(150n), amount(150n, 2, 'USD'))).toBe(false);
});

test('a ratio says how many times', () => {
  expect(amountRatio(amount(800_000n), amount(40_000n))).toBe(20);
  expect(amountRatio(amount(1n), amount(0n))).toBe(Number.POSITIVE_INFINITY);
});

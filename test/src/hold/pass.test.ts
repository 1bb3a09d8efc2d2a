// The pass and what it covers after its press.
import { expect, test } from 'vitest';
import { CODE_STEP_MS, codeCoverLeft, isCodeFor, passLives } from '../../../src/hold/pass.ts';
import type { Amount } from '../../../src/transfer/amount.ts';

test.each([
  [null, null, 0, false],
  [100, null, 100, true],
  [100, 150, 160, false],
] as const)('from %s, used at %s, at %d: lives %s', (from, usedAt, now, lives) => {
  expect(passLives({ from, usedAt }, now)).toBe(lives);
});

test('a code step belongs to the press for ten minutes', () => {
  const paid = { at: 1000, amount: null };
  expect(codeCoverLeft(paid, 1000)).toBe(600_000);
  expect(codeCoverLeft(paid, 1000 + CODE_STEP_MS - 1)).toBe(1);
  expect(codeCoverLeft(paid, 1000 + CODE_STEP_MS)).toBeNull();
});

const yuan = (minor: bigint, currency: string | null = 'CNY'): Amount => ({ minor, decimals: 2, currency });

test.each([
  ['no amount is shown', yuan(100_000n), null, true],
  ['none was read before', null, yuan(100_000n), true],
  ['the same', yuan(100_000n), yuan(100_000n), true],
  ['with its fee', yuan(100_000n), yuan(105_000n), true],
  ['more than any fee', yuan(100_000n), yuan(105_001n), false],
  ['much less', yuan(100_000n), yuan(50_000n), false],
  ['without its currency', yuan(100_000n), yuan(100_000n, null), true],
  ['in another currency', yuan(100_000n), yuan(100_000n, 'USD'), false],
] as const)('a code step after 1,000 yuan: %s', (_, paid, shown, its) => {
  expect(isCodeFor(paid, shown)).toBe(its);
});

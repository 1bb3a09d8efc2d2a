// The pass and what it covers after its press.
import { expect, test } from 'vitest';
import { CODE_STEP_MS, coversCodeStep, passLives } from '../../../src/hold/pass.ts';

test.each([
  [null, null, 0, false],
  [100, null, 100, true],
  [100, 150, 160, false],
] as const)('from %s, used at %s, at %d: lives %s', (from, usedAt, now, lives) => {
  expect(passLives({ from, usedAt }, now)).toBe(lives);
});

test('a code step belongs to the press for ten minutes', () => {
  const pass = { from: 0, usedAt: 1000 };
  expect(coversCodeStep(pass, 1000 + CODE_STEP_MS - 1)).toBe(true);
  expect(coversCodeStep(pass, 1000 + CODE_STEP_MS)).toBe(false);
  expect(coversCodeStep({ from: 0, usedAt: null }, 1000)).toBe(false);
  expect(CODE_STEP_MS).toBe(600_000);
});

// The six strokes in their order, and the higher of two tiers.
import { expect, test } from 'vitest';
import { strokes } from '../../../src/findings/stroke.ts';
import { higherTier, tiers } from '../../../src/settings/tier.ts';

test('three checks, then three confirms', () => {
  expect(strokes).toEqual(['payee', 'amount', 'purpose', 'account-type', 'relationship', 'prompts']);
});

test('the higher tier is the same from both sides', () => {
  for (const a of tiers) for (const b of tiers) expect(higherTier(a, b)).toBe(Math.max(a, b));
});

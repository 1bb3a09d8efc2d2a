// From findings to a tier: a cap binds the finding that has it, and never what the others ask for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tierOf } from '../../../src/assess/tier.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { type Tier, tiers } from '../../../src/settings/tier.ts';
import { subjectOf, sum } from '../samples.ts';

const found = (points: number, floor: Tier = 0, cap?: Tier): Finding => ({
  code: 'payee/seldom-paid',
  stroke: 'payee',
  points,
  floor,
  ...(cap === undefined ? {} : { cap }),
  facts: [],
});

test.each([
  ['no cap', [found(3)], 3],
  ['capped alone', [found(3, 0, 2)], 2],
  ['the others ask for less', [found(1), found(3, 0, 2)], 2],
  ['the others ask for as much', [found(3), found(1, 0, 3)], 3],
  ['the others ask for more', [found(5), found(3, 0, 2)], 4],
  ['a floor of the others', [found(0, 5), found(3, 0, 2)], 5],
  ['its own floor', [found(0, 4, 3)], 3],
  ['two caps: the higher one binds both together', [found(3, 0, 3), found(3, 0, 2)], 3],
  ['nothing found', [], 0],
] as const)('%s', (_, findings, tier) => {
  expect(tierOf(findings, subjectOf({ amount: sum(200) }), false)).toBe(tier);
});

test.each([
  ['someone new is read back', [], 1],
  ['what weighs nothing changes nothing', [{ ...found(0), code: 'payee/saved' }], 1],
  ['what is light changes nothing', [{ ...found(1), code: 'anomaly/night' }], 1],
  ['anything else that weighs is looked at', [{ ...found(1), code: 'amount/above-ceiling' }], 2],
] as const)('the first days: %s', (_, others, tier) => {
  const first: Finding = { ...found(1), code: 'payee/first-time' };
  expect(tierOf([first, ...others], subjectOf({ amount: sum(1000) }), true)).toBe(tier);
});

const anyFinding = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(...tiers), fc.option(fc.constantFrom(...tiers)))
  .map(([points, floor, cap]) => found(points, floor, cap ?? undefined));

test('one more finding never lowers the tier, whatever its cap', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), anyFinding, fc.boolean(), (findings, more, grace) => {
      const subject = subjectOf({ amount: sum(1000) });
      expect(tierOf([...findings, more], subject, grace)).toBeGreaterThanOrEqual(
        tierOf(findings, subject, grace),
      );
    }),
  );
});

test('the order of the findings does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), (findings) => {
      const subject = subjectOf({ amount: sum(1000) });
      expect(tierOf(findings.toReversed(), subject, false)).toBe(tierOf(findings, subject, false));
    }),
  );
});

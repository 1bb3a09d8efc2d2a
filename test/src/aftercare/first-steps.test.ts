// The first steps of each region: few, each once, the region's own number in them, and no deadline that gives up.
import { describe, expect, test } from 'vitest';
import { firstSteps, plights } from '../../../src/aftercare/first-steps.ts';
import { hotlinesOf } from '../../../src/aftercare/hotlines.ts';
import { regions } from '../../../src/settings/region.ts';

const all = regions.flatMap((region) => plights.map((plight) => [region, plight] as const));

describe.each(all)('%s, %s', (region, plight) => {
  const steps = firstSteps(region, plight);

  test('five, none twice', () => {
    expect(steps).toHaveLength(5);
    expect(new Set(steps.map(({ name, numbers }) => `${name} ${numbers.join()}`)).size).toBe(steps.length);
  });

  test('every number of theirs is one of the region, or the name of a reference', () => {
    const known = [...hotlinesOf(region).map(({ number }) => number), 'UTR', 'Pix'];
    for (const number of steps.flatMap(({ numbers }) => numbers)) expect(known).toContain(number);
  });
});

test.each(regions)(
  '%s: paid, the other side is left first and all is kept; on the phone, hung up first',
  (region) => {
    const paid = firstSteps(region, 'just-paid').map(({ name }) => name);
    expect(paid[0]).toBe('stop-talking');
    expect(paid.some((name) => name === 'keep-proof' || name === 'keep-reference')).toBe(true);
    expect(firstSteps(region, 'on-the-phone')[0]?.name).toBe('hang-up');
  },
);

/** facts/recovery-playbooks.json: who is called before all others. */
test.each([
  ['CN', 'call-and-tell', ['110']],
  ['HK', 'call-bank-24h', []],
  ['TW', 'call-and-tell', ['165']],
  ['SG', 'call-bank-24h', []],
  ['MY', 'call-and-tell', ['997']],
  ['IN', 'call-and-tell', ['1930']],
  ['JP', 'call-and-tell', ['110']],
  ['KR', 'call-and-tell', ['112']],
  ['GB', 'call-bank-claim', ['159']],
  ['US', 'call-bank-who-pressed', []],
  ['AU', 'call-bank-recall', []],
  ['BR', 'contest-pix', []],
  ['EU', 'call-bank-recall', []],
] as const)('%s: first %s %j', (region, name, numbers) => {
  expect(firstSteps(region, 'just-paid')[1]).toEqual({ name, numbers });
});

// Frames that contradict each other: at least the three checks, with both values said.
import { expect, test } from 'vitest';
import { assess, stricter } from '../../../src/assess/assess.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import { attemptOf, lina, paidBefore, sum, transferOf } from '../samples.ts';

const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;
const known = { ...noPast, payee: paidBefore(5, 1000) };

test.each([
  ['amount/disagree', { amount: { own: sum(1000), other: sum(100) }, payee: null }, [sum(1000), sum(100)]],
  ['payee/frames-disagree', { amount: null, payee: { own: '李娜', other: '王强' } }, ['李娜', '王强']],
] as const)('%s lifts even a known payee to the checks', (code, frames, values) => {
  const attempt = { ...attemptOf(transferOf()), signals: { ...noSignals, frames } };
  const { findings, tier } = assess(attempt, known, defaultSettings);
  expect(assess(attemptOf(transferOf()), known, defaultSettings).tier).toBe(0);
  expect(tier).toBeGreaterThanOrEqual(2);
  const disagrees = findings.find((finding) => finding.code === code);
  expect(disagrees).toMatchObject({ points: 2, floor: 2 });
  const facts = disagrees?.facts;
  expect(
    facts?.map((fact) => (fact.kind === 'text' ? fact.text : fact.kind === 'amount' ? fact.amount : null)),
  ).toEqual(values);
});

test('what a foreign frame fills in neither lowers a tier, nor takes a finding away, nor makes a payee known', () => {
  const filled = attemptOf(transferOf());
  const alone = assess(attemptOf(transferOf({ payee: nobody })), noPast, defaultSettings);
  const withPayee = assess(filled, known, defaultSettings);
  const both = stricter(alone, withPayee, filled, noFacts, defaultSettings);
  expect(withPayee.tier).toBe(0);
  expect(both.tier).toBe(alone.tier);
  expect(both.waitMs).toBe(alone.waitMs);
  expect(both.findings).toEqual(alone.findings);
});

test('a larger amount that a foreign frame shows does count', () => {
  const filled = attemptOf(transferOf({ payee: lina, amount: sum(60_000) }));
  const alone = assess(attemptOf(transferOf({ payee: lina, amount: null })), noPast, defaultSettings);
  const more = assess(filled, noPast, defaultSettings);
  const both = stricter(alone, more, filled, noFacts, defaultSettings);
  expect(more.tier).toBeGreaterThan(alone.tier);
  expect(both.tier).toBe(more.tier);
});

test.each([
  [1, 0, true],
  [0, 1, true],
  [0, 0, false],
] as const)(
  'what only a foreign frame brings, with %d points and a floor of %d, counts: %s',
  (points, floor, counts) => {
    const attempt = attemptOf(transferOf());
    const alone = assess(attempt, noPast, defaultSettings);
    const brought = { code: 'anomaly/night', stroke: 'prompts', points, floor, facts: [] } as const;
    const filled = { ...alone, findings: [...alone.findings, brought] };
    const { findings } = stricter(alone, filled, attempt, noFacts, defaultSettings);
    expect(findings.some(({ code }) => code === 'anomaly/night')).toBe(counts);
  },
);

// The amount against the past: multiples of the largest and the usual, on both sides of each threshold.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { amountPastRules } from '../../../src/checks/amount-past.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { found } from '../found.ts';
import { attemptOf, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

const codes = (subject: Subject): readonly string[] =>
  runRules(amountPastRules, subject).map(({ code }) => code.replace('amount/', ''));

/** Usually 1,000, once more. */
const varied = (largest: number): PayeeFacts => ({ ...paidBefore(3, 1000), largest: sum(largest) });

test.each([
  ['usual', paidBefore(3, 1000), 1000, []],
  ['just under three times', paidBefore(3, 1000), 2999, []],
  ['three times', paidBefore(3, 1000), 3000, ['three-times-largest']],
  ['just under an extra zero', paidBefore(3, 1000), 9799, ['three-times-largest']],
  ['an extra zero, a little less', paidBefore(3, 1000), 9800, ['ten-times-largest', 'three-times-largest']],
  ['far more', paidBefore(3, 1000), 15_000, ['ten-times-largest', 'three-times-largest']],
  ['three times what was paid twice: weighed as first-time already', paidBefore(2, 1000), 3000, []],
  ['an extra zero after one payment', paidBefore(1, 1000), 10_000, ['ten-times-largest']],
  ['ten times the usual', varied(5000), 10_000, ['ten-times-usual']],
  ['not quite', varied(5000), 9799, []],
  ['a little less', varied(5000), 9800, ['ten-times-usual']],
  ['a little more', varied(5000), 10_200, ['ten-times-usual']],
  ['too much more', varied(5000), 10_201, []],
  ['a hundred times the usual', varied(50_000), 100_000, ['ten-times-usual']],
  ['a thousand times', varied(500_000), 1_000_000, ['ten-times-usual']],
  ['nearly a hundred times', varied(50_000), 97_999, []],
  ['a hundred times, a little less', varied(50_000), 98_000, ['ten-times-usual']],
  ['a hundred times, a little more', varied(50_000), 102_000, ['ten-times-usual']],
  ['more than a hundred times', varied(50_000), 102_001, []],
  ['a thousand times, a little less', varied(500_000), 980_000, ['ten-times-usual']],
  ['a thousand times, a little more', varied(500_000), 1_020_000, ['ten-times-usual']],
  ['ten times the usual, paid before', varied(10_000), 10_000, []],
  [
    '万: ten thousand times',
    paidBefore(3, 1000),
    10_000_000,
    ['unit-slip', 'ten-times-largest', 'three-times-largest'],
  ],
  ['lakh: a hundred thousand times', varied(50_000_000), 100_000_000, ['unit-slip']],
  ['lakh, a little less', varied(50_000_000), 98_000_000, ['unit-slip']],
  ['lakh, a little more', varied(50_000_000), 102_000_000, ['unit-slip']],
  ['万, paid before', varied(10_000_000), 10_000_000, []],
  ['nothing to compare with', noFacts, 90_000, []],
] as const)('%s', (_, facts, units, expected) => {
  expect(codes(subjectOf({ amount: sum(units) }, facts))).toEqual(expected);
});

describe('a listed biller scores nothing, and a zero too many is looked at all the same', () => {
  const listed = { ...paidBefore(3, 45), allowListed: true };
  test.each([
    ['ten times the largest', 450, listed, 2],
    ['an ordinary bill', 60, listed, 0],
    ['ten times the usual', 450, { ...listed, largest: sum(225) }, 2],
    ['ten times a large bill', 9000, { ...paidBefore(3, 900), allowListed: true }, 2],
    ['万 to months of pay', 450_000, listed, 3],
    ['just below months of pay', 49_999, listed, 2],
    ['one that is not known yet', 450, { ...listed, paid: 2 }, 0],
    ["one's own account", 450, { ...listed, own: true, vouched: true }, 0],
  ] as const)('%s', (_, units, facts, tier) => {
    const past = { ...noPast, payee: facts };
    expect(assess(attemptOf(transferOf({ amount: sum(units) })), past, defaultSettings)).toMatchObject({
      tier,
      score: 0,
    });
  });
});

test.each([
  ['from ten on, whole', 10_400, 10],
  ['from ten on, whole, upwards', 10_500, 11],
  ['exactly ten', 10_000, 10],
  ['below, one decimal', 3140, 3.1],
  ['below, one decimal, upwards', 9849, 9.8],
])('how many times is told %s', (_, units, times) => {
  const [first] = runRules(amountPastRules, subjectOf({ amount: sum(units) }, paidBefore(3, 1000)));
  expect(first?.facts[1]).toEqual({ kind: 'number', number: times });
});

test('a tenth of the usual is told with two decimals, and one and a bit with one', () => {
  const steady = { ...paidBefore(3, 1000), spread: sum(10) };
  const [tenth] = runRules(amountPastRules, subjectOf({ amount: sum(101) }, steady));
  expect(tenth).toMatchObject({ code: 'amount/tenth-of-usual' });
  expect(tenth?.facts[1]).toEqual({ kind: 'number', number: 0.1 });
});

test('not read', () => {
  expect(codes(subjectOf({ amount: null }, paidBefore(3, 1000)))).toEqual([]);
});

test('nothing was ever paid is not a multiple', () => {
  expect(codes(subjectOf({}, paidBefore(3, 0)))).toEqual([]);
});

describe('a tenth of what is always paid', () => {
  const steady = (spread: number | null): PayeeFacts => ({
    ...paidBefore(3, 1000),
    spread: spread === null ? null : sum(spread),
  });
  test.each([
    ['a tenth', steady(100), 100, ['tenth-of-usual']],
    ['a hundredth', steady(0), 10, ['tenth-of-usual']],
    ['within the slack', steady(0), 102, ['tenth-of-usual']],
    ['beyond it', steady(0), 103, []],
    ['payments that stray', steady(101), 100, []],
    ['nobody knows how they stray', steady(null), 100, []],
    ['paid twice only', { ...steady(0), paid: 2 }, 100, []],
    ['no usual', { ...steady(0), usual: null }, 100, []],
  ] as const)('%s', (_, facts, units, expected) => {
    expect(codes(subjectOf({ amount: sum(units) }, facts))).toEqual(expected);
  });
});

describe('weights', () => {
  const weigh = (units: number): readonly unknown[] =>
    runRules(amountPastRules, subjectOf({ amount: sum(units) }, paidBefore(3, units / 10))).map(
      ({ points, floor, cap }) => [points, floor, cap],
    );
  test.each([
    [400, 2],
    [500, 3],
    [3000, 3],
    [10_000, 3],
    [50_000, 4],
  ])('CNY %d: a slip lifts to tier %d at most', (units, cap) => {
    expect(weigh(units)).toEqual([
      [3, 0, cap],
      [1, 0, undefined],
    ]);
  });

  test('a lost zero lifts to tier 2 at most', () => {
    const [finding] = runRules(
      amountPastRules,
      subjectOf({ amount: sum(5000) }, { ...paidBefore(3, 50_000), spread: sum(0) }),
    );
    expect(finding).toMatchObject({ points: 3, floor: 0, cap: 2 });
  });
});

test.each([
  [8000, 400, 20],
  [4160, 400, 10],
  [3984, 400, 10],
  [3820, 400, 9.6],
  [1333.33, 400, 3.3],
])('%d against %d is %d times', (now, before, times) => {
  const subject = subjectOf({ amount: sum(now) }, paidBefore(3, before));
  expect(runRules(amountPastRules, subject)[0]?.facts).toEqual([
    { kind: 'amount', amount: sum(now) },
    { kind: 'number', number: times },
    { kind: 'amount', amount: sum(before) },
    { kind: 'text', text: '李娜' },
  ]);
});

test('a tenth is said as a tenth', () => {
  const subject = subjectOf({ amount: sum(100) }, { ...paidBefore(3, 1000), spread: sum(0) });
  expect(found(amountPastRules, 'amount/tenth-of-usual', subject)?.[3]).toBe(0.1);
});

test('the multiples are settings', () => {
  const settings = { ...defaultSettings, thresholds: { timesLargest: 2, tenTimes: 4, slack: 0 } };
  const at = (units: number): readonly string[] =>
    codes(subjectOf({ amount: sum(units) }, paidBefore(3, 1000), settings));
  expect([at(1999), at(2000), at(4000)]).toEqual([
    [],
    ['three-times-largest'],
    ['ten-times-largest', 'three-times-largest'],
  ]);
});

test.each([
  [416, 1],
  [440, 1.1],
])('just above the largest, %d is told as %d times', (now, times) => {
  const settings = { ...defaultSettings, thresholds: { timesLargest: 1 } };
  const subject = subjectOf({ amount: sum(now) }, paidBefore(3, 400), settings);
  expect(found(amountPastRules, 'amount/three-times-largest', subject)?.[3]).toBe(times);
});

test('a hundredth is told as one', () => {
  const subject = subjectOf({ amount: sum(10) }, { ...paidBefore(3, 1000), spread: sum(0) });
  expect(found(amountPastRules, 'amount/tenth-of-usual', subject)?.[3]).toBe(0.01);
});

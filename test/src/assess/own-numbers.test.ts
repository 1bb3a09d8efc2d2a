// The numbers of purposes, frames, scores and rules that fail are settings, like those of any other rule.
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { amountSumRules } from '../../../src/checks/amount-sums.ts';
import { frameRules } from '../../../src/checks/frames.ts';
import { purposeRules } from '../../../src/checks/purpose.ts';
import { promisesIn } from '../../../src/checks/purpose-promises.ts';
import { type Rule, runRules } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import type { CapName } from '../../../src/settings/caps.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { ThresholdName } from '../../../src/settings/thresholds.ts';
import type { Tier } from '../../../src/settings/tier.ts';
import type { WeightName } from '../../../src/settings/weights.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { attemptOf, DAY, lina, noon, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

const weighing = (name: WeightName, points: number) => ({ ...defaultSettings, weights: { [name]: points } });
const from = (name: ThresholdName, value: number) => ({ ...defaultSettings, thresholds: { [name]: value } });
const acme = { ...lina, name: 'Acme GmbH', holder: 'business' } as const;

test.each([
  ['taxToPerson', { purpose: 'tax 2026' }, false],
  ['kinToShop', { purpose: '给妈妈', payee: { ...acme, name: '兴旺商行' } }, false],
  [
    'wagesToWallet',
    {
      purpose: 'salary',
      payee: {
        ...lina,
        account: { kind: 'email', value: 'a@b.example', masked: false, checksum: 'none' },
      },
    },
    false,
  ],
  ['goodsToPerson', { purpose: '货款' }, false],
  ['givenByLink', { purpose: '水灾捐款' }, true],
] as const)('%s', (name, transfer, fromLink) => {
  const signals = { ...noSignals, fromLink };
  const found = runRules(purposeRules, subjectOf(transfer, noFacts, weighing(name, 7), { signals }));
  expect(found.find(({ code }) => code === 'purpose/does-not-suit-payee')?.points).toBe(7);
});

test.each([
  ['amountsDisagree', { amount: { own: sum(1000), other: sum(100) }, payee: null }],
  ['payeesDisagree', { amount: null, payee: { own: '李娜', other: '王强' } }],
] as const)('frames: %s', (name, frames) => {
  const settings = { ...weighing(name, 5), floors: { [name]: 4 as const } };
  const found = runRules(frameRules, subjectOf({}, noFacts, settings, { signals: { ...noSignals, frames } }));
  expect(found.map(({ points, floor }) => [points, floor])).toEqual([[5, 4]]);
});

test('what could not be checked', () => {
  const broken: Rule = {
    code: 'payee/own',
    stroke: 'payee',
    applies: () => {
      throw new Error('broken');
    },
    points: () => 0,
    floor: () => 0,
  };
  const settings = { ...weighing('notChecked', 6), floors: { notChecked: 3 as const } };
  expect(runRules([broken], subjectOf({}, noFacts, settings))).toMatchObject([{ points: 6, floor: 3 }]);
});

const tierWith = (
  name: ThresholdName,
  value: number,
  transfer: Partial<Transfer>,
  payee: PayeeFacts = noFacts,
): number =>
  assess(attemptOf(transferOf(transfer)), { ...noPast, grace: false, payee }, from(name, value)).tier;

/** Scores of 2, 3, 4, 7 and 9 (facts/cooling-off.json, `examples`). */
test.each([
  ['checkFrom', 2, { amount: sum(200), purpose: '垫付' }, 2, 1],
  ['pauseFrom', 3, { amount: sum(5000) }, 3, 2],
  ['coolFrom', 4, { amount: sum(20_000) }, 4, 3],
  ['longFrom', 7, { amount: sum(5000), purpose: '安全账户' }, 5, 4],
  ['overnightFrom', 9, { amount: sum(60_000), purpose: '安全账户' }, 6, 5],
] as const)('%s: the score from which a tier is asked for', (name, score, transfer, tier, below) => {
  expect(tierWith(name, score, transfer)).toBe(tier);
  expect(tierWith(name, score + 1, transfer)).toBe(below);
});

const often = { ...paidBefore(6, 1000), vouched: true };
const ofFamily = {
  ...paidBefore(3, 1000),
  vouched: true,
  declared: { relationship: 'family', at: 0 },
} as const;
const medium = { purpose: '保证金' };
const shop = { ...paidBefore(6, 3000), firstAt: noon.epochMs - 180 * DAY };
const HALF_A_YEAR = 180 * DAY;

test.each([
  ['routineFrom', 6, medium, often, 1],
  ['routineFrom', 7, medium, often, 2],
  ['routineOfFamilyFrom', 3, medium, ofFamily, 1],
  ['routineOfFamilyFrom', 4, medium, ofFamily, 2],
  ['routineUpTo', 1.5, { ...medium, amount: sum(1500) }, often, 1],
  ['routineUpTo', 1.4, { ...medium, amount: sum(1500) }, often, 2],
  ['routineAfter', HALF_A_YEAR, { ...medium, payee: acme, amount: sum(3000) }, shop, 1],
  ['routineAfter', HALF_A_YEAR + 1, { ...medium, payee: acme, amount: sum(3000) }, shop, 2],
  [
    'routineAfter',
    HALF_A_YEAR,
    { ...medium, payee: acme, amount: sum(10_000) },
    { ...shop, largest: sum(9000) },
    2,
  ],
  ['routineAfter', HALF_A_YEAR, { ...medium, amount: sum(3000) }, shop, 2],
  ['mostWeakCues', 2, { purpose: '垫付 路费', amount: sum(200) }, noFacts, 3],
  ['mostWeakCues', 1, { purpose: '垫付 路费', amount: sum(200) }, noFacts, 2],
] as const)('%s, %d', (name, value, transfer, payee, tier) => {
  expect(tierWith(name, value, transfer, payee)).toBe(tier);
});

test('a weak word to a known payee counts from as many times the largest as an amount does', () => {
  const weak = { purpose: '垫付', amount: sum(2000) };
  const codes = (times: number): readonly string[] =>
    runRules(purposeRules, subjectOf(weak, paidBefore(5, 1000), from('timesLargest', times))).map(
      ({ code }) => code,
    );
  expect([codes(3), codes(2)]).toEqual([[], ['purpose/weak-cue']]);
});

test('which promised sums count', () => {
  const promise = { purpose: '返260', amount: sum(200) };
  const count = (name: ThresholdName, value: number): number =>
    promisesIn(subjectOf(promise, noFacts, from(name, value))).length;
  expect([count('promisedFrom', 260), count('promisedFrom', 261)]).toEqual([1, 0]);
  expect([count('promisedUpTo', 1.3), count('promisedUpTo', 1.2)]).toEqual([1, 0]);
});

const capped = (
  name: CapName,
  cap: Tier,
  transfer: Partial<Transfer>,
  payee: PayeeFacts = noFacts,
): number => {
  const own = { ...defaultSettings, caps: { [name]: cap } };
  return assess(attemptOf(transferOf(transfer)), { ...noPast, grace: false, payee }, own).tier;
};

test.each([
  ['slipSmall', { amount: sum(400) }, paidBefore(5, 40), 2, 1],
  ['slip', { amount: sum(8000) }, paidBefore(5, 800), 3, 2],
  ['slipVeryHigh', { amount: sum(80_000) }, paidBefore(5, 8000), 4, 3],
  ['tooLittle', { amount: sum(100) }, { ...paidBefore(5, 1000), spread: sum(0) }, 2, 1],
  ['unsuited', { purpose: '缴税', amount: sum(200) }, noFacts, 3, 1],
  ['mediumToKnown', medium, paidBefore(6, 1000), 2, 1],
  ['mediumRoutine', medium, often, 1, 0],
  ['script', { purpose: 'puppy crate' }, noFacts, 4, 3],
  ['rent', { purpose: '押金', amount: sum(9000) }, noFacts, 4, 3],
] as const)('%s: how far it lifts', (name, transfer, payee, tier, below) => {
  expect(capped(name, tier, transfer, payee)).toBe(tier);
  expect(capped(name, below, transfer, payee)).toBeLessThan(tier);
});

test('what is ordinary by itself, and a word among friends', () => {
  const ofFriends = { purpose: '垫付 pizza', amount: sum(200) };
  expect([capped('trifle', 2, ofFriends), capped('plainTrifle', 1, ofFriends)]).toEqual([1, 1]);
  const own = { ...defaultSettings, caps: { ordinary: 2 as const } };
  const near = subjectOf({ amount: sum(4950) }, noFacts, own);
  const found = runRules(amountSumRules, near).find(({ code }) => code === 'amount/just-under');
  expect(found?.cap).toBe(2);
});

test('a slip in what a listed biller asks has a floor of its own', () => {
  const listed = { ...paidBefore(5, 100), allowListed: true };
  const tierWithFloor = (billerSlip: Tier): number =>
    assess(
      attemptOf(transferOf({ amount: sum(1000) })),
      { ...noPast, payee: listed },
      { ...defaultSettings, floors: { billerSlip } },
    ).tier;
  expect([tierWithFloor(2), tierWithFloor(3), tierWithFloor(0)]).toEqual([2, 3, 0]);
});

test('beside which score what is ordinary by itself counts', () => {
  const night = { epochMs: noon.epochMs + DAY / 2, offsetMinutes: 480 };
  const score = (units: number, thresholds: Settings['thresholds']): number =>
    assess(
      { ...attemptOf(transferOf({ amount: sum(units), purpose: null })), at: night },
      { ...noPast, grace: false },
      { ...defaultSettings, thresholds },
    ).score;
  expect([score(1000, {}), score(1000, { companyFrom: 2 })]).toEqual([2, 1]);
  expect([score(200, {}), score(200, { companyFromSmall: 1 })]).toEqual([1, 2]);
});

test('when a payee has only been tried out', () => {
  const tier = (name: ThresholdName, value: number): number =>
    tierWith(name, value, { amount: sum(20_000) }, paidBefore(9, 5));
  expect([tier('triedUpTo', 0.01), tier('triedUpTo', 0.009)]).toEqual([4, 3]);
  expect([tier('triedTimes', 4000), tier('triedTimes', 4001)]).toEqual([4, 3]);
});

// The score: what counts, what counts only in company, and what counts once.
import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../../src/assess/score.ts';
import { type Finding, type FindingCode, findingCodes } from '../../../src/findings/finding.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { lina, paidBefore, subjectOf, sum } from '../samples.ts';

const finding = (code: FindingCode, points = 1): Finding => ({
  code,
  stroke: 'payee',
  points,
  floor: 0,
  facts: [],
});
const first = finding('payee/first-time');
const score = (findings: readonly Finding[], units = 1000): number =>
  scoreOf(findings, subjectOf({ amount: sum(units) }, paidBefore(3, 1000)));

const light: readonly FindingCode[] = [
  'payee/another-institution',
  'payee/name-close',
  'payee/name-is-number',
  'amount/just-under',
  'account-type/bill-to-person',
  'account-type/prepaid',
  'relationship/stranger',
  'anomaly/site-reminds',
  'anomaly/night',
  'anomaly/burst',
  'anomaly/cancelled-smaller',
  'anomaly/cancelled-other-payee',
  'anomaly/from-link',
  'anomaly/cheap-host',
];
const rails: readonly FindingCode[] = ['account-type/crypto', 'account-type/instant-rail'];

describe.each(light)('%s', (code) => {
  test('counts only in company, and below low only beside more than someone new', () => {
    expect(score([finding(code)])).toBe(0);
    expect(score([finding(code), first])).toBe(2);
    expect(score([finding(code), first], 499)).toBe(1);
    expect(score([finding(code), finding('payee/first-time', 2)], 499)).toBe(3);
  });
});

test('lights are no company to one another', () => {
  expect(score([finding('anomaly/night'), finding('anomaly/burst')])).toBe(0);
});

describe.each(rails)('%s', (code) => {
  test.each([
    ['alone', [], 0],
    ['beside someone new', [first], 2],
    ['beside someone paid seldom', [finding('payee/seldom-paid')], 2],
    ['beside payments that grew', [finding('payee/grown')], 2],
    ['beside nobody that could be read', [finding('payee/not-read')], 2],
    ['beside a cue', [finding('purpose/strong-cue', 4)], 5],
    ['beside a light cue', [finding('purpose/weak-cue', 1)], 2],
    ['beside a cue that weighs nothing', [finding('purpose/weak-cue', 0)], 0],
    ['beside an amount', [finding('amount/three-times-largest')], 1],
  ] as const)('%s', (_, others, expected) => {
    expect(score([finding(code), ...others])).toBe(expected);
  });
});

test.each([
  ['slips', ['amount/ten-times-largest', 'amount/unit-slip', 'amount/differs-from-purpose']],
  ['more slips', ['amount/ten-times-usual', 'amount/tenth-of-usual', 'amount/repeated-digit']],
  ['digits', ['amount/same-digits', 'amount/looks-like-code', 'amount/looks-like-account']],
  ['names', ['payee/name-different', 'payee/bank-says-no-match', 'payee/bank-says-close']],
  ['cues', ['payee/role-word', 'purpose/strong-cue']],
  ['guides', ['anomaly/guided', 'anomaly/screen-seen', 'anomaly/callers-idea', 'anomaly/online-idea']],
] as const)('only the heaviest counts: %s', (_, codes) => {
  expect(score(codes.map((code, at) => finding(code, at + 1)))).toBe(codes.length);
  expect(score([...codes.map((code) => finding(code, 3)), finding('amount/three-times-largest')])).toBe(4);
});

test('both rails are one', () => {
  expect(score([first, ...rails.map((code) => finding(code))])).toBe(2);
});

test('everything else counts by itself', () => {
  const grouped = new Set<FindingCode>([...light, ...rails]);
  const alone = findingCodes.filter((code) => !grouped.has(code));
  for (const code of alone) expect([code, score([finding(code, 2)])]).toEqual([code, 2]);
});

describe('what is paid without a thought', () => {
  const shop = { name: '京东', account: null, institution: null, holder: 'business' } as const;
  test.each([
    ['an own account', subjectOf({}, { ...noFacts, own: true })],
    ['on the list', subjectOf({}, { ...noFacts, allowListed: true })],
    ['a card checkout below high', subjectOf({ kind: 'purchase', payee: shop, amount: sum(9999) })],
  ])('%s weighs nothing unless a strong cue stands there', (_, subject) => {
    expect(scoreOf([finding('amount/ten-times-usual', 3), first], subject)).toBe(0);
    expect(scoreOf([finding('purpose/strong-cue', 4), first], subject)).toBe(5);
  });

  test.each([
    ['a checkout from high on', subjectOf({ kind: 'purchase', payee: shop, amount: sum(10_000) })],
    ['into a private account', subjectOf({ kind: 'purchase', payee: lina })],
    ['a transfer', subjectOf({})],
  ])('but %s does', (_, subject) => {
    expect(scoreOf([first], subject)).toBe(1);
  });
});

test.each([
  ['a strong cue', finding('purpose/strong-cue', 4), 5],
  ['a pair that weighs as one', finding('purpose/pair', 4), 5],
  ['a pair that weighs less', finding('purpose/pair', 3), 0],
  ['a medium cue', finding('purpose/medium-cue', 4), 0],
] as const)('at a shop %s', (_, one, wanted) => {
  const shopping = subjectOf({ kind: 'purchase', payee: { ...lina, account: null, holder: 'business' } });
  expect(scoreOf([first, one], shopping)).toBe(wanted);
});

// The order of findings: what tells most comes first, good news last, and it does not depend on how they were found.
import { expect, test } from 'vitest';
import { explain, reasonOf } from '../../../src/assess/explain.ts';
import { byWeight } from '../../../src/assess/order.ts';
import type { Finding, FindingCode } from '../../../src/findings/finding.ts';
import type { Tier } from '../../../src/settings/tier.ts';
import { purposeQuestion } from '../samples.ts';

const finding = (code: FindingCode, points: number, floor: Tier = 0): Finding => ({
  code,
  stroke: 'payee',
  points,
  floor,
  facts: [],
});

const good = finding('payee/known', 0);
const first = finding('payee/first-time', 4);
const slip = finding('amount/repeated-digit', 3);
const three = finding('amount/three-times-largest', 1);
const night = finding('anomaly/night', 1);
const close = finding('payee/name-close', 1);
const site = finding('anomaly/site-reminds', 1);
const changed = finding('payee/known-name-new-account', 4, 5);
const address = finding('account-type/new-crypto-address', 0, 4);
const strong = finding('purpose/strong-cue', 4, 4);

test.each([
  ['a floor first', [first, changed], [changed, first]],
  ['of the same floor what weighs', [address, strong], [strong, address]],
  ['anything telling before someone new', [first, slip], [slip, first]],
  ['a point before someone new is not enough', [three, first], [first, three]],
  ['what is ordinary behind it', [night, first], [first, night]],
  ['ordinary behind a point', [night, three], [three, night]],
  ['ordinary behind a point, whatever its code', [close, three], [three, close]],
  ['of equals the order of the codes', [night, site], [site, night]],
  ['good news last', [good, night, first, address], [address, first, night, good]],
] as const)('%s', (_, found, ordered) => {
  expect(byWeight(found)).toEqual(ordered);
  expect(byWeight(found.toReversed())).toEqual(ordered);
});

test('of two who are new, the heavier first', () => {
  const other = finding('payee/not-read', 5);
  expect(byWeight([first, other])).toEqual([other, first]);
});

test('the reason is the first that speaks against the payment', () => {
  expect(reasonOf([good, address])).toBe(address);
  expect(reasonOf([good, night])).toBe(night);
  expect(reasonOf([good])).toBeNull();
});

test('explained: one reason, the rest, the good news, and the questions', () => {
  expect(explain({ findings: [changed, address, night, good], questions: [purposeQuestion] })).toEqual({
    reason: changed,
    rest: [address, night],
    goodNews: [good],
    questions: [purposeQuestion],
  });
  expect(explain({ findings: [], questions: [] })).toEqual({
    reason: null,
    rest: [],
    goodNews: [],
    questions: [],
  });
});

test.each([
  [1, 0, 'rest'],
  [0, 1, 'rest'],
  [0, 0, 'goodNews'],
] as const)('with %d points and a floor of %d it stands in the %s', (points, floor, where) => {
  const some = finding('anomaly/from-link', points, floor);
  expect(explain({ findings: [changed, some], questions: [] })[where]).toEqual([some]);
});

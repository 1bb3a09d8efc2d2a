// The amount check: not read, in disagreement, the person's own limits, currency, fee, savings, balance.
import { describe, expect, test } from 'vitest';
import { amountRules } from '../../../src/checks/amount.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Subject } from '../../../src/findings/rule.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { noRecent } from '../../../src/payees/past.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import { found } from '../found.ts';
import { paidBefore, subjectOf, sum } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(amountRules, code, subject);
const shop = { name: '京东', account: null, institution: null, holder: 'business' } as const;

test.each([
  ['a known payee', { kind: 'transfer' }, paidBefore(3, 1000), [1, 0]],
  ['paid twice: the payee check weighs it as mid', { kind: 'transfer' }, paidBefore(2, 1000), [0, 0]],
  ['someone new: so too', { kind: 'transfer' }, noFacts, [0, 0]],
  ['a purchase', { kind: 'purchase', payee: shop }, noFacts, null],
] as const)('not read: %s', (_, transfer, facts, expected) => {
  expect(of('amount/not-read', subjectOf({ ...transfer, amount: null }, facts))).toEqual(expected);
  expect(of('amount/not-read', subjectOf(transfer, facts))).toBeNull();
});

const withSignals = (
  signals: Partial<typeof noSignals>,
  transfer: Parameters<typeof subjectOf>[0] = {},
  facts = noFacts,
): Subject => subjectOf(transfer, facts, defaultSettings, { signals: { ...noSignals, ...signals } });

test('another sum elsewhere on the page', () => {
  const otherAmounts = [sum(100), sum(5)];
  expect(of('amount/summary-differs', withSignals({ otherAmounts }))).toEqual([2, 2, '1000', '100']);
  expect(of('amount/summary-differs', withSignals({}))).toBeNull();
  expect(of('amount/summary-differs', withSignals({ otherAmounts }, { amount: null }))).toBeNull();
});

describe("the person's own limits", () => {
  const settings: Settings = { ...defaultSettings, ceilings: { CNY: { once: 1000, day: 1500, week: 2000 } } };
  const recent = {
    ...noRecent,
    day: { count: 1, sum: sum(600) },
    week: { count: 2, sum: sum(1200) },
  };
  const at = (units: number, currency = 'CNY', own = settings): Subject =>
    subjectOf({ amount: sum(units, currency) }, paidBefore(3, 1000, currency), own, { recent });

  test.each([
    ['amount/above-ceiling', 1000, null],
    ['amount/above-ceiling', 1000.01, [1, 2, '1000.01', '1000']],
    ['amount/day-ceiling', 900, null],
    ['amount/day-ceiling', 901, [1, 2, '1501', '1500']],
    ['amount/week-ceiling', 800, null],
    ['amount/week-ceiling', 801, [1, 2, '2001', '2000']],
  ] as const)('%s at CNY %d', (code, units, expected) => {
    expect(of(code, at(units))).toEqual(expected);
  });

  test('nothing before is no sum; no limit, another currency, no amount: silence', () => {
    const none = { ...defaultSettings, ceilings: { CNY: { once: null, day: null, week: null } } };
    expect(of('amount/day-ceiling', subjectOf({ amount: sum(1500) }, noFacts, settings))).toBeNull();
    expect(of('amount/day-ceiling', subjectOf({ amount: sum(1501) }, noFacts, settings))).not.toBeNull();
    expect(of('amount/above-ceiling', at(9000, 'CNY', none))).toBeNull();
    expect(of('amount/above-ceiling', at(9000, 'USD'))).toBeNull();
    expect(of('amount/above-ceiling', subjectOf({ amount: null }, noFacts, settings))).toBeNull();
    expect(of('amount/above-ceiling', subjectOf({ amount: sum(9000, null) }, noFacts, settings))).toBeNull();
  });
});

describe('currency', () => {
  const inOther = { ...paidBefore(3, 1000), largest: null, usual: null };
  test.each([
    ['another than this payee had', { amount: sum(10, 'USD') }, inOther, [2, 0, 'USD', 'CNY']],
    ['this payee had both', { amount: sum(10, 'USD') }, { ...inOther, largest: sum(5, 'USD') }, null],
    ['someone new', { amount: sum(10, 'USD'), purpose: null }, noFacts, null],
    [
      'another in the purpose',
      { amount: sum(500), purpose: 'deposit USD 500' },
      noFacts,
      [2, 0, 'CNY', 'USD'],
    ],
    ['the same in the purpose', { amount: sum(500, 'USD'), purpose: 'deposit USD 500' }, noFacts, null],
    ['both in the purpose', { amount: sum(3600), purpose: '500 USD = 3600元' }, noFacts, null],
    ['none on the page', { amount: sum(500, null), purpose: 'deposit USD 500' }, noFacts, null],
    ['not read', { amount: null, purpose: 'deposit USD 500' }, noFacts, null],
  ] as const)('%s', (_, transfer, facts, expected) => {
    expect(of('amount/other-currency', subjectOf(transfer, facts))).toEqual(expected);
  });
});

test.each([
  ['a fifth', 1000, sum(200), [1, 0, '200', 20, '1000']],
  ['less', 1000, sum(199), null],
  ['below low', 499, sum(400), null],
  ['another currency', 1000, sum(900, 'USD'), null],
  ['none', 1000, null, null],
] as const)('fee: %s', (_, units, fee, expected) => {
  expect(of('amount/fee', withSignals({ fee }, { amount: sum(units) }))).toEqual(expected);
});

test('a fee with no amount', () => {
  expect(of('amount/fee', withSignals({ fee: sum(200) }, { amount: null }))).toBeNull();
});

test.each([
  [0.5, null],
  [0.51, [3, 6, 51]],
  [Number.NaN, null],
])('%d of the savings', (share, expected) => {
  expect(of('amount/half-of-savings', subjectOf({}, noFacts, defaultSettings, { said: { share } }))).toEqual(
    expected,
  );
  expect(of('amount/half-of-savings', subjectOf())).toBeNull();
});

test.each([
  ['more than half, to someone new', 1002, {}, noFacts, [3, 6, 50]],
  ['more than all', 9000, {}, noFacts, [3, 6, 100]],
  ['half', 1000, {}, noFacts, null],
  ['more than half, to someone known', 1001, {}, paidBefore(3, 1000), null],
  ['more than half, but of this payment they say it is little', 1001, { share: 0.2 }, noFacts, null],
] as const)('%s of the savings that they once said', (_, units, said, facts, expected) => {
  const settings = { ...defaultSettings, savings: { CNY: 2000 } };
  expect(of('amount/half-of-savings', subjectOf({ amount: sum(units) }, facts, settings, { said }))).toEqual(
    expected,
  );
});

test('savings in another currency, or none at all, say nothing', () => {
  for (const savings of [{ USD: 2000 }, { CNY: 0 }])
    expect(
      of(
        'amount/half-of-savings',
        subjectOf({ amount: sum(1999) }, noFacts, { ...defaultSettings, savings }),
      ),
    ).toBeNull();
});

test.each([
  ['95 %', 950, noFacts, sum(1000), [2, 0, '950', '1000']],
  ['less', 949, noFacts, sum(1000), null],
  ['a usual payment', 950, paidBefore(3, 950), sum(1000), null],
  ['an unusual one', 950, paidBefore(3, 600), sum(1000), [2, 0, '950', '1000']],
  ['empty', 950, noFacts, sum(0), null],
  ['all but empty', 950, noFacts, sum(0.01), [2, 0, '950', '0.01']],
  ['overdrawn', 950, noFacts, { ...sum(1), minor: -5n }, null],
  ['another currency', 950, noFacts, sum(1000, 'USD'), null],
  ['not read', 950, noFacts, null, null],
] as const)('balance: %s', (_, units, facts, balance, expected) => {
  expect(of('amount/most-of-balance', withSignals({ balance }, { amount: sum(units) }, facts))).toEqual(
    expected,
  );
});

test('a balance with no amount', () => {
  expect(of('amount/most-of-balance', withSignals({ balance: sum(1) }, { amount: null }))).toBeNull();
});

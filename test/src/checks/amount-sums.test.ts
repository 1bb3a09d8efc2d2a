// The amount together with others: the same again, several to new payees, just under a limit.
import { describe, expect, test } from 'vitest';
import { amountSumRules } from '../../../src/checks/amount-sums.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noRecent, type Recent } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { found } from '../found.ts';
import { DAY, noon, paidBefore, subjectOf, sum } from '../samples.ts';

const lately = (
  recent: Partial<Recent>,
  transfer: Partial<Transfer> = {},
  facts: PayeeFacts = noFacts,
): Subject => subjectOf(transfer, facts, defaultSettings, { recent: { ...noRecent, ...recent } });
const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(amountSumRules, code, subject);
const shop = { name: '京东', account: null, institution: null, holder: 'business' } as const;

describe('the same again', () => {
  const samePaidAt = noon.epochMs - 60_000;
  test.each([
    ['a transfer', {}, true],
    ['a small transfer', { amount: sum(20) }, true],
    ['a small bill', { kind: 'bill', amount: sum(20) }, true],
    ['a small purchase', { kind: 'purchase', amount: sum(499) }, false],
    ['a small top-up', { kind: 'top-up', amount: sum(20) }, false],
    ['a small red packet', { kind: 'red-packet', amount: sum(20) }, false],
    ['a purchase', { kind: 'purchase', amount: sum(500) }, true],
    ['not read', { amount: null }, false],
  ] as const)('%s', (_, transfer, speaks) => {
    expect(of('amount/same-again', lately({ samePaidAt }, transfer)) !== null).toBe(speaks);
  });

  test.each([
    ['on one earlier day only', { ...paidBefore(4, 1000), daysLikeThis: 1 }, true],
    ['on two earlier days', { ...paidBefore(4, 1000), daysLikeThis: 2 }, false],
    ['to somebody hardly known', { ...noFacts, daysLikeThis: 2 }, true],
  ] as const)('as often as today, %s', (_, facts, speaks) => {
    expect(of('amount/same-again', lately({ samePaidAt }, {}, facts)) !== null).toBe(speaks);
  });

  test('says how much, to whom, and when', () => {
    expect(of('amount/same-again', lately({ samePaidAt }))).toEqual([2, 0, '1000', '李娜', samePaidAt]);
    expect(of('amount/same-again', lately({}))).toBeNull();
  });

  test.each([
    ['a bill of a listed biller', { kind: 'bill' }, { allowListed: true }, 2],
    ['a transfer to one', {}, { allowListed: true }, 2],
    ['a top-up there', { kind: 'top-up' }, { allowListed: true }, 0],
    ['to oneself', {}, { allowListed: true, own: true }, 0],
    ['to anyone else', { kind: 'bill' }, {}, 0],
  ] as const)('is looked at even where nothing else weighs: %s', (_, transfer, facts, least) => {
    const again = of('amount/same-again', lately({ samePaidAt }, transfer, { ...noFacts, ...facts }));
    expect(again?.[1]).toBe(least);
  });
});

const ofToday = (daysAgo: number): PayeeFacts => ({
  ...paidBefore(3, 3000),
  firstAt: noon.epochMs - daysAgo * DAY - 1,
});

describe('several to new payees within a day', () => {
  const paid = (count: number, units: number | null): Partial<Recent> => ({
    newPayeesDay: { count, sum: units === null ? null : sum(units) },
  });
  test.each([
    ['together high', paid(1, 5000), { amount: sum(5000) }, noFacts, [2, 5, 2, '10000']],
    ['together less', paid(2, 5000), { amount: sum(4999.99) }, noFacts, null],
    ['with next to nothing before', paid(1, 499), { amount: sum(9900) }, noFacts, null],
    ['next to nothing now', paid(1, 9900), { amount: sum(499) }, noFacts, null],
    ['a small one now', paid(1, 9900), { amount: sum(500) }, noFacts, [2, 5, 2, '10400']],
    ['none before', paid(0, 9000), { amount: sum(9900) }, noFacts, null],
    ['in another currency', paid(1, null), { amount: sum(9900) }, noFacts, null],
    ['not read', paid(1, 9000), { amount: null }, noFacts, null],
    ['this one is known', paid(1, 9000), { amount: sum(9000) }, paidBefore(3, 9000), null],
    ['this one was paid once', paid(1, 9000), { amount: sum(9000) }, paidBefore(1, 10), null],
    ['this one was first paid today', paid(2, 9000), { amount: sum(3000) }, ofToday(0), [2, 5, 3, '12000']],
    ['this one was first paid the day before', paid(2, 9000), { amount: sum(3000) }, ofToday(1), null],
    ['this one is own', paid(1, 9000), { amount: sum(9000) }, { ...noFacts, own: true }, null],
    [
      'this one is on the list',
      paid(1, 9000),
      { amount: sum(9000) },
      { ...noFacts, allowListed: true },
      null,
    ],
    ['at a shop', paid(1, 9000), { amount: sum(9000), kind: 'purchase', payee: shop }, noFacts, null],
  ] as const)('%s', (_, recent, transfer, facts, expected) => {
    expect(of('amount/adds-up', lately(recent, transfer, facts))).toEqual(expected);
  });
});

describe('several to new payees within an hour', () => {
  const paid = (count: number, units: number): Partial<Recent> => ({
    newPayeesHour: { count, sum: sum(units) },
  });
  test.each([
    ['the third', paid(2, 2000), { amount: sum(1000) }, noFacts, [2, 0, 3]],
    ['the second', paid(1, 2000), { amount: sum(1000) }, noFacts, null],
    ['small ones', paid(5, 2000), { amount: sum(999) }, noFacts, null],
    ['not read counts as mid', paid(2, 0), { amount: null }, noFacts, [2, 0, 3]],
    ['to someone known', paid(5, 9000), {}, paidBefore(3, 1000), null],
  ] as const)('%s', (_, recent, transfer, facts, expected) => {
    expect(of('amount/several-new-payees', lately(recent, transfer, facts))).toEqual(expected);
  });

  test('sums in another currency count as nothing', () => {
    const newPayeesHour = { count: 2, sum: null };
    expect(of('amount/several-new-payees', lately({ newPayeesHour }, { amount: sum(3000) }))).not.toBeNull();
    expect(of('amount/several-new-payees', lately({ newPayeesHour }, { amount: sum(2999) }))).toBeNull();
  });
});

test.each([
  [4899, 'CNY', null],
  [4900, 'CNY', '5000'],
  [4999.99, 'CNY', '5000'],
  [5000, 'CNY', null],
  [9800, 'CNY', '10000'],
  [49_500, 'CNY', '50000'],
  [9900, 'USD', '10000'],
  [84_000, 'GBP', '85000'],
  [4990, 'USD', null],
  [4990, 'XAF', null],
  [4990, null, null],
] as const)('%d %s is just under %s', (units, currency, limit) => {
  const finding = of('amount/just-under', subjectOf({ amount: sum(units, currency) }));
  expect(finding).toEqual(limit === null ? null : [1, 0, String(units), limit]);
});

test('the limits are settings', () => {
  const settings = { ...defaultSettings, knownLimits: { EUR: [1000] } };
  expect(of('amount/just-under', subjectOf({ amount: sum(999, 'EUR') }, noFacts, settings))).not.toBeNull();
  expect(of('amount/just-under', subjectOf({ amount: sum(4999) }, noFacts, settings))).toBeNull();
  expect(of('amount/just-under', subjectOf({ amount: null }))).toBeNull();
});

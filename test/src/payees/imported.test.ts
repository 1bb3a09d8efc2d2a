// What statements tell of a payee: dropped at once, taken back as it was, and never counted twice.
import { expect, test } from 'vitest';
import {
  afterDrop,
  inEffect,
  toldOf,
  waitsUntil,
  withDropped,
  withImported,
  withoutDropped,
  withoutTaken,
  withoutWaiting,
} from '../../../src/payees/imported.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import { newRecord, type PayeeRecord } from '../../../src/payees/record.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;
const nobody = newRecord('account:1', onlyKeys({ payeeKey: 'account:1', accounted: true }));

/** Payments of 30 yuan so many days ago, to count from `from` on. */
function told(record: PayeeRecord, daysAgo: readonly number[], from = NOW): PayeeRecord {
  const amount = { minor: 3000n, decimals: 2, currency: 'CNY' };
  const sums = daysAgo.map((ago) => ({ at: NOW - ago * DAY, amount }));
  return withImported(record, sums, null, { now: NOW, from });
}
const paid = (record: PayeeRecord): number => inEffect(record, NOW).paid;

const counting = told(nobody, [300, 200, 100], NOW - 2);
const both = told(counting, [50], NOW + DAY);

test.each([
  ['what counts', counting],
  ['what counts and what waits', both],
  ['nothing', nobody],
])('%s is dropped and comes back as it was', (_, record) => {
  const dropped = withDropped(record);
  expect([paid(dropped), toldOf(dropped), waitsUntil(dropped, NOW)]).toEqual([0, [], null]);
  expect(withoutDropped(dropped)).toEqual(record);
  expect(withDropped(dropped)).toEqual(dropped);
  expect(withoutWaiting(dropped, NOW)).toEqual(dropped);
  expect(afterDrop(dropped)).toEqual(nobody);
});

test.each([
  ['other days, and both come back', [50], 4],
  ['the same days, which come back once', [300, 200, 100], 3],
  ['some of the same days: rather too few than twice', [200, 50], 2],
])('a statement taken meanwhile tells of %s', (_, daysAgo, times) => {
  const anew = told(withDropped(counting), daysAgo);
  expect(paid(anew)).toBe(daysAgo.length);
  expect(paid(afterDrop(anew))).toBe(daysAgo.length);
  expect(paid(withoutDropped(anew))).toBe(times);
});

test('dropped once more, what was told anew comes back, and what it tells again does not come back twice', () => {
  const twice = withDropped(told(withDropped(counting), [300, 200, 100, 50]));
  expect(paid(twice)).toBe(0);
  expect(paid(withoutDropped(twice))).toBe(4);
});

test('of what counts at once, only what was taken last is undone; what was dropped stays so', () => {
  const second = told(counting, [50], NOW - 1);
  const third = told(second, [10], NOW);
  expect(third.imported).toHaveLength(2);
  expect(paid(third)).toBe(5);
  expect(paid(withoutTaken(third, NOW))).toBe(4);
  expect(withoutTaken(third, 1)).toEqual(third);
  expect(withoutTaken(withDropped(third), NOW)).toEqual(withDropped(third));
});

test('what was dropped does not begin to wait anew with what is added', () => {
  const anew = told(withDropped(both), [10], NOW + 2 * DAY);
  expect(anew.imported).toHaveLength(3);
  expect(paid(withoutDropped(anew))).toBe(3);
  expect(waitsUntil(withoutDropped(anew), NOW)).toBe(NOW + 2 * DAY);
});

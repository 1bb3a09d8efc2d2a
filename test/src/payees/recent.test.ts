// The last hour, day and week: sums in the transfer's currency, new payees, what was cancelled.
import { describe, expect, test } from 'vitest';
import { noRecent } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { sum } from '../samples.ts';
import { DAY, happened, NOW, numbered, pastAt, payee } from './past-samples.ts';

const HOUR = DAY / 24;
const someone = (n: number) => ({
  payee: payee({ name: `P${n}`, account: numbered(`621700000000000${n}`) }),
});

test('nothing happened', () => {
  expect(pastAt([]).recent).toEqual(noRecent);
});

test('each window holds what lies within it, in the currency of the transfer', () => {
  const { recent } = pastAt([
    happened(HOUR / 2, { amount: sum(1) }),
    happened(HOUR, { amount: sum(10) }),
    happened(DAY - 1, { amount: sum(100, 'USD') }),
    happened(DAY, { amount: sum(1000) }),
    happened(7 * DAY - 1, { amount: sum(10_000) }),
    happened(7 * DAY, { amount: sum(100_000) }),
    happened(-1, { amount: sum(1_000_000) }),
  ]);
  expect([recent.hour, recent.day, recent.week]).toEqual([
    { count: 1, sum: sum(1) },
    { count: 3, sum: sum(11) },
    { count: 5, sum: sum(11_011) },
  ]);
});

test('new is a payee that was first paid within the window', () => {
  const { recent } = pastAt([
    happened(30 * DAY, { ...someone(1), amount: sum(5) }),
    happened(HOUR / 2, { ...someone(1), amount: sum(5) }),
    happened(3 * HOUR, { ...someone(2), amount: sum(70) }),
    happened(HOUR / 3, { ...someone(2), amount: sum(70) }),
    happened(HOUR / 4, { ...someone(3), amount: sum(900) }),
  ]);
  expect([recent.newPayeesHour, recent.newPayeesDay]).toEqual([
    { count: 1, sum: sum(900) },
    { count: 3, sum: sum(1040) },
  ]);
});

describe('the same payment before', () => {
  test.each([
    ['to this payee within a day', HOUR, {}, true],
    ['a day ago', DAY, {}, false],
    ['another amount', HOUR, { amount: sum(999) }, false],
    ['another payee', HOUR, someone(1), false],
  ] as const)('%s', (_, ago, change, same) => {
    expect(pastAt([happened(ago, change)]).recent.samePaidAt !== null).toBe(same);
  });
});

test('how long it is the same is a setting', () => {
  const settings = { ...defaultSettings, thresholds: { sameAgainWithin: 2 * DAY } };
  const { recent } = pastAt([happened(1.5 * DAY)], {}, [], settings);
  expect(recent.samePaidAt).toBe(NOW - 1.5 * DAY);
});

describe('a cancelled hold', () => {
  test.each([
    ['of this payee', HOUR - 1, {}, true],
    ['of another', HOUR - 1, someone(1), false],
    ['long ago', 100 * DAY, {}, true],
    ['that a clock set back has put ahead', -1, {}, null],
  ] as const)('%s', (_, ago, change, samePayee) => {
    const { recent } = pastAt([happened(ago, change, { event: 'cancelled' })]);
    expect(recent.cancelled?.samePayee ?? null).toBe(samePayee);
    expect(recent.day.count).toBe(0);
  });
});

test('losses, currencies by how often, and crypto', () => {
  const wallet = numbered('0xabc', { kind: 'crypto' });
  const { recent } = pastAt([
    happened(90 * DAY, { amount: sum(1, 'USD') }),
    happened(80 * DAY, { amount: sum(1, 'EUR') }),
    happened(70 * DAY, { amount: sum(1, 'EUR') }),
    happened(60 * DAY, { amount: null }),
    happened(50 * DAY, {}, { event: 'lost' }),
    happened(55 * DAY, {}, { event: 'lost' }),
    happened(40 * DAY, { kind: 'withdrawal', payee: payee({ account: wallet }) }),
  ]);
  expect([recent.lossAt, recent.currencies, recent.cryptoBefore]).toEqual([
    happened(50 * DAY).entry.at,
    ['EUR', 'CNY', 'USD'],
    true,
  ]);
});

test.each([
  ['to a bank', { kind: 'withdrawal' }, false],
  ['a transfer to a wallet', { payee: payee({ account: numbered('0xabc', { kind: 'crypto' }) }) }, false],
  ['in a crypto asset', { kind: 'withdrawal', amount: sum(1, 'BTC') }, true],
] as const)('a withdrawal %s', (_, transfer, crypto) => {
  expect(pastAt([happened(DAY, transfer)]).recent.cryptoBefore).toBe(crypto);
});

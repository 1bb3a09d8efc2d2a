// The payee check: known, declared, new, seldom paid, grown, not read; what each weighs and when it is silent.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { payeeRules } from '../../../src/checks/payee.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { found } from '../found.ts';
import { attemptOf, DAY, lina, noon, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(payeeRules, code, subject);
const codes = (subject: Subject): readonly string[] => runRules(payeeRules, subject).map(({ code }) => code);
const shop = { name: '京东', account: null, institution: null, holder: 'business' } as const;
const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;

describe('someone new', () => {
  test.each([
    [200, 1],
    [1000, 1],
    [2999.99, 1],
    [3000, 3],
    [10_000, 4],
    [50_000, 5],
  ])('CNY %d has %d points', (units, points) => {
    const subject = subjectOf({ amount: sum(units) });
    expect(of('payee/first-time', subject)).toEqual([points, 0, '李娜']);
    expect(codes(subject)).toEqual(['payee/first-time']);
  });

  test('an amount that was not read weighs as mid', () => {
    expect(of('payee/first-time', subjectOf({ amount: null }))?.[0]).toBe(3);
  });

  test('the points are settings', () => {
    const settings = { ...defaultSettings, weights: { firstTime: 2, firstTimeMid: 4 } };
    expect(of('payee/first-time', subjectOf({ amount: sum(5000) }, noFacts, settings))?.[0]).toBe(6);
  });

  test.each([
    ['a shop below high', { kind: 'purchase', payee: shop, amount: sum(9999) }, false],
    ['a shop from high on', { kind: 'purchase', payee: shop, amount: sum(10_000) }, true],
    ['goods from a private account', { kind: 'purchase', amount: sum(100) }, true],
    [
      'goods from a person whose account is not read',
      { kind: 'purchase', payee: { ...lina, account: null } },
      false,
    ],
    [
      'goods for crypto',
      {
        kind: 'purchase',
        payee: { ...shop, account: { kind: 'crypto', value: '0x1', masked: false, checksum: 'none' } },
      },
      true,
    ],
  ] as const)('%s', (_, transfer, speaks) => {
    expect(of('payee/first-time', subjectOf(transfer)) !== null).toBe(speaks);
  });

  test('an own account is never new', () => {
    expect(codes(subjectOf({}, { ...noFacts, own: true }))).toEqual(['payee/own']);
  });
});

describe('paid once or twice', () => {
  test.each([
    [1, 1500, 'payee/known', 0],
    [2, 1500, 'payee/known', 0],
    [2, 1500.01, 'payee/seldom-paid', 1],
    [1, 5000, 'payee/seldom-paid', 3],
    [2, 10_000, 'payee/seldom-paid', 4],
  ] as const)('%d times, at most CNY 1,000; now %d', (times, units, code, points) => {
    const subject = subjectOf({ amount: sum(units) }, paidBefore(times, 1000));
    expect(codes(subject)).toEqual([code]);
    expect(of(code, subject)?.[0]).toBe(points);
  });

  test('the facts are name and how often', () => {
    expect(of('payee/seldom-paid', subjectOf({ amount: sum(5000) }, paidBefore(2, 1000)))).toEqual([
      3,
      0,
      '李娜',
      2,
    ]);
  });

  test('another currency is never within reach', () => {
    const facts = { ...paidBefore(2, 1000), largest: null, usual: null };
    expect(codes(subjectOf({ amount: sum(10, 'USD') }, facts))).toEqual(['payee/seldom-paid']);
  });

  test('at a shop it is no matter', () => {
    const subject = subjectOf({ kind: 'purchase', payee: shop, amount: sum(9000) }, paidBefore(1, 10));
    expect(codes(subject)).toEqual([]);
  });
});

describe('tried out with next to nothing', () => {
  test.each([
    ['a cent, then a good part of a pay', 1, 0.01, 9900, 'payee/only-tried', 3],
    ['a hundred times the most that tries', 2, 5, 500, 'payee/only-tried', 1],
    ['not a hundred times', 2, 5, 499.99, 'payee/seldom-paid', 1],
    ['more than tries', 2, 5.01, 900, 'payee/seldom-paid', 1],
    ['however often', 20, 1, 20_000, 'payee/only-tried', 4],
    ['often, and no more than a coffee', 20, 1, 60, 'payee/known', 0],
  ] as const)('%s', (_, times, units, now, code, points) => {
    const subject = subjectOf({ amount: sum(now) }, paidBefore(times, units));
    expect(codes(subject)).toEqual([code]);
    expect(of(code, subject)?.[0]).toBe(points);
  });

  test('the facts are name, how often, and how much at most', () => {
    const subject = subjectOf({ amount: sum(9900) }, paidBefore(2, 0.01));
    expect(of('payee/only-tried', subject)).toEqual([3, 0, '李娜', 2, '0.01']);
  });

  test.each([
    [
      'in a currency without limits',
      { amount: sum(9900, 'XYZ') },
      paidBefore(1, 0.01, 'XYZ'),
      'payee/seldom-paid',
    ],
    ['in another currency', { amount: sum(9900, 'USD') }, paidBefore(1, 0.01), 'payee/seldom-paid'],
    [
      'with payments that grew',
      { amount: sum(9900) },
      { ...paidBefore(4, 1), grown: true },
      'payee/only-tried',
    ],
    ['vouched for', { amount: sum(9900) }, { ...paidBefore(1, 0.01), vouched: true }, 'payee/known'],
  ] as const)('%s', (_, transfer, payee, code) => {
    expect(codes(subjectOf(transfer, payee))).toContain(code);
  });

  test('never weighs less than a first payment of that size', () => {
    for (const units of [200, 600, 3500, 9900, 20_000, 80_000]) {
      const tier = (payee: PayeeFacts): number =>
        assess(attemptOf(transferOf({ amount: sum(units) })), { ...noPast, payee }, defaultSettings).tier;
      for (const times of [1, 2, 3, 30]) {
        expect(tier(paidBefore(times, 0.01))).toBeGreaterThanOrEqual(tier(noFacts));
      }
    }
  });

  test('is the reason shown, not the multiple of the cent', () => {
    const attempt = attemptOf(transferOf({ amount: sum(9900) }));
    const { reason } = assess(attempt, { ...noPast, payee: paidBefore(1, 0.01) }, defaultSettings);
    expect(reason?.code).toBe('payee/only-tried');
  });
});

describe('paid three times or more', () => {
  test.each([1000, 60_000])('is known at CNY %d', (units) => {
    expect(codes(subjectOf({ amount: sum(units) }, paidBefore(3, 1000)))).toEqual(['payee/known']);
  });

  test('the facts are name, how often, since when, and how much at most', () => {
    const facts = paidBefore(14, 1000);
    expect(of('payee/known', subjectOf({}, facts))).toEqual([0, 0, '李娜', 14, facts.firstAt, '1000']);
    expect(of('payee/known', subjectOf({}, { ...facts, firstAt: null }))).toEqual([
      0,
      0,
      '李娜',
      14,
      facts.last?.at,
      '1000',
    ]);
  });

  test('is known too when there is no amount to compare', () => {
    const facts = { ...paidBefore(3, 1000), largest: null, usual: null };
    const subject = subjectOf({ amount: null }, facts);
    expect(codes(subject)).toEqual(['payee/paid-before']);
    expect(of('payee/paid-before', subject)).toEqual([0, 0, '李娜', 3, facts.last?.at]);
  });

  test('how often is often is a setting', () => {
    const settings = { ...defaultSettings, thresholds: { knownFrom: 5, seldomUpTo: 2 } };
    const at = (units: number): readonly string[] =>
      codes(subjectOf({ amount: sum(units) }, paidBefore(4, 1000), settings));
    expect([at(2000), at(2001)]).toEqual([['payee/known'], ['payee/seldom-paid']]);
  });
});

describe('payments that grew from small to large within weeks', () => {
  const grown = { ...paidBefore(4, 1000), grown: true };

  test.each([
    [1000, 'payee/known', [0, 0]],
    [1000.01, 'payee/grown', [1, 0, '李娜', 4, '1000']],
    [20_000, 'payee/grown', [4, 0, '李娜', 4, '1000']],
  ] as const)('at most CNY 1,000, now %d', (units, code, weight) => {
    const subject = subjectOf({ amount: sum(units) }, grown);
    expect(codes(subject)).toEqual([code]);
    expect(of(code, subject)).toEqual(expect.arrayContaining([...weight]));
  });

  test('three of them are enough to have grown', () => {
    expect(codes(subjectOf({ amount: sum(1200) }, { ...grown, paid: 3 }))).toEqual(['payee/grown']);
  });

  test('two of them are seldom, not grown', () => {
    expect(codes(subjectOf({ amount: sum(1200) }, { ...grown, paid: 2 }))).toEqual(['payee/seldom-paid']);
  });
});

describe('declared', () => {
  const vouched: PayeeFacts = { ...noFacts, vouched: true };

  test('counts as known', () => {
    const subject = subjectOf({ amount: sum(90_000) }, vouched);
    expect(codes(subject)).toEqual(['payee/vouched']);
    expect(of('payee/vouched', subject)).toEqual([0, 0, '李娜']);
  });

  test('never against a changed account', () => {
    const otherAccount = { at: noon.epochMs, name: '李娜', account: '6217 **** 9999', amount: null };
    expect(codes(subjectOf({}, { ...vouched, otherAccount }))).toEqual([
      'payee/known-name-new-account',
      'payee/first-time',
    ]);
  });
});

describe('a payee that was not read', () => {
  test.each([
    ['transfer', 1000, [3, 0]],
    ['transfer', 5000, [5, 0]],
    ['purchase', 1000, null],
  ] as const)('%s of CNY %d', (kind, units, expected) => {
    expect(of('payee/not-read', subjectOf({ kind, payee: nobody, amount: sum(units) }))).toEqual(expected);
  });

  test.each([
    ['an account alone', { ...lina, name: null }],
    ['a name alone', { ...lina, account: null }],
  ])('%s is a payee', (_, payee) => {
    expect(codes(subjectOf({ payee }))).toEqual(['payee/first-time']);
  });
});

test.each([
  [180, null],
  [181, [1, 0, '李娜']],
])('last paid %d days ago', (days, expected) => {
  const facts = paidBefore(3, 1000);
  const last = { at: noon.epochMs - days * DAY, name: '李娜', account: null, amount: sum(1000) };
  expect(of('payee/not-seen-lately', subjectOf({}, { ...facts, last }))).toEqual(
    expected === null ? null : [...expected, last.at],
  );
});

test.each([
  ['a bill', { kind: 'bill' }],
  ['a purchase', { kind: 'purchase' }],
  ['a firm', { payee: { ...lina, holder: 'business' } }],
] as const)('%s may come once a year', (_, transfer) => {
  const facts = paidBefore(3, 1000);
  const last = { at: noon.epochMs - 365 * DAY, name: '李娜', account: null, amount: sum(1000) };
  expect(of('payee/not-seen-lately', subjectOf(transfer, { ...facts, last }))).toBeNull();
});

test.each([
  ['within the day, any sum', DAY - 1, 100, 200, 'payee/seldom-paid'],
  ['a day ago, a trifle', DAY, 100, 200, 'payee/known'],
  ['a day ago, no trifle', DAY, 1000, 2000, 'payee/seldom-paid'],
  ['a day ago, as before', DAY, 1000, 1000, 'payee/known'],
  ['just within the week', 7 * DAY - 1, 1000, 2000, 'payee/seldom-paid'],
  ['a week ago', 7 * DAY, 1000, 2000, 'payee/known'],
  ['within the week, the low limit', 2 * DAY, 250, 500, 'payee/seldom-paid'],
  ['within the week, below it', 2 * DAY, 250, 499, 'payee/known'],
  ['within the week, as before: with this just a month of pay', 2 * DAY, 2500, 2500, 'payee/seldom-paid'],
  ['within the week, as before: with this not yet', 2 * DAY, 2499, 2499, 'payee/known'],
  ['a week ago, as before', 7 * DAY, 2500, 2500, 'payee/known'],
] as const)('paid three times, the first %s', (_, ago, before, now, code) => {
  const facts = { ...paidBefore(3, before), firstAt: noon.epochMs - ago };
  expect(codes(subjectOf({ amount: sum(now) }, facts))).toEqual([code]);
});

test.each([
  ['paid twice, as before', { ...paidBefore(2, 9000), firstAt: noon.epochMs - DAY }, 'payee/known'],
  [
    'vouched for by the person',
    { ...paidBefore(3, 1000), firstAt: noon.epochMs - DAY, vouched: true },
    'payee/known',
  ],
  ['in another currency', { ...paidBefore(3, 9000, 'USD'), firstAt: noon.epochMs - DAY }, 'payee/known'],
])('first paid a day ago, %s', (_, facts, code) => {
  expect(codes(subjectOf({ amount: sum(9000) }, facts))).toContain(code);
});

// The payee check: what each rule says, how much it weighs, and when it is silent.
import { describe, expect, test } from 'vitest';
import { payeeRules } from '../../../src/checks/payee.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { lina, paidBefore, subjectOf, sum } from '../samples.ts';

const found = (subject: Subject): readonly (readonly [code: string, points: number, floor: number])[] =>
  runRules(payeeRules, subject).map(({ code, points, floor }) => [code, points, floor] as const);

describe('someone new', () => {
  test.each([
    [200, 1],
    [1000, 1],
    [3000, 3],
    [10_000, 4],
    [50_000, 5],
  ])('CNY %d has %d points', (units, points) => {
    expect(found(subjectOf({ amount: sum(units) }))).toEqual([['payee/first-time', points, 0]]);
  });

  test('an amount that was not read weighs as mid', () => {
    expect(found(subjectOf({ amount: null }))).toEqual([['payee/first-time', 3, 0]]);
  });

  test('a shop at an everyday amount is no matter, from high on it is', () => {
    expect(found(subjectOf({ kind: 'purchase', amount: sum(9999) }))).toEqual([]);
    expect(found(subjectOf({ kind: 'purchase', amount: sum(10_000) }))).toEqual([['payee/first-time', 4, 0]]);
  });
});

describe('paid once or twice', () => {
  test.each([
    [1, 1500, ['payee/known', 0, 0]],
    [2, 1500, ['payee/known', 0, 0]],
    [2, 1500.01, ['payee/seldom-paid', 1, 0]],
    [1, 5000, ['payee/seldom-paid', 3, 0]],
  ] as const)('%d times, at most CNY 1,000; now %d', (times, units, expected) => {
    expect(found(subjectOf({ amount: sum(units) }, paidBefore(times, 1000)))).toEqual([expected]);
  });

  test('another currency is never within reach', () => {
    const facts = { ...paidBefore(2, 1000), largest: null, usual: null };
    expect(found(subjectOf({ amount: sum(10, 'USD') }, facts))).toEqual([['payee/seldom-paid', 1, 0]]);
  });
});

describe('paid three times or more', () => {
  test.each([1000, 60_000])('is known at CNY %d', (units) => {
    expect(found(subjectOf({ amount: sum(units) }, paidBefore(3, 1000)))).toEqual([['payee/known', 0, 0]]);
  });

  test('is known too when the amount was not read', () => {
    const facts = { ...paidBefore(3, 1000), largest: null, usual: null };
    expect(found(subjectOf({ amount: null }, facts))).toEqual([['payee/known', 0, 0]]);
  });

  test('the facts are name, how often, and when last', () => {
    expect(runRules(payeeRules, subjectOf({}, paidBefore(14, 1000)))[0]?.facts).toEqual([
      { kind: 'text', text: '李娜' },
      { kind: 'number', number: 14 },
      { kind: 'date', at: 1000 },
    ]);
  });
});

describe('a payee that was not read', () => {
  const nobody = { name: null, account: null, institution: null, holder: 'unknown' } as const;

  test.each([
    ['transfer', [['payee/not-read', 3, 0]]],
    ['purchase', []],
  ] as const)('%s', (kind, expected) => {
    expect(found(subjectOf({ kind, payee: nobody }))).toEqual(expected);
  });

  test('an account alone is a payee', () => {
    expect(found(subjectOf({ payee: { ...lina, name: null } }))).toEqual([['payee/first-time', 1, 0]]);
  });
});

describe('a known name with a new account', () => {
  const other = { at: 5, name: '李娜', account: '6217 **** 9999', amount: sum(300) };

  test.each([
    [200, 5],
    [9999, 5],
    [10_000, 6],
  ])('CNY %d is tier %d at least', (units, floor) => {
    const subject = subjectOf({ amount: sum(units) }, { ...noFacts, otherAccount: other });
    expect(found(subject)[0]).toEqual(['payee/known-name-new-account', 4, floor]);
  });

  test('the facts are name, the account before, and when', () => {
    expect(runRules(payeeRules, subjectOf({}, { ...noFacts, otherAccount: other }))[0]?.facts).toEqual([
      { kind: 'text', text: '李娜' },
      { kind: 'text', text: '6217 **** 9999' },
      { kind: 'date', at: 5 },
    ]);
  });
});

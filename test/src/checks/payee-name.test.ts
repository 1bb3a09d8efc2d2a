// The payee check, the name: against last time's, as the bank confirms it, and names that are none.
import { describe, expect, test } from 'vitest';
import { payeeNameRules } from '../../../src/checks/payee-name.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { noSignals, type Signals } from '../../../src/transfer/signals.ts';
import { found } from '../found.ts';
import { lina, paidBefore, subjectOf, sum } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(payeeNameRules, code, subject);

describe('the same account with a name that was', () => {
  const before = { at: 7, name: '王强', account: null, amount: null };
  type Verdict = NonNullable<PayeeFacts['otherName']>['verdict'];
  const facts = (verdict: Verdict): PayeeFacts => ({
    ...paidBefore(3, 1000),
    otherName: { before, verdict },
  });

  test.each([
    ['different', ['payee/name-different'], [2, 3, '李娜', '王强', 7]],
    ['close', ['payee/name-close'], [1, 0, '李娜', '王强', 7]],
    ['consistent', [], null],
    ['cannot-tell', [], null],
    ['same', [], null],
  ] as const)('%s', (verdict, codes, weight) => {
    const subject = subjectOf({}, facts(verdict));
    expect(runRules(payeeNameRules, subject).map(({ code }) => code)).toEqual(codes);
    const [code] = codes;
    if (code !== undefined) expect(of(code, subject)).toEqual(weight);
  });
});

describe("the bank's own confirmation", () => {
  const says = (nameCheck: Signals['nameCheck'], paid: number, units = 1000): Subject =>
    subjectOf({ amount: sum(units) }, paidBefore(paid, 1000), defaultSettings, {
      signals: { ...noSignals, nameCheck },
    });

  test.each([
    ['no-match', 3, 'payee/bank-says-no-match', [2, 0, '李娜']],
    ['no-match', 0, 'payee/bank-says-no-match', [2, 0, '李娜']],
    ['close', 3, 'payee/bank-says-close', [1, 0, '李娜']],
    ['unavailable', 0, 'payee/bank-cannot-check', [2, 0, '李娜']],
    ['unavailable', 3, 'payee/bank-cannot-check', null],
    ['match', 0, 'payee/bank-says-close', null],
    ['match', 0, 'payee/bank-says-match', [0, 0, '李娜']],
    [null, 0, 'payee/bank-says-match', null],
    [null, 0, 'payee/bank-says-no-match', null],
  ] as const)('%s, paid %d times: %s', (nameCheck, paid, code, expected) => {
    expect(of(code, says(nameCheck, paid))).toEqual(expected);
  });

  test('a known payee with an unusual amount is no matter of course', () => {
    expect(of('payee/bank-cannot-check', says('unavailable', 3, 1500))).toBeNull();
    expect(of('payee/bank-cannot-check', says('unavailable', 3, 1501))).not.toBeNull();
  });
});

test.each([true, false])('a saved payee of the page is good news: %s', (savedPayee) => {
  const signals = { ...noSignals, savedPayee };
  expect(of('payee/saved', subjectOf({}, noFacts, defaultSettings, { signals }))).toEqual(
    savedPayee ? [0, 0, '李娜'] : null,
  );
});

test.each([
  ['13800138000', true],
  ['+86 138-0013-8000', true],
  ['a.b@example.com', true],
  ['１２３４５６', true],
  ['李娜', false],
  ['7-Eleven', false],
  ['123', false],
  ['a@b', false],
])('%s as a name is a number or an address: %s', (name, is) => {
  const finding = of('payee/name-is-number', subjectOf({ payee: { ...lina, name } }));
  expect(finding).toEqual(is ? [1, 0, name] : null);
});

test('no name is no number', () => {
  expect(of('payee/name-is-number', subjectOf({ payee: { ...lina, name: null } }))).toBeNull();
});

describe('words of an office in the name of a person', () => {
  test.each([
    ['京东客服小王', 'personal', '客服'],
    ['Refund Department', 'personal', 'Refund Department'],
    ['OFFICIAL Store', 'personal', 'OFFICIAL'],
    ['Officialdom Smith', 'personal', null],
    ['京东客服', 'business', null],
    ['京东客服', 'unknown', null],
    ['李娜', 'personal', null],
  ] as const)('%s, %s', (name, holder, word) => {
    const finding = of('payee/role-word', subjectOf({ payee: { ...lina, name, holder } }));
    expect(finding).toEqual(word === null ? null : [3, 0, name, word]);
  });

  test('no name, no word', () => {
    expect(of('payee/role-word', subjectOf({ payee: { ...lina, name: null } }))).toBeNull();
  });
});

test.each([
  ['Аcme Ltd', 'payee/mixed-letters'],
  ['Ac\u200bme Ltd', 'payee/hidden-marks'],
  ['Acme Ltd', null],
])('%s is %s', (name, code) => {
  const subject = subjectOf({ payee: { ...lina, name } });
  for (const one of ['payee/mixed-letters', 'payee/hidden-marks'] as const)
    expect(of(one, subject)).toEqual(one === code ? [3, 3, name] : null);
});

test('a name that only looks like one paid before', () => {
  const imitates = { at: 0, name: '李娜', account: null, amount: null };
  expect(of('payee/looks-like-known-name', subjectOf({}, { ...noFacts, imitates }))).toEqual([
    3,
    3,
    '李娜',
    '李娜',
  ]);
  expect(of('payee/looks-like-known-name', subjectOf())).toBeNull();
  expect(of('payee/mixed-letters', subjectOf({ payee: { ...lina, name: null } }))).toBeNull();
});

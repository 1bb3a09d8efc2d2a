// The payee check, the account: changed, look-alikes, check digits, country and bank, the block list.
import { describe, expect, test } from 'vitest';
import { payeeAccountRules } from '../../../src/checks/payee-account.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import type { Account } from '../../../src/transfer/account.ts';
import { found } from '../found.ts';
import { card, lina, paidBefore, subjectOf, sum } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(payeeAccountRules, code, subject);
const before = { at: 5, name: '李娜', account: '6217 **** 9999', amount: sum(300) };
const changed: PayeeFacts = { ...noFacts, otherAccount: before };

describe('a known name with a new account', () => {
  test.each([
    [200, 5],
    [9999, 5],
    [10_000, 6],
  ])('CNY %d is tier %d at least', (units, floor) => {
    expect(of('payee/known-name-new-account', subjectOf({ amount: sum(units) }, changed))).toEqual([
      4,
      floor,
      '李娜',
      '6217 **** 9999',
      5,
    ]);
  });

  test("not where it is one's own", () => {
    expect(of('payee/known-name-new-account', subjectOf({}, { ...changed, own: true }))).toBeNull();
  });
});

describe.each([
  ['payee/one-digit-off', 'one-digit'],
  ['payee/two-digits-swapped', 'two-swapped'],
  ['payee/same-ends', 'same-ends'],
] as const)('%s', (code, kind) => {
  const alike: PayeeFacts = { ...noFacts, lookAlike: { kind, before, difference: null } };

  test.each([
    [2999, 3],
    [3000, 4],
  ])('CNY %d is tier %d at least, both accounts side by side', (units, floor) => {
    const subject = subjectOf({ amount: sum(units) }, alike);
    expect(of(code, subject)).toEqual([3, floor, '6222 •••• •••• 2233', '6217 **** 9999', '李娜', '']);
    expect(runRules(payeeAccountRules, subject)).toHaveLength(1);
  });

  test('with the whole earlier account, place by place', () => {
    const difference = { before: '6222••••1243', now: '6222••••1234', at: [10, 11] };
    const subject = subjectOf({}, { ...noFacts, lookAlike: { kind, before, difference } });
    expect(of(code, subject)).toEqual([3, 3, '6222••••1234', '6222••••1243', '李娜', '10 11']);
  });

  test.each([
    ['paid before itself', {}, { paid: 1 }],
    ["one's own", {}, { own: true }],
    ['no account on the page', { payee: { ...lina, account: null } }, {}],
  ])('silent: %s', (_, transfer, facts) => {
    expect(of(code, subjectOf(transfer, { ...alike, ...facts }))).toBeNull();
  });
});

test.each([
  ['wrong', 'invalid', 0, [1, 0, '6222 •••• •••• 2233']],
  ['right', 'valid', 0, null],
  ['none', 'none', 0, null],
  ['wrong, but money arrived there', 'invalid', 1, null],
] as const)('check digits: %s', (_, checksum, paid, expected) => {
  const subject = subjectOf({ payee: { ...lina, account: { ...card, checksum } } }, { ...noFacts, paid });
  expect(of('payee/wrong-checksum', subject)).toEqual(expected);
});

describe('country', () => {
  const iban = (value: string): Account => ({ kind: 'iban', value, masked: false, checksum: 'valid' });
  const was = (account: string): PayeeFacts => ({ ...noFacts, otherAccount: { ...before, account } });
  test.each([
    ['another', iban('GB29NWBK60161331926819'), 'DE89 •••• •••• •••• •• 3000', [1, 0, '李娜', 'DE', 'GB']],
    ['the same', iban('DE89370400440532013000'), 'DE•• •••• 3000', null],
    ['no IBAN now', card, 'DE•• •••• 3000', null],
    ['none before', iban('GB29NWBK60161331926819'), '6217 **** 9999', null],
  ] as const)('%s', (_, account, masked, expected) => {
    expect(of('payee/another-country', subjectOf({ payee: { ...lina, account } }, was(masked)))).toEqual(
      expected,
    );
  });
});

test.each([
  ['another', '工商银行', '建设银行', [1, 0, '李娜', '工商银行', '建设银行']],
  ['a branch of the same', '工商银行', '工商银行 上海分行', null],
  ['the same, written otherwise', 'HSBC U.K.', 'hsbc uk', null],
  ['a longer name before', 'Bank of China (Hong Kong)', 'BANK OF CHINA', null],
  ['not read now', '工商银行', null, null],
  ['not read before', null, '工商银行', null],
  ['only marks', '工商银行', '-', null],
] as const)('institution: %s', (_, institution, now, expected) => {
  const subject = subjectOf(
    { payee: { ...lina, institution: now } },
    { ...paidBefore(3, 1000), institution },
  );
  expect(of('payee/another-institution', subject)).toEqual(expected);
});

test("the person's own block list", () => {
  expect(of('payee/blocked', subjectOf({}, { ...paidBefore(9, 1000), blocked: true }))).toEqual([
    4,
    5,
    '李娜',
  ]);
  expect(of('payee/blocked', subjectOf({}, paidBefore(9, 1000)))).toBeNull();
});

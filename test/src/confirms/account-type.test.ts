// The account-type confirm: rails that cannot be called back, new crypto addresses, a bill to a person, prepaid cards.
import { describe, expect, test } from 'vitest';
import { accountTypeRules } from '../../../src/confirms/account-type.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noRecent } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Account } from '../../../src/transfer/account.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { found } from '../found.ts';
import { card, lina, paidBefore, subjectOf, sum } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(accountTypeRules, code, subject);
const account = (kind: Account['kind'], value: string): Account => ({
  kind,
  value,
  masked: false,
  checksum: 'none',
});
const wallet = account('crypto', '0x52908400098527886e0f7030069857d2e4169ee7');
const shown = '0x52 •••• •••• •••• •••• •••• •••• •••• •••• •• 9ee7';

const withdrawal = (units: number, change: Partial<Transfer> = {}, facts: PayeeFacts = noFacts): Subject =>
  subjectOf(
    { kind: 'withdrawal', payee: { ...lina, account: wallet }, amount: sum(units, 'USDT'), ...change },
    facts,
  );

describe('crypto', () => {
  test.each([
    ['an address', withdrawal(10), [1, 0, '李娜']],
    ['an asset', withdrawal(10, { payee: { ...lina, account: null } }), [1, 0, '李娜']],
    ['neither', subjectOf(), null],
    ['money to an address', withdrawal(10, { amount: sum(10, 'USD') }), [1, 0, '李娜']],
    ['no currency', subjectOf({ amount: sum(10, null) }), null],
    ['not read', subjectOf({ amount: null }), null],
  ])('%s', (_, subject, expected) => {
    expect(of('account-type/crypto', subject)).toEqual(expected);
  });
});

describe('a new address', () => {
  test.each([
    ['below mid', withdrawal(249), [0, 3, shown]],
    ['from mid on', withdrawal(250), [0, 4, shown]],
    ['an asset without limits counts as mid', withdrawal(1, { amount: sum(1, 'BTC') }), [0, 4, shown]],
    ['the address is not read', withdrawal(10, { payee: { ...lina, account: null } }), [0, 3, '李娜']],
    ['paid before', withdrawal(10, {}, { ...noFacts, paid: 1 }), null],
    ['declared', withdrawal(10, {}, { ...noFacts, vouched: true }), null],
    ["one's own", withdrawal(10, {}, { ...noFacts, own: true }), null],
    ['a purchase', withdrawal(10, { kind: 'purchase' }), null],
    ['a bank account', subjectOf({ kind: 'withdrawal' }), null],
  ])('%s', (_, subject, expected) => {
    expect(of('account-type/new-crypto-address', subject)).toEqual(expected);
  });
});

describe('the first withdrawal', () => {
  const before = (subject: Subject): Subject => ({ ...subject, recent: { ...noRecent, cryptoBefore: true } });
  test.each([
    ['high', withdrawal(1000), [0, 6, '1000']],
    ['below high', withdrawal(999), null],
    ['not the first', before(withdrawal(1000)), null],
    ['an address paid before', withdrawal(1000, {}, { ...noFacts, paid: 1 }), null],
    ["one's own", withdrawal(1000, {}, { ...noFacts, own: true }), null],
    ['no crypto', subjectOf({ amount: sum(90_000) }), null],
    ['not read', withdrawal(1000, { amount: null }), null],
  ])('%s', (_, subject, expected) => {
    expect(of('account-type/first-crypto-withdrawal', subject)).toEqual(expected);
  });
});

describe('instant rails, from mid on', () => {
  test.each([
    ['email', 'anna@example.com'],
    ['phone', '+4915112345678'],
    ['upi', 'ravi@okbank'],
    ['pix', '12345678901'],
    ['handle', '$anna.lee'],
  ] as const)('%s', (kind, value) => {
    const payee = { ...lina, account: account(kind, value) };
    expect(of('account-type/instant-rail', subjectOf({ payee, amount: sum(3000) }))?.slice(0, 2)).toEqual([
      1, 0,
    ]);
    expect(of('account-type/instant-rail', subjectOf({ payee, amount: sum(2999) }))).toBeNull();
  });

  test('a card, or no account, is none', () => {
    expect(of('account-type/instant-rail', subjectOf({ amount: sum(3000) }))).toBeNull();
    expect(
      of('account-type/instant-rail', subjectOf({ amount: sum(3000), payee: { ...lina, account: null } })),
    ).toBeNull();
  });
});

describe('a bill to a person', () => {
  test.each([
    ['a bill', { kind: 'bill' }, noFacts, {}, [1, 0, '李娜']],
    ['a bill, says the person', {}, noFacts, { reason: 'bill' }, [1, 0, '李娜']],
    ['no bill', {}, noFacts, { reason: 'rent' }, null],
    ['a company', { kind: 'bill', payee: { ...lina, holder: 'business' } }, noFacts, {}, null],
    ['a known one', { kind: 'bill' }, paidBefore(3, 1000), {}, null],
  ] as const)('%s', (_, transfer, facts, said, expected) => {
    expect(of('account-type/bill-to-person', subjectOf(transfer, facts, defaultSettings, { said }))).toEqual(
      expected,
    );
  });
});

test.each([
  ['京东礼品卡', null, '礼品卡'],
  ['李娜', 'Green Dot Bank', 'Green Dot'],
  ['Prepaid Card', null, 'Prepaid'],
  ['Giftcarden', null, null],
  ['李娜', '工商银行', null],
  [null, null, null],
])('%s at %s', (name, institution, word) => {
  const subject = subjectOf({ payee: { ...lina, account: card, name, institution } });
  expect(of('account-type/prepaid', subject)).toEqual(word === null ? null : [1, 0, word]);
});

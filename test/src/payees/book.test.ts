// The payee book: counted by account, compared in one currency, and the same name on another account.
import { describe, expect, test } from 'vitest';
import { noFacts, type PayeeKeys, type Payment, payeeFacts } from '../../../src/payees/book.ts';
import { sum } from '../samples.ts';

const keys: PayeeKeys = { payeeKey: 'acc-1', nameKey: 'li', accounted: true };

function paid(units: number | null, change: Partial<Payment> = {}): Payment {
  return {
    at: 1,
    name: '李娜',
    account: '6222 **** 2233',
    amount: units === null ? null : sum(units),
    ...keys,
    ...change,
  };
}

test('nothing paid, nothing known', () => {
  expect(payeeFacts([], keys, 'CNY')).toEqual(noFacts);
  expect(payeeFacts([paid(5)], { payeeKey: null, nameKey: null, accounted: false }, 'CNY')).toEqual(noFacts);
});

test('largest, median and last of this account only', () => {
  const facts = payeeFacts(
    [paid(100), paid(900, { at: 9 }), paid(300), paid(200, { at: 4 }), paid(9999, { payeeKey: 'acc-2' })],
    keys,
    'CNY',
  );
  expect([facts.paid, facts.largest, facts.usual, facts.last?.at]).toEqual([4, sum(900), sum(200), 9]);
});

test('another currency and an amount not read count as payments, not as amounts', () => {
  const facts = payeeFacts([paid(100), paid(null), paid(7, { amount: sum(7, 'USD') })], keys, 'USD');
  expect([facts.paid, facts.largest, facts.usual]).toEqual([3, sum(7, 'USD'), sum(7, 'USD')]);
});

test('the payments given are left in their order', () => {
  const payments = [paid(3), paid(1), paid(2)];
  payeeFacts(payments, keys, 'CNY');
  expect(payments.map(({ amount }) => amount?.minor)).toEqual([300n, 100n, 200n]);
});

describe('the same name on another account', () => {
  const elsewhere = paid(50, { payeeKey: 'acc-2', at: 7 });

  test.each([
    ['is told', [elsewhere], keys, 7],
    ['the latest one', [elsewhere, paid(50, { payeeKey: 'acc-3', at: 8 })], keys, 8],
    ['not when this account is known', [elsewhere, paid(1)], keys, null],
    ['not when this account is masked', [elsewhere], { ...keys, accounted: false }, null],
    ['not when that account was masked', [{ ...elsewhere, accounted: false }], keys, null],
    ['not for another name', [{ ...elsewhere, nameKey: 'wang' }], keys, null],
    ['not when no name was read', [{ ...elsewhere, nameKey: null }], { ...keys, nameKey: null }, null],
  ] as const)('%s', (_, payments, now, at) => {
    expect(payeeFacts(payments, now, 'CNY').otherAccount?.at ?? null).toBe(at);
  });
});

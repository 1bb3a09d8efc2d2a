// A payment typed in by hand: what is understood, and which field is not.
import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/reading/read-typed.ts';

const china = { language: 'zh-CN', currency: 'CNY' };
const typed = { name: '王强', account: '', amount: '48000', purpose: '' };

describe('understood', () => {
  test.each([
    ['48000', 'CNY', 4_800_000n],
    ['4.8万', 'CNY', 4_800_000n],
    ['2500 USD', 'USD', 250_000n],
    ['四万八千元', 'CNY', 4_800_000n],
  ])('%s is %s %d', (amount, currency, minor) => {
    const reading = readTyped({ ...typed, amount }, china);
    expect(reading).toMatchObject({ kind: 'transfer', transfer: { site: '', payee: { name: '王强' } } });
    if (reading.kind !== 'transfer' || reading.transfer.amount === null) throw new Error('no amount');
    const { amount: read } = reading.transfer;
    expect(read.currency).toBe(currency);
    expect(read.minor * 10n ** BigInt(2 - read.decimals)).toBe(minor);
  });

  test('an account alone is enough', () => {
    const reading = readTyped({ ...typed, name: ' ', account: '6217 0012 1001 2345 678' }, china);
    expect(reading).toMatchObject({ transfer: { payee: { name: null, account: { kind: 'card' } } } });
  });
});

test.each([
  [{ name: '', account: '' }, 'nobody'],
  [{ account: 'see below' }, 'account'],
  [{ amount: '' }, 'amount'],
  [{ amount: 'a lot' }, 'amount'],
  [{ amount: '0' }, 'amount'],
  [{ amount: '-5' }, 'amount'],
] as const)('%j: %s', (some, field) => {
  expect(readTyped({ ...typed, ...some }, china)).toEqual({ kind: 'unclear', field });
});

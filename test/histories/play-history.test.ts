// Playing a history: its past, its attempt, and the accounts and amounts as they are written.
import { describe, expect, test } from 'vitest';
import type { History } from './history.ts';
import { playHistory } from './play-history.ts';
import { readText } from './read-histories.ts';
import { amountFrom, payeeFrom } from './written-payee.ts';

const lina = { name: '李娜', account: '6222021234567890128', accountKind: 'bank-card', holder: 'personal' };
const base = { site: 'bank.example', kind: 'transfer', payee: lina, currency: 'CNY', purpose: '生活费' };

function history(change: object = {}, attempt: object = {}): History {
  const [one] = readText(
    'some.json',
    JSON.stringify([
      {
        id: 'one',
        class: 'ordinary:family',
        why: 'As ever.',
        language: 'zh-CN',
        region: 'CN',
        currency: 'CNY',
        past: [
          {
            ...base,
            at: '2026-01-05T10:00+08:00',
            amount: '800.00',
            outcome: 'released',
            repeat: { every: '1mo', times: 9 },
          },
        ],
        attempt: { ...base, at: '2026-10-05T09:12+08:00', amount: '1000.00', ...attempt },
        expect: { tier: [0, 0], reason: null },
        ...change,
      },
    ]),
  ).histories;
  if (one === undefined) throw new Error('not a history');
  return one;
}

describe('a history', () => {
  test('is played with its past', () => {
    const { row, settled } = playHistory(history());
    expect(row).toMatchObject({ id: 'one', tier: 0, tierAnswered: null, score: 0, reason: null });
    expect(settled).toEqual({ payments: 8, windows: 0 });
  });

  test('without it the payee is new', () => {
    expect(playHistory(history({ past: [] })).row).toMatchObject({ tier: 2, reason: 'payee' });
  });

  test('leaves out what would lie after the attempt', () => {
    const early = history({}, { at: '2026-01-01T09:12+08:00' });
    expect(playHistory(early).row.tier).toBe(2);
  });

  test('a cancelled payment makes nobody known', () => {
    const [first] = history().past;
    expect(playHistory(history({ past: [{ ...first, outcome: 'cancelled' }] })).row.tier).toBe(2);
  });

  test('in the first days a new payee below mid is only read back', () => {
    expect(playHistory(history({ past: [], installedDaysAgo: 3 })).row.tier).toBe(1);
  });

  test('is played under its profile', () => {
    const half = { past: [], answers: null } as const;
    const tierOf = (profile: string) =>
      playHistory(history({ ...half, profile }, { amount: '2600.00' })).row.tier;
    expect([tierOf('standard'), tierOf('light'), tierOf('strict')]).toEqual([2, 2, 3]);
  });

  test('whoever is declared is known by name, or by the account that was written', () => {
    const told = (payee: unknown) => history({ past: [], book: [{ payee, relationship: 'family' }] });
    expect(playHistory(told('李娜')).row.tier).toBe(0);
    expect(playHistory(told(lina)).row.tier).toBe(0);
    expect(playHistory(told({ ...lina, name: null })).row.tier).toBe(0);
    expect(playHistory(told({ ...lina, name: '王强', account: '6217001234567890' })).row.tier).toBe(2);
  });

  test('the currency of the case stands in for one that is not written', () => {
    expect(playHistory(history({}, { currency: null })).row).toEqual({
      ...playHistory(history()).row,
      ms: expect.any(Number),
    });
  });

  test('a tier is wanted after answers that were never given: that before them', () => {
    const silent = history({ past: [], expectAnswered: { tier: [2, 2] } });
    expect(playHistory(silent).row).toMatchObject({ tier: 2, tierAnswered: 2 });
  });

  test('a question left open is not answered no', () => {
    const open = history({ answers: { guided: null, met: 'no', share: '0.9' } });
    expect(playHistory(open).row.tierAnswered).toBe(6);
  });

  test('unread fields stay unread', () => {
    expect(playHistory(history({}, { payee: null, amount: null, purpose: null })).row.findings).toContain(
      'payee/not-read',
    );
  });
});

describe('an account is what the product would read beside its label', () => {
  test.each([
    ['bank-card', '6222 0212 3456 7890 128', 'card', '6222021234567890128'],
    ['bank-card', '0071234', 'bank', '0071234'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'iban', 'DE89370400440532013000'],
    ['sort-code', '20-45-11 33445566', 'sort-code', '20451133445566'],
    ['routing', '021000021 1234567890', 'routing', '0210000211234567890'],
    ['routing', 'HDFC0001234 501002233', 'routing', 'hdfc0001234501002233'],
    ['upi', 'Raju.Dairy@okaxis', 'upi', 'raju.dairy@okaxis'],
    ['pix', '123.456.789-09', 'pix', '12345678909'],
    ['phone', '09181112222', 'phone', '09181112222'],
    ['wallet', 'pay888', 'handle', 'pay888'],
  ] as const)('%s %s', (accountKind, account, kind, value) => {
    const payee = payeeFrom({ name: null, account, accountKind, holder: null });
    expect(payee.account).toMatchObject({ kind, value, masked: false });
    expect(payee.holder).toBe('unknown');
  });

  test('a masked one stays masked', () => {
    const account = payeeFrom({
      name: 'x',
      account: '6222 **** **** 0128',
      accountKind: 'bank-card',
      holder: null,
    }).account;
    expect(account?.masked).toBe(true);
  });
});

test.each([
  ['1000.00', 'CNY', 100_000n],
  ['5000000', 'VND', 5_000_000n],
  ['1.234', 'USDT', 1_234_000n],
  ['0.012', 'BTC', 1_200_000n],
])('%s %s', (text, currency, minor) => {
  expect(amountFrom(text, currency)?.minor).toBe(minor);
});

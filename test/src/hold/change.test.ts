// What changed since the transfer was looked at, the amount first.
import { expect, test } from 'vitest';
import { changes } from '../../../src/hold/change.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { card, lina, sum, transferOf } from '../samples.ts';

const rows: readonly [name: string, now: Partial<Transfer>, expected: readonly unknown[]][] = [
  ['nothing', {}, []],
  ['the same sum with other decimals', { amount: { minor: 1000n, decimals: 0, currency: 'CNY' } }, []],
  ['the amount', { amount: sum(9000) }, [{ field: 'amount', before: sum(1000), now: sum(9000) }]],
  [
    'the currency',
    { amount: sum(1000, 'USD') },
    [{ field: 'amount', before: sum(1000), now: sum(1000, 'USD') }],
  ],
  ['an amount that is no longer read', { amount: null }, [{ field: 'amount', before: sum(1000), now: null }]],
  ['the name', { payee: { ...lina, name: '王强' } }, [{ field: 'name', before: '李娜', now: '王强' }]],
  [
    'the account',
    { payee: { ...lina, account: { ...card, value: '1' } } },
    [{ field: 'account', before: card.value, now: '1' }],
  ],
  ['the purpose', { purpose: null }, [{ field: 'purpose', before: '房租', now: null }]],
];

test.each(rows)('%s', (_, now, expected) => {
  expect(changes(transferOf(), transferOf(now))).toEqual(expected);
});

test('several: the amount first', () => {
  const now = transferOf({ purpose: '货款', amount: sum(2), payee: { ...lina, name: '王强' } });
  expect(changes(transferOf(), now).map(({ field }) => field)).toEqual(['amount', 'name', 'purpose']);
});

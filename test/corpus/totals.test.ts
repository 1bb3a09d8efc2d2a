// What a corpus run adds up to: counts below 50, and no wrong value that passes for right.
import { expect, test } from 'vitest';
import type { Row } from './play-case.ts';
import { judge, share, totals } from './totals.ts';
import type { Case, Read } from './truth.ts';

const read = (change: Partial<Read> = {}): Read => ({
  payee: 'Chewy',
  amount: '52.48',
  currency: 'USD',
  purpose: null,
  ...change,
});

const judged: [name: string, field: keyof Read, read: Read, truth: Read, verdict: string][] = [
  ['the same name in another case and spacing', 'payee', read({ payee: ' CHEWY ' }), read(), 'right'],
  ['the same sum with fewer decimals', 'amount', read({ amount: '25' }), read({ amount: '25.00' }), 'right'],
  ['what the page does not show, not read', 'purpose', read(), read(), 'right'],
  ['what the page shows, not read', 'amount', read({ amount: null }), read(), 'not read'],
  [
    'an account that is shown masked',
    'payee',
    read({ payee: 'TJRa ••••' }),
    read({ payee: 'TJRaPrwb' }),
    'right',
  ],
  [
    'another account that is shown masked',
    'payee',
    read({ payee: 'TJRa ••••' }),
    read({ payee: 'TXRaPrwb' }),
    'wrong',
  ],
  ['another sum', 'amount', read({ amount: '5.24' }), read(), 'wrong'],
  ['something where the page shows nothing', 'purpose', read({ purpose: 'gift' }), read(), 'wrong'],
];

test.each(judged)('%s', (_, field, is, should, verdict) => {
  expect(judge(field, is, should)).toBe(verdict);
});

test('percentages from n = 50 on', () => {
  expect(share(7, 8)).toBe('7 of 8');
  expect(share(48, 50)).toBe('96.0 % (48 of 50)');
});

test('held and falsely held are counted apart, fields only where money leaves', () => {
  const confidence = { payee: 'medium', amount: null, purpose: null } as const;
  const row = (id: string, expect: Row['expect'], held: boolean): Row => ({
    id,
    expect,
    held,
    reached: !held,
    read: read(),
    confidence,
    ms: null,
  });
  const cases: Case[] = [
    {
      id: 'a',
      file: '',
      press: '',
      activation: 'click',
      expect: 'hold',
      kind: 'purchase',
      truth: read({ payee: 'Etsy' }),
    },
    { id: 'b', file: '', press: '', activation: 'click', expect: 'pass' },
  ];
  const lines = totals([row('a', 'hold', true), row('b', 'pass', true)], cases);
  expect(lines).toContain('payments held: 1 of 1');
  expect(lines).toContain('presses that are no payment held: 1 of 1');
  expect(lines).toContain('payee read exactly: 0 of 1, not read 0, wrong 1');
  expect(lines).toContain('amount read exactly: 1 of 1, not read 0, wrong 0');
  expect(lines).toContain('wrong payee (medium confidence) on a: Chewy for Etsy');
  expect(lines).toContain(
    'kind purchase: held 1 of 1, payee 0 of 1, amount 1 of 1, currency 1 of 1, purpose 1 of 1, held for nothing 0 of 0',
  );
});

// What is left of a payee that was forgotten, and what a payment since then makes of it.
import { expect, test } from 'vitest';
import type { Entry } from '../../../src/journal/entry.ts';
import { recordAfter } from '../../../src/journal/known.ts';
import { withBlock, withRelationship, withVouch } from '../../../src/payees/declare.ts';
import { anew, leftOf, remembered, withForgotten } from '../../../src/payees/forget.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import { newRecord, type PayeeRecord } from '../../../src/payees/record.ts';

const keys = { payeeKey: 'account:1', accounted: true };
const marks = onlyKeys(keys);
const entry: Entry = {
  at: 1000,
  event: 'paid',
  site: 'bank.example',
  kind: 'transfer',
  name: '李娜',
  account: null,
  amount: { minor: 300_000n, decimals: 2, currency: 'CNY' },
  ...keys,
  institution: null,
  accountKind: null,
  tier: 0,
  codes: [],
  digest: 'd',
  tabId: 1,
};

const paid = (record: PayeeRecord | null): PayeeRecord => {
  const after = recordAfter(record, { entry, marks });
  if (after === null) throw new Error('not paid');
  return after;
};

const base = paid(paid(newRecord('account:1', marks)));

test.each([
  ['nothing', base, null],
  ['trust', withVouch(base, 0), null],
  ['family', withRelationship(base, 'family', 0), null],
  ['a block', withBlock(base), { blocked: { until: null }, paid: 0 }],
  [
    'known only online',
    withRelationship(base, 'online-only', 0),
    { declared: { relationship: 'online-only' } },
  ],
  [
    'a word taken back that still counts',
    withRelationship(withRelationship(base, 'stranger', 0), 'family', 5, 9),
    { formerly: { until: 9 }, declared: null },
  ],
])('of a payee with %s there is left what weighs', (_, record, left) => {
  if (left === null) expect(leftOf(record)).toBeNull();
  else expect(leftOf(record)).toMatchObject(left);
});

test('a forgotten payee counts as never paid, and a payment begins it anew', () => {
  const forgotten = withForgotten(base, true);
  expect(remembered(base)).toBe(base);
  expect(remembered(forgotten)).toEqual(anew(base));
  expect(remembered(forgotten)).toMatchObject({ paid: 0, last: null, amounts: [] });
  expect(paid(forgotten)).toMatchObject({ paid: 1, forgotten: false });
  expect(withForgotten(forgotten, false)).toEqual(base);
});

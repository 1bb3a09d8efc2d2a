// Records and entries as they are stored: whatever happened, they come back as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remember } from '../../../src/journal/known.ts';
import {
  entryFields,
  type PackedEntry,
  packedEntry,
  unpackedEntry,
} from '../../../src/journal/packed-entry.ts';
import { withBlock, withRelationship, withVouch } from '../../../src/payees/declare.ts';
import { withForgotten } from '../../../src/payees/forget.ts';
import { withDropped, withImported } from '../../../src/payees/imported.ts';
import { cutMark } from '../../../src/payees/keyed.ts';
import {
  marksIn,
  type PackedRecord,
  packedRecord,
  recordFields,
  unpackedRecord,
} from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { fromRow, rowOf } from '../../../src/payees/row.ts';
import { DAY, happened, NOW, numbered, payee } from './past-samples.ts';

const amount = fc.record({
  minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  decimals: fc.constantFrom(0, 2, 8),
  currency: fc.constantFrom('CNY', 'EUR', null),
});

const event = fc
  .record({
    ago: fc.integer({ min: 0, max: 400 }),
    name: fc.constantFrom('李娜', 'Li Na', null),
    account: fc.constantFrom('6222021234567890123', null),
    institution: fc.constantFrom('ICBC', null),
    amount: fc.option(amount),
  })
  .map(({ ago, name, account, institution, amount: sum }) =>
    happened(ago * DAY, {
      payee: payee({ name, institution, account: account === null ? null : numbered(account) }),
      amount: sum,
    }),
  );

const sayings: readonly ((record: PayeeRecord) => PayeeRecord)[] = [
  (record) => withRelationship(record, 'stranger', NOW),
  (record) => withRelationship(record, 'family', NOW, NOW + DAY),
  (record) => withVouch(record, NOW),
  withBlock,
  (record) => withForgotten(record, true),
  (record) => ({ ...record, ends: cutMark('0123456789abcdef'), near: ['0123456789', 'abcdef0123'] }),
  (record) =>
    withImported(record, [{ at: NOW - DAY, amount: { minor: 1n, decimals: 0, currency: 'EUR' } }], null, {
      now: NOW,
      from: NOW,
    }),
  withDropped,
];

const storedAndRead = (record: PayeeRecord): PayeeRecord =>
  unpackedRecord(fromRow(recordFields, packedRecord(record)) as unknown as PackedRecord);

test('a record comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(event), fc.array(fc.constantFrom(...sayings)), (events, said) => {
      for (const record of remember(events, []).payees.values()) {
        const after = said.reduce((before, say) => say(before), record);
        expect(storedAndRead(after)).toEqual(after);
        expect(marksIn(storedAndRead(after))).toEqual(marksIn(after));
      }
    }),
  );
});

test('an entry comes back as it was', () => {
  fc.assert(
    fc.property(event, ({ entry }) => {
      const { at, row } = packedEntry(entry);
      const read = { ...fromRow(entryFields, row), at } as unknown as PackedEntry;
      expect(unpackedEntry(read)).toEqual(entry);
    }),
  );
});

test('a row says what it does not know, and forgets nothing between', () => {
  const row = rowOf(['a', 'b', 'c'], { a: undefined, b: 1, c: undefined });
  expect(row).toEqual([undefined, 1]);
  expect(fromRow(['a', 'b', 'c'], row)).toEqual({ b: 1 });
  expect(fromRow(['a'], [1, 2])).toEqual({ a: 1, 'beyond 1': 2 });
});

// An entry of the journal as it is stored: its moment, and a row of all else, its keys as bytes.
import { type Packed, packedKey, unpackedKey } from '../payees/keyed.ts';
import { type PackedAmount, packedAmount, unpackedAmount } from '../payees/packed-amounts.ts';
import { rowOf } from '../payees/row.ts';
import type { Entry } from './entry.ts';

export interface PackedEntry extends Omit<Entry, 'payeeKey' | 'digest' | 'amount'> {
  readonly amount: PackedAmount | null;
  readonly payeeKey: Packed | null;
  readonly digest: Packed;
}

/** Their places in the row. */
export const entryFields = [
  'event',
  'site',
  'kind',
  'name',
  'account',
  'amount',
  'payeeKey',
  'accounted',
  'institution',
  'accountKind',
  'tier',
  'codes',
  'digest',
  'tabId',
] as const satisfies readonly (keyof PackedEntry)[];

/** `at`, by which entries are found, in ms since the epoch; `row`: by `entryFields`. */
export interface EntryRow {
  readonly at: number;
  readonly row: readonly unknown[];
}

export function packedEntry(entry: Entry): EntryRow {
  const { payeeKey, digest, amount } = entry;
  const packed: PackedEntry = {
    ...entry,
    amount: packedAmount(amount),
    payeeKey: payeeKey === null ? null : packedKey(payeeKey),
    digest: packedKey(digest),
  };
  return { at: entry.at, row: rowOf(entryFields, packed) };
}

/** The entry again, of a row that was read by its fields. */
export function unpackedEntry(stored: PackedEntry): Entry {
  const { payeeKey, digest, amount } = stored;
  return {
    ...stored,
    amount: unpackedAmount(amount),
    payeeKey: payeeKey === null ? null : unpackedKey(payeeKey),
    digest: unpackedKey(digest),
  };
}

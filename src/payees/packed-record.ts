// The record of a payee as it is stored: a row of values, its keyed marks as bytes, its payments as numbers.
import { type Packed, packedKey, packedMarks, unpackedKey, unpackedMarks } from './keyed.ts';
import {
  type PackedAmounts,
  type PackedTime,
  packedAmounts,
  packedTime,
  unpackedAmounts,
  unpackedTime,
} from './packed-amounts.ts';
import type { Imported, PayeeRecord } from './record.ts';
import { rowOf } from './row.ts';

/** What most payees have none of, and that is not stored then. */
type Rare = Pick<
  PayeeRecord,
  'institution' | 'declared' | 'vouchedFrom' | 'blocked' | 'formerly' | 'forgotten'
>;

const noneOfThat: Rare = {
  institution: null,
  declared: null,
  vouchedFrom: null,
  blocked: null,
  formerly: null,
  forgotten: false,
};

interface PackedImported extends Omit<Imported, 'last' | 'amounts'> {
  readonly last: PackedTime;
  readonly amounts: readonly PackedAmounts[];
}

type Plain = Pick<PayeeRecord, 'accounted' | 'names' | 'paid' | 'firstAt'>;

/** `named` is left out where it is the same as `last`. */
export interface PackedRecord extends Plain, Partial<Rare> {
  readonly key: Packed;
  readonly ends: ArrayBuffer | readonly string[];
  readonly near: ArrayBuffer | readonly string[];
  readonly last: PackedTime | null;
  readonly named?: PackedTime | null;
  readonly amounts: readonly PackedAmounts[];
  readonly imported?: readonly PackedImported[];
}

/** Their places in the row. */
export const recordFields = [
  'key',
  'accounted',
  'names',
  'ends',
  'near',
  'paid',
  'firstAt',
  'last',
  'amounts',
  'institution',
  'named',
  'imported',
  'declared',
  'vouchedFrom',
  'blocked',
  'formerly',
  'forgotten',
] as const satisfies readonly (keyof PackedRecord)[];

const timeOrNull = (time: PayeeRecord['last']): PackedTime | null =>
  time === null ? null : packedTime(time);

function isSame(a: PackedTime | null, b: PackedTime | null): boolean {
  if (a === null || b === null) return a === b;
  const [one, other] = [a.flat(), b.flat()];
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function withoutNone(rare: Rare): Partial<Rare> {
  return Object.fromEntries(Object.entries(rare).filter(([, value]) => value !== null && value !== false));
}

function packedImported(part: Imported): PackedImported {
  return { ...part, last: packedTime(part.last), amounts: part.amounts.map(packedAmounts) };
}

function unpackedImported(part: PackedImported): Imported {
  return { ...part, last: unpackedTime(part.last), amounts: part.amounts.map(unpackedAmounts) };
}

function packed(record: PayeeRecord): PackedRecord {
  const { key, accounted, names, ends, near, paid, firstAt, amounts, imported } = record;
  const { institution, declared, vouchedFrom, blocked, formerly, forgotten } = record;
  const [last, named] = [timeOrNull(record.last), timeOrNull(record.named)];
  return {
    accounted,
    names,
    paid,
    firstAt,
    key: packedKey(key),
    ends: packedMarks(ends === null ? [] : [ends]),
    near: packedMarks(near),
    last,
    amounts: amounts.map(packedAmounts),
    ...(isSame(named, last) ? {} : { named }),
    ...(imported.length === 0 ? {} : { imported: imported.map(packedImported) }),
    ...withoutNone({ institution, declared, vouchedFrom, blocked, formerly, forgotten }),
  };
}

/** The record as a row. */
export function packedRecord(record: PayeeRecord): readonly unknown[] {
  return rowOf(recordFields, packed(record));
}

/** The record again, of a row that was read by its fields. */
export function unpackedRecord(stored: PackedRecord): PayeeRecord {
  const { key, ends, near, last, named = last, amounts, imported = [], ...rest } = stored;
  const [only = null] = unpackedMarks(ends);
  return {
    ...noneOfThat,
    ...rest,
    key: unpackedKey(key),
    ends: only,
    near: unpackedMarks(near),
    last: last === null ? null : unpackedTime(last),
    named: named === null ? null : unpackedTime(named),
    amounts: amounts.map(unpackedAmounts),
    imported: imported.map(unpackedImported),
  };
}

/** What it is found again by, but for its own key, each once: two equal characters side by side leave the same neighbour. */
export function marksIn({ names, ends, near }: PayeeRecord): readonly string[] {
  return [...new Set([...names, ...(ends === null ? [] : [ends]), ...near])];
}

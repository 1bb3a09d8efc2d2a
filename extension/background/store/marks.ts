// The pages on which payees are found again by their marks; they change in the same transaction as the records.
import type { IDBPObjectStore, StoreNames } from 'idb';
import * as v from 'valibot';
import { idOf } from '../../../src/payees/keyed.ts';
import { idsUnder, type Marked, pageOf, withMarks, withoutMarks } from '../../../src/payees/mark-pages.ts';
import { marksIn } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { stored, understand } from './record.ts';
import type { Schema } from './schema.ts';

type Pages<Mode extends IDBTransactionMode> = IDBPObjectStore<Schema, StoreNames<Schema>[], 'marks', Mode>;

/** A record before and after a change; `null` where there is none. */
export interface Changed {
  readonly before: PayeeRecord | null;
  readonly after: PayeeRecord | null;
}

interface Turn {
  readonly added: Marked[];
  readonly gone: Marked[];
}

const pageShape = v.instance(ArrayBuffer);

/** A page that cannot be read has no marks: payees are then found by their account alone. */
function bytesOf(raw: unknown): Uint8Array {
  const read = understand(pageShape, raw);
  return read.kind === 'value' ? new Uint8Array(read.value) : new Uint8Array();
}

/** The marks that only the one of two records has, each with the id of its payee. */
function beyond(one: PayeeRecord | null, other: PayeeRecord | null): readonly Marked[] {
  if (one === null) return [];
  const there = new Set(other === null ? [] : marksIn(other));
  const id = idOf(one.key);
  return marksIn(one).flatMap((mark) => (there.has(mark) ? [] : [{ mark, id }]));
}

function turnsBy(changes: readonly Changed[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const turn = (one: Marked): Turn => {
    const page = pageOf(one.mark);
    const found = turns.get(page) ?? { added: [], gone: [] };
    turns.set(page, found);
    return found;
  };
  for (const { before, after } of changes) {
    for (const one of beyond(after, before)) turn(one).added.push(one);
    for (const one of beyond(before, after)) turn(one).gone.push(one);
  }
  return turns;
}

/** Brings every page up to date for these records. */
export async function changeMarks(
  pages: Pages<'readwrite' | 'versionchange'>,
  changes: readonly Changed[],
): Promise<void> {
  await Promise.all(
    [...turnsBy(changes)].map(async ([page, { added, gone }]) => {
      const bytes = withMarks(withoutMarks(bytesOf(await pages.get(page)), gone), added);
      await pages.put(stored(bytes.buffer), page);
    }),
  );
}

/** How the ids begin of payees that may have one of these marks, `most` for each. */
export async function idsMarked(
  pages: Pages<'readonly'>,
  marks: readonly string[],
  most: number,
): Promise<readonly Uint8Array[]> {
  const found = marks.map(async (mark) => idsUnder(bytesOf(await pages.get(pageOf(mark))), mark, most));
  return (await Promise.all(found)).flat();
}

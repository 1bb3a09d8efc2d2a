// The journal, as it is stored: one entry an event; each brings its payee's record and what is known of late up to date.
import type { Noted } from '../../../src/journal/entry.ts';
import { type Happened, latelyAfter, recordAfter } from '../../../src/journal/known.ts';
import { packedEntry } from '../../../src/journal/packed-entry.ts';
import { idOf } from '../../../src/payees/keyed.ts';
import { type Lately, nothingLately } from '../../../src/payees/lately.ts';
import { packedRecord } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { type Database, understandAll } from './database.ts';
import { entryShape } from './entry-shape.ts';
import { changeMarks } from './marks.ts';
import { latelyShape, payeeShape } from './payee-shapes.ts';
import { stored, understand, writable } from './record.ts';
import { forgetting } from './remembered.ts';

/** A piece of the journal, oldest first. `before`: the piece before it ends there, ms since the epoch; `null`: there is none. */
export interface JournalPiece {
  readonly entries: readonly Noted[];
  readonly before: number | null;
}

export interface Journal {
  /** Entry, payee and what is known of late change together or not at all. */
  add(happened: Happened): Promise<void>;
  /** Entries from `from` (ms since the epoch) on, oldest first. */
  since(from: number): Promise<readonly Noted[]>;
  /** About the `most` latest entries older than `before` (`null`: of all), and never a part of those of one moment. */
  latest(before: number | null, most: number): Promise<JournalPiece>;
  /** Erases the entries older than `before`, ms since the epoch. What is known of each payee stays in the payee book. */
  erase(before: number): Promise<void>;
}

/** What a record holds, or `null` where there is none that can be understood: then it begins anew, from this event. */
function understood<T>(shape: Parameters<typeof understand<T>>[0], raw: unknown): T | null {
  const read = understand(shape, raw);
  return read.kind === 'value' ? read.value : null;
}

async function add(db: Database, happened: Happened): Promise<void> {
  const { entry } = happened;
  const adding = db.transaction(['journal', 'payees', 'marks', 'kept'], 'readwrite');
  const [payees, kept] = [adding.objectStore('payees'), adding.objectStore('kept')];
  const [rawPayee, rawLately] = await Promise.all([
    entry.payeeKey === null ? undefined : payees.get(idOf(entry.payeeKey)),
    kept.get('lately'),
  ]);
  const before = understood<PayeeRecord>(payeeShape, rawPayee);
  const record = recordAfter(before, happened);
  const lately = latelyAfter(understood<Lately>(latelyShape, rawLately) ?? nothingLately, happened, record);
  await Promise.all([
    adding.objectStore('journal').put(stored(writable(entryShape, packedEntry(entry)))),
    ...(entry.event === 'paid' && record !== null
      ? [
          payees.put(stored(writable(payeeShape, packedRecord(record))), idOf(record.key)),
          changeMarks(adding.objectStore('marks'), [{ before, after: record }]),
        ]
      : []),
    kept.put(stored(writable(latelyShape, lately)), 'lately'),
    adding.done,
  ]);
}

async function within(db: Database, range: IDBKeyRange | null): Promise<readonly Noted[]> {
  const [keys, raws] = await Promise.all([
    db.getAllKeysFromIndex('journal', 'at', range),
    db.getAllFromIndex('journal', 'at', range),
  ]);
  const all = await understandAll(
    db,
    'journal',
    entryShape,
    keys.map((key, at) => ({ key, raw: raws[at] })),
  );
  return all.map(({ key, value }) => ({ ...value, id: String(key) }));
}

async function latest(db: Database, before: number | null, most: number): Promise<JournalPiece> {
  const older = before === null ? null : IDBKeyRange.upperBound(before, true);
  const cursor = await db.transaction('journal').store.index('at').openKeyCursor(older, 'prev');
  const first = await cursor?.advance(most - 1);
  if (!first) return { entries: await within(db, older), before: null };
  const from = first.key as number;
  const range = before === null ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, before, false, true);
  return { entries: await within(db, range), before: from };
}

async function erase(db: Database, before: number): Promise<void> {
  const erasing = db.transaction('journal', 'readwrite');
  const keys = await erasing.store.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
  await Promise.all([...keys.map((key) => erasing.store.delete(key)), erasing.done]);
}

export function journalIn(open: () => Promise<Database>): Journal {
  return {
    add: async (happened) => {
      const db = await open();
      await forgetting(db, ['journal', 'payees', 'kept'], () => add(db, happened));
    },
    since: async (from) => within(await open(), IDBKeyRange.lowerBound(from)),
    latest: async (before, most) => latest(await open(), before, most),
    erase: async (before) => erase(await open(), before),
  };
}

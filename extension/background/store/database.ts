// The one database: its stores, its indexes, and where a record goes that cannot be understood.
import { type IDBPDatabase, openDB } from 'idb';
import type * as v from 'valibot';
import { idOf } from '../../../src/payees/keyed.ts';
import type { AsideReport } from '../../channel/page-protocol.ts';
import { asideKey, type Key, keyText } from './aside.ts';
import { migrate, VERSION } from './migrations.ts';
import { stored, understand } from './record.ts';
import { forgetting, remembered } from './remembered.ts';
import type { Schema } from './schema.ts';

export type Database = IDBPDatabase<Schema>;

const NAME = 'thrice';

/** The storage itself fails: what was tried is tried again when the database is next asked for. */
function isOfStorage(error: unknown): boolean {
  return (
    error instanceof DOMException && ['QuotaExceededError', 'UnknownError', 'AbortError'].includes(error.name)
  );
}

/** The database could not be brought to this build's version, and is as it was. */
class Unmigrated extends Error {}

/** Gives way when a newer build wants the database; `lost` says that this connection is of no more use. */
async function openNamed(name: string, lost: () => void): Promise<Database> {
  let unmigrated = false;
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: (opened, from, _to, upgrading) => {
      migrate(opened, from, upgrading).catch((error: unknown) => {
        unmigrated = !isOfStorage(error);
        upgrading.abort();
      });
      // That it was broken off is told by the opening.
      upgrading.done.catch(() => {});
    },
    blocking: () => {
      db.close();
      lost();
    },
    terminated: lost,
  }).catch((error: unknown) => {
    throw unmigrated ? new Unmigrated() : error;
  });
  return db;
}

/** A database that this build cannot use stays as it is, and this build works in one of its own beside it, which says so. */
async function openBeside(why: AsideReport['why'], lost: () => void): Promise<Database> {
  const db = await openNamed(`${NAME}-beside-${why}`, lost);
  const report: AsideReport = { store: 'database', key: NAME, at: Date.now(), why };
  await db.put('aside', { report, raw: null }, `database:${NAME}`);
  return db;
}

/** Rejects when the browser gives no storage at all; the caller then answers nothing, and every press stays stopped. */
export async function openDatabase(lost: () => void): Promise<Database> {
  try {
    return await openNamed(NAME, lost);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return openBeside('newer', lost);
    if (error instanceof Unmigrated) return openBeside('unreadable', lost);
    throw error;
  }
}

type StoreName = 'holds' | 'kept' | 'journal' | 'payees' | 'accounts';

/** Moves a record out of the way, whole, and notes why. */
async function putAside(
  db: Database,
  store: StoreName,
  key: Key,
  raw: unknown,
  why: AsideReport['why'],
): Promise<void> {
  const report: AsideReport = { store, key: keyText(key), at: Date.now(), why };
  await forgetting(db, [store], async () => {
    const moving = db.transaction([store, 'aside'], 'readwrite');
    await moving.objectStore('aside').put({ report, raw }, asideKey(report));
    await moving.objectStore(store).delete(IDBKeyRange.only(key));
    await moving.done;
  });
}

type OfKey = 'holds' | 'kept' | 'payees' | 'accounts';

/** Payees and what belongs to them lie under the bytes of their ids. */
function keyIn(store: OfKey, key: string): IDBKeyRange {
  return IDBKeyRange.only(store === 'payees' || store === 'accounts' ? idOf(key) : key);
}

/** The value under a key; `null` when there is none, or when it had to be put aside. */
export function readValue<T>(
  db: Database,
  store: OfKey,
  key: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  return remembered(db, store, `at ${key}`, () => readOnce(db, store, key, shape));
}

async function readOnce<T>(
  db: Database,
  store: OfKey,
  key: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  const place = keyIn(store, key);
  const raw: unknown = await db.get(store, place);
  if (raw === undefined) return null;
  const read = understand(shape, raw);
  if (read.kind === 'value') return read.value;
  await putAside(db, store, place.lower as Key, raw, read.why);
  return null;
}

/** All values of a store that can be understood; the others are put aside. */
export function readValues<T>(
  db: Database,
  store: 'holds',
  shape: v.GenericSchema<unknown, T>,
): Promise<readonly T[]> {
  return remembered(db, store, 'all', () => readAll(db, store, shape));
}

/** The same, asked of the database each time. */
export async function readAll<T>(
  db: Database,
  store: 'holds' | 'payees',
  shape: v.GenericSchema<unknown, T>,
): Promise<readonly T[]> {
  const reading = db.transaction(store).store;
  const [keys, raws] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
  const all = await understandAll(
    db,
    store,
    shape,
    keys.map((key, at) => ({ key, raw: raws[at] })),
  );
  return all.map(({ value }) => value);
}

/** Those of a store's raw records that can be understood; the others are put aside. */
export async function understandAll<T, At extends Key>(
  db: Database,
  store: 'journal' | 'payees' | 'holds',
  shape: v.GenericSchema<unknown, T>,
  raws: readonly { readonly key: At; readonly raw: unknown }[],
): Promise<readonly { readonly key: At; readonly value: T }[]> {
  const read = await Promise.all(
    raws.map(async ({ key, raw }) => {
      const one = understand(shape, raw);
      if (one.kind === 'value') return { key, value: one.value };
      await putAside(db, store, key, raw, one.why);
      return null;
    }),
  );
  return read.filter((value) => value !== null);
}

/** Writes a value under a key, as a record of this build's version. */
export async function writeValue(
  db: Database,
  store: 'holds' | 'kept',
  key: string,
  value: unknown,
): Promise<void> {
  await forgetting(db, [store], () => db.put(store, stored(value), key));
}

/** Writes several of the things there is one of, all of them or none. */
export async function writeKept(db: Database, values: Readonly<Record<string, unknown>>): Promise<void> {
  await forgetting(db, ['kept'], () => {
    const writing = db.transaction('kept', 'readwrite');
    return Promise.all([
      ...Object.entries(values).map(([key, value]) => writing.store.put(stored(value), key)),
      writing.done,
    ]);
  });
}

/** What was put aside so far, oldest first. */
export async function asideReports(db: Database): Promise<readonly AsideReport[]> {
  const records = await db.getAll('aside');
  return records.map(({ report }) => report).sort((a, b) => a.at - b.at);
}

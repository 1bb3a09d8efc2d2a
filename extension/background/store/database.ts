// The one database: its stores, its indexes, and where a record goes that cannot be understood.
import { type IDBPDatabase, openDB } from 'idb';
import type * as v from 'valibot';
import type { AsideReport } from '../../channel/page-protocol.ts';
import { migrate, type Schema, VERSION } from './migrations.ts';
import { stored, understand } from './record.ts';
import { forgetting, remembered } from './remembered.ts';

export type Database = IDBPDatabase<Schema>;

const NAME = 'thrice';

/** Gives way when a newer build wants the database; `lost` says that this connection is of no more use. */
async function openNamed(name: string, lost: () => void): Promise<Database> {
  const db = await openDB<Schema>(name, VERSION, {
    upgrade: (opened, from, _to, upgrading) => {
      migrate(opened, from, upgrading).catch(() => upgrading.abort());
    },
    blocking: () => {
      db.close();
      lost();
    },
    terminated: lost,
  });
  return db;
}

/** A database of a newer build stays as it is, and this build works in one of its own beside it, which says so. */
async function openBeside(lost: () => void): Promise<Database> {
  const db = await openNamed(`${NAME}-beside-newer`, lost);
  const report: AsideReport = { store: 'database', key: NAME, at: Date.now(), why: 'newer' };
  await db.put('aside', { report, raw: null }, `database:${NAME}`);
  return db;
}

/** Rejects when the browser gives no storage at all; the caller then answers nothing, and every press stays stopped. */
export async function openDatabase(lost: () => void): Promise<Database> {
  try {
    return await openNamed(NAME, lost);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') return openBeside(lost);
    throw error;
  }
}

/** Moves a record out of the way, whole, and notes why. */
async function putAside(
  db: Database,
  store: 'holds' | 'kept' | 'journal' | 'payees' | 'accounts',
  key: string,
  raw: unknown,
  why: AsideReport['why'],
): Promise<void> {
  const report: AsideReport = { store, key, at: Date.now(), why };
  await forgetting(db, [store], async () => {
    const moving = db.transaction([store, 'aside'], 'readwrite');
    await moving.objectStore('aside').put({ report, raw }, `${store}:${key}:${report.at}`);
    await moving.objectStore(store).delete(key);
    await moving.done;
  });
}

/** The value under a key; `null` when there is none, or when it had to be put aside. */
export function readValue<T>(
  db: Database,
  store: 'holds' | 'kept' | 'payees' | 'accounts',
  key: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  return remembered(db, store, `at ${key}`, () => readOnce(db, store, key, shape));
}

async function readOnce<T>(
  db: Database,
  store: 'holds' | 'kept' | 'payees' | 'accounts',
  key: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | null> {
  const raw = await db.get(store, key);
  if (raw === undefined) return null;
  const read = understand(shape, raw);
  if (read.kind === 'value') return read.value;
  await putAside(db, store, key, raw, read.why);
  return null;
}

/** All values of a store that can be understood; the others are put aside. */
export function readValues<T>(
  db: Database,
  store: 'holds',
  shape: v.GenericSchema<unknown, T>,
): Promise<readonly T[]> {
  return remembered(db, store, 'all', () => readAllOnce(db, store, shape));
}

async function readAllOnce<T>(
  db: Database,
  store: 'holds',
  shape: v.GenericSchema<unknown, T>,
): Promise<readonly T[]> {
  const reading = db.transaction(store).store;
  const [keys, raws] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
  return understandAll(
    db,
    store,
    shape,
    keys.map((key, at) => ({ key, raw: raws[at] })),
  );
}

/** Those of a store's raw records that can be understood; the others are put aside. */
export async function understandAll<T>(
  db: Database,
  store: 'journal' | 'payees' | 'holds',
  shape: v.GenericSchema<unknown, T>,
  raws: readonly { readonly key: string; readonly raw: unknown }[],
): Promise<readonly T[]> {
  const read = await Promise.all(
    raws.map(async ({ key, raw }) => {
      const one = understand(shape, raw);
      if (one.kind === 'value') return one.value;
      await putAside(db, store, key, raw, one.why);
      return null;
    }),
  );
  return read.filter((value) => value !== null);
}

/** Writes a value under a key, as a record of this build's version. */
export async function writeValue(
  db: Database,
  store: 'holds' | 'kept' | 'accounts',
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

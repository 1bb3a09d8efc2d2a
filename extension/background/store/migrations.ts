// How the database of each version becomes that of the next: numbered steps, each run once, in order.
import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { remember } from '../../../src/journal/known.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import { nameMarks } from '../../../src/payees/name-match.ts';
import { earlierEntry } from './earlier-shapes.ts';
import { stored, understand } from './record.ts';
import type { Schema } from './schema.ts';
import { shortened } from './shortened.ts';

/** The stores as an earlier version had them, of which nothing is known until it is read. */
type Earlier = IDBPDatabase;
type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;
type Step = (db: Earlier, upgrading: Upgrading) => Promise<void> | void;

/** 1: holds, journal, what is kept. */
function first(db: Earlier): void {
  db.createObjectStore('holds');
  db.createObjectStore('kept');
  db.createObjectStore('aside');
  const journal = db.createObjectStore('journal');
  journal.createIndex('at', 'value.at');
  journal.createIndex('payeeKey', 'value.payeeKey');
  journal.createIndex('nameKey', 'value.nameKey');
}

/**
 * 2: one record a payee, made from the journal. Entries that cannot be understood stay where they are; accounts were
 * never kept whole, so that nothing can be said of their ends and neighbours.
 */
async function second(db: Earlier, upgrading: Upgrading): Promise<void> {
  const payees = db.createObjectStore('payees');
  db.createObjectStore('accounts');
  const raws: readonly unknown[] = await upgrading.objectStore('journal').getAll();
  const entries = raws.flatMap((raw) => {
    const read = understand(earlierEntry, raw);
    return read.kind === 'value' ? [read.value] : [];
  });
  const memory = remember(
    entries.map((entry) => ({
      entry,
      marks: { ...onlyKeys(entry), names: entry.name === null ? [] : nameMarks(entry.name) },
    })),
    [],
  );
  for (const record of memory.payees.values()) await payees.put(stored(record), record.key);
  await upgrading.objectStore('kept').put(stored(memory.lately), 'lately');
}

/** 3: keys of half the length, stored as bytes; pages of marks instead of an index entry for each. */
const third: Step = shortened;

const steps: readonly Step[] = [first, second, third];

/** The version this build writes. */
export const VERSION = steps.length;

/** Brings a database of version `from` (0: none yet) to this build's. */
export async function migrate(
  db: IDBPDatabase<Schema>,
  from: number,
  upgrading: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  // What the earlier steps make has other stores and other values than this build's.
  const [earlier, change] = [db as unknown as Earlier, upgrading as unknown as Upgrading];
  for (const step of steps.slice(from)) await step(earlier, change);
}

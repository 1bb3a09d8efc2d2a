// How the database of each version becomes that of the next: numbered steps, each run once, in order.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Entry } from '../../../src/journal/entry.ts';
import { remember } from '../../../src/journal/known.ts';
import { onlyKeys } from '../../../src/payees/marks.ts';
import { nameMarks } from '../../../src/payees/name-match.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import type { AsideReport } from '../../channel/page-protocol.ts';
import { entryShape } from './entry-shape.ts';
import { type Stored, stored, understand } from './record.ts';

/**
 * Values are `unknown` until they have been understood, but for those with an index. `kept` holds what there is one of,
 * `accounts` the whole accounts of payees that were paid, encrypted.
 */
export interface Schema extends DBSchema {
  holds: { key: string; value: unknown };
  journal: {
    key: string;
    value: Stored<Entry>;
    indexes: { at: number; payeeKey: string; nameKey: string };
  };
  payees: {
    key: string;
    value: Stored<PayeeRecord>;
    indexes: { names: string; ends: string; near: string };
  };
  accounts: { key: string; value: unknown };
  kept: { key: string; value: unknown };
  aside: { key: string; value: { readonly report: AsideReport; readonly raw: unknown } };
}

export type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;
type Step = (db: IDBPDatabase<Schema>, upgrading: Upgrading) => Promise<void> | void;

/** 1: holds, journal, what is kept. */
function first(db: IDBPDatabase<Schema>): void {
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
async function second(db: IDBPDatabase<Schema>, upgrading: Upgrading): Promise<void> {
  const payees = db.createObjectStore('payees');
  payees.createIndex('names', 'value.names', { multiEntry: true });
  payees.createIndex('ends', 'value.ends');
  payees.createIndex('near', 'value.near', { multiEntry: true });
  db.createObjectStore('accounts');
  const raws: readonly unknown[] = await upgrading.objectStore('journal').getAll();
  const entries = raws.flatMap((raw) => {
    const read = understand(entryShape, raw);
    return read.kind === 'value' ? [read.value] : [];
  });
  const memory = remember(
    entries.map((entry) => ({
      entry,
      marks: { ...onlyKeys(entry), names: entry.name === null ? [] : nameMarks(entry.name) },
    })),
    [],
  );
  for (const record of memory.payees.values())
    await upgrading.objectStore('payees').put(stored(record), record.key);
  await upgrading.objectStore('kept').put(stored(memory.lately), 'lately');
}

const steps: readonly Step[] = [first, second];

/** The version this build writes. */
export const VERSION = steps.length;

/** Brings a database of version `from` (0: none yet) to this build's. */
export async function migrate(db: IDBPDatabase<Schema>, from: number, upgrading: Upgrading): Promise<void> {
  for (const step of steps.slice(from)) await step(db, upgrading);
}

// Version 3 of the database: every key half as long and stored as bytes, and payees found by pages of marks. Nothing is lost:
// short keys are the beginning of long ones, and what cannot be understood is kept aside whole.
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type * as v from 'valibot';
import type { Hold } from '../../../src/hold/hold.ts';
import { packedEntry } from '../../../src/journal/packed-entry.ts';
import { cutKey, cutMark, idOf } from '../../../src/payees/keyed.ts';
import type { Lately } from '../../../src/payees/lately.ts';
import { packedRecord } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import type { Pending } from '../../../src/settings/loosening.ts';
import { asideKey } from './aside.ts';
import { earlierEntry, earlierPayee } from './earlier-shapes.ts';
import { holdShape } from './hold-shape.ts';
import { changeNotesShape, pendingShape } from './kept-shapes.ts';
import { changeMarks } from './marks.ts';
import { latelyShape, sealedShape } from './payee-shapes.ts';
import { stored, understand } from './record.ts';

type Upgrading = IDBPTransaction<unknown, string[], 'versionchange'>;

const cutOrNull = (key: string | null): string | null => (key === null ? null : cutKey(key));

interface Found<T> {
  readonly key: string;
  readonly value: T;
}

/** All that a store holds; what of it cannot be understood goes aside, whole. */
async function taken<T>(
  upgrading: Upgrading,
  name: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<readonly Found<T>[]> {
  const store = upgrading.objectStore(name);
  // Until this version every key was a text.
  const [keys, raws] = await Promise.all([store.getAllKeys() as Promise<string[]>, store.getAll()]);
  const found: Found<T>[] = [];
  for (const [at, key] of keys.entries()) {
    const raw: unknown = raws[at];
    const read = understand(shape, raw);
    if (read.kind === 'value') found.push({ key, value: read.value });
    else {
      const report = { store: name, key, at: Date.now(), why: read.why };
      await upgrading.objectStore('aside').put({ report, raw }, asideKey(report));
      await store.delete(key);
    }
  }
  return found;
}

async function journal(db: IDBPDatabase, upgrading: Upgrading): Promise<void> {
  const entries = (await taken(upgrading, 'journal', earlierEntry)).map(({ value }) => value);
  db.deleteObjectStore('journal');
  const made = db.createObjectStore('journal', { autoIncrement: true });
  made.createIndex('at', 'value.at');
  await Promise.all(
    entries
      .toSorted((a, b) => a.at - b.at)
      .map(async ({ id: _id, nameKey: _name, ...entry }) => {
        const cut = { ...entry, payeeKey: cutOrNull(entry.payeeKey), digest: cutKey(entry.digest) };
        return made.add(stored(packedEntry(cut)));
      }),
  );
}

async function payees(db: IDBPDatabase, upgrading: Upgrading): Promise<void> {
  const records = (await taken(upgrading, 'payees', earlierPayee)).map(
    ({ value }): PayeeRecord => ({
      ...value,
      key: cutKey(value.key),
      ends: value.ends === null ? null : cutMark(value.ends),
      near: value.near.map(cutMark),
    }),
  );
  db.deleteObjectStore('payees');
  const made = db.createObjectStore('payees');
  await Promise.all(records.map(async (record) => made.put(stored(packedRecord(record)), idOf(record.key))));
  db.createObjectStore('marks');
  await changeMarks(
    upgrading.objectStore('marks') as never,
    records.map((after) => ({ before: null, after })),
  );
}

/** What was sealed opens only with the key under which it was sealed, which is therefore kept with it. */
async function accounts(db: IDBPDatabase, upgrading: Upgrading): Promise<void> {
  const sealed = await taken(upgrading, 'accounts', sealedShape);
  db.deleteObjectStore('accounts');
  const made = db.createObjectStore('accounts');
  await Promise.all(
    sealed.map(async ({ key, value }) => made.put(stored({ ...value, under: key }), idOf(cutKey(key)))),
  );
}

async function holds(upgrading: Upgrading): Promise<void> {
  for (const { key, value } of await taken(upgrading, 'holds', holdShape)) {
    const { payeeKey, nameKey, accounted } = value.keys;
    const hold: Hold = {
      ...value,
      digest: cutKey(value.digest),
      keys: { payeeKey: cutOrNull(payeeKey), nameKey: cutOrNull(nameKey), accounted },
    };
    await upgrading.objectStore('holds').put(stored(hold), key);
  }
}

function cutLately(lately: Lately): Lately {
  const cut = <T extends { readonly payeeKey: string | null }>(one: T): T => ({
    ...one,
    payeeKey: cutOrNull(one.payeeKey),
  });
  const { payments, cancelled } = lately;
  return { ...lately, payments: payments.map(cut), cancelled: cancelled === null ? null : cut(cancelled) };
}

const cutPending = (pending: readonly Pending[]): readonly Pending[] =>
  pending.map((one) =>
    'key' in one.what ? { ...one, what: { ...one.what, key: cutKey(one.what.key) } } : one,
  );

async function keptOne<T>(
  upgrading: Upgrading,
  key: string,
  shape: v.GenericSchema<unknown, T>,
  change: (value: T) => T,
): Promise<void> {
  const kept = upgrading.objectStore('kept');
  const read = understand(shape, await kept.get(key));
  // What is not there, or cannot be understood, is left to whoever reads it.
  if (read.kind === 'value') await kept.put(stored(change(read.value)), key);
}

export async function shortened(db: IDBPDatabase, upgrading: Upgrading): Promise<void> {
  await journal(db, upgrading);
  await payees(db, upgrading);
  await accounts(db, upgrading);
  await holds(upgrading);
  await keptOne(upgrading, 'lately', latelyShape, cutLately);
  await keptOne(upgrading, 'pending', pendingShape, cutPending);
  await keptOne(upgrading, 'changes', changeNotesShape, (notes) =>
    notes.map((note) => ({ ...note, about: cutKey(note.about) })),
  );
}

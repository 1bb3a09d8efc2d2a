// The payee book, as it is stored: one record a payee, found again by account, by name, and by accounts that look alike.
import type { IDBPTransaction } from 'idb';
import type { Found } from '../../../src/payees/facts.ts';
import { idOf } from '../../../src/payees/keyed.ts';
import { type Lately, nothingLately } from '../../../src/payees/lately.ts';
import { type PayeeMarks, sharesAccountMark, sharesName } from '../../../src/payees/marks.ts';
import { packedRecord } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { keyText } from './aside.ts';
import { type Database, readAll, readValue } from './database.ts';
import { changeMarks, idsMarked, rebuildMarks } from './marks.ts';
import { latelyShape, payeeShape } from './payee-shapes.ts';
import { stored, understand, writable } from './record.ts';
import { forgetting, remembered } from './remembered.ts';
import type { Schema } from './schema.ts';

interface Change {
  readonly key: string;
  readonly make: () => PayeeRecord;
  readonly change: (record: PayeeRecord) => PayeeRecord;
}

export interface Payees {
  /** The records that bear on a payee with these marks; those of its name and those alike are bounded in number. */
  find(marks: PayeeMarks): Promise<Omit<Found, 'whole'>>;
  get(key: string): Promise<PayeeRecord | null>;
  /** What the person says of a payee (`src/payees/declare.ts`); `make` gives the record where there is none yet. */
  declare(
    key: string,
    make: () => PayeeRecord,
    change: (record: PayeeRecord) => PayeeRecord,
  ): Promise<PayeeRecord>;
  /** All that can be understood. */
  all(): Promise<readonly PayeeRecord[]>;
  /** Several records at once, all or none; each as `declare` changes it. */
  change(changes: readonly Change[]): Promise<void>;
  /** The record and the whole account are gone. */
  remove(key: string): Promise<void>;
  lately(): Promise<Lately>;
}

/** More payees of one name, or with the same ends, say no more than these. */
const SOME = 24;

/** All ids of 16 bytes that begin so. */
function beginning(start: Uint8Array): IDBKeyRange {
  const last = new Uint8Array(16).fill(0xff);
  last.set(start);
  return IDBKeyRange.bound(start.slice(), last);
}

/** How the ids under these marks begin. A page of marks was broken: all are made anew, and asked once more. */
async function startsUnder(db: Database, marks: readonly string[]): Promise<readonly Uint8Array[]> {
  const starts = await idsMarked(db, marks, SOME);
  if (starts !== null) return starts;
  await rebuildMarks(db, await readAll(db, 'payees', payeeShape));
  return (await idsMarked(db, marks, SOME)) ?? [];
}

/** The ids, as hex, of the records that may have any of these marks; they are asked for all at once. */
async function idsUnder(db: Database, marks: readonly string[]): Promise<readonly string[]> {
  const starts = marks.length === 0 ? [] : await startsUnder(db, marks);
  if (starts.length === 0) return [];
  const payees = db.transaction('payees').store;
  const ids = await Promise.all(starts.map((start) => payees.getAllKeys(beginning(start))));
  return ids.flat().map(keyText);
}

function idsNamed(db: Database, { names }: PayeeMarks): Promise<readonly string[]> {
  return remembered(db, 'payees', JSON.stringify(['named', ...names]), () => idsUnder(db, names));
}

/** Neighbours and ends are of the account, which has its key, and mostly stays while a name or an amount is typed. */
function idsAlike(db: Database, { keys, near, ends }: PayeeMarks): Promise<readonly string[]> {
  const marks = ends === null ? near : [...near, ends];
  return remembered(db, 'payees', `alike ${keys.payeeKey}`, () => idsUnder(db, marks));
}

async function recordsOf(db: Database, ids: readonly string[]): Promise<readonly PayeeRecord[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => readValue(db, 'payees', id, payeeShape)));
  return records.filter((record) => record !== null);
}

async function findOnce(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  const { payeeKey } = marks.keys;
  // What costs is how often the database is waited for, not how much it holds.
  const [own, idsOfName] = await Promise.all([
    payeeKey === null ? null : readValue(db, 'payees', payeeKey, payeeShape),
    idsNamed(db, marks),
  ]);
  // Once this account was paid, it is no other one's likeness.
  const isNew = own === null || own.forgotten || own.paid === 0;
  const [named, alike] = await Promise.all([
    recordsOf(db, idsOfName),
    isNew ? idsAlike(db, marks).then((ids) => recordsOf(db, ids)) : [],
  ]);
  return {
    own,
    named: named.filter((record) => record.key !== payeeKey && sharesName(record, marks)),
    alike: alike.filter((record) => record.key !== payeeKey && sharesAccountMark(record, marks)),
  };
}

/** Ends and neighbours are of the account, which has its key; so this stands for all marks. */
function textOf({ keys, names }: PayeeMarks): string {
  return JSON.stringify(['found', keys.payeeKey, keys.accounted, ...names]);
}

function find(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  return remembered(db, 'payees', textOf(marks), () => findOnce(db, marks));
}

type Writing = IDBPTransaction<Schema, ('payees' | 'marks')[], 'readwrite'>;

/** Records and the pages of their marks change together or not at all. */
async function write(
  writing: Writing,
  changes: readonly { before: PayeeRecord | null; after: PayeeRecord }[],
): Promise<void> {
  const payees = writing.objectStore('payees');
  await Promise.all([
    ...changes.map(({ after }) =>
      payees.put(stored(writable(payeeShape, packedRecord(after))), idOf(after.key)),
    ),
    changeMarks(writing.objectStore('marks'), changes),
    writing.done,
  ]);
}

/** A record that cannot be understood is left as it is, to be put aside when it is read. */
async function changeAll(db: Database, changes: readonly Change[]): Promise<void> {
  const writing = db.transaction(['payees', 'marks'], 'readwrite');
  const changed = await Promise.all(
    changes.map(async ({ key, make, change }) => {
      const raw = await writing.objectStore('payees').get(idOf(key));
      const read = raw === undefined ? null : understand(payeeShape, raw);
      if (read?.kind === 'aside') return [];
      const before = read?.value ?? null;
      return [{ before, after: change(before ?? make()) }];
    }),
  );
  await write(writing, changed.flat());
}

async function remove(db: Database, key: string): Promise<void> {
  const before = await readValue(db, 'payees', key, payeeShape);
  const removing = db.transaction(['payees', 'marks', 'accounts'], 'readwrite');
  const id = idOf(key);
  await Promise.all([
    removing.objectStore('payees').delete(id),
    removing.objectStore('accounts').delete(id),
    changeMarks(removing.objectStore('marks'), [{ before, after: null }]),
    removing.done,
  ]);
}

export function payeesIn(open: () => Promise<Database>): Payees {
  return {
    find: async (marks) => find(await open(), marks),
    get: async (key) => readValue(await open(), 'payees', key, payeeShape),
    declare: async (key, make, change) => {
      const db = await open();
      const before = await readValue(db, 'payees', key, payeeShape);
      const after = change(before ?? make());
      await forgetting(db, ['payees'], () =>
        write(db.transaction(['payees', 'marks'], 'readwrite'), [{ before, after }]),
      );
      return after;
    },
    all: async () => readAll(await open(), 'payees', payeeShape),
    change: async (changes) => {
      const db = await open();
      await forgetting(db, ['payees'], () => changeAll(db, changes));
    },
    remove: async (key) => {
      const db = await open();
      await forgetting(db, ['payees', 'accounts'], () => remove(db, key));
    },
    lately: async () => (await readValue(await open(), 'kept', 'lately', latelyShape)) ?? nothingLately,
  };
}

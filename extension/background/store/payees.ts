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

type Finding = IDBPTransaction<Schema, ('marks' | 'payees')[], 'readonly'>;

/** All ids of 16 bytes that begin so. */
function beginning(start: Uint8Array): IDBKeyRange {
  const last = new Uint8Array(16).fill(0xff);
  last.set(start);
  return IDBKeyRange.bound(start.slice(), last);
}

/** The ids, as hex, of the records that may have any of these marks; they are asked for all at once. `null`: a page is broken. */
async function idsUnder(finding: Finding, marks: readonly string[]): Promise<readonly string[] | null> {
  const starts = await idsMarked(finding.objectStore('marks'), marks, SOME);
  if (starts === null) return null;
  const payees = finding.objectStore('payees');
  const ids = await Promise.all(starts.map((start) => payees.getAllKeys(beginning(start))));
  return ids.flat().map(keyText);
}

/** A page of marks was broken: all are made anew, and asked once more. */
async function idsOnceMended(db: Database, marks: readonly string[]): Promise<readonly string[]> {
  await rebuildMarks(db, await readAll(db, 'payees', payeeShape));
  return (await idsUnder(db.transaction(['marks', 'payees']), marks)) ?? [];
}

interface Ids {
  readonly named: readonly string[];
  readonly alike: readonly string[];
}

/**
 * In one transaction, and only what was not asked for yet: what costs is how often the database is asked and waited for,
 * not how much it holds. The account mostly stays while a name or an amount is typed.
 */
async function idsFor(db: Database, { keys, names, near, ends }: PayeeMarks, isNew: boolean): Promise<Ids> {
  let finding: Finding | null = null;
  const under = async (marks: readonly string[]): Promise<readonly string[]> => {
    if (marks.length === 0) return [];
    finding ??= db.transaction(['marks', 'payees']);
    return (await idsUnder(finding, marks)) ?? (await idsOnceMended(db, marks));
  };
  const likenesses = (): Promise<readonly string[]> => under(ends === null ? near : [...near, ends]);
  const [named, alike] = await Promise.all([
    remembered(db, 'payees', JSON.stringify(['named', ...names]), () => under(names)),
    // Neighbours and ends are of the account, which has its key.
    isNew ? remembered(db, 'payees', `alike ${keys.payeeKey}`, likenesses) : [],
  ]);
  return { named, alike };
}

async function recordsOf(db: Database, ids: readonly string[]): Promise<readonly PayeeRecord[]> {
  const records = await Promise.all([...new Set(ids)].map((id) => readValue(db, 'payees', id, payeeShape)));
  return records.filter((record) => record !== null);
}

async function findOnce(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  const { payeeKey } = marks.keys;
  const own = payeeKey === null ? null : await readValue(db, 'payees', payeeKey, payeeShape);
  // Once this account was paid, it is no other one's likeness.
  const isNew = own === null || own.forgotten || own.paid === 0;
  const ids = await idsFor(db, marks, isNew);
  const [named, alike] = await Promise.all([recordsOf(db, ids.named), recordsOf(db, ids.alike)]);
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

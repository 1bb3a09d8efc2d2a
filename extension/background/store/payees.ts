// The payee book, as it is stored: one record a payee, found again by account, by name, and by accounts that look alike.
import type { IDBPObjectStore } from 'idb';
import type { Found } from '../../../src/payees/facts.ts';
import { type Lately, nothingLately } from '../../../src/payees/lately.ts';
import type { PayeeMarks } from '../../../src/payees/marks.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { type Database, readValue, understandAll } from './database.ts';
import type { Schema } from './migrations.ts';
import { latelyShape, payeeShape } from './payee-shapes.ts';
import { stored, understand, writable } from './record.ts';
import { forgetting, remembered } from './remembered.ts';

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

type Index = 'names' | 'ends' | 'near';

/** The keys of the records under any of these texts; they are asked for all at once. */
async function keysUnder(
  store: IDBPObjectStore<Schema, ['payees'], 'payees'>,
  index: Index,
  texts: readonly string[],
): Promise<readonly string[]> {
  const by = store.index(index);
  return (await Promise.all(texts.map((text) => by.getAllKeys(text, SOME)))).flat();
}

interface Keys {
  readonly named: readonly string[];
  readonly alike: readonly string[];
}

/**
 * In one transaction, and only what was not asked for yet: what costs is how often the database is asked and waited for,
 * not how much it holds. The account mostly stays while a name or an amount is typed.
 */
async function keysFor(db: Database, { keys, names, near, ends }: PayeeMarks, isNew: boolean): Promise<Keys> {
  let reading: IDBPObjectStore<Schema, ['payees'], 'payees'> | null = null;
  const under = (index: Index, texts: readonly string[]): Promise<readonly string[]> => {
    if (texts.length === 0) return Promise.resolve([]);
    reading ??= db.transaction('payees').store;
    return keysUnder(reading, index, texts);
  };
  const likenesses = async (): Promise<readonly string[]> =>
    (await Promise.all([under('near', near), under('ends', ends === null ? [] : [ends])])).flat();
  const [named, alike] = await Promise.all([
    remembered(db, 'payees', JSON.stringify(['named', ...names]), () => under('names', names)),
    // Neighbours and ends are of the account, which has its key.
    isNew ? remembered(db, 'payees', `alike ${keys.payeeKey}`, likenesses) : [],
  ]);
  return { named, alike };
}

async function recordsOf(
  db: Database,
  own: string | null,
  keys: readonly string[],
): Promise<readonly PayeeRecord[]> {
  const others = [...new Set(keys)].filter((key) => key !== own);
  const records = await Promise.all(others.map((key) => readValue(db, 'payees', key, payeeShape)));
  return records.filter((record) => record !== null);
}

async function findOnce(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  const { payeeKey } = marks.keys;
  const own = payeeKey === null ? null : await readValue(db, 'payees', payeeKey, payeeShape);
  // Once this account was paid, it is no other one's likeness.
  const isNew = own === null || own.forgotten || own.paid === 0;
  const { named, alike } = await keysFor(db, marks, isNew);
  return {
    own,
    named: await recordsOf(db, payeeKey, named),
    alike: await recordsOf(db, payeeKey, alike),
  };
}

/** Ends and neighbours are of the account, which has its key; so this stands for all marks. */
function textOf({ keys, names }: PayeeMarks): string {
  return JSON.stringify(['found', keys.payeeKey, keys.accounted, ...names]);
}

function find(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  return remembered(db, 'payees', textOf(marks), () => findOnce(db, marks));
}

async function all(db: Database): Promise<readonly PayeeRecord[]> {
  const reading = db.transaction('payees').store;
  const [keys, raws] = await Promise.all([reading.getAllKeys(), reading.getAll()]);
  return understandAll(
    db,
    'payees',
    payeeShape,
    keys.map((key, at) => ({ key, raw: raws[at] })),
  );
}

/** A record that cannot be understood is left as it is, to be put aside when it is read. */
async function changeAll(db: Database, changes: readonly Change[]): Promise<void> {
  const changing = db.transaction('payees', 'readwrite');
  const { store } = changing;
  await Promise.all(
    changes.map(async ({ key, make, change }) => {
      const raw = await store.get(key);
      const read = raw === undefined ? null : understand(payeeShape, raw);
      if (read?.kind === 'aside') return;
      await store.put(stored(writable(payeeShape, change(read?.value ?? make()))), key);
    }),
  );
  await changing.done;
}

async function remove(db: Database, key: string): Promise<void> {
  const removing = db.transaction(['payees', 'accounts'], 'readwrite');
  await Promise.all([
    removing.objectStore('payees').delete(key),
    removing.objectStore('accounts').delete(key),
    removing.done,
  ]);
}

export function payeesIn(open: () => Promise<Database>): Payees {
  return {
    find: async (marks) => find(await open(), marks),
    get: async (key) => readValue(await open(), 'payees', key, payeeShape),
    declare: async (key, make, change) => {
      const db = await open();
      const record = change((await readValue(db, 'payees', key, payeeShape)) ?? make());
      const written = stored(writable(payeeShape, record));
      await forgetting(db, ['payees'], () => db.put('payees', written, key));
      return record;
    },
    all: async () => all(await open()),
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

// The payee book, as it is stored: one record a payee, found again by account, by name, and by accounts that look alike.
import type { Found } from '../../../src/payees/facts.ts';
import { type Lately, nothingLately } from '../../../src/payees/lately.ts';
import type { PayeeMarks } from '../../../src/payees/marks.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { type Database, readValue, understandAll } from './database.ts';
import { latelyShape, payeeShape } from './payee-shapes.ts';
import { stored, understand, writable } from './record.ts';

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

/** Keys and raw records under any of the texts of an index, each once. */
async function under(
  db: Database,
  index: Index,
  texts: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const by = db.transaction('payees').store.index(index);
  const found = await Promise.all(
    texts.map(async (text) => Promise.all([by.getAllKeys(text, SOME), by.getAll(text, SOME)])),
  );
  return new Map(found.flatMap(([keys, raws]) => keys.map((key, at) => [key, raws[at]] as const)));
}

async function records(
  db: Database,
  own: string | null,
  found: ReadonlyMap<string, unknown>,
): Promise<readonly PayeeRecord[]> {
  const others = [...found].filter(([key]) => key !== own);
  return understandAll(
    db,
    'payees',
    payeeShape,
    others.map(([key, raw]) => ({ key, raw })),
  );
}

async function find(db: Database, marks: PayeeMarks): Promise<Omit<Found, 'whole'>> {
  const { payeeKey } = marks.keys;
  const own = payeeKey === null ? null : await readValue(db, 'payees', payeeKey, payeeShape);
  // Once this account was paid, it is no other one's likeness.
  const isNew = own === null || own.forgotten || own.paid === 0;
  const [named, near, ends] = await Promise.all([
    under(db, 'names', marks.names),
    under(db, 'near', isNew ? marks.near : []),
    under(db, 'ends', isNew && marks.ends !== null ? [marks.ends] : []),
  ]);
  const alike = new Map([...near, ...ends]);
  return {
    own,
    named: await records(db, payeeKey, named),
    alike: await records(db, payeeKey, alike),
  };
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
      await db.put('payees', stored(writable(payeeShape, record)), key);
      return record;
    },
    all: async () => all(await open()),
    change: async (changes) => changeAll(await open(), changes),
    remove: async (key) => remove(await open(), key),
    lately: async () => (await readValue(await open(), 'kept', 'lately', latelyShape)) ?? nothingLately,
  };
}

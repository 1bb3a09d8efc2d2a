// The pages on which payees are found again by their marks; they change in the same transaction as the records.
import type { IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';
import * as v from 'valibot';
import { idOf } from '../../../src/payees/keyed.ts';
import { idsUnder, type Marked, pageOf, withMarks, withoutMarks } from '../../../src/payees/mark-pages.ts';
import { marksIn } from '../../../src/payees/packed-record.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { asideKey } from './aside.ts';
import { stored, understand } from './record.ts';
import { forgetting, remembered } from './remembered.ts';
import type { Schema } from './schema.ts';

type Pages<Mode extends IDBTransactionMode> = IDBPObjectStore<Schema, StoreNames<Schema>[], 'marks', Mode>;

/** A record before and after a change; `null` where there is none. */
export interface Changed {
  readonly before: PayeeRecord | null;
  readonly after: PayeeRecord | null;
}

interface Turn {
  readonly added: Marked[];
  readonly gone: Marked[];
}

const pageShape = v.instance(ArrayBuffer);

/** What stands on a page: nothing on one that was never written, `null` where it cannot be read. */
function bytesOf(raw: unknown): Uint8Array | null {
  if (raw === undefined) return new Uint8Array();
  const read = understand(pageShape, raw);
  return read.kind === 'value' ? new Uint8Array(read.value) : null;
}

/** The marks that only the one of two records has, each with the id of its payee. */
function beyond(one: PayeeRecord | null, other: PayeeRecord | null): readonly Marked[] {
  if (one === null) return [];
  const there = new Set(other === null ? [] : marksIn(other));
  const id = idOf(one.key);
  return marksIn(one).flatMap((mark) => (there.has(mark) ? [] : [{ mark, id }]));
}

function turnsBy(changes: readonly Changed[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const turn = (one: Marked): Turn => {
    const page = pageOf(one.mark);
    const found = turns.get(page) ?? { added: [], gone: [] };
    turns.set(page, found);
    return found;
  };
  for (const { before, after } of changes) {
    for (const one of beyond(after, before)) turn(one).added.push(one);
    for (const one of beyond(before, after)) turn(one).gone.push(one);
  }
  return turns;
}

/** Brings every page up to date for these records; one that cannot be read stays, until it is asked for and made anew. */
export async function changeMarks(
  pages: Pages<'readwrite' | 'versionchange'>,
  changes: readonly Changed[],
): Promise<void> {
  await Promise.all(
    [...turnsBy(changes)].map(async ([page, { added, gone }]) => {
      const bytes = bytesOf(await pages.get(page));
      if (bytes !== null) await pages.put(stored(withMarks(withoutMarks(bytes, gone), added).buffer), page);
    }),
  );
}

/** The pages that were read, by their numbers, and how many bytes they have. */
interface Known {
  readonly pages: Map<number, Uint8Array>;
  bytes: number;
}

/** The pages of some 35,000 payees; then all are read anew. */
const MOST_BYTES = 4 * 1024 * 1024;

function take(known: Known, page: number, bytes: Uint8Array): void {
  if (known.bytes + bytes.length > MOST_BYTES) {
    known.pages.clear();
    known.bytes = 0;
  }
  known.pages.set(page, bytes);
  known.bytes += bytes.length;
}

/** These pages, those that are not at hand asked for at once; `null` where one cannot be read. */
async function pagesNumbered(
  db: IDBPDatabase<Schema>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array> | null> {
  const known = await remembered<Known>(db, 'marks', 'pages', async () => ({ pages: new Map(), bytes: 0 }));
  const [here, missing] = [new Map<number, Uint8Array>(), new Set<number>()];
  for (const number of numbers) {
    const bytes = known.pages.get(number);
    if (bytes === undefined) missing.add(number);
    else here.set(number, bytes);
  }
  if (missing.size === 0) return here;
  const reading = db.transaction('marks').store;
  const raws = await Promise.all(
    [...missing].map(async (number) => [number, await reading.get(number)] as const),
  );
  for (const [number, raw] of raws) {
    const bytes = bytesOf(raw);
    if (bytes === null) return null;
    take(known, number, bytes);
    here.set(number, bytes);
  }
  return here;
}

/** How the ids begin of payees that may have one of these marks, `most` for each; `null` where a page cannot be read. */
export async function idsMarked(
  db: IDBPDatabase<Schema>,
  marks: readonly string[],
  most: number,
): Promise<readonly Uint8Array[] | null> {
  const pages = await pagesNumbered(db, marks.map(pageOf));
  return pages && marks.flatMap((mark) => idsUnder(pages.get(pageOf(mark)) ?? new Uint8Array(), mark, most));
}

/** Makes every page anew from the records, which hold all that stands on them; what could not be read is kept aside. */
export function rebuildMarks(db: IDBPDatabase<Schema>, records: readonly PayeeRecord[]): Promise<void> {
  return forgetting(db, ['marks'], () => rebuild(db, records));
}

async function rebuild(db: IDBPDatabase<Schema>, records: readonly PayeeRecord[]): Promise<void> {
  const writing = db.transaction(['marks', 'aside'], 'readwrite');
  const [pages, aside] = [writing.objectStore('marks'), writing.objectStore('aside')];
  const [keys, raws] = await Promise.all([pages.getAllKeys(), pages.getAll()]);
  for (const [at, raw] of raws.entries()) {
    const read = understand(pageShape, raw);
    if (read.kind === 'value') continue;
    const report = { store: 'marks', key: String(keys[at]), at: Date.now(), why: read.why };
    await aside.put({ report, raw }, asideKey(report));
  }
  await pages.clear();
  await changeMarks(
    pages,
    records.map((after) => ({ before: null, after })),
  );
  await writing.done;
}

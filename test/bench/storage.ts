// What a thousand transfers leave in the database: through the real desk, over a year of its clock, in a database in memory.
import { serialize } from 'node:v8';
import { IDBFactory } from 'fake-indexeddb';
import type { Trial } from '../extension/background/world.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Every so manieth transfer is one that is held, and then left. */
const HELD_EVERY = 20;

/** Bytes of all records, as they are cloned into a database, by store; `transfers`: how many of them are in the journal. */
export interface StorageFigures {
  readonly transfers: number;
  readonly held: number;
  readonly bytes: Readonly<Record<string, number>>;
  readonly 'all bytes': number;
}

/** The background's code looks for these as it is loaded. */
async function trialWorld(): Promise<typeof import('../extension/background/world.ts')> {
  Object.assign(globalThis, { __PRESET__: {}, chrome: { runtime: { id: 'bench' } } });
  return import('../extension/background/world.ts');
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

/** A key that cannot be read out is no record of a transfer. */
function sizeOf(value: unknown): number {
  try {
    return serialize(value).length;
  } catch {
    return 0;
  }
}

async function sizes(database: IDBFactory): Promise<Readonly<Record<string, number>>> {
  const db = await asked(database.open('thrice'));
  const all = [...db.objectStoreNames].map(async (name) => {
    const store = db.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    return [name, [...keys, ...(values as unknown[])].reduce((sum: number, one) => sum + sizeOf(one), 0)];
  });
  const found = Object.fromEntries((await Promise.all(all)) as [string, number][]);
  db.close();
  return found;
}

/** One is pressed, held and given up; all others are small, and go. */
async function transfer(
  trial: Trial,
  { transferOf, from, ours }: typeof import('../extension/background/world.ts'),
  nth: number,
  { every, each }: { readonly every: number; readonly each: number },
): Promise<'held' | 'sent'> {
  const { desk } = trial;
  trial.later(every);
  const payee = Math.floor(nth / each);
  const isHeld = nth % HELD_EVERY === 0;
  const seen = transferOf(
    isHeld ? 48_000 : 20 + (nth % 90),
    `Joiner and Sons ${payee}`,
    `62170012100${10_000_000 + payee * 7919}`,
  );
  await desk.assess(seen, from);
  const verdict = isHeld ? await desk.press(seen, from) : null;
  if (verdict?.kind === 'held') {
    await desk.cancel({ id: verdict.holdId }, ours);
    return 'held';
  }
  const { noted } = await desk.sent(seen, from);
  if (!noted) throw new Error(`transfer ${nth} was not noted`);
  return 'sent';
}

/** `each`: how often each payee is paid. On top of as many before, since the first ones bring what there is one of. */
export async function measureStorage(transfers: number, each: number): Promise<StorageFigures> {
  const world = await trialWorld();
  const database = new IDBFactory();
  const trial = world.makeTrial(database);
  const every = (365 * DAY) / transfers;
  const run = async (first: number): Promise<number> => {
    let held = 0;
    for (let nth = first; nth < first + transfers; nth += 1)
      if ((await transfer(trial, world, nth, { every, each })) === 'held') held += 1;
    return held;
  };
  await run(0);
  const before = await sizes(database);
  const held = await run(transfers);
  const after = await sizes(database);
  const bytes = Object.fromEntries(
    Object.entries(after).map(([name, size]) => [name, size - (before[name] ?? 0)]),
  );
  return { transfers, held, bytes, 'all bytes': Object.values(bytes).reduce((sum, one) => sum + one, 0) };
}

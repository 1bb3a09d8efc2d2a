// What was read of the database stays at hand until its store is written; the background alone writes there.
type StoreName = 'holds' | 'kept' | 'journal' | 'payees' | 'marks' | 'accounts';

/** The readings of one store, by what was asked. */
type Readings = Map<string, Promise<unknown>>;

/** By the open database: another connection, and another life of the background, begin with nothing. */
const byDatabase = new WeakMap<object, Map<StoreName, Readings>>();

/** More than a person pays to in one life of the background; then all of the store are read anew. */
const MOST = 256;

function readingsOf(db: object, store: StoreName): Readings {
  const stores = byDatabase.get(db) ?? new Map<StoreName, Readings>();
  byDatabase.set(db, stores);
  const readings = stores.get(store) ?? new Map<string, Promise<unknown>>();
  stores.set(store, readings);
  return readings;
}

/** What `read` gave when the same was asked of the store before; a failure is tried again. What is given must not be changed. */
export function remembered<T>(
  db: object,
  store: StoreName,
  asked: string,
  read: () => Promise<T>,
): Promise<T> {
  const readings = readingsOf(db, store);
  // Each text stands for one kind of reading, so that what is there is of this type.
  const before = readings.get(asked) as Promise<T> | undefined;
  if (before !== undefined) return before;
  const reading = read().catch((error: unknown) => {
    if (readings.get(asked) === reading) readings.delete(asked);
    throw error;
  });
  if (readings.size >= MOST) readings.clear();
  readings.set(asked, reading);
  return reading;
}

/** Pages of marks change with the records of payees. */
const alsoOf = (store: StoreName): readonly StoreName[] =>
  store === 'payees' ? ['payees', 'marks'] : [store];

/** Writes, and forgets what was read of these stores, before whoever waits for the writing goes on. */
export async function forgetting<T>(
  db: object,
  stores: readonly StoreName[],
  write: () => Promise<T>,
): Promise<T> {
  try {
    return await write();
  } finally {
    for (const store of stores.flatMap(alsoOf)) byDatabase.get(db)?.get(store)?.clear();
  }
}

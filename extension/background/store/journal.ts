// The journal, as it is stored: one entry an event, found again by payee, by name or by time.
import type { Entry } from '../../../src/journal/entry.ts';
import type { PayeeKeys } from '../../../src/payees/book.ts';
import { type Database, understandEntries } from './database.ts';
import { stored } from './record.ts';
import { entryShape } from './shapes.ts';

export interface Journal {
  add(entry: Entry): Promise<void>;
  /** Entries about this payee's account or name, in no order. */
  about(keys: PayeeKeys): Promise<readonly Entry[]>;
  /** Entries from `from` (ms since the epoch) on, oldest first. */
  since(from: number): Promise<readonly Entry[]>;
}

async function by(
  db: Database,
  index: 'payeeKey' | 'nameKey' | 'at',
  query: string | IDBKeyRange | null,
): Promise<readonly Entry[]> {
  if (query === null) return [];
  const [keys, raws] = await Promise.all([
    db.getAllKeysFromIndex('journal', index, query),
    db.getAllFromIndex('journal', index, query),
  ]);
  return understandEntries(
    db,
    entryShape,
    keys.map((key, at) => ({ key, raw: raws[at] })),
  );
}

export function journalIn(open: () => Promise<Database>): Journal {
  return {
    add: async (entry) => {
      await (await open()).put('journal', stored(entry), entry.id);
    },
    about: async ({ payeeKey, nameKey }) => {
      const db = await open();
      const found = [...(await by(db, 'payeeKey', payeeKey)), ...(await by(db, 'nameKey', nameKey))];
      return [...new Map(found.map((entry) => [entry.id, entry])).values()];
    },
    since: async (from) => by(await open(), 'at', IDBKeyRange.lowerBound(from)),
  };
}

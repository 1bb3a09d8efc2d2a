// The holds, as they are stored.
import type { Hold } from '../../../src/hold/hold.ts';
import { type Database, readValue, readValues, writeValue } from './database.ts';
import { holdShape } from './shapes.ts';

export interface Holds {
  get(id: string): Promise<Hold | null>;
  all(): Promise<readonly Hold[]>;
  put(hold: Hold): Promise<void>;
}

export function holdsIn(open: () => Promise<Database>): Holds {
  return {
    get: async (id) => readValue(await open(), 'holds', id, holdShape),
    all: async () => readValues(await open(), 'holds', holdShape),
    put: async (hold) => writeValue(await open(), 'holds', hold.id, hold),
  };
}

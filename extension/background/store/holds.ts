// The holds, as they are stored: those of private windows apart, and only as long as the browser runs.
import type { Hold } from '../../../src/hold/hold.ts';
import { type Database, readValue, readValues, writeValue } from './database.ts';
import { holdShape } from './hold-shape.ts';
import type { PrivateWindows } from './private.ts';

export interface Holds {
  get(id: string): Promise<Hold | null>;
  all(): Promise<readonly Hold[]>;
  put(hold: Hold): Promise<void>;
}

export function holdsIn(open: () => Promise<Database>, privately: PrivateWindows): Holds {
  return {
    get: async (id) => (await privately.hold(id)) ?? (await readValue(await open(), 'holds', id, holdShape)),
    all: async () => [...(await readValues(await open(), 'holds', holdShape)), ...(await privately.holds())],
    put: async (hold) =>
      hold.place.isPrivate ? privately.putHold(hold) : writeValue(await open(), 'holds', hold.id, hold),
  };
}

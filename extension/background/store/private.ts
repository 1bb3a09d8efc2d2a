// What is known of private windows: their holds and the last payment of each tab, in session storage, gone with the browser.
import * as v from 'valibot';
import type { Hold } from '../../../src/hold/hold.ts';
import { pack, unpack } from '../../channel/wire.ts';
import { stored, understand } from './record.ts';
import type { SessionArea } from './session.ts';
import { holdShape } from './shapes.ts';

export interface PrivateWindows {
  hold(id: string): Promise<Hold | null>;
  holds(): Promise<readonly Hold[]>;
  putHold(hold: Hold): Promise<void>;
  /** When a press of this tab was let through last, ms since the epoch; `null` when none was. */
  paidAt(tabId: number): Promise<number | null>;
  paid(tabId: number, at: number): Promise<void>;
}

const HOLD = 'private-hold/';
const PAID = 'private-paid/';

/** Written and read by one run of the browser and one build: what cannot be read is somebody else's, and none of ours. */
function holdFrom(packed: unknown): Hold | null {
  const read = understand(holdShape, unpack(packed));
  return read.kind === 'value' ? read.value : null;
}

/** Session storage knows no bigint, so that holds travel as messages do. */
export function privateWindowsIn(area: SessionArea): PrivateWindows {
  return {
    hold: async (id) => holdFrom((await area.get(HOLD + id))[HOLD + id]),
    holds: async () => {
      const all = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(HOLD));
      return all.map(([, packed]) => holdFrom(packed)).filter((hold) => hold !== null);
    },
    putHold: (hold) => area.set({ [HOLD + hold.id]: pack(stored(hold)) }),
    paidAt: async (tabId) => {
      const at = v.safeParse(v.number(), (await area.get(PAID + tabId))[PAID + tabId]);
      return at.success ? at.output : null;
    },
    paid: (tabId, at) => area.set({ [PAID + tabId]: at }),
  };
}

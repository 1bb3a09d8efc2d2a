// What is known of private windows: their holds and the last payment of each tab, in session storage, gone with the browser.
import * as v from 'valibot';
import type { Hold } from '../../../src/hold/hold.ts';
import type { LetThrough } from '../../../src/hold/pass.ts';
import { amountShape } from '../../channel/shapes.ts';
import { pack, unpack } from '../../channel/wire.ts';
import { holdShape } from './hold-shape.ts';
import { stored, understand } from './record.ts';
import type { SessionArea } from './session.ts';

export interface PrivateWindows {
  hold(id: string): Promise<Hold | null>;
  holds(): Promise<readonly Hold[]>;
  putHold(hold: Hold): Promise<void>;
  /** The press of this tab that was let through last; `null` when none was. */
  lastPaid(tabId: number): Promise<LetThrough | null>;
  paid(tabId: number, payment: LetThrough): Promise<void>;
}

const HOLD = 'private-hold/';
const PAID = 'private-paid/';

const paidShape = v.strictObject({ at: v.number(), amount: v.nullable(amountShape) });

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
    lastPaid: async (tabId) => {
      const packed = (await area.get(PAID + tabId))[PAID + tabId];
      const read = v.safeParse(paidShape, unpack(packed));
      return read.success ? read.output : null;
    },
    paid: (tabId, payment) => area.set({ [PAID + tabId]: pack(payment) }),
  };
}

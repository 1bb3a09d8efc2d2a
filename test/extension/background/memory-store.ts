// A store in memory, quick enough for ten thousand runs; what is private and the clock are the real ones over a session.
import { clockMarksIn } from '../../../extension/background/store/clock-mark.ts';
import { privateWindowsIn } from '../../../extension/background/store/private.ts';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import type { Store } from '../../../extension/background/store/store.ts';
import type { Hold } from '../../../src/hold/hold.ts';
import type { Noted } from '../../../src/journal/entry.ts';
import { latelyAfter, recordAfter } from '../../../src/journal/known.ts';
import { nothingLately } from '../../../src/payees/lately.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

/** What outlasts the background and the browser. */
export interface Disk {
  readonly holds: Map<string, Hold>;
  readonly entries: Noted[];
  readonly payees: Map<string, PayeeRecord>;
  lately: typeof nothingLately;
}

export function makeDisk(): Disk {
  return { holds: new Map(), entries: [], payees: new Map(), lately: nothingLately };
}

const never = (): never => {
  throw new Error('not needed here');
};

/** Past the first days, with the shipped settings. */
export function memoryStore(disk: Disk, session: SessionArea): Store {
  const privately = privateWindowsIn(session);
  const settings = { ...defaultSettings, graceDays: 0 };
  return {
    holds: {
      get: async (id) => (await privately.hold(id)) ?? disk.holds.get(id) ?? null,
      all: async () => [...disk.holds.values(), ...(await privately.holds())],
      put: async (hold) => {
        if (hold.place.isPrivate) await privately.putHold(hold);
        else disk.holds.set(hold.id, hold);
      },
    },
    journal: {
      add: async (happened) => {
        const { payeeKey } = happened.entry;
        const record = recordAfter(payeeKey === null ? null : (disk.payees.get(payeeKey) ?? null), happened);
        if (record !== null) disk.payees.set(record.key, record);
        disk.lately = latelyAfter(disk.lately, happened, record);
        disk.entries.push({ ...happened.entry, id: String(disk.entries.length) });
      },
      since: async (from) => disk.entries.filter(({ at }) => at >= from),
      latest: async () => ({ entries: disk.entries, before: null }),
      erase: never,
    },
    payees: {
      find: async ({ keys }) => ({
        own: keys.payeeKey === null ? null : (disk.payees.get(keys.payeeKey) ?? null),
        named: [],
        alike: [],
      }),
      get: never,
      declare: never,
      all: never,
      change: never,
      remove: never,
      lately: async () => disk.lately,
    },
    accounts: { keep: async () => undefined, of: async () => new Map() },
    kept: {
      settings: async () => settings,
      layers: never,
      choices: never,
      choose: never,
      changes: never,
      proofs: async () => ({ pin: null, contact: null, approver: null }),
      keepProofs: never,
      installedAt: async () => 0,
      key: never,
      sealingKey: never,
      failures: never,
      noteFailure: never,
      brokenPolicy: never,
      followedUntil: never,
      followed: never,
      aside: async () => [],
    },
    privately,
    clock: clockMarksIn(session),
  };
}

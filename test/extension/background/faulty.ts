// A background that can be killed at any await: the n-th call of its store or its browser fails, or is never answered.
import { minding } from '../../../extension/background/clock.ts';
import { makeDesk } from '../../../extension/background/desk.ts';
import { makeFlows } from '../../../extension/background/flows.ts';
import { makeQueue } from '../../../extension/background/queue.ts';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import { makeSurroundings } from '../../../extension/background/surroundings.ts';
import { wake } from '../../../extension/background/waking.ts';
import type { World } from '../../../extension/background/world.ts';
import type { Desk } from '../../../extension/channel/receive.ts';
import { wordsFor } from '../../../extension/channel/words.ts';
import { marksOf } from '../../../src/payees/marks.ts';
import { fingerprint } from '../../../src/transfer/transfer.ts';
import { type Disk, memoryStore } from './memory-store.ts';

/** `fails`: the call is refused. `before`, `after`: the background dies before it, or when it was done. */
export type Fault = 'fails' | 'before' | 'after';

/** Time, as the test moves it. */
export interface Time {
  wall: number;
  passed: number;
}

export interface Life {
  readonly desk: Desk;
  /** The work of a start, an alarm, a beat. */
  wake(): Promise<void>;
  /** Resolves when the background has died. */
  readonly died: Promise<'died'>;
  /** How many calls were made so far. */
  calls(): number;
  /** The call of this number, counted from the start of the life, goes wrong. */
  breakAt(call: number, fault: Fault): void;
}

/** What is written when a warning is shown: the holds of the disk and of the session by then. */
export type Shown = (holdId: string, isStored: boolean) => void;

const words = wordsFor('en');
const plain = new Set(['now', 'clock', 'offsetMinutes', 'newId', 'words', 'region']);
const never = (): never => {
  throw new Error('not needed here');
};
const nothing = async (): Promise<void> => undefined;
let ids = 0;

function worldOf(disk: Disk, session: SessionArea, time: Time, shown: Shown): World {
  ids += 1;
  const life = `life-${ids}`;
  const now = (): number => time.wall;
  const store = memoryStore(disk, session);
  const unheard = { now, restore: async () => [], keep: nothing };
  const began = time.passed;
  return {
    store,
    now,
    clock: () => ({ life, wall: time.wall, elapsed: time.passed - began }),
    offsetMinutes: () => 480,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    identify: async (transfer) => {
      const marks = marksOf(transfer.payee, transfer.site);
      return { digest: fingerprint(transfer), keys: marks.keys, marks };
    },
    words: () => words,
    region: () => 'CN',
    showWarning: async (id) => shown(id, (await store.holds.get(id)) !== null),
    closeWarning: nothing,
    showHolds: nothing,
    showHelp: nothing,
    focusTab: async () => true,
    tell: async () => true,
    tellAll: nothing,
    tabAtHand: never,
    injectTeacher: never,
    draft: never,
    keepDraft: never,
    surroundings: makeSurroundings({ ...unheard, tell: async () => false }),
    flows: makeFlows({ ...unheard, openerOf: async () => null }),
    wakeFor: nothing,
    forget: nothing,
    keepBeat: nothing,
    tellReady: nothing,
    injectReader: async () => true,
    showHeld: nothing,
    showSite: nothing,
    wakeForSettings: nothing,
    leaveSite: nothing,
    leaveHelp: nothing,
    takeHelp: async () => false,
    here: async () => never(),
    guardedPatterns: async () => ({ builtIn: [], granted: [] }),
  };
}

/** A new life of the background over the same disk and the same run of the browser. */
export function begin(disk: Disk, session: SessionArea, time: Time, shown: Shown): Life {
  let calls = 0;
  let broken: { readonly call: number; readonly fault: Fault } | null = null;
  let isDead = false;
  let die: (how: 'died') => void = () => undefined;
  const died = new Promise<'died'>((resolve) => {
    die = resolve;
  });
  const forever = new Promise<never>(() => undefined);

  async function called(work: () => unknown): Promise<unknown> {
    if (isDead) return forever;
    calls += 1;
    if (calls !== broken?.call) return work();
    if (broken.fault === 'fails') throw new Error('no room');
    if (broken.fault === 'after') await work();
    isDead = true;
    die('died');
    return forever;
  }

  /** Every function under it goes through `called`; what answers at once does not. */
  function watched<T extends object>(target: T): T {
    return new Proxy(target, {
      get: (from, key) => {
        const value: unknown = Reflect.get(from, key);
        if (typeof value === 'object' && value !== null) return watched(value);
        if (typeof value !== 'function' || plain.has(String(key))) return value;
        return (...given: unknown[]) => called(() => Reflect.apply(value, from, given));
      },
    });
  }

  const world = watched(worldOf(disk, session, time, shown));
  const queue = makeQueue();
  return {
    desk: minding(world, queue, makeDesk(world, queue)),
    wake: () => queue(() => wake(world)),
    died,
    calls: () => calls,
    breakAt: (call, fault) => {
      broken = { call, fault };
    },
  };
}

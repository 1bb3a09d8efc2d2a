// The surroundings of a press: what the other guarded frames of its tab show of the payment, asked anew at every look.
import type { Beside, Shown } from '../../src/transfer/shown.ts';
import type { Notice } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';

/** A document in a frame; `speaks`: it had something to say when it was last asked, `null` until it was. */
export interface Seat {
  readonly from: From;
  readonly speaks: boolean | null;
}

/** `saidAt`: ms since the epoch. What a frame shows stays in memory. */
interface Frame extends Seat {
  readonly shown: Shown | null;
  readonly saidAt: number;
}

interface Means {
  readonly now: () => number;
  /** `false` when nobody is there to hear it. */
  readonly tell: (frame: From, notice: Notice) => Promise<boolean>;
  /** The seats of an earlier background of this run of the browser, and where to keep them for the next. */
  readonly restore: () => Promise<readonly Seat[]>;
  readonly keep: (seats: readonly Seat[]) => Promise<void>;
}

export interface Surroundings {
  /** A document begins in a frame; a new one in the top frame ends all others of its tab. */
  begins(from: From): Promise<void>;
  /** What a frame shows, whole; `null`: nothing. The others are told when it is something else than before. */
  says(from: From, shown: Shown | null): Promise<void>;
  /** What the others show now; those that do not answer in time count as they were, for a short while. */
  around(from: From): Promise<readonly Beside[]>;
  /** The same without asking: what a press that was let through rested on. */
  lastSeen(from: From): Promise<readonly Beside[]>;
  tabGone(tabId: number): Promise<void>;
}

/** A frame answers in a few ms, or its reader is put in first; a page that is busy for longer is not waited for. */
const ANSWER_MS = 250;

/** How long a frame that does not answer counts as it was. */
const LIVES_MS = 30_000;

const keyOf = ({ tabId, frameId }: From): string => `${tabId}/${frameId}`;
const isSameDocument = (a: From, b: From): boolean =>
  a.documentId === b.documentId && a.origin === b.origin && a.frameId === b.frameId;

const sayable = (shown: Shown | null): string =>
  JSON.stringify(shown, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one));

/** What frames show is in memory only; which frames there are outlasts a background that the browser stops. */
export function makeSurroundings({ now, tell, restore, keep }: Means): Surroundings {
  const frames = new Map<string, Frame>();
  const waiting = new Set<(from: From) => void>();
  const restored = restore().then((seats) => {
    for (const seat of seats) {
      if (!frames.has(keyOf(seat.from))) frames.set(keyOf(seat.from), { ...seat, shown: null, saidAt: 0 });
    }
  });

  async function store(): Promise<void> {
    await keep([...frames.values()].map(({ from, speaks }) => ({ from, speaks })));
  }

  function forget(tabId: number): void {
    for (const [key, { from }] of frames) if (from.tabId === tabId) frames.delete(key);
  }

  /** Keeps what is new of a frame; the store hears only of what it keeps. */
  async function set(frame: Frame): Promise<void> {
    const before = frames.get(keyOf(frame.from));
    frames.set(keyOf(frame.from), frame);
    const isKept = before?.speaks === frame.speaks && isSameDocument(before.from, frame.from);
    if (!isKept) await store();
  }

  async function others({ tabId, frameId }: From): Promise<readonly Frame[]> {
    await restored;
    return [...frames.values()]
      .filter(({ from }) => from.tabId === tabId && from.frameId !== frameId)
      .sort((a, b) => a.from.frameId - b.from.frameId);
  }

  function beside({ origin }: From, found: readonly Frame[]): readonly Beside[] {
    return found.flatMap(({ from, shown }) =>
      shown === null ? [] : [{ ...shown, isForeign: from.origin !== origin || origin === 'null' }],
    );
  }

  /** Asks one frame, and resolves when it has answered, is gone, or time is up. */
  function asked({ from }: Frame): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waiting.delete(hear);
        resolve();
      };
      const hear = (answering: From): void => {
        if (keyOf(answering) === keyOf(from)) done();
      };
      const quiet = (): void => {
        const frame = frames.get(keyOf(from));
        if (frame !== undefined) void set({ ...frame, speaks: frame.speaks ?? false });
        done();
      };
      const timer = setTimeout(quiet, ANSWER_MS);
      waiting.add(hear);
      void tell(from, { kind: 'ask-around' }).then((isThere) => {
        if (isThere) return;
        const frame = frames.get(keyOf(from));
        if (frame !== undefined && isSameDocument(frame.from, from)) frames.delete(keyOf(from));
        done();
      });
    });
  }

  return {
    begins: async (from) => {
      await restored;
      const before = frames.get(keyOf(from));
      if (before !== undefined && isSameDocument(before.from, from)) return;
      if (from.frameId === 0 && before !== undefined) forget(from.tabId);
      await set({ from, speaks: null, shown: null, saidAt: 0 });
    },
    says: async (from, shown) => {
      await restored;
      const before = frames.get(keyOf(from));
      await set({ from, speaks: shown !== null, shown, saidAt: now() });
      for (const hear of waiting) hear(from);
      if (sayable(before?.shown ?? null) === sayable(shown)) return;
      for (const { from: other } of await others(from)) void tell(other, { kind: 'look-again' });
    },
    around: async (from) => {
      await Promise.all((await others(from)).filter(({ speaks }) => speaks !== false).map(asked));
      const lately = now() - LIVES_MS;
      return beside(
        from,
        (await others(from)).filter(({ saidAt }) => saidAt >= lately),
      );
    },
    lastSeen: async (from) => beside(from, await others(from)),
    tabGone: async (tabId) => {
      await restored;
      forget(tabId);
      await store();
    },
  };
}

// A world for the desk without a browser: the real store over an IndexedDB in memory, a clock that stands still.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { minding } from '../../../extension/background/clock.ts';
import { makeDesk } from '../../../extension/background/desk.ts';
import type { Draft } from '../../../extension/background/draft.ts';
import { type Flow, makeFlows } from '../../../extension/background/flows.ts';
import { identify } from '../../../extension/background/identify.ts';
import { makeQueue } from '../../../extension/background/queue.ts';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import { makeStore } from '../../../extension/background/store/store.ts';
import { makeSurroundings, type Seat } from '../../../extension/background/surroundings.ts';
import type { World } from '../../../extension/background/world.ts';
import type { Notice, Observation } from '../../../extension/channel/content-protocol.ts';
import type { Desk, From } from '../../../extension/channel/receive.ts';
import { wordsFor } from '../../../extension/channel/words.ts';
import type { Answer } from '../../../src/findings/question.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { noPageSignals } from '../../../src/transfer/signals.ts';

export interface Trial {
  readonly desk: Desk;
  readonly world: World;
  /** Moves the clock, in ms. */
  later(ms: number): void;
  /** Sets the wall clock by so many ms, forward or back; no time passes. */
  setClock(ms: number): void;
  /** Gives these answers, each after as long as a person takes to read a screen. */
  answer(id: string, answers: readonly Answer[]): Promise<void>;
  /** What the browser was asked to do, in order. */
  readonly done: string[];
  /** What frames were told. */
  readonly told: Notice[];
  /** Whether the page that pressed is still there. */
  pageIsThere: boolean;
  /** What a policy of the browser fixes. */
  readonly policy: { fixed: Partial<Settings>; broken: readonly string[] };
  /** What the content of another frame does when it is told something; `false`: it is gone. */
  inFrame: (frame: From, notice: Notice) => boolean;
  /** Which tab was opened by which. */
  readonly openers: Map<number, number>;
  /** What the toolbar button says in each tab. */
  readonly buttons: Map<number, string>;
}

export const from: From = {
  tabId: 7,
  frameId: 0,
  documentId: 'd1',
  origin: 'https://bank.example',
  isPrivate: false,
};
export const ours: From = { tabId: -1, frameId: -1, documentId: '', origin: '', isPrivate: false };

/** Long enough for an answer not to be hurried (`src/hold/pace.ts`). */
export const READ_MS = 3000;

/** 2026-11-24 10:00 UTC. */
export const OPEN_AT = Date.UTC(2026, 10, 24, 10);

/** Session storage in memory, which takes plain values only, as the browser's does. */
export function makeSession(): SessionArea {
  const kept = new Map<string, string>();
  return {
    get: async (key) =>
      Object.fromEntries(
        [...kept]
          .filter(([one]) => key === null || one === key)
          .map(([one, text]) => [one, JSON.parse(text) as unknown]),
      ),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    },
    remove: async (key) => void kept.delete(key),
  };
}

let lives = 0;

/**
 * A new installation at `OPEN_AT`, unless the database of an earlier trial is given again; with its session too, the same
 * run of the browser, in which the background was stopped and started anew.
 */
export function makeTrial(
  database: IDBFactory = new IDBFactory(),
  session: SessionArea = makeSession(),
  startsAt = OPEN_AT,
): Trial {
  globalThis.indexedDB = database;
  let now = startsAt;
  let elapsed = 0;
  let ids = 0;
  let helpIsNext = false;
  lives += 1;
  const life = `life-${lives}`;
  const policy: Trial['policy'] = { fixed: {}, broken: [] };
  const store = makeStore({ now: () => now, policy: async () => policy }, session);
  const done: string[] = [];
  const told: Notice[] = [];
  const note = async (what: string): Promise<void> => {
    done.push(what);
  };
  let seats: readonly Seat[] = [];
  let flows: readonly Flow[] = [];
  let draft: Draft | null = null;
  const trial: Pick<Trial, 'pageIsThere' | 'inFrame' | 'openers' | 'buttons'> = {
    pageIsThere: true,
    inFrame: () => true,
    openers: new Map(),
    buttons: new Map(),
  };
  const world: World = {
    store,
    now: () => now,
    clock: () => ({ life, wall: now, elapsed }),
    offsetMinutes: () => 480,
    newId: () => {
      ids += 1;
      return `${life}-${ids}`;
    },
    identify: async (transfer) => identify(await store.kept.key(), transfer),
    words: () => wordsFor('zh_CN'),
    region: ({ region }) => region ?? 'CN',
    showWarning: () => note('show'),
    closeWarning: () => note('close'),
    showHolds: () => note('show holds'),
    showHelp: (holdId) => note(`show help ${holdId === null ? '' : 'of a hold'}`),
    focusTab: async () => trial.pageIsThere,
    tell: async (_, notice) => {
      told.push(notice);
      return trial.pageIsThere;
    },
    surroundings: makeSurroundings({
      now: () => now,
      tell: async (frame, notice) => trial.inFrame(frame, notice),
      restore: async () => seats,
      keep: async (kept) => {
        seats = kept;
      },
    }),
    flows: makeFlows({
      now: () => now,
      openerOf: async (tabId) => trial.openers.get(tabId) ?? null,
      restore: async () => flows,
      keep: async (kept) => {
        flows = kept;
      },
    }),
    tellAll: async (notice) => {
      told.push(notice);
    },
    leaveHelp: () => {
      helpIsNext = true;
      return note('leave help');
    },
    takeHelp: async () => {
      const isNext = helpIsNext;
      helpIsNext = false;
      return isNext;
    },
    wakeFor: (_, at) => note(`wake in ${at - now}`),
    forget: async () => undefined,
    wakeForSettings: async (at) => {
      if (at !== null) done.push(`settings in ${at - now}`);
    },
    leaveSite: (pattern) => note(`leave ${pattern}`),
    keepBeat: async () => undefined,
    tellReady: () => note('tell ready'),
    injectReader: async () => {
      await note('inject');
      return true;
    },
    tabAtHand: async () => from.tabId,
    injectTeacher: async (tabId) => {
      done.push(`teach ${tabId}`);
      return trial.pageIsThere;
    },
    draft: async () => draft,
    keepDraft: async (next) => {
      draft = next;
    },
    showSite: async (tabId, { state }, { open }) => {
      trial.buttons.set(tabId, `${state}, ${open} held`);
    },
    showHeld: ({ open, until, now: at }) => note(until === null ? `badge ${open}` : `badge in ${until - at}`),
    here: async () => ({
      host: 'bank.example',
      state: 'guarded',
      pattern: '',
      unseen: null,
      pausedUntil: null,
    }),
    guardedPatterns: async () => ({ builtIn: [], granted: [] }),
  };
  const queue = makeQueue();
  const desk = minding(world, queue, makeDesk(world, queue));
  const later = (ms: number): void => {
    now += ms;
    elapsed += ms;
  };
  return Object.assign(trial, {
    policy,
    desk,
    world,
    done,
    told,
    later,
    answer: async (id: string, answers: readonly Answer[]) => {
      for (const answer of answers) {
        later(READ_MS);
        await desk.answer({ id, answer }, ours);
      }
    },
    setClock: (ms: number) => {
      now += ms;
    },
  });
}

/** `yuan`: whole yuan. The payee's whole account is read, as a bank's own review page shows it. */
export function transferOf(yuan: number, name = '李娜', account = '6217001210012345678'): Observation {
  return {
    transfer: {
      kind: 'transfer',
      site: 'bank.example',
      payee: {
        name,
        account: { kind: 'card', value: account, masked: false, checksum: 'none' },
        institution: '建设银行',
        holder: 'personal',
      },
      amount: { minor: BigInt(yuan) * 100n, decimals: 2, currency: 'CNY' },
      purpose: '装修款',
    },
    sure: { payee: 'high', amount: 'high', purpose: 'high' },
    prompts: [],
    signals: noPageSignals,
    step: 'commit',
  };
}

// The door to what lasts as long as the browser runs: what shows which hold, the frames and steps of tabs, the clock, private holds.
import browser, { type Storage } from 'webextension-polyfill';
import { pack, unpack } from '../../channel/wire.ts';
import type { Draft } from '../draft.ts';
import type { Flow } from '../flows.ts';
import type { Seat } from '../surroundings.ts';

/** The part of the browser's session storage that the store needs; values are plain. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

function without(before: object, key: string): object {
  return Object.fromEntries(Object.entries(before).filter(([one]) => one !== key));
}

/** The same area, which asks the browser once: the background alone writes there. What cannot be written is read anew. */
export function remembering(area: SessionArea): SessionArea {
  let all: Promise<Readonly<Record<string, unknown>>> | null = null;
  const known = (): Promise<Readonly<Record<string, unknown>>> => {
    all ??= area.get(null).catch((error: unknown) => {
      all = null;
      throw error;
    });
    return all;
  };
  const written = async (write: Promise<void>, change: (before: object) => object): Promise<void> => {
    try {
      await write;
      all = all?.then((before) => ({ ...change(before) })) ?? null;
    } catch (error) {
      all = null;
      throw error;
    }
  };
  return {
    get: async (key) => {
      const found = await known();
      if (key === null) return { ...found };
      return Object.hasOwn(found, key) ? { [key]: found[key] } : {};
    },
    set: (items) => written(area.set(items), (before) => ({ ...before, ...items })),
    // Gone, and not only empty: each payment that is sent has a key of its own.
    remove: (key) => written(area.remove(key), (before) => without(before, key)),
  };
}

let area: SessionArea | null = null;

export function sessionArea(): SessionArea {
  area ??= remembering(browser.storage.session);
  return area;
}

/** The tab, as the browser numbers it, in which the warning is shown, its window, where there are any, and its hold. */
export interface Shown {
  readonly windowId: number | null;
  readonly tabId: number;
  readonly holdId: string;
}

/**
 * Nothing that decides lies in `browser.storage`; content scripts are kept out of it all the same, where the browser can
 * (Firefox has no such call, and gives them no session storage).
 */
export async function closeToContent(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session] as readonly Closable[]) {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

interface Closable extends Storage.StorageArea {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const KEY = 'shown';

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'windowId' in value && 'holdId' in value;
}

export async function readShown(): Promise<Shown | null> {
  const { [KEY]: value } = await sessionArea().get(KEY);
  return isShown(value) ? value : null;
}

export async function writeShown(shown: Shown | null): Promise<void> {
  await sessionArea().set({ [KEY]: shown });
}

const SEATS = 'seats';

/** Only we write there, and only whole lists. */
function areSeats(value: unknown): value is readonly Seat[] {
  return Array.isArray(value);
}

export async function readSeats(): Promise<readonly Seat[]> {
  const { [SEATS]: value } = await sessionArea().get(SEATS);
  return areSeats(value) ? value : [];
}

export async function writeSeats(seats: readonly Seat[]): Promise<void> {
  await sessionArea().set({ [SEATS]: seats });
}

const FLOWS = 'flows';

/** Only we write there, and only whole lists; as text, because of the amounts. */
function areFlows(value: unknown): value is readonly Flow[] {
  return Array.isArray(value);
}

export async function readFlows(): Promise<readonly Flow[]> {
  const { [FLOWS]: text } = await sessionArea().get(FLOWS);
  const value = unpack(text);
  return areFlows(value) ? value : [];
}

export async function writeFlows(flows: readonly Flow[]): Promise<void> {
  await sessionArea().set({ [FLOWS]: pack(flows) });
}

const HELP = 'help';

/** Whether a person left the warning for help, so that the toolbar button shows that next. */
export async function writeHelpNext(isNext: boolean): Promise<void> {
  await sessionArea().set({ [HELP]: isNext });
}

export async function readHelpNext(): Promise<boolean> {
  const { [HELP]: value } = await sessionArea().get(HELP);
  return value === true;
}

const DRAFT = 'draft';

/** Only we write there, and only whole ones. */
function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'pointed' in value;
}

export async function writeDraft(draft: Draft | null): Promise<void> {
  await browser.storage.session.set({ [DRAFT]: draft });
}

export async function readDraft(): Promise<Draft | null> {
  const { [DRAFT]: value } = await browser.storage.session.get(DRAFT);
  return isDraft(value) ? value : null;
}

// What each browser must be able to do with a page; the rest of a tab is made of it, once for both.
import type { Click, Key } from './browser.ts';

/** CSS pixels in the viewport of the page or frame that the reach is for. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sent as text and run in the page; what comes back is whatever survives JSON. */
export type Script = (...args: never[]) => unknown;

export interface Reach {
  readonly url: () => Promise<string>;
  readonly goto: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
  readonly focus: () => Promise<void>;
  readonly run: (script: Script, args: readonly unknown[]) => Promise<unknown>;
  /** The script's answer about the first element that matches; undefined when there is none. */
  readonly on: (selector: string, script: Script, args: readonly unknown[]) => Promise<unknown>;
  readonly mouse: (at: Point, click: Required<Click>) => Promise<void>;
  readonly touch: (at: Point) => Promise<void>;
  /** From a point to the right, in a few moves. */
  readonly pull: (from: Point, byPx: number, pointer: 'mouse' | 'touch') => Promise<void>;
  readonly press: (key: Key, beside?: 'Control' | 'Shift') => Promise<void>;
  readonly accessKey: (letter: string) => Promise<void>;
  readonly hold: (key: Key, ms: number) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly png: () => Promise<Uint8Array>;
  /** Undefined while there is no document in it. */
  readonly frame: (selector: string) => Promise<Reach | undefined>;
}

/** How a keyboard repeats a held key: first after this many ms, then at this pace. */
export const repeat = { afterMs: 300, everyMs: 40 };

/** How often a key that is held for so long repeats: on a busy machine as often, and later. */
export function repeatsIn(ms: number): number {
  return Math.max(0, Math.floor((ms - repeat.afterMs) / repeat.everyMs));
}

/** How far along a pull is at each of its moves. */
export const pullSteps = [0.25, 0.5, 0.75, 1];

/** The selectors on the way through shadow roots, outermost first. */
export function steps(selector: string): readonly [string, ...string[]] {
  const [first = '', ...inner] = selector.split(' >>> ').map((step) => step.trim());
  return [first, ...inner];
}

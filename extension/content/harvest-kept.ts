// What is kept of a page from one harvest to the next: its parts, each as long as nothing is told to have changed in it.
import type { Distance, LabelledValue, TextLine } from '../../src/reading/page.ts';
import type { Piece } from './harvest-pieces.ts';
import { parentOf } from './tree.ts';

/** What a harvest asked the browser that no observer tells of, by the answer. */
export interface Asked {
  /** Seen by a person, or not. */
  readonly shown: Element[];
  readonly hidden: Element[];
  /** Without a shadow root: with parts of their own, where only open ones are looked for, and without. */
  readonly plain: Element[];
  readonly bare: Element[];
}

/** What a part of the page gave to a harvest: an element with all that is in it. It has no field in it, nor the control. */
export interface Part {
  /** What holds around it and decides on what it gives. */
  readonly distance: Distance;
  readonly around: number;
  readonly under: string;
  readonly asked: Asked;
  readonly values: readonly LabelledValue[];
  readonly lines: readonly TextLine[];
  readonly prompts: readonly string[];
  readonly nodes: number;
  readonly characters: number;
  /** The last heading in it, or the one before it. */
  readonly last: string;
  readonly piece: Piece | null;
}

export interface Kept {
  /** Before each harvest: hears of every change up to now. */
  begin(page: Document): void;
  /** What happens within a component is told to nobody outside of it. */
  observe(root: ShadowRoot): void;
  /** Another number after each change; one that equals nothing while changes are not told. */
  now(): number;
  get(element: Element): Part | undefined;
  keep(element: Element, part: Part): void;
  drop(element: Element): void;
}

/** Any change at all: a style sheet may go by every attribute. */
const all: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributes: true };

/** Changes and changed elements between two harvests; of a page that changes more, nothing is kept, and no more is heard. */
const MOST_TOLD = 2000;

/** Keeps nothing of a page that is still being parsed, nor of one that was written anew. */
export function makeKept(): Kept {
  let parts = new WeakMap<Element, Part>();
  let observed = new WeakSet<ShadowRoot>();
  let root: Element | null = null;
  let isTold = false;
  let changes = 0;
  let told = 0;

  const observer = new MutationObserver((records) => hear(records));

  function forget(): void {
    observer.disconnect();
    parts = new WeakMap();
    observed = new WeakSet();
    isTold = false;
    changes += 1;
  }

  /** What has left the page may change unheard before it comes back. */
  function dropWithin(node: Node): void {
    told += 1;
    if (!(node instanceof Element)) return;
    parts.delete(node);
    // A form's own words for it may be the names of its fields.
    const within = Element.prototype.querySelectorAll.call(node, '*');
    told += within.length;
    if (told <= MOST_TOLD) for (const one of within) parts.delete(one);
  }

  function dropAround(node: Node): void {
    const from = node instanceof ShadowRoot ? node.host : node instanceof Element ? node : node.parentNode;
    let at = from instanceof ShadowRoot ? from.host : from instanceof Element ? from : null;
    for (; at !== null; at = parentOf(at)) parts.delete(at);
  }

  function hear(records: readonly MutationRecord[]): void {
    if (records.length === 0 || !isTold) return;
    changes += 1;
    told += records.length;
    for (const { target, removedNodes } of records) {
      if (told > MOST_TOLD) break;
      dropAround(target);
      removedNodes.forEach(dropWithin);
    }
    if (told > MOST_TOLD) forget();
  }

  return {
    begin: (page) => {
      hear(observer.takeRecords());
      told = 0;
      // The parser adds to a text without a word.
      if (isTold && (page.documentElement !== root || page.readyState === 'loading')) forget();
      if (isTold || page.readyState === 'loading') return;
      observer.observe(page, all);
      root = page.documentElement;
      isTold = true;
    },
    observe: (shadow) => {
      if (!isTold || observed.has(shadow)) return;
      observed.add(shadow);
      observer.observe(shadow, all);
    },
    now: () => (isTold ? changes : Number.NaN),
    get: (element) => parts.get(element),
    keep: (element, part) => {
      parts.set(element, part);
    },
    drop: (element) => {
      parts.delete(element);
    },
  };
}

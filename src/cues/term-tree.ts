// A tree of terms: all of them are looked for at once, in one walk over the text.
import { storeFor, TAKEN_BY, type Terms } from './term-store.ts';
import { hasSameTones, none, type Tones, tonesOf } from './tones.ts';
import { type Written, writtenOf } from './written.ts';

/** A word of so many letters may be cut anywhere; a shorter one only where the term itself is, or between all letters. */
const CUT_ANYWHERE_FROM = 7;

/** Behind a word of a term, at its end or within: the word may go on, with whatever ending its language hangs on it. */
const STEM = '*';
const STEM_WITHIN = /\*\s+/u;

interface Ending<T> {
  readonly value: T;
  /** Whether each unit of the term goes on with the word before it. */
  readonly joined: readonly boolean[];
  /** Whether the word may go on behind the term. */
  readonly isStem: boolean;
  readonly tones: Tones;
}

/** `afterEnding`: the next word of terms whose word ended here in a stem. */
interface Branch<T> {
  readonly next: Map<string, Branch<T>>;
  readonly endings: Ending<T>[];
  afterEnding?: Branch<T>;
}

/** A term found: its value, and the first and the next unit after it in the letters. */
export interface Hit<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds, at each place, the terms that end furthest; what is inside a longer hit, or not allowed, is no hit. Terms that
 * share a spelling come together.
 */
export type Search<T> = (
  written: Written,
  isAllowed?: (hit: Hit<T>) => boolean,
) => readonly (readonly Hit<T>[])[];

function growWord<T>(root: Branch<T>, letters: string): Branch<T> {
  let branch = root;
  for (const unit of letters.split('')) {
    const next = branch.next.get(unit) ?? { next: new Map(), endings: [] };
    branch.next.set(unit, next);
    branch = next;
  }
  return branch;
}

/** A term with a stem within begins a word of the text with each of its words, and asks for no other cuts. */
function plant<T>(root: Branch<T>, term: string, value: T): void {
  const whole = writtenOf(term);
  if (whole.letters === '') return;
  const [first = '', ...others] = term.split(STEM_WITHIN);
  let branch = growWord(root, writtenOf(first).letters);
  for (const other of others) {
    branch.afterEnding ??= { next: new Map(), endings: [] };
    branch = growWord(branch.afterEnding, writtenOf(other).letters);
  }
  const isWithin = others.length > 0;
  branch.endings.push({
    value,
    joined: isWithin ? [] : whole.joined,
    isStem: term.endsWith(STEM),
    tones: isWithin ? none : tonesOf(whole),
  });
}

/** Whether the term may be cut into words as the text cuts it. */
function isCutWell(term: readonly boolean[], text: readonly boolean[], from: number): boolean {
  if (term.length >= CUT_ANYWHERE_FROM) return true;
  const inner = term.slice(1).map((wanted, nth) => ({ wanted, is: text[from + nth + 1] === true }));
  return inner.every(({ wanted, is }) => is || !wanted) || (inner.length > 1 && inner.every(({ is }) => !is));
}

/** A number is a word of its own: no digits go on behind a point or a stroke, and it counts no houses and no kilos. */
function isWholeNumber({ source, letters, at, end }: Written, from: number, to: number): boolean {
  if (!/^\d+$/u.test(letters.slice(from, to))) return true;
  const [start = 0, stop = 0] = [at[from], end[to - 1]];
  const before = source.slice(Math.max(0, start - 2), start);
  const after = source.slice(stop, stop + 3);
  return (
    /^\d+$/u.test(source.slice(start, stop)) &&
    !/(?:[\d#][.,:/#-]?|#|[号室栋座楼第])\s?$/u.test(before) &&
    !/^(?:[.,:/-]\d|\s?(?:[号室栋座楼路房件个]|公斤|kg))/u.test(after)
  );
}

/** Whether a word of the text ends at `to`, unless the term is only its stem; where one begins is seen to before. */
function isWhole(written: Written, from: number, to: number, isStem: boolean): boolean {
  return (isStem || written.joined[to] !== true) && isWholeNumber(written, from, to);
}

/** Where the next word begins behind a stem that ends at `to`. */
function nextWord({ joined }: Written, to: number): number {
  let at = to;
  while (joined[at] === true) at += 1;
  return at;
}

/** All hits that begin at `from`, where a word begins, the longest last; several of one length where terms share a spelling. */
function hitsAt<T>(root: Branch<T>, written: Written, from: number, at = from): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  let branch = root.next.get(written.letters.charAt(at));
  for (let to = at + 1; branch !== undefined; to += 1) {
    const fitting = branch.endings.filter(
      ({ joined, isStem, tones }) =>
        isWhole(written, from, to, isStem) &&
        isCutWell(joined, written.joined, from) &&
        hasSameTones(tones, written, from, to),
    );
    hits.push(...fitting.map(({ value }) => ({ value, from, to })));
    if (branch.afterEnding !== undefined)
      hits.push(...hitsAt(branch.afterEnding, written, from, nextWord(written, to)));
    branch = branch.next.get(written.letters.charAt(to));
  }
  return at === from ? hits.sort((one, other) => one.to - other.to) : hits;
}

/**
 * Makes the search for these terms, those of one value with strokes between them. They are asked for at the first search,
 * and planted when a text has a word that begins so: most texts have few, and the first answer should not wait for all.
 */
export function searchFor<T>(terms: () => Iterable<Terms<T>>): Search<T> {
  const allAt = everywhereFor(terms);
  return (written, isAllowed = () => true) => {
    const hits: (readonly Hit<T>[])[] = [];
    let furthest = 0;
    for (let from = 0; from < written.letters.length; from += 1) {
      const here = allAt(written, from).filter((hit) => hit.to > furthest && isAllowed(hit));
      furthest = here.at(-1)?.to ?? furthest;
      if (here.length > 0) hits.push(here.filter(({ to }) => to === furthest));
    }
    return hits;
  };
}

/** Makes the search that finds every term, also those inside longer ones. */
export function searchAllFor<T>(terms: () => Iterable<Terms<T>>): (written: Written) => readonly Hit<T>[] {
  const allAt = everywhereFor(terms);
  return (written) => Array.from(written.letters.split(''), (_, from) => allAt(written, from)).flat();
}

/** All hits that begin at one place; none within a word. The terms that begin so are planted first. */
function everywhereFor<T>(
  terms: () => Iterable<Terms<T>>,
): (written: Written, from: number) => readonly Hit<T>[] {
  const root: Branch<T> = { next: new Map(), endings: [] };
  const termsWith = storeFor(terms);
  const grow = (units: string): void => {
    for (const [term, value] of termsWith(units)) plant(root, term, value);
  };
  return (written, from) => {
    if (written.joined[from] === true) return [];
    grow(written.letters.charAt(from));
    grow(written.letters.slice(from, from + TAKEN_BY));
    return hitsAt(root, written, from);
  };
}

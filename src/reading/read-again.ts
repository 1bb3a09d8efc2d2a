// A page that says what it said before means what it meant before.
import type { ControlWord } from './commit-words.ts';
import type { PageText } from './page.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/** Readings remembered: a page is read ahead for a few controls. */
const READINGS_MAX = 8;

/** `sumBeside`: what the page around said when it was asked; `null` where it was not. */
interface Known {
  readonly page: PageText;
  readonly word: ControlWord;
  readonly reading: Reading;
  readonly sumBeside: boolean | null;
}

/** The last one first. */
let known: readonly Known[] = [];

/**
 * Whether two pages, or the same part of both, say the same; what must be asked is left out. Most of a page that is harvested
 * once more is the very same, which shows at a glance.
 */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'function') return typeof b === 'function';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  const [these, those] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  const keys = Object.keys(these);
  return keys.length === Object.keys(those).length && keys.every((key) => isSame(these[key], those[key]));
}

function readNow(page: PageText, word: ControlWord): Known {
  let said: boolean | null = null;
  const sumBeside = (): boolean => {
    said ??= page.sumBeside();
    return said;
  };
  const reading = read({ ...page, sumBeside }, word);
  return { page, word, reading, sumBeside: said };
}

/**
 * `read`, worked out once for each of the last pages as they were harvested, and each word: a press comes mostly after the
 * same page was read ahead. Whoever harvests, harvests what has changed.
 */
export function readAgain(page: PageText, word: ControlWord): Reading {
  const before = known.find((one) => one.word === word && isSame(one.page, page));
  const isStill =
    before !== undefined && (before.sumBeside === null || before.sumBeside === page.sumBeside());
  const one = isStill ? before : readNow(page, word);
  known = [one, ...known.filter((other) => other !== before)].slice(0, READINGS_MAX);
  return one.reading;
}

// A page that says what it said before means what it meant before.
import type { ControlWord } from './commit-words.ts';
import type { PageText } from './page.ts';
import { read } from './read.ts';
import type { Reading } from './reading.ts';

/** Readings remembered: a page is read ahead for a few controls. */
const READINGS_MAX = 8;

/** `sumBeside`: what the page around said when it was asked; `null` where it was not. */
interface Known {
  readonly reading: Reading;
  readonly sumBeside: boolean | null;
}

const known = new Map<string, Known>();

function readNow(page: PageText, word: ControlWord): Known {
  let said: boolean | null = null;
  const sumBeside = (): boolean => {
    said ??= page.sumBeside();
    return said;
  };
  const reading = read({ ...page, sumBeside }, word);
  return { reading, sumBeside: said };
}

/**
 * `read`, worked out once for each of the last pages as they were harvested, and each word: a press comes mostly after the
 * same page was read ahead. Whoever harvests, harvests anew.
 */
export function readAgain(page: PageText, word: ControlWord): Reading {
  const key = JSON.stringify([word, page]);
  const before = known.get(key);
  const isSame = before !== undefined && (before.sumBeside === null || before.sumBeside === page.sumBeside());
  const one = isSame ? before : readNow(page, word);
  known.delete(key);
  const [oldest] = known.keys();
  if (known.size >= READINGS_MAX && oldest !== undefined) known.delete(oldest);
  known.set(key, one);
  return one.reading;
}

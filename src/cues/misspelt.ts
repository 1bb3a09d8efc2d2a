// Words of terms with one slip of the finger in them: "withdrawl fee", "microsfot support", "digital arest".
import type { Written } from './written.ts';

/** Shorter words are one letter from too many others; longer ones are no words. */
const SHORTEST = 6;
const LONGEST = 24;
/** With fewer letters another letter in one place makes another word ("dental", "rental"). */
const OTHER_LETTER_FROM = 9;

function without(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function places(word: string): readonly number[] {
  return Array.from(word, (_, at) => at);
}

/** Whether `wrong` is `word` with a letter left out, two swapped, one too many (no ending), or another one in a long word. */
function isSlipOf(word: string, wrong: string): boolean {
  const first = places(word).find((at) => word[at] !== wrong[at]) ?? word.length;
  const rest = (text: string, from: number): string => text.slice(from);
  if (wrong.length === word.length - 1) return rest(word, first + 1) === rest(wrong, first);
  if (wrong.length === word.length + 1)
    return first < word.length && rest(word, first) === rest(wrong, first + 1);
  if (wrong.length !== word.length) return false;
  const isSwapped =
    word[first] === wrong[first + 1] &&
    word[first + 1] === wrong[first] &&
    rest(word, first + 2) === rest(wrong, first + 2);
  return isSwapped || (word.length >= OTHER_LETTER_FROM && rest(word, first + 1) === rest(wrong, first + 1));
}

/** Finds the word of a vocabulary that a word was meant to be; `null` where it is one itself, or like none. */
export type Corrector = (wrong: string) => string | null;

/** A vocabulary by what is left of each word without one letter: a word and its slip always share one of these. */
function lookupOf(words: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const lookup = new Map<string, Set<string>>();
  for (const word of words) {
    for (const key of [word, ...places(word).map((at) => without(word, at))]) {
      const before = lookup.get(key);
      if (before === undefined) lookup.set(key, new Set([word]));
      else before.add(word);
    }
  }
  return lookup;
}

/** Plain Latin words of terms with several words: one word that is nearly a term by itself may well be another. */
function wordsOf(terms: readonly string[]): ReadonlySet<string> {
  const plain = terms.map((term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  const several = plain.map((term) => term.split(/[^\p{L}\p{N}]+/u)).filter((words) => words.length > 1);
  return new Set(several.flat().filter((word) => /^[a-z]+$/u.test(word) && word.length >= SHORTEST));
}

/** The vocabulary is asked for at the first word. */
export function correctorFor(terms: () => readonly string[]): Corrector {
  let known: { readonly words: ReadonlySet<string>; readonly lookup: ReturnType<typeof lookupOf> } | null =
    null;
  return (wrong) => {
    if (wrong.length < SHORTEST - 1 || wrong.length > LONGEST || !/^[a-z]+$/u.test(wrong)) return null;
    if (known === null) {
      const words = wordsOf(terms());
      known = { words, lookup: lookupOf(words) };
    }
    const { words, lookup } = known;
    if (words.has(wrong)) return null;
    const near = [wrong, ...places(wrong).map((at) => without(wrong, at))].flatMap((key) => [
      ...(lookup.get(key) ?? []),
    ]);
    return near.find((word) => isSlipOf(word, wrong)) ?? null;
  };
}

/** The words as ranges of units, one after the other. */
function rangesIn({ letters, joined }: Written): readonly (readonly [number, number])[] {
  const starts = Array.from(letters.split(''), (_, at) => at).filter((at) => joined[at] !== true);
  return starts.map((from, nth) => [from, starts[nth + 1] ?? letters.length] as const);
}

/** The same text as if it had been spelt well, each letter at the place of the one it stands for; `null` where nothing changes. */
export function corrected(written: Written, correct: Corrector): Written | null {
  let letters = '';
  const [at, end, joined]: [number[], number[], boolean[]] = [[], [], []];
  let isChanged = false;
  for (const [from, to] of rangesIn(written)) {
    const word = written.letters.slice(from, to);
    const right = correct(word);
    isChanged ||= right !== null;
    for (const [nth, letter] of (right ?? word).split('').entries()) {
      const unit = Math.min(from + nth, to - 1);
      letters += letter;
      at.push(written.at[unit] ?? 0);
      end.push(written.end[unit] ?? 0);
      joined.push(nth > 0);
    }
  }
  return isChanged ? { source: written.source, letters, at, end, joined } : null;
}

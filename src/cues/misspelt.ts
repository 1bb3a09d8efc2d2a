// Words of terms with one slip of the finger in them: "withdrawl fee", "microsfot support", "digital arest".
import type { Written } from './written.ts';

/** Shorter words are one letter from too many others; longer ones are no words. */
const SHORTEST = 6;
const LONGEST = 24;
/** With fewer letters another letter in one place makes another word ("dental", "rental"). */
const OTHER_LETTER_FROM = 9;

/** The first place where two words differ. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

/** Whether `wrong` is `word` with a letter left out, two swapped, one too many (no ending), or another one in a long word. */
function isSlipOf(word: string, wrong: string): boolean {
  const longer = wrong.length - word.length;
  if (longer < -1 || longer > 1) return false;
  const at = firstDifference(word, wrong);
  if (longer === -1) return word.slice(at + 1) === wrong.slice(at);
  if (longer === 1) return at < word.length && word.slice(at) === wrong.slice(at + 1);
  if (word.length >= OTHER_LETTER_FROM && word.slice(at + 1) === wrong.slice(at + 1)) return true;
  const swapped = wrong.charAt(at + 1) + wrong.charAt(at);
  return word.slice(at, at + 2) === swapped && word.slice(at + 2) === wrong.slice(at + 2);
}

/** Finds the word of a vocabulary that a word was meant to be; `null` where it is one itself, or like none. */
export type Corrector = (wrong: string) => string | null;

const plainWord = /^[a-z]+$/;
/** Whole Latin words; what a `*` ends is a stem, and no word. */
const latinWords = /(?<![\p{L}\p{N}])[a-z]{6,24}(?![\p{L}\p{N}*])/gu;
const marks = /[\u0300-\u036f]/g;

/** Plain Latin words of the text, each once, by their length. */
function byLength(text: string): readonly (readonly string[] | undefined)[] {
  const sets: Set<string>[] = [];
  const plain = text.normalize('NFD').replace(marks, '').toLowerCase();
  for (const word of plain.match(latinWords) ?? [])
    sets[word.length] = (sets[word.length] ?? new Set()).add(word);
  return Array.from(sets, (set) => (set === undefined ? undefined : [...set]));
}

/** So many words are remembered with what they were meant to be; people write the same ones again. */
const REMEMBERED = 500;

/**
 * Corrects to words of this text with so many letters at least, which is asked for at the first word; most purposes have few
 * words.
 */
export function correctorFor(vocabulary: () => string, shortest = SHORTEST): Corrector {
  let known: readonly (readonly string[] | undefined)[] | null = null;
  const before = new Map<string, string | null>();
  const meant = (wrong: string): string | null => {
    const { length } = wrong;
    known ??= byLength(vocabulary());
    if (known[length]?.includes(wrong) === true) return null;
    for (const some of [length, length + 1, length - 1]) {
      if (some < shortest) continue;
      const word = known[some]?.find((one) => isSlipOf(one, wrong));
      if (word !== undefined) return word;
    }
    return null;
  };
  return (wrong) => {
    if (wrong.length < shortest - 1 || wrong.length > LONGEST || !plainWord.test(wrong)) return null;
    const remembered = before.get(wrong);
    if (remembered !== undefined) return remembered;
    const word = meant(wrong);
    if (before.size >= REMEMBERED) before.clear();
    before.set(wrong, word);
    return word;
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

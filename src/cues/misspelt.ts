// Words of terms with one slip of the finger in them: "withdrawl fee", "recieve", "microsfot support", "безопастный счет".
import { lettersOf, type Written } from './written.ts';

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

/** Whether `wrong` is `word` with the letters at `at` and behind it swapped. */
function isSwapped(word: string, wrong: string, at: number): boolean {
  const swapped = wrong.charAt(at + 1) + wrong.charAt(at);
  return word.slice(at, at + 2) === swapped && word.slice(at + 2) === wrong.slice(at + 2);
}

/** Whether `longer` has one letter more than `shorter`, at `at`. */
function hasOneMore(longer: string, shorter: string, at: number): boolean {
  return longer.slice(at + 1) === shorter.slice(at);
}

/** How well a slip can be told from another word; `sure`: two letters swapped, a double letter once or a single one twice. */
type Slip = 'sure' | 'likely' | 'none';

/** How `wrong` comes from `word`: a letter left out, two swapped, one too many (no ending), or another one in a long word. */
function slipOf(word: string, wrong: string): Slip {
  const more = wrong.length - word.length;
  const at = firstDifference(word, wrong);
  if (more === 0) {
    if (isSwapped(word, wrong, at)) return 'sure';
    const isOther = word.length >= OTHER_LETTER_FROM && word.slice(at + 1) === wrong.slice(at + 1);
    return isOther ? 'likely' : 'none';
  }
  const [longer, shorter] = more > 0 ? [wrong, word] : [word, wrong];
  const isSlip = Math.abs(more) === 1 && hasOneMore(longer, shorter, at) && (more < 0 || at < word.length);
  if (!isSlip) return 'none';
  return longer.charAt(at) === longer.charAt(at - 1) ? 'sure' : 'likely';
}

/** Finds the word of a vocabulary that a word was meant to be; `null` where it is one itself, or like none. */
export type Corrector = (wrong: string) => string | null;

const plainWord = /^[a-z\p{sc=Cyrillic}]+$/u;
const latinWord = /^[a-z]+$/u;
/** Whole words of Latin or of Cyrillic letters; what a `*` ends is a stem, and may go on. */
const latinWords = /(?<![\p{L}\p{N}])[a-z]{6,24}(?![\p{L}\p{N}])\*?/gu;
const cyrillicWords = /(?<![\p{L}\p{N}])\p{sc=Cyrillic}{6,24}(?![\p{L}\p{N}])\*?/gu;
const marks = /[\u0300-\u036f]/g;
const STEM = '*';

/** Words each once, by their length. */
type ByLength = readonly (readonly string[] | undefined)[];

function byLength(words: readonly string[]): ByLength {
  const sets: Set<string>[] = [];
  for (const word of words) sets[word.length] = (sets[word.length] ?? new Set()).add(word);
  return Array.from(sets, (set) => (set === undefined ? undefined : [...set]));
}

interface Vocabulary {
  readonly words: ByLength;
  readonly stems: ByLength;
}

function latinIn(text: string): readonly string[] {
  return text.normalize('NFD').replace(marks, '').toLowerCase().match(latinWords) ?? [];
}

function cyrillicIn(text: string): readonly string[] {
  const words = new Set(text.toLowerCase().match(cyrillicWords) ?? []);
  return Array.from(words, (word) => lettersOf(word) + (word.endsWith(STEM) ? STEM : ''));
}

/** Words as they are searched for. */
function vocabularyOf(all: readonly string[]): Vocabulary {
  return {
    words: byLength(all.filter((word) => !word.endsWith(STEM))),
    stems: byLength(all.filter((word) => word.endsWith(STEM)).map((word) => word.slice(0, -1))),
  };
}

const lengthsAround = (length: number): readonly number[] => [length, length + 1, length - 1];

/** The word that was meant, of all with as many letters, one more or one fewer. */
function wordMeant(words: ByLength, wrong: string, surely: number): string | null {
  if (words[wrong.length]?.includes(wrong) === true) return null;
  for (const length of lengthsAround(wrong.length)) {
    const word = words[length]?.find((one) => {
      const slip = slipOf(one, wrong);
      return slip === 'sure' || (slip === 'likely' && length >= surely);
    });
    if (word !== undefined) return word;
  }
  return null;
}

/** In a stem that is shorter only sure slips are heeded: behind it any ending may come. */
const LIKELY_IN_STEMS_FROM = 9;

/** The stem that the beginning of a word was meant to be, and its ending as it stands. */
function stemMeant(stems: ByLength, wrong: string): string | null {
  for (let length = SHORTEST; length <= wrong.length + 1; length += 1) {
    for (const taken of lengthsAround(length)) {
      const begun = wrong.slice(0, taken);
      const stem = stems[length]?.find((one) => {
        const isPart = begun.length < taken || one.startsWith(begun);
        const slip = isPart ? 'none' : slipOf(one, begun);
        return slip === 'sure' || (slip === 'likely' && length >= LIKELY_IN_STEMS_FROM);
      });
      if (stem !== undefined) return stem + wrong.slice(taken);
    }
  }
  return null;
}

function beginsWithStem(stems: ByLength, word: string): boolean {
  return stems.some((some, length) => some?.includes(word.slice(0, length)) === true);
}

/** So many words are remembered with what they were meant to be; people write the same ones again. */
const REMEMBERED = 500;

/**
 * Corrects to words of this text, which is asked for at the first word; most purposes have few words. In a word of fewer
 * letters than `surely` only a slip is heeded that makes no other word.
 */
export function correctorFor(vocabulary: () => string, surely = SHORTEST): Corrector {
  // Of each alphabet when a word of it is met: most people write in one, and the first answer should not wait for both.
  let latin: Vocabulary | null = null;
  let cyrillic: Vocabulary | null = null;
  const vocabularyFor = (word: string): Vocabulary => {
    if (latinWord.test(word)) {
      latin ??= vocabularyOf(latinIn(vocabulary()));
      return latin;
    }
    cyrillic ??= vocabularyOf(cyrillicIn(vocabulary()));
    return cyrillic;
  };
  const before = new Map<string, string | null>();
  const meant = (wrong: string): string | null => {
    const known = vocabularyFor(wrong);
    if (beginsWithStem(known.stems, wrong)) return null;
    return wordMeant(known.words, wrong, surely) ?? stemMeant(known.stems, wrong);
  };
  return (wrong) => {
    if (wrong.length < SHORTEST - 1 || wrong.length > LONGEST || !plainWord.test(wrong)) return null;
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
    const meant = (right ?? word).split('');
    for (const [nth, letter] of meant.entries()) {
      const unit = Math.min(from + nth, to - 1);
      letters += letter;
      at.push(written.at[unit] ?? 0);
      end.push(written.end[nth === meant.length - 1 ? to - 1 : unit] ?? 0);
      joined.push(nth > 0);
    }
  }
  return isChanged ? { source: written.source, letters, at, end, joined } : null;
}

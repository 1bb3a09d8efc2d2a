// Chinese words of which one half stands in pinyin: "做ren务", "bu单", "提xian".
import { syllablesOf } from '../transfer/pinyin.ts';
import { type Hit, searchFor } from './term-tree.ts';
import { lettersOf, type Written } from './written.ts';

/** One character says nothing by its sound; what is longer holds a shorter one. */
const word = /^\p{sc=Han}{2,3}$/u;
/** Characters and Latin letters that touch: only then there is something to find, and most texts have none. */
const touching = /\p{sc=Han}[a-zü]{2}|[a-zü]{2}\p{sc=Han}/iu;
const isMixed = (spelling: string): boolean => /\p{sc=Han}/u.test(spelling) && /[a-z]/iu.test(spelling);

/** A syllable of one letter is a letter ("a座", "e卡"). */
const SHORTEST_SYLLABLE = 2;

function syllableOf(character: string): string {
  const [sound = ''] = syllablesOf(character);
  return sound.length < SHORTEST_SYLLABLE ? character : sound;
}

/** Every mixture of the characters and their syllables that has both: shua单, 刷dan. */
function mixturesOf(letters: string): readonly string[] {
  const all = Array.from(letters).reduce<readonly string[]>(
    (heads, character) =>
      heads.flatMap((head) => [...new Set([`${head}${character}`, `${head}${syllableOf(character)}`])]),
    [''],
  );
  return all.filter(isMixed);
}

interface Letter {
  readonly letter: string;
  readonly at: number;
  readonly end: number;
  readonly joined: boolean;
}

/** Each letter of a word at the place of the one it stands for; the last one ends where the whole spelling does. */
function placed(letters: string, written: Written, from: number, to: number): readonly Letter[] {
  const last = letters.length - 1;
  return letters.split('').map((letter, nth) => {
    const unit = Math.min(from + nth, to - 1);
    return {
      letter,
      at: written.at[unit] ?? 0,
      end: written.end[nth === last ? to - 1 : unit] ?? 0,
      joined: false,
    };
  });
}

/** Across a gap two words meet. */
function isInOnePiece({ at, end }: Written, { from, to }: Hit<string>): boolean {
  return at.slice(from + 1, to).every((place, nth) => place === end[from + nth]);
}

function joinedUp(source: string, parts: readonly Letter[]): Written {
  return {
    source,
    letters: parts.map(({ letter }) => letter).join(''),
    at: parts.map(({ at }) => at),
    end: parts.map(({ end }) => end),
    joined: parts.map(({ joined }) => joined),
  };
}

function untouched(written: Written, from: number, to: number): readonly Letter[] {
  return written.letters
    .slice(from, to)
    .split('')
    .map((letter, nth) => ({
      letter,
      at: written.at[from + nth] ?? 0,
      end: written.end[from + nth] ?? 0,
      joined: written.joined[from + nth] ?? false,
    }));
}

/**
 * Writes out in characters what stands half in pinyin, for the Chinese ones of these words; `null` where nothing does. The words
 * are asked for at the first text that could have one.
 */
export function writtenOutFor(words: () => readonly string[]): (written: Written) => Written | null {
  const search = searchFor(() =>
    [
      ...new Set(
        words()
          .filter((one) => word.test(one))
          .map(lettersOf),
      ),
    ].flatMap((letters) => mixturesOf(letters).map((mixture) => [mixture, letters] as const)),
  );
  return (written) => {
    if (!touching.test(written.source)) return null;
    const hits = search(written, (hit) => isInOnePiece(written, hit)).flatMap(([hit]) => hit ?? []);
    if (hits.length === 0) return null;
    let before = 0;
    const parts = hits.flatMap(({ value, from, to }) => {
      const gap = untouched(written, before, from);
      before = to;
      return [...gap, ...placed(value, written, from, to)];
    });
    return joinedUp(written.source, [...parts, ...untouched(written, before, written.letters.length)]);
  };
}

// Text as the search sees it: one letter after another, whatever stands between, and where words begin and end.
import { oneLetter } from './one-letter.ts';

/** Scripts that write without spaces, or hang endings on a word: no edge of a word is asked for. */
const wordless = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]/u;
const lettered = /[\p{L}\p{M}\p{N}]/u;
/** Zero width, joiners, fillers of Korean, marks that are drawn over any letter, and variation selectors. */
const invisible = /\p{Cf}|\p{sc=Zinh}|[\u115f\u1160\u3164]/u;

/**
 * `letters` are folded; `at` and `end` say where each of its UTF-16 units stands in `source` (NFKC). `joined` says whether
 * the unit goes on with the word of the one before it.
 */
export interface Written {
  readonly source: string;
  readonly letters: string;
  readonly at: readonly number[];
  readonly end: readonly number[];
  readonly joined: readonly boolean[];
}

/** A percent sign belongs to its number ("keep 10%"), a plus to the Chinese name that ends with it (好賣+). */
function isKeptSign(source: string, from: number): boolean {
  const sign = source.charAt(from);
  if (sign === '%') return /\d/u.test(source.charAt(from - 1));
  return sign === '+' && wordless.test(source.charAt(from - 1)) && !lettered.test(source.charAt(from + 1));
}

/** What one character is in a text: nothing, a gap (no letters), or letters; `isJoined`: of a script with edges of words. */
interface Character {
  readonly isNothing: boolean;
  readonly folded: string;
  readonly isJoined: boolean;
}

function read(character: string): Character {
  const isLetter = lettered.test(character);
  return {
    isNothing: invisible.test(character),
    folded: isLetter ? oneLetter(character) : '',
    isJoined: isLetter && !wordless.test(character),
  };
}

/** More characters than any language's texts have; a text made of all there are must not fill the memory. */
const KNOWN_MOST = 8000;
const known = new Map<string, Character>();

function characterOf(character: string): Character {
  const before = known.get(character);
  if (before !== undefined) return before;
  const one = read(character);
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(character, one);
  return one;
}

const keptSign = /[%+]/u;

/** The text as it is searched. Combining marks and invisible characters are nothing; all that is no letter is a gap. */
export function writtenOf(text: string): Written {
  const source = text.normalize('NFKC');
  const hasSigns = keptSign.test(source);
  let letters = '';
  const at: number[] = [];
  const end: number[] = [];
  const joined: boolean[] = [];
  let inWord = false;
  let from = 0;
  for (const character of source) {
    const to = from + character.length;
    const one = characterOf(character);
    if (!one.isNothing) {
      const isSign = hasSigns && isKeptSign(source, from);
      const isWord = isSign || one.isJoined;
      const folded = isSign ? character : one.folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        at.push(from);
        end.push(to);
        joined.push(isWord && (inWord || unit > 0));
      }
      letters += folded;
      inWord = isWord;
    }
    from = to;
  }
  return { source, letters, at, end, joined };
}

/** What a text comes to when it is searched for: equal for a term and all its spellings. */
export function lettersOf(text: string): string {
  return writtenOf(text).letters;
}

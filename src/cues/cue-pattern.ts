// From terms to one pattern: how a cue may be written and still be the same cue (facts/cue-lexicon.json, `guards`).
import { simplify } from './traditional.ts';

/** Scripts that write without spaces, or hang endings on a word: matched by substring. */
const SUBSTRING = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]`;
const LETTER = String.raw`(?!${SUBSTRING})[\p{L}\p{M}\p{N}_]`;

const IGNORED = String.raw`[\s\p{P}\p{S}]*`;
const SPACE = String.raw`[\s\p{Pd}_]+`;

const bySubstring = new RegExp(SUBSTRING, 'u');
const byWord = new RegExp(LETTER, 'u');
const spacing = /\s/u;
const ignored = /[\s\p{P}\p{S}]/gu;
const invisible = /\p{Cf}/gu;

/** NFKC, without invisible characters, case folded, Chinese simplified. */
export function foldText(text: string): string {
  return simplify(text.normalize('NFKC').replace(invisible, '').toLowerCase());
}

/** What stays of folded text when spacing and punctuation are ignored: equal for a term and all its spellings. */
export function bare(folded: string): string {
  return folded.replace(ignored, '');
}

/** What may stand between two characters of a term that follow one another. */
function between(left: string, right: string): string {
  if (bySubstring.test(left) || bySubstring.test(right)) return IGNORED;
  return spacing.test(left) || spacing.test(right) ? SPACE : '';
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`);
}

function spelling(folded: string): string {
  const characters = Array.from(folded);
  return characters
    .map((character, at) => {
      if (spacing.test(character)) return '';
      const before = characters[at - 1];
      const joint = before === undefined ? '' : between(before, character);
      return joint + literal(character);
    })
    .join('');
}

/** One term as the source of a pattern over folded text, without what its first character asks of the text before. */
function termPattern(folded: string): string {
  return spelling(folded) + (byWord.test(folded.slice(-1)) ? `(?!${LETTER})` : '');
}

/** Any of the terms; what begins with a letter of a word begins only where a word does. */
function alternatives(terms: readonly string[]): string {
  const words = terms.filter((term) => byWord.test(term.slice(0, 1))).map(termPattern);
  const rest = terms.filter((term) => !byWord.test(term.slice(0, 1))).map(termPattern);
  return `${rest.join('|')}|(?<!${LETTER})(?:${words.join('|')})`;
}

/**
 * A global pattern for all terms over folded text; where several begin together, the longest is taken. Nearly every
 * position fails on its first character alone.
 */
export function anyOf(terms: readonly string[]): RegExp {
  const longestFirst = terms.map(foldText).sort((a, b) => b.length - a.length);
  const first = [...new Set(longestFirst.map((term) => literal(term.slice(0, 1))))].join('');
  return new RegExp(`(?=[${first}])(?:${alternatives(longestFirst)})`, 'gu');
}

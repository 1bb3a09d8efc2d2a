// From terms to patterns: how a cue may be written and still be the same cue (facts/cue-lexicon.json, `guards`).
import { simplify } from './traditional.ts';

/** Scripts that write without spaces, or hang endings on a word: matched by substring, whatever stands between. */
const SUBSTRING = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}ー]`;
const LETTER = String.raw`(?!${SUBSTRING})[\p{L}\p{M}\p{N}_]`;

const bySubstring = new RegExp(SUBSTRING, 'u');
const byWord = new RegExp(LETTER, 'u');
const invisible = /\p{Cf}/gu;
const ignored = /[\s\p{P}\p{S}]/u;
const spacing = /[\s\p{Pd}_]/u;

/** NFKC, without invisible characters, case folded, Chinese simplified. */
export function foldText(text: string): string {
  return simplify(text.normalize('NFKC').replace(invisible, '').toLowerCase());
}

/** Folded text as a pattern sees it, and where each of its UTF-16 units stands in the folded text. */
interface View {
  readonly text: string;
  readonly at: readonly number[];
}

/** Keeps of each character what `keep` says of it, given what was kept before. */
function viewOf(folded: string, keep: (character: string, before: string) => string): View {
  let text = '';
  const at: number[] = [];
  for (let from = 0; from < folded.length; from += 1) {
    const kept = keep(folded.charAt(from), text);
    if (kept !== '') at.push(from);
    text += kept;
  }
  return { text, at };
}

/** Without spacing, punctuation and symbols. */
function bareView(folded: string): View {
  return viewOf(folded, (character) => (ignored.test(character) ? '' : character));
}

/** Runs of spaces and hyphens as one space. */
function spacedView(folded: string): View {
  return viewOf(folded, (character, before) => {
    if (!spacing.test(character)) return character;
    return before.endsWith(' ') ? '' : ' ';
  });
}

function isJoined(folded: string): boolean {
  return bySubstring.test(folded);
}

/** What stays of folded text in every spelling that counts as the same: equal for a term and all its spellings. */
export function bare(folded: string): string {
  return isJoined(folded) ? bareView(folded).text : spacedView(folded).text;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}

/** Any of the terms, the longest first; the classes of letters stand once, for they are what a pattern costs to make. */
function anyOf(terms: readonly string[], before = '', after = ''): RegExp {
  const longestFirst = [...new Set(terms)].sort((a, b) => b.length - a.length);
  return new RegExp(`${before}(?:${longestFirst.map(escaped).join('|') || '(?!)'})${after}`, 'gu');
}

/** A term found: its bare spelling, and where it begins in the folded text. */
export interface Found {
  readonly spelling: string;
  readonly index: number;
}

/** Whether no letter of a word goes on where the match begins or ends, unless its own edge is of a script without words. */
function standsAlone(folded: string, from: number, to: number): boolean {
  const cutsBefore = byWord.test(folded.charAt(from)) && byWord.test(folded.charAt(from - 1));
  const cutsAfter = byWord.test(folded.charAt(to)) && byWord.test(folded.charAt(to + 1));
  return !cutsBefore && !cutsAfter;
}

function findIn(pattern: RegExp, { text, at }: View, folded: string): readonly Found[] {
  return [...text.matchAll(pattern)]
    .map(({ 0: spelling, index }) => ({
      spelling,
      index: at[index] ?? 0,
      end: at[index + spelling.length - 1] ?? 0,
    }))
    .filter(({ index, end }) => standsAlone(folded, index, end));
}

/** Finds the terms (folded or not) in folded text, in the order in which they stand. */
export function finderOf(terms: readonly string[]): (folded: string) => readonly Found[] {
  const folds = terms.map(foldText);
  const joined = anyOf(folds.filter(isJoined).map(bare));
  const words = anyOf(folds.filter((term) => !isJoined(term)).map(bare), `(?<!${LETTER})`, `(?!${LETTER})`);
  return (folded) =>
    [...findIn(joined, bareView(folded), folded), ...findIn(words, spacedView(folded), folded)].sort(
      (a, b) => a.index - b.index,
    );
}

// How two names compare: same, close, consistent, different, or not to be told (facts/payee-amount-checks.json, `verdicts`).
import type { NameVerdict } from './book.ts';
import { isSlipOf } from './edit-distance.ts';
import { titlesBehind } from './legal-forms.ts';
import { compareMasked, isMaskedName } from './masked-name.ts';
import {
  type FoldedName,
  foldName,
  jointHolders,
  plainName,
  tradingSides,
  withoutParticles,
} from './name-fold.ts';
import { isPinyinOf } from './pinyin.ts';
import { spokenWords } from './spoken-name.ts';
import { skeleton } from './spoof.ts';

type Words = readonly string[];

const sorted = (words: Words): string => [...words].sort().join(' ');

/** The letters in a row, begun at the letter that makes it come first: one text for Wang Jianhua and JIAN HUA WANG. */
function inRow(words: Words): string {
  const row = words.join('');
  return Array.from(row, (_, at) => row.slice(at) + row.slice(0, at)).sort()[0] ?? '';
}

/** Whether the letters in a row are the same from some word on, so that joins and the place of the surname do not count. */
function sameRow(a: Words, b: Words): boolean {
  const row = a.join('');
  return (
    row.length === b.join('').length &&
    b.some((_, at) => [...b.slice(at), ...b.slice(0, at)].join('') === row)
  );
}

/** Order and joins do not count: Wang Jianhua, Jianhua Wang, WANG JIAN HUA. */
function sameWords(a: Words, b: Words): boolean {
  return sorted(a) === sorted(b) || sameRow(a, b) || sameRow(b, a);
}

/** The words of `a` that `b` has not, each counted as often as it stands. */
function beyond(a: Words, b: Words): Words {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const isInitial = (word: string): boolean => /^\p{L}$/u.test(word) && !/\p{Script=Han}/u.test(word);

/** Whether each word left over on one side is the initial of one on the other, and some word is whole on both. */
function isInitialled(a: Words, b: Words): boolean {
  const [left, right] = [beyond(a, b), beyond(b, a)];
  if (left.length !== right.length || left.length === 0 || left.length === a.length) return false;
  const open = [...right];
  return left.every((word) => {
    const at = open.findIndex(
      (other) => (isInitial(word) && other.startsWith(word)) || (isInitial(other) && word.startsWith(other)),
    );
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
}

/** One word between others that only one side has: a middle name, a second surname, the number of a charity. */
function lacksOne(a: Words, b: Words): boolean {
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || longer.length - shorter.length !== 1) return false;
  return beyond(shorter, longer).length === 0;
}

function isSlip(a: Words, b: Words): boolean {
  const [left, right] = [beyond(a, b), beyond(b, a)];
  const [one, other] = [left[0], right[0]];
  if (left.length === 1 && right.length === 1 && one !== undefined && other !== undefined)
    return isSlipOf(one, other);
  return isSlipOf(a.join(''), b.join('')) && left.length < 2 && right.length < 2;
}

/** Two folded names: what they have in common once it is not everything. */
function compareFolded(a: FoldedName, b: FoldedName): NameVerdict {
  if (sameWords(a.words, b.words)) return sorted(a.forms) === sorted(b.forms) ? 'same' : 'close';
  const spellings = [a.words, a.spelled].some((one) =>
    [b.words, b.spelled].some((two) => sameWords(one, two)),
  );
  if (spellings || sameWords(spokenWords(a.words), spokenWords(b.words))) return 'close';
  const [one, two] = [withoutParticles(a.words), withoutParticles(b.words)];
  if (sameWords(one, two) || isInitialled(one, two) || lacksOne(one, two) || isSlip(one, two)) return 'close';
  const isOneWord = one.length === 1 || two.length === 1;
  const isPart = beyond(one, two).length === 0 || beyond(two, one).length === 0;
  return isOneWord && isPart ? 'consistent' : 'different';
}

type Script = 'han' | 'kana' | 'hangul' | 'cyrillic' | 'other' | 'none';

/** The script a name is written in, `none` when it has no letters; Latin, Greek and all the rest are `other`. */
function scriptOf(titled: string): Script {
  const name = plainName(titled).replace(titlesBehind, '');
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'kana';
  if (/\p{Script=Hangul}/u.test(name)) return 'hangul';
  if (/\p{Script=Han}/u.test(name)) return 'han';
  if (/\p{Script=Cyrillic}/u.test(name)) return 'cyrillic';
  return /\p{L}/u.test(name) ? 'other' : 'none';
}

/** Names in different scripts: pinyin may agree, letters that only look the same contradict, the rest is open. */
function compareAcross(a: string, b: string): NameVerdict {
  const [han, other] = scriptOf(a) === 'han' ? [a, b] : [b, a];
  const [written, spelt] = [foldName(han).words.join(''), foldName(other).words];
  if (isPinyinOf(spelt.join(''), written)) return 'consistent';
  return looksSame(a, b) ? 'different' : 'cannot-tell';
}

const look = (name: string): string => foldName(name).words.map(skeleton).join(' ');

/** Whether two names that are not the same can be taken for each other by their letters. */
function looksSame(a: string, b: string): boolean {
  return look(a) !== '' && look(a) === look(b) && !sameWords(foldName(a).words, foldName(b).words);
}

function compareWhole(a: string, b: string): NameVerdict {
  if (scriptOf(a) !== scriptOf(b)) return compareAcross(a, b);
  return looksSame(a, b) ? 'different' : compareFolded(foldName(a), foldName(b));
}

/** Any part of one against any part of the other, where one at least has parts. */
function partsAgree(a: Words, b: Words): boolean {
  if (a.length === 1 && b.length === 1) return false;
  return a.some((one) => b.some((other) => compareWhole(one, other) === 'same'));
}

/**
 * `before` and `now` as pages showed them. Never says "match", which only the bank can (`client_rule`). `cannot-tell`
 * where a name has no letters, the scripts differ, or a mask hides too much. Symmetric; never throws.
 */
export function compareNames(before: string, now: string): NameVerdict {
  if ([before, now].some((name) => foldName(name).words.length === 0)) return 'cannot-tell';
  if (isMaskedName(before) || isMaskedName(now)) return compareMasked(before, now);
  const verdict = compareWhole(before, now);
  if (verdict === 'same' || verdict === 'close') return verdict;
  const isPart =
    partsAgree(tradingSides(before), tradingSides(now)) ||
    partsAgree(jointHolders(before), jointHolders(now));
  return isPart ? 'close' : verdict;
}

/**
 * Texts by which a name is found again, whatever the order of its words, its legal form and its spelling: `name:` for the
 * same name, `look:` for one that only looks the same. None for a masked name.
 */
export function nameMarks(name: string): readonly string[] {
  if (isMaskedName(name)) return [];
  const marks = tradingSides(plainName(name)).flatMap((side) => {
    const { words, spelled } = foldName(side);
    if (words.length === 0) return [];
    return [words, spelled]
      .flatMap((one) => [`name:${sorted(one)}`, `name:${inRow(one)}`])
      .concat(`look:${sorted(words.map(skeleton))}`);
  });
  return [...new Set(marks)].sort();
}

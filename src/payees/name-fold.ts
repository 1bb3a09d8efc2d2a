// A name for comparing: its words without titles, marks, legal forms and accents (facts/payee-amount-checks.json, `normalise`).

import { simplifiedText } from '../transfer/simplified.ts';
import {
  formsInFront,
  joinedForm,
  joinedForms,
  legalForms,
  particles,
  titles,
  titlesBehind,
} from './legal-forms.ts';

const LENGTH_MAX = 200;

/**
 * `words` with accents folded plainly (ä as a), `spelled` with the language's own spelling (ä as ae), both without legal
 * form. `forms`: the legal forms, as they are abbreviated, sorted.
 */
export interface FoldedName {
  readonly words: readonly string[];
  readonly spelled: readonly string[];
  readonly forms: readonly string[];
}

const invisible = /[\p{Cf}\p{Cc}]/gu;

/** The name as a person sees it: compatibility forms as plain ones, no invisible characters, single spaces. */
export function plainName(name: string): string {
  return name.slice(0, LENGTH_MAX).normalize('NFKC').replace(invisible, '').replace(/\s+/gu, ' ').trim();
}

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const spellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const withLetters = (text: string, by: Readonly<Record<string, string>>): string =>
  text.replace(/\p{Script=Latin}/gu, (character) => by[character] ?? character);

/** Only the accents of Latin, Greek and Cyrillic letters: the marks of kana and of Indian scripts are letters there. */
const withoutAccents = (text: string): string =>
  withLetters(text, letters)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC');

const largeKana: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
};

/** Hiragana as katakana and small kana as large, as banks write them. */
function withBankKana(text: string): string {
  return text
    .replace(/[\u3041-\u3096]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))
    .replace(/[ァィゥェォッャュョ]/gu, (kana) => largeKana[kana] ?? kana);
}

/** Han characters stand together whatever spaces or middle dots a page sets between them. */
const joinedHan = (text: string): string =>
  text.replace(/(?<=\p{Script=Han})[\s·•・]+(?=\p{Script=Han})/gu, '');

const punctuation = /[\s.,;:'’‘`´"“”·•・\-‐‑–—/&()[\]]+/u;

/** "S.A." and "J.P." are one word each. */
const joinedInitials = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?:\.|$))/gu, '$1');

const conjunctions = /\s(?:&|and|und|et)\s|(?<=\p{Script=Han}{2})[和及](?=\p{Script=Han}{2})/giu;

function wordsOf(text: string): readonly string[] {
  const words = text.split(punctuation).filter((word) => word !== '');
  const named = words.filter((word) => !titles.has(word));
  return named.length === 0 ? words : named;
}

/** The words before the legal forms at the end and behind those in front, at least one; and the forms. */
function withoutForms(
  words: readonly string[],
): readonly [words: readonly string[], forms: readonly string[]] {
  const last = words.at(-1) ?? '';
  const form = legalForms.get(last);
  if (words.length > 1 && form !== undefined) {
    const [rest, forms] = withoutForms(words.slice(0, -1));
    return [rest, [...forms, form]];
  }
  const [first = ''] = words;
  return words.length > 1 && formsInFront.has(first) ? [words.slice(1), [first]] : [words, []];
}

/** Never throws; a name of nothing but marks has no words. */
export function foldName(name: string): FoldedName {
  const plain = plainName(name).toLowerCase().normalize('NFC');
  // Before kana are all of one kind: さん is a title, サン may be a name.
  const seen = withBankKana(simplifiedText(joinedHan(plain.replace(titlesBehind, ''))));
  const forms = [...seen.matchAll(joinedForms)].map(([form]) => joinedForm(form));
  const bare = seen.replace(joinedForms, ' ').trim();
  const text = joinedInitials((bare === '' ? seen : bare).replace(conjunctions, ' '));
  const [words, written] = withoutForms(wordsOf(withoutAccents(text)));
  const [spelled] = withoutForms(wordsOf(withoutAccents(withLetters(text, spellings))));
  return { words, spelled, forms: [...forms, ...written].sort() };
}

/** The words without the small ones that pages leave out, unless there are only such. */
export function withoutParticles(words: readonly string[]): readonly string[] {
  const named = words.filter((word) => !particles.has(word));
  return named.length === 0 ? words : named;
}

const tradingAs = /\s(?:t\/a|trading as|d\/?b\/?a|c\/o)\s|代收/iu;

/** The two names of "A trading as B"; one name alone otherwise. */
export function tradingSides(name: string): readonly string[] {
  const sides = plainName(name)
    .split(tradingAs)
    .map((side) => side.trim())
    .filter((side) => side !== '');
  return sides.length === 0 ? [name] : sides;
}

const jointly =
  /\s*(?:&|\/|、|,?\s(?:and|und|et|y|e)\s|(?<=\p{Script=Han}{2})[和及与](?=\p{Script=Han}{2}))\s*/iu;

/** The holders of a joint account, each by name; one name alone otherwise. */
export function jointHolders(name: string): readonly string[] {
  const holders = plainName(name)
    .split(jointly)
    .filter((holder) => holder.trim() !== '');
  return holders.length === 0 ? [name] : holders;
}

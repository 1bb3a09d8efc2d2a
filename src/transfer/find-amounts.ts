// Finds the amounts of money inside running text, and leaves dates, phone numbers, accounts and order numbers alone.
import { localeOf, numberStyle } from './locale.ts';
import { writtenNumber } from './magnitude.ts';
import { type AmountContext, marksAfter, marksBefore } from './marks.ts';
import { hanNumerals, plainText } from './numerals.ts';
import { type AmountReading, parseAmount } from './parse-amount.ts';
import { isPlainAmount, isQuantity } from './plain-numbers.ts';
import { remembered } from './remembered.ts';
import { smallUnitWords, unitWords } from './units.ts';

/** `start` and `end` are offsets in the text; `marked`: a currency sign, code or unit word stands with the number. */
export interface AmountMatch {
  readonly reading: Exclude<AmountReading, { readonly kind: 'none' }>;
  readonly start: number;
  readonly end: number;
  readonly marked: boolean;
}

/** Longer texts are read up to here; no sentence with an amount is as long. */
const LENGTH_MAX = 20_000;
/** How far from the number its marks and units may reach. */
const REACH = 32;

const han = `[${hanNumerals}]`;
const numbers = new RegExp(`${writtenNumber}|${han}[${hanNumerals}点點]*`, 'gu');
const unitsAfter = new RegExp(
  `^(?:\\s?(?:${unitWords}|${smallUnitWords})(?!\\.?\\p{Script=Latin})(?:\\s?(?:\\d[\\d,.]*(?<=\\d)|${han}+))?)+`,
  'iu',
);
const small = `(?:[\\d${hanNumerals}]{1,2}[角毛])?(?:[\\d${hanNumerals}]{1,2}分)?[整正钱]?`;
const yuanAfter = new RegExp(
  `^\\s?(?:[块塊][\\d一二三四五六七八九](?![\\d${hanNumerals}角毛])|[元圆圓块塊]${small})`,
  'u',
);
/** Currency codes that are English words too: "TOP 10", "TRY 3 times". */
const wordCode = /^(ALL|TOP|TRY|CUP|MAD|PEN|GEL|SOS|BAM)\b/;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans the amount around this number may have, longest first: with marks and units, then without. */
function spansAround(text: string, number: Span): readonly Span[] {
  const before = text.slice(Math.max(0, number.start - REACH), number.start);
  const after = text.slice(number.end, number.end + REACH);
  const units = unitsAfter.exec(after)?.[0].length ?? 0;
  const ends = new Set([units, 0].flatMap((length) => [length + currencyAfter(after.slice(length)), length]));
  const left = marksBefore(before);
  const start = number.start - (wordCode.test(before.slice(before.length - left)) ? 0 : left);
  return [...ends].map((reach) => ({ start, end: number.end + reach }));
}

/** A mark that a digit follows belongs to the next amount ("2 $25.00"). */
function currencyAfter(after: string): number {
  const yuan = yuanAfter.exec(after)?.[0].length ?? 0;
  const reach = yuan + marksAfter(after.slice(yuan));
  return /^\d/.test(after.slice(reach)) ? 0 : reach;
}

/** A minus in front makes it negative, a letter or digit on either side part of something else. */
function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  const joined = /\p{Script=Latin}$/u.test(before) && /^[\p{Script=Latin}\d$]/u.test(text.slice(start, end));
  const runsOn =
    /^[\p{Script=Latin}\d]/u.test(after) && /[\p{Script=Latin}\d]$/u.test(text.slice(start, end));
  if (joined || runsOn || /^(?:\s?[%‰]|:\d)/.test(after)) return false;
  return !/\d[.,:]?$/.test(before) && !/(?:^|\D)[-−–]$/.test(before);
}

function matchOf(text: string, number: Span, plain: string, context: AmountContext): AmountMatch | null {
  for (const span of spansAround(plain, number)) {
    if (!standsAlone(plain, span)) continue;
    const written = text.slice(span.start, span.end);
    const reading = parseAmount(written, context);
    if (reading.kind === 'none') continue;
    const marked = span.start < number.start || /[^a-z\s.]|[a-z]{2}/i.test(plain.slice(number.end, span.end));
    return accepts(plain, number, span, marked, context) ? { reading, ...span, marked } : null;
  }
  return null;
}

function accepts(plain: string, number: Span, span: Span, marked: boolean, context: AmountContext): boolean {
  const before = plain.slice(Math.max(0, span.start - REACH), span.start);
  const after = plain.slice(span.end, span.end + REACH);
  if (marked) return marksBefore(plain.slice(span.start, number.start)) > 0 || !isQuantity(after);
  const style = numberStyle(localeOf(context.language));
  return isPlainAmount(plain.slice(span.start, span.end), before, after, style.decimal);
}

/** A run of digits that is no amount as a whole may be two numbers of a table row; a group of three may belong to its neighbour. */
function piecesOf(plain: string, number: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (const found of plain.slice(number.start, number.end).matchAll(/\S+/g)) {
    const start = number.start + found.index;
    if (found.index === 0 || !/^\d{3}(?!\d)/.test(found[0]))
      pieces.push({ start, end: start + found[0].length });
  }
  return pieces;
}

function matchesAt(
  text: string,
  number: Span,
  plain: string,
  context: AmountContext,
): readonly AmountMatch[] {
  const whole = matchOf(text, number, plain, context);
  if (whole !== null || !plain.slice(number.start, number.end).includes(' '))
    return whole === null ? [] : [whole];
  return piecesOf(plain, number).flatMap((piece) => {
    const match = matchOf(text, piece, plain, context);
    return match?.marked ? [match] : [];
  });
}

/** A digit of any writing system; its own pattern, since most texts of a page have none. */
const anyNumber = new RegExp(`[\\p{Nd}${hanNumerals}]`, 'u');

function find(text: string, context: AmountContext): readonly AmountMatch[] {
  const read = text.slice(0, LENGTH_MAX);
  if (!anyNumber.test(read)) return [];
  const plain = plainText(read);
  const matches: AmountMatch[] = [];
  for (const found of plain.matchAll(numbers)) {
    const last = matches.at(-1)?.end ?? 0;
    if (found.index < last) continue;
    const number = { start: found.index, end: found.index + found[0].length };
    matches.push(...matchesAt(read, number, plain, context).filter((match) => match.start >= last));
  }
  return matches;
}

/** A page is read with its own currency and without any. */
const CONTEXTS_MAX = 8;

const finders = new Map<string, (text: string) => readonly AmountMatch[]>();

function finderFor({ language, currency }: AmountContext): (text: string) => readonly AmountMatch[] {
  const key = `${language} ${currency ?? ''}`;
  const known = finders.get(key);
  if (known !== undefined) return known;
  if (finders.size >= CONTEXTS_MAX) finders.clear();
  const finder = remembered((text) => find(text, { language, currency }));
  finders.set(key, finder);
  return finder;
}

/**
 * Every amount in `text`, in order and without overlap. Numbers with no mark are given only where nothing about them
 * says date, time, phone, account, order number, version or quantity. Never throws.
 */
export function findAmounts(text: string, context: AmountContext): readonly AmountMatch[] {
  return finderFor(context)(text);
}

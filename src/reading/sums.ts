// Labelled values as sums: each with its unit, where it stands, and whether it can be changed.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { findAmounts } from '../transfer/find-amounts.ts';
import { type AmountContext, type AmountReading, parseAmount } from '../transfer/parse-amount.ts';
import type { LabelRole } from './label-vocabulary.ts';
import { besideSums, withoutIncluded } from './label-words.ts';
import type { Labelled } from './labelled.ts';
import { roleOf } from './labels.ts';
import type { PageText } from './page.ts';

export interface Sum {
  readonly amount: Amount;
  readonly label: string;
  readonly distance: number;
  readonly editable: boolean;
}

export const isSame = (a: Sum, b: Sum): boolean => compareAmounts(a.amount, b.amount) === 0;

/** Whether the words before a sum say that it is a part of another one, "incl. VAT €4"; with its tax it is the whole. */
export function isPart(before: string): boolean {
  const [last = ''] = /[^:：]*$/u.exec(before) ?? [];
  return !/^\P{L}*$|[税稅]/u.test(last) && withoutIncluded(last).trim() === '';
}

/** Somebody by his name and a number below it, or a number that is shown in part: "Jo Roe\n+34 6** *** 214". */
const ofSomebody = /[*•＊●]{2}|^\P{Nd}*\p{L}\P{Nd}*\n/u;

/** The first amount in a text, unless the words before it make it another sum: "incl. VAT €21.55". */
function firstIn(text: string, context: AmountContext): AmountReading | undefined {
  const [first] = findAmounts(text, context);
  if (first?.marked === false && ofSomebody.test(text)) return undefined;
  const before = text.slice(0, first?.start ?? 0);
  const role = roleOf(before);
  return isPart(before) || (role !== null && besideSums.includes(role)) ? undefined : first?.reading;
}

/** What a sum is about in another currency: "0.5 ETH ≈ $1,790", "100 USDT (~92 €)"; a bare "100~200" is from and to. */
const about =
  /(?<=\p{Nd}[^\p{Nd}]{0,12})\s*(?:[(（]\s*[~～]|[(（]?(?:≈|约合?|約合?|\bapprox\.?|\baprox\.?|\benviron\b|\bcirca\b|\betwa\b|\bca\.|около)).*$/isu;

/** From one sum to another, and nothing else: "100~200 元", "$100 – $200". */
const range =
  /^\P{Nd}{0,6}\p{Nd}[\p{Nd}.,\s]*\P{Nd}{0,4}[~～〜–—-]\P{Nd}{0,5}\p{Nd}[\p{Nd}.,\s]*\P{Nd}{0,6}$/u;

/** The one amount a text is or starts with; `null` for none, zero, and more than one way to read it. */
export function amountIn(text: string, context: AmountContext): Amount | null {
  if (range.test(text)) return null;
  const bare = text.replace(about, '');
  const whole = parseAmount(bare, context);
  const reading = whole.kind === 'none' ? firstIn(bare, context) : whole;
  return reading?.kind === 'amount' && reading.amount.minor > 0n ? reading.amount : null;
}

/** Where a label may name a unit: in brackets, behind a stroke, after "in". */
const unitPlaces =
  /[(（[【]([^()（）[\]【】]{1,20})[)）\]】]|(?:(?<!\p{L})(?:in|en|em) |[/／]\s?)(\p{L}{1,12})\s*(?=$|[(（])/giu;

/** What goes before the unit itself: "单位：分", "in cents". */
const beforeUnit = /^(?:.*[:：]\s*|(?:单位|單位|以|in |en |em ))/iu;

/** 分 is a hundredth where it counts a whole sum; behind 元 it is a part of one. */
const isHundredth = (unit: string, number: string): boolean => unit === '分' && /^\d[\d,\s]*$/.test(number);

/** The unit that a label gives its number: "金额（万元）", "Amount in cents"; `''` where it names no more than a currency. */
function unitOfLabel(label: string, number: string, context: AmountContext): string {
  for (const [, bracketed, last] of label.matchAll(unitPlaces)) {
    const said = (bracketed ?? last ?? '').replace(beforeUnit, '');
    const unit = isHundredth(said, number) ? '¢' : said;
    const one = parseAmount(`1 ${unit}`, context);
    if (one.kind === 'amount' && one.amount.minor !== 10n ** BigInt(one.amount.decimals)) return unit;
  }
  return '';
}

/** The amount with the unit beside it, else by itself; a unit that multiplies and cannot be read leaves it open. */
export function amountOf(value: Labelled, context: AmountContext): Amount | null {
  const number = value.value.normalize('NFKC');
  const unit = unitOfLabel(value.label, number, context);
  if (unit !== '') {
    const bare = /^[\d.,\s]+$/.test(number);
    return amountIn(bare ? `${value.value} ${unit}` : value.value, context);
  }
  // "cents (USD)" counts in cents; its currency the page has from there.
  const written = value.unit.replace(/(?<=\p{L})\s*[(（].*$/u, '');
  const beside = isHundredth(written, number) ? '¢' : written;
  return amountIn(`${value.value} ${beside}`.trim(), context) ?? amountIn(value.value, context);
}

/** What stands under labels of one role, without what is no amount or zero. */
export function sumsOf(values: readonly Labelled[], role: LabelRole, context: AmountContext): readonly Sum[] {
  return values.flatMap((value) => {
    if (value.role !== role || value.value === '') return [];
    const amount = amountOf(value, context);
    return amount === null ? [] : [{ ...value, amount }];
  });
}

/** Whether the sum behind these words is the upper one of two: "100~". */
export function endsRange(before: string): boolean {
  return /\p{Nd}[^\p{L}\p{Nd}]{0,4}[~～〜–—]\s*\p{Sc}?\s*$/u.test(before);
}

/** Whether a sum is the least or the most of something by the words around it: "from $50", "до 100 ₽", "100元起". */
function isBound(before: string, after: string): boolean {
  return (
    /(?<!\p{L})(?:from|up to|at least|at most|от|до|ab|bis(?: zu)?|mindestens|à partir de|dès|jusqu['’]à|desde|hasta|a partir de|até|a partire da|fino a|vanaf|od|mulai(?: dari)?|hingga|từ)\s*\p{Sc}?\s*$/iu.test(
      before,
    ) || /^\s*(?:起|以上|以下|以内|以內|から|まで|이상|이하)/u.test(after)
  );
}

/** No line that only names a sum is longer. */
const LINE_MAX = 60;

/** "Network fee 1 USDT", "£902.18 available": lines whose words around their one sum are the label of it. */
export function sumsInLines(page: PageText, role: LabelRole, context: AmountContext): readonly Sum[] {
  return page.lines.flatMap(({ text, distance }) => {
    if (distance > 1 || text.length > LINE_MAX) return [];
    const [only, second] = findAmounts(text, context).filter(({ marked }) => marked);
    if (only?.reading.kind !== 'amount' || second !== undefined || endsRange(text.slice(0, only.start)))
      return [];
    const [before, after] = [text.slice(0, only.start), text.slice(only.end)];
    if (isBound(before, after)) return [];
    const label = [before, after].find((one) => roleOf(one) === role && !isPart(one));
    const { amount } = only.reading;
    return amount.minor > 0n && label !== undefined ? [{ amount, label, distance, editable: false }] : [];
  });
}

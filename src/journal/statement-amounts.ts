// The amounts of a column: which mark stands before the decimals is decided by the whole column, or asked.
import type { Amount } from '../transfer/amount.ts';
import { decimalsOf } from '../transfer/currency.ts';

export const decimalMarks = ['.', ','] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** `out`: a word or sign says that it left, `in` that it came; `null`: nothing is said. */
export interface Signed {
  readonly sign: 'out' | 'in' | null;
  readonly digits: string;
}

const outWords = /^(?:-|−|–)|(?:-|−)$|^\(.*\)$|\b(?:dr|db)$|\d\s?[sd]$/iu;
const inWords = /^\+|\bcr$|\d\s?[hc]$/iu;

/** The digits and marks of an amount without sign, currency and spaces; `null` where there are none. */
export function signed(text: string): Signed | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[€£$¥￥元円]|\b(?:[a-z]{0,2}\$|eur|usd|gbp|cny|rmb|brl|jpy)\b|r\$/giu, '')
    .replace(/\s|'|’/gu, '');
  const digits = bare.replace(/^[+(−–-]+|[)−+-]+$|(?:dr|db|cr|[shdc])$/giu, '');
  if (!/^\d[\d.,]*$/u.test(digits)) return null;
  return { sign: outWords.test(bare) ? 'out' : inWords.test(bare) ? 'in' : null, digits };
}

/** Groups of three, or of two and a last of three, and then decimals, with this mark before those. */
function fits(digits: string, mark: DecimalMark): boolean {
  const group = mark === '.' ? ',' : '\\.';
  const point = mark === '.' ? '\\.' : ',';
  return new RegExp(
    `^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+|\\d{1,2}(?:${group}\\d{2})+${group}\\d{3})(?:${point}\\d{1,4})?$`,
    'u',
  ).test(digits);
}

/** Whether every reading of it is the same number, whichever mark is meant. */
const decidesNothing = (digits: string): boolean => !/[.,]/u.test(digits);

/** The marks that fit all amounts of a column; "1,234" alone leaves both, and no currency has three decimals by chance. */
export function marksOf(column: readonly string[], currency: string | null): readonly DecimalMark[] {
  const all = column.map((text) => signed(text)?.digits).filter((digits) => digits !== undefined);
  const telling = all.filter((digits) => !decidesNothing(digits));
  if (telling.length === 0) return ['.'];
  const counts = decimalMarks.map(
    (mark) =>
      telling.filter((digits) => {
        const decimals = digits.split(mark)[1]?.length ?? 0;
        const known = currency === null ? 2 : decimalsOf(currency);
        return fits(digits, mark) && (decimals <= known || currency === null);
      }).length,
  );
  const most = Math.max(...counts);
  return decimalMarks.filter((_, nth) => counts[nth] === most && most > 0);
}

/** The amount with that mark before the decimals; `null` where it cannot be, or has more decimals than its currency. */
export function amountIn(digits: string, mark: DecimalMark, currency: string): Amount | null {
  if (!fits(digits, mark)) return null;
  const [whole = '', fraction = ''] = digits.split(mark);
  const decimals = decimalsOf(currency);
  const kept = fraction.replace(/0+$/u, '');
  if (kept.length > decimals) return null;
  return { minor: BigInt(whole.replace(/\D/gu, '') + kept.padEnd(decimals, '0')), decimals, currency };
}

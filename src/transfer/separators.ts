// Which mark in a written number groups digits and which starts the decimals.
import type { NumberStyle } from './locale.ts';

/** `digits / 10^scale`: 12.50 as written is `{digits: 1250n, scale: 2}`. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** What a number may be: `allowed` decimals at most; `spaced`: an ordinary space may group outside the languages that do so. */
export interface NumberRules {
  readonly style: NumberStyle;
  readonly allowed: number;
  readonly spaced: boolean;
}

/** More than any payment has, and short enough that no number costs time. */
const DIGITS_MAX = 32;

const whole = (text: string): Decimal => ({ digits: BigInt(text.replace(/\D/g, '')), scale: 0 });

function withDecimals(head: string, tail: string): Decimal {
  return { digits: BigInt(head.replace(/\D/g, '') + tail), scale: tail.length };
}

/** Groups of three, or of two and a last of three where a comma groups (India); never after a leading zero. */
function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  if (!/^[1-9]\d{0,2}$/.test(first)) return false;
  if (groups.every((group) => group.length === 3)) return true;
  const last = groups.at(-1);
  return mark === ',' && last?.length === 3 && groups.slice(0, -1).every((group) => group.length === 2);
}

/** One `.` or `,`: three digits after it leave two readings unless the language or the currency decides. */
function oneMark(text: string, mark: string, { style, allowed }: NumberRules): readonly Decimal[] {
  const [head = '', tail = ''] = text.split(mark);
  const decimal = withDecimals(head, tail);
  if (tail.length !== 3 || !isGrouped(text, mark)) return [decimal];
  if (mark === style.decimal && allowed >= 3) return [decimal];
  // Exchanges write a crypto asset's decimals with a point in every language, so a point there decides nothing.
  if (mark === style.group && !(mark === '.' && allowed > 4)) return [whole(text)];
  return [decimal, whole(text)];
}

function sameMark(text: string, mark: string, count: number, rules: NumberRules): readonly Decimal[] {
  if (mark === '٫') return count === 1 ? [withDecimals(...cut(text, mark))] : [];
  if (count === 1 && (mark === '.' || mark === ',')) return oneMark(text, mark, rules);
  // A space that cannot break belongs to its number in every language; an ordinary one may stand between two.
  if (mark === ' ' && !rules.spaced && rules.style.group !== ' ') return [];
  return isGrouped(text, mark) ? [whole(text)] : [];
}

function cut(text: string, mark: string): [string, string] {
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

/**
 * The values a number in ASCII digits can have: none, one, or two where the separators leave it open.
 * Two different separators: the last starts the decimals; one seen twice groups.
 */
export function readNumber(text: string, rules: NumberRules): readonly Decimal[] {
  const marks = text.match(/\D/g) ?? [];
  const last = marks.at(-1);
  if (text.length - marks.length > DIGITS_MAX || !/^[.,]?\d/.test(text)) return [];
  if (last === undefined) return [whole(text)];
  if (marks.every((mark) => mark === last)) return sameMark(text, last, marks.length, rules);
  const [head, tail] = cut(text, last);
  const group = marks[0] ?? '';
  const onlyOne = marks.slice(0, -1).every((mark) => mark === group);
  return onlyOne && /[.,٫]/.test(last) && isGrouped(head, group) ? [withDecimals(head, tail)] : [];
}

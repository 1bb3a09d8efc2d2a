// Marks of Vietnamese, which make other words: thuê is to rent, thuế a tax. Without them a word may be either; with others it is not the term.
import type { Written } from './written.ts';

/** Letters of no other language that has terms; ă and đ are of few others. */
const ofVietnamese = /[ăđơư\u1ea0-\u1ef9]/iu;
const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A shorter term of another language is nearly a word of this one (sơn, rồi), and one of its own many words without marks. */
const SHORT_UP_TO = 4;

/** One word of a term: its units, and what its marks come to. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly marked: string;
}

/** The words of a term of Vietnamese; `none` of another one. */
export type Tones = readonly Word[];
export const none: Tones = [];

const sourceOf = ({ source, at, end }: Written, from: number, to: number): string =>
  source.slice(at[from], end[to - 1]);

/** Its letters, and the tone behind them, since it is set over one vowel or the next: khóa, khoá. A d may be a đ. */
function markedOf(text: string): string {
  const parts = text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[^\p{L}\p{M}]/gu, '');
  return parts.replace(tone, '') + (parts.match(tone) ?? []).sort().join('');
}

const isMarked = (text: string): boolean => /[\p{M}đ]/iu.test(text.normalize('NFD'));

export function tonesOf(term: Written): Tones {
  if (!ofVietnamese.test(term.source)) return none;
  const starts = term.joined.flatMap((goesOn, at) => (goesOn ? [] : [at]));
  return starts.map((from, nth) => {
    const to = starts[nth + 1] ?? term.letters.length;
    return { from, to, marked: markedOf(sourceOf(term, from, to)) };
  });
}

/** Whether no word of the text, from one unit to another, has marks that the term's has not; a short one has them all. */
export function hasSameTones(tones: Tones, text: Written, from: number, to: number): boolean {
  if (tones.length === 0) return to - from > SHORT_UP_TO || !ofVietnamese.test(sourceOf(text, from, to));
  const isShort = to - from <= SHORT_UP_TO;
  return tones.every((word) => {
    const written = sourceOf(text, from + word.from, from + word.to);
    return isMarked(written) ? markedOf(written) === word.marked : !isShort;
  });
}

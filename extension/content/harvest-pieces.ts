// Stretches of visible text, and how they join into amounts and lines.

/**
 * A stretch of visible text. `leaf`: in one piece; `inline`: in the flow of a line; `field`: there is a field in it;
 * `heading`: it is one.
 */
export interface Piece {
  readonly text: string;
  readonly leaf: boolean;
  readonly inline: boolean;
  readonly field: boolean;
  readonly heading?: boolean;
  /** It is a value by its tag, `dd`. */
  readonly value?: boolean;
  /** A label and its value stand in it. */
  readonly paired?: boolean;
  /** Two figures set apart as the decimals of the number before them: `42<sup>15</sup>`. */
  readonly cents?: boolean;
}

/** `<br>`. */
export const lineBreak: Piece = { text: '', leaf: false, inline: false, field: false };

/** Signs, digits and decimals that a page sets apart are one amount: `$`, `1,234`, `.50`. */
function isContinued(before: string, after: string): boolean {
  // Of two words neither is a part of a number, and most neighbours are two words.
  if (/^[a-z]/i.test(before) && /^[a-z]/i.test(after)) return false;
  return (
    /^[.,]\d+$/.test(after) ||
    (/^[.,]$/.test(after) && /\p{Nd}$/u.test(before)) ||
    (/^(?:\p{Sc}|[A-Z]{0,3}\$|RMB|CNY|USD|EUR|Rp|R\$)$/u.test(before) && /^\p{Nd}/u.test(after)) ||
    (/^[\p{Nd}.,' ]+$/u.test(before) && /^(?:\p{Sc}|[A-Z]{3,4}|元|円|원|zł|kr)$/u.test(after))
  );
}

/** What a number that ends so has before its decimals: "87.450" groups by points, so a comma follows. */
function pointAfter(number: string): string {
  if (/[.,]$/.test(number)) return '';
  return number.includes('.') ? ',' : '.';
}

/** The pieces, with each amount in one. */
export function merged(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces;
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.leaf && piece.cents === true && /\p{Nd}[.,]?$/u.test(last.text))
      out[out.length - 1] = { ...last, text: last.text + pointAfter(last.text) + piece.text };
    else if (last?.leaf && piece.leaf && isContinued(last.text, piece.text)) {
      const gap = /^[.,\p{Sc}]/u.test(piece.text) || /\p{Sc}$/u.test(last.text) ? '' : ' ';
      out[out.length - 1] = { ...last, text: last.text + gap + piece.text };
    } else out.push(piece);
  }
  return out;
}

/** The text line by line: runs of inline pieces, and what blocks hold. */
export function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length === 1) return pieces[0]?.text === '' ? [] : pieces;
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.inline && piece.inline)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}`.trim() };
    else lines.push(piece);
  }
  return lines.filter(({ text }) => text !== '');
}

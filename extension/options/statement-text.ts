// The letters of a statement: how its bytes are to be read, by what banks write and by which reading makes a table.
import { columnsOf } from '../../src/journal/statement-columns.ts';

/** As the Encoding Standard calls them: all that banks of the regions we know write. */
export const encodings = [
  'utf-8',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252',
  'utf-16le',
] as const;
export type Encoding = (typeof encodings)[number];

/** The text of the bytes; letters that cannot be are shown as `\ufffd`. */
export function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function isWhole(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** So much of a file shows how it is written; a letter may be cut in two at its end. */
const LOOKED_AT = 64 * 1024;

/** How many columns are recognised when the bytes are read so. */
function telling(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): number {
  const columns = columnsOf(decoded(bytes.subarray(0, LOOKED_AT), encoding));
  return columns === null ? 0 : Object.keys(columns.at).length;
}

/** A text in Latin letters has few others, and every pair of those could be a Chinese one. */
function isLatin(bytes: Uint8Array<ArrayBuffer>): boolean {
  const seen = bytes.subarray(0, LOOKED_AT);
  return seen.filter((byte) => byte >= 0x80).length * 25 < seen.length;
}

const inOrder = (latin: boolean): readonly Encoding[] =>
  latin
    ? ['windows-1252', 'gb18030', 'big5', 'shift_jis', 'euc-kr']
    : ['gb18030', 'big5', 'shift_jis', 'euc-kr', 'windows-1252'];

/** UTF-8 and UTF-16 know themselves; of the others the one in which most columns are recognised, the first of equals. */
export function encodingOf(bytes: Uint8Array<ArrayBuffer>): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (isWhole(bytes, 'utf-8')) return 'utf-8';
  const whole = inOrder(isLatin(bytes)).filter((one) => isWhole(bytes, one));
  const [best = 'windows-1252'] = whole.toSorted((a, b) => telling(bytes, b) - telling(bytes, a));
  return best;
}

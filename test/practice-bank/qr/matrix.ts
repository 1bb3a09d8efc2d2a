// The modules of a payment code: the look of a QR symbol of version 3, filled from a digest. Nothing can decode it.
import { createHash } from 'node:crypto';

/** Modules on each side of version 3 (ISO/IEC 18004: 17 + 4 × version). */
export const SIDE = 29;

/** Centre of the one alignment pattern of version 3. */
const ALIGNED = 22;

/** How far `(x, y)` is from a centre, in rings of a square. */
const ring = (x: number, y: number, cx: number, cy: number): number =>
  Math.max(Math.abs(x - cx), Math.abs(y - cy));

/** A finder pattern with its light border; `null` outside the three corners. */
function finder(x: number, y: number): boolean | null {
  const centres = [
    [3, 3],
    [SIDE - 4, 3],
    [3, SIDE - 4],
  ] as const;
  const near = centres.map(([cx, cy]) => ring(x, y, cx, cy)).find((distance) => distance <= 4);
  return near === undefined ? null : near <= 1 || near === 3;
}

/** The fixed patterns of the symbol; `null` where its content stands. */
function fixed(x: number, y: number): boolean | null {
  const corner = finder(x, y);
  if (corner !== null) return corner;
  const alignment = ring(x, y, ALIGNED, ALIGNED);
  if (alignment <= 2) return alignment !== 1;
  if (x === 6) return y % 2 === 0;
  return y === 6 ? x % 2 === 0 : null;
}

function bitsOf(text: string): readonly boolean[] {
  const bytes = [0, 1, 2, 3].flatMap((part) => [...createHash('sha256').update(`${part}${text}`).digest()]);
  return bytes.flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => ((byte >> bit) & 1) === 1));
}

/** One text of `1` (dark) and `0` a row; the same text always gives the same code. */
export function rowsOf(text: string): readonly string[] {
  const bits = bitsOf(text);
  const side = [...Array(SIDE).keys()];
  const isDark = (x: number, y: number) => fixed(x, y) ?? bits[y * SIDE + x] ?? false;
  return side.map((y) => side.map((x) => (isDark(x, y) ? '1' : '0')).join(''));
}

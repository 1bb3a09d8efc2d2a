// The contact's secret: what is drawn is read back as a telephone reads it, and the letters beside it say the same.
// @vitest-environment happy-dom
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { SecretCode } from '../../../extension/options/secret-code.tsx';
import { otpauthUri } from '../../../src/hold/totp.ts';
import { draw, find } from '../ui/drawn.tsx';

/** Pixels to the side of one square. */
const SCALE = 4;

/** The picture as a camera has it: white, with the squares of the path in black. */
function photographed(path: string, size: number): Uint8ClampedArray {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < SCALE * SCALE; at += 1) {
      const [column, row] = [Number(x) * SCALE + (at % SCALE), Number(y) * SCALE + Math.floor(at / SCALE)];
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return pixels;
}

test.each(['Li Na', '李娜', 'Zoë Müller-Lüdenscheidt & Sons'])('for %s', async (name) => {
  const uri = otpauthUri(
    Uint8Array.from({ length: 20 }, (_, at) => at * 13),
    name,
  );
  await draw(<SecretCode uri={uri} />);
  const size = Number(find('svg').getAttribute('viewBox')?.split(' ')[2]);
  const pixels = photographed(find('svg path').getAttribute('d') ?? '', size);
  expect(jsQR(pixels, size * SCALE, size * SCALE)?.data).toBe(uri);
  const letters = find('code').textContent ?? '';
  expect(letters).toMatch(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  expect(new URL(uri).searchParams.get('secret')).toBe(letters.replaceAll(' ', ''));
});

import { expect, test } from 'vitest';
import { rowsOf, SIDE } from './matrix.ts';

const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

const corner = (rows: readonly string[], x: number, y: number): readonly string[] =>
  rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));

test('a finder pattern stands in three corners, with a light border', () => {
  const rows = rowsOf('a token');
  for (const [x, y] of [
    [0, 0],
    [SIDE - 7, 0],
    [0, SIDE - 7],
  ] as const)
    expect(corner(rows, x, y)).toEqual(finder);
  expect(rows[7]?.slice(0, 8)).toBe('00000000');
  expect(corner(rows, SIDE - 7, SIDE - 7)).not.toEqual(finder);
});

test('between the finder patterns light and dark take turns', () => {
  expect(rowsOf('a token')[6]?.slice(8, SIDE - 8)).toBe('1010101010101');
});

test('another token gives another code, the same token the same, and neither is nearly empty', () => {
  const [one, other] = [rowsOf('one'), rowsOf('other')];
  expect(one).toEqual(rowsOf('one'));
  expect(one).not.toEqual(other);
  const dark = one.join('').replaceAll('0', '').length / SIDE ** 2;
  expect(dark).toBeGreaterThan(0.4);
  expect(dark).toBeLessThan(0.6);
});

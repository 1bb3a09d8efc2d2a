// Which parts `npm run bench -- --only …` runs.
import { expect, test } from 'vitest';
import { partsNamed } from '../tools/bench.ts';

test.each([
  ['growth', ['growth']],
  // Each leaves the browser warmer for the next, so that the order is always the same.
  ['growth,empty', ['empty', 'growth']],
  ['growht', null],
  ['', null],
])('--only %s', (only, parts) => {
  expect(partsNamed(only)).toEqual(parts);
});

test('all of them, where none is named', () => {
  expect(partsNamed(undefined)).toEqual([
    'empty',
    'load',
    'restless',
    'reading',
    'memory',
    'press',
    'growth',
    'pages',
    'storage',
  ]);
});

// What is typed into the options, as a setting or as what is wrong with it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readLimits,
  readWaits,
  readWhole,
  typedWait,
  units,
} from '../../../extension/options/read-fields.ts';

test.each([
  ['0', 0],
  ['10,000', 10_000],
  ['１００', 100],
  [' 5 ', 5],
  ['', null],
  ['-1', null],
  ['1.5', null],
  ['1e3', null],
  ['ten', null],
  ['99999999999999999999', null],
])('"%s" is %s', (typed, whole) => {
  expect(readWhole(typed)).toBe(whole);
});

test.each([
  [['1', '2', '3', '4'], { ok: true, value: [1, 2, 3, 4] }],
  [['0', '2', '3', '4'], { ok: false, at: 0, why: 'wrong_limit' }],
  [['1', '2', 'x', '4'], { ok: false, at: 2, why: 'wrong_limit' }],
  [['1', '2', '2', '4'], { ok: false, at: 2, why: 'wrong_rising' }],
])('limits %o are %o', (typed, read) => {
  expect(readLimits(typed)).toEqual(read);
});

test.each([
  [
    [
      ['10', 'seconds'],
      ['1', 'minutes'],
    ],
    { ok: true, value: [10_000, 60_000] },
  ],
  [
    [
      ['10', 'minutes'],
      ['1', 'minutes'],
    ],
    { ok: false, at: 1, why: 'wrong_waits' },
  ],
  [[['', 'minutes']], { ok: false, at: 0, why: 'wrong_number' }],
  [[['169', 'hours']], { ok: false, at: 0, why: 'wrong_too_long' }],
] as const)('waits %o are %o', (typed, read) => {
  expect(readWaits(typed.map(([text, unit]) => ({ text, unit })))).toEqual(read);
});

test('a wait in whole seconds is shown and read back unchanged', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600_000 }), (seconds) => {
      const typed = typedWait(seconds * 1000);
      expect(units).toContain(typed.unit);
      expect(readWaits([typed])).toEqual({ ok: true, value: [seconds * 1000] });
    }),
  );
});

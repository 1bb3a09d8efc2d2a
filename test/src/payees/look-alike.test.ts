// The difference of two accounts: what differs is shown, and never more than half of the characters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../../src/payees/look-alike.ts';

test.each([
  ['6222020200112233', '6222020300112233', { before: '622••••2••••2233', now: '622••••3••••2233', at: [7] }],
  ['123456', '123465', { before: '1•••56', now: '1•••65', at: [4, 5] }],
  ['12345', '12345', null],
])('%s and %s', (before, now, expected) => {
  expect(differenceOf(before, now)).toEqual(expected);
});

test('never more than half is shown, and all that is said to differ is shown', () => {
  const account = fc.stringMatching(/^[0-9a-f]{4,44}$/u);
  fc.assert(
    fc.property(account, account, (before, now) => {
      const difference = differenceOf(before, now);
      expect(difference === null).toBe(before === now);
      for (const [whole, shown] of [
        [before, difference?.before ?? ''],
        [now, difference?.now ?? ''],
      ] as const)
        expect(shown.replaceAll('•', '').length).toBeLessThanOrEqual(whole.length / 2);
      for (const at of difference?.at ?? []) expect(before[at]).not.toBe(now[at]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account, AccountKind } from '../../../src/transfer/account.ts';
import { hideLastFour, lastFour, maskAccount, masked } from '../../../src/transfer/mask.ts';

const account = (value: string, kind: AccountKind = 'bank'): Account => ({
  kind,
  value,
  masked: value.includes('*'),
  checksum: 'none',
});

test.each([
  ['6217001234567890', '6217 •••• •••• 7890', '6217 •••• •••• ••••', '7890'],
  ['6217001234567890123', '6217 •••• •••• ••• 0123', '6217 •••• •••• •••• •••', '0123'],
  ['33445566', '•••• 5566', '•••• ••••', '5566'],
  ['12345', '••• 45', '•••• •', null],
  ['+8613800138000', '+86 •••• ••• 8000', '+86 •••• •••• •••', '8000'],
  ['6222********1234', '6222 •••• •••• 1234', '6222 •••• •••• ••••', '1234'],
  ['****1234', '•••• 1234', '•••• ••••', null],
  ['12345678****', '12 •••• •••• ••', '12 •••• •••• ••', null],
  ['li.ming@example.com', 'l••••••@••••ple.com', 'l••••••@••••ple.com', 'ming'],
  ['wang@okicici', 'w•••@•••cici', 'w•••@•••cici', null],
])('%s shows as %s, hides as %s, last four %s', (value, shown, hidden, last) => {
  expect(maskAccount(account(value))).toBe(shown);
  expect(hideLastFour(account(value))).toBe(hidden);
  expect(lastFour(account(value))).toBe(last);
});

test('at most half is shown, the stored mask shows the same, and the hidden form never gives the last four away', () => {
  const characters = fc.constantFrom(...'0123456789abcXYZ*'.split(''));
  const values = fc.array(characters, { minLength: 5, maxLength: 40 }).map((parts) => parts.join(''));
  const addresses = fc.tuple(values, values).map(([name, domain]) => `${name}@${domain}.com`);
  fc.assert(
    fc.property(fc.oneof(values, addresses), (value) => {
      const whole = account(value);
      const shown = maskAccount(whole).replace(/[ •]/g, '');
      expect(shown.length).toBeLessThanOrEqual(value.length / 2);
      expect(masked(whole)).toMatchObject({ masked: true, checksum: 'none' });
      expect(maskAccount(masked(whole))).toBe(maskAccount(whole));
      expect(hideLastFour(whole).replace(/[ •]/g, '').length).toBeLessThanOrEqual(shown.length);
    }),
  );
});

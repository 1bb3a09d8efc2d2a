// What is known of an account only with the tables of all countries.
import { expect, test } from 'vitest';
import type { AccountKind, Checksum } from '../../../src/transfer/account.ts';
import { verified } from '../../../src/transfer/verify-account.ts';

type Row = readonly [kind: AccountKind, value: string, read: Checksum, verified: Checksum];

test.each<Row>([
  ['iban', 'DE89370400440532013000', 'valid', 'valid'],
  ['iban', 'DE89370400440532013001', 'invalid', 'invalid'],
  // Right check digits, and two characters more than Germany's have.
  ['iban', 'DE9837040044053201300000', 'valid', 'invalid'],
  // No country of this code has IBANs.
  ['iban', 'US88370400440532013000', 'valid', 'invalid'],
  ['card', '5500000000000005', 'invalid', 'invalid'],
  ['bank', '33445566', 'none', 'none'],
])('%s %s', (kind, value, read, checksum) => {
  const account = { kind, value, masked: false, checksum: read };
  expect(verified(account)).toEqual({ ...account, checksum });
});

test('of a masked IBAN nothing can be verified', () => {
  const account = { kind: 'iban', value: 'DE******3000', masked: true, checksum: 'none' } as const;
  expect(verified(account)).toBe(account);
});

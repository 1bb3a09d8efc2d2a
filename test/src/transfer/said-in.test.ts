// A transfer found again in a text that says it, and not in one that says another.
import { expect, test } from 'vitest';
import { saysTransfer } from '../../../src/transfer/said-in.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';

const transfer: Transfer = {
  kind: 'transfer',
  site: 'bank.example',
  payee: {
    name: 'Anna Braun',
    account: { kind: 'iban', value: 'DE89 3704 0044 0532 0130 00', masked: false, checksum: 'valid' },
    institution: null,
    holder: 'personal',
  },
  amount: { minor: 420_000n, decimals: 2, currency: 'EUR' },
  purpose: null,
};
const { payee } = transfer;

test.each([
  ['account and amount', '?iban=DE89370400440532013000&amount=4200.00', transfer, true],
  ['the amount without its decimals', '?to=de89 3704 0044 0532 0130 00&sum=4200', transfer, true],
  ['no amount', '?iban=DE89370400440532013000', transfer, false],
  ['another account', '?iban=DE02120300000000202051&amount=4200.00', transfer, false],
  [
    'by name where no account was read',
    '?to=Anna Braun&amount=4200',
    { ...transfer, payee: { ...payee, account: null } },
    true,
  ],
  ['nobody was read', '?amount=4200', { ...transfer, payee: { ...payee, account: null, name: null } }, false],
  ['no amount was read', '?iban=DE89370400440532013000&amount=0', { ...transfer, amount: null }, false],
  ['nothing', '', transfer, false],
] as const)('%s', (_, text, one, expected) => {
  expect(saysTransfer(text, one)).toBe(expected);
});

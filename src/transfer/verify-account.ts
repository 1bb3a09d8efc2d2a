// What is checked of an account away from the page, where the tables for it have room.
import { isValidIBAN } from 'ibantools';
import type { Account } from './account.ts';

/** An IBAN must also have the length and the shape of its country (ISO 13616 registry); others stay as they were read. */
export function verified(account: Account): Account {
  if (account.kind !== 'iban' || account.masked) return account;
  return { ...account, checksum: isValidIBAN(account.value) ? 'valid' : 'invalid' };
}

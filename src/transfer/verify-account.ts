// What is checked of an account away from the page, where the tables for it have room.
import { isValidIBAN } from 'ibantools';
import type { Account } from './account.ts';
import { readBrCode } from './br-code.ts';
import type { Payee } from './payee.ts';
import { cardChecksum } from './verify-card.ts';
import { canonicalAddress, cryptoChecksum } from './verify-crypto.ts';
import { pixChecksum } from './verify-pix.ts';

/** A Pix key as the account it is. E-mail addresses, and phone numbers, which always have `+55`, are so elsewhere too. */
function keyAccount(key: string): Account {
  const account = { masked: false, checksum: 'none' } as const;
  if (key.includes('@')) return { ...account, kind: 'email', value: key.toLowerCase() };
  if (key.startsWith('+')) return { ...account, kind: 'phone', value: key };
  const value = key.includes('-') ? key.toLowerCase() : key.toUpperCase();
  return { ...account, kind: 'pix', value, checksum: pixChecksum(value) };
}

/** The key in a code that is pasted, so that the payee is the same whether the code or the key was given. */
function pixAccount(account: Account): Account {
  const code = readBrCode(account.value);
  if (code === null) return { ...account, checksum: pixChecksum(account.value) };
  const known = code.key === null ? account : keyAccount(code.key);
  return code.isWhole ? known : { ...known, checksum: 'invalid' };
}

/**
 * An IBAN must also have the length and the shape of its country (ISO 13616 registry); cards, Pix keys and codes, and
 * crypto addresses are checked by their own rules. What has no rule here stays as it was read.
 */
export function verified(account: Account): Account {
  const { kind, value, masked } = account;
  if (masked) return account;
  switch (kind) {
    case 'iban':
      return { ...account, checksum: isValidIBAN(value) ? 'valid' : 'invalid' };
    case 'card':
      return { ...account, checksum: cardChecksum(value) };
    case 'pix':
      return pixAccount(account);
    case 'crypto':
      return { ...account, value: canonicalAddress(value), checksum: cryptoChecksum(value) };
    default:
      return account;
  }
}

/** A dynamic Pix code names one charge and no account of its payee, only a name. */
export function verifiedPayee(payee: Payee): Payee {
  if (payee.account === null) return payee;
  const code = payee.account.kind === 'pix' ? readBrCode(payee.account.value) : null;
  const name = payee.name ?? code?.name ?? null;
  const isCharge = code !== null && code.key === null && code.isWhole;
  return { ...payee, name, account: isCharge ? null : verified(payee.account) };
}

// From what a history writes down to what the product reads: payee, account and amount.
import type { Account, AccountKind } from '../../src/transfer/account.ts';
import { type Amount, compareAmounts } from '../../src/transfer/amount.ts';
import { parseAccount } from '../../src/transfer/parse-account.ts';
import { parseAmount } from '../../src/transfer/parse-amount.ts';
import type { Payee } from '../../src/transfer/payee.ts';
import { verified } from '../../src/transfer/verify-account.ts';
import type { WrittenKind, WrittenPayee } from './history.ts';

/** The words that a page has beside such an account, and what it is when the product knows no such shape. */
const kinds: Readonly<Record<WrittenKind, { readonly label: string; readonly otherwise: AccountKind }>> = {
  'bank-card': { label: 'account number 账号', otherwise: 'bank' },
  iban: { label: 'iban', otherwise: 'iban' },
  'sort-code': { label: 'sort code account number', otherwise: 'sort-code' },
  routing: { label: 'routing account number', otherwise: 'routing' },
  wallet: { label: '支付宝 account', otherwise: 'handle' },
  email: { label: 'e-mail', otherwise: 'email' },
  phone: { label: 'phone', otherwise: 'phone' },
  upi: { label: 'upi id', otherwise: 'upi' },
  pix: { label: 'chave pix', otherwise: 'pix' },
  crypto: { label: 'withdrawal address', otherwise: 'crypto' },
};

const compact = (text: string): string => text.replace(/[\s-]/gu, '').toLowerCase();

function accountFrom(text: string, kind: WrittenKind): Account {
  const { label, otherwise } = kinds[kind];
  const read = parseAccount(text, label);
  if (read !== null) return verified(read);
  const masked = /[*•●]/u.test(text);
  return { kind: otherwise, value: compact(text).replace(/[•●]/gu, '*'), masked, checksum: 'none' };
}

/** `null` as a whole means that nothing of the payee was read. */
export function payeeFrom(written: WrittenPayee | null): Payee {
  return {
    name: written?.name ?? null,
    account:
      written === null || written.account === null
        ? null
        : accountFrom(written.account, written.accountKind ?? 'bank-card'),
    institution: null,
    holder: written?.holder ?? 'unknown',
  };
}

/** A decimal string has no grouping, so that of two readings the smaller one is meant. */
export function amountFrom(text: string | null, currency: string): Amount | null {
  if (text === null) return null;
  const read = parseAmount(text, { language: 'en', currency });
  if (read.kind !== 'ambiguous') return read.kind === 'amount' ? read.amount : null;
  return [...read.readings].sort(compareAmounts)[0] ?? null;
}

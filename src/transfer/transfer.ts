// What the page is about to send: payee, amount, purpose, site and kind.
import { type Amount, decimalString, equalAmounts } from './amount.ts';
import type { Payee } from './payee.ts';

export type TransferKind = 'transfer' | 'purchase' | 'withdrawal' | 'top-up' | 'bill' | 'red-packet';

/** `site` is the host of the page (not a URL); `null` fields were not read. */
export interface Transfer {
  readonly kind: TransferKind;
  readonly site: string;
  readonly payee: Payee;
  readonly amount: Amount | null;
  readonly purpose: string | null;
}

/** A value that stands for the transfer's identity, and one line a reader can compare with another. */
export function fingerprint(transfer: Transfer): string {
  const { payee, amount } = transfer;
  return JSON.stringify([
    transfer.kind,
    transfer.site,
    payee.name,
    payee.account?.kind ?? null,
    payee.account?.value ?? null,
    payee.institution,
    amount === null ? null : decimalString(amount),
    amount?.currency ?? null,
    transfer.purpose,
  ]);
}

/**
 * Whether what a later step of a payment shows (a code step shows little) is the payment made before it: a field that
 * was not read contradicts nothing, and a masked account cannot.
 */
export function isStepOf(later: Transfer, earlier: Transfer): boolean {
  const { name, account } = later.payee;
  const known = earlier.payee.account;
  return (
    (later.amount === null || (earlier.amount !== null && equalAmounts(later.amount, earlier.amount))) &&
    (name === null || name === earlier.payee.name) &&
    (account === null || account.masked || account.value === known?.value)
  );
}

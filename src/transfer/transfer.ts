// What the page is about to send: payee, amount, purpose, site and kind.
import { type Amount, decimalString } from './amount.ts';
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

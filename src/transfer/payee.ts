// Who is paid: beneficiary name, account, institution, and whether a person or a business holds the account.
import type { Account } from './account.ts';

export type HolderType = 'personal' | 'business' | 'unknown';

/** A `null` field was not read; it never means "has none". */
export interface Payee {
  readonly name: string | null;
  readonly account: Account | null;
  readonly institution: string | null;
  readonly holder: HolderType;
}

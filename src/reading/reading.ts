// What was understood of a page: each field with where it was read and how sure.
import type { Account } from '../transfer/account.ts';
import type { Amount } from '../transfer/amount.ts';
import type { HolderType } from '../transfer/payee.ts';
import type { NameCheck } from '../transfer/signals.ts';
import type { Sure } from '../transfer/sure.ts';
import type { TransferKind } from '../transfer/transfer.ts';

/** A value, how sure it is, and the words of the page that it was read beside. */
export interface Read<T> {
  readonly value: T;
  readonly sure: Sure;
  readonly from: string;
}

/**
 * What pressing the control does: `commit` sends money; `onward` only goes to a further step that asks again;
 * `code` gives the code for a transfer of an earlier step; `none` is no payment.
 */
export type PressMeaning = 'commit' | 'onward' | 'code' | 'none';

/** `null` is "not read": absent, ambiguous or contradictory. */
export interface Reading {
  readonly press: PressMeaning;
  readonly kind: TransferKind;
  readonly name: Read<string> | null;
  readonly account: Read<Account> | null;
  readonly institution: Read<string> | null;
  readonly holder: HolderType;
  readonly amount: Read<Amount> | null;
  /** Amounts elsewhere on the page that claim to be the same sum and differ; all of them where none was read for that. */
  readonly otherAmounts: readonly Amount[];
  readonly fee: Amount | null;
  /** Of the payer's account, as the page shows it. */
  readonly balance: Amount | null;
  /** The page marks the payee as one that the person has saved. */
  readonly savedPayee: boolean;
  readonly purpose: Read<string> | null;
  /** The site's own warnings, word for word. */
  readonly prompts: readonly string[];
  /** What the site says of the payee's name against the account (confirmation of payee); `null` where it says nothing. */
  readonly nameCheck: NameCheck | null;
}

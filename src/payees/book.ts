// The payee book: what earlier payments and the person's own word tell about one payee.
import type { Amount } from '../transfer/amount.ts';
import type { Declared } from './relationship.ts';

/** What was seen of a payee at its last payment; `null` was not read then. `at`: ms since the epoch; `account`: masked. */
export interface LastTime {
  readonly at: number;
  readonly name: string | null;
  readonly account: string | null;
  readonly amount: Amount | null;
}

/** The keys by which the payee of the transfer at hand is looked up: HMACs of the identities; `accounted`: whole account read. */
export interface PayeeKeys {
  readonly payeeKey: string | null;
  readonly nameKey: string | null;
  readonly accounted: boolean;
}

/** One payment that left, as the journal keeps it. `institution`: the payee's bank as the page showed it. */
export interface Payment extends LastTime, Pick<PayeeKeys, 'payeeKey' | 'accounted'> {
  readonly institution: string | null;
}

/** How two names compare; never "match", for only the bank knows the holder (facts/payee-amount-checks.json, `client_rule`). */
export type NameVerdict = 'same' | 'close' | 'consistent' | 'different' | 'cannot-tell';

/** Two accounts side by side, all hidden but their ends and the characters that differ; `at` counts those from 0. */
export interface Difference {
  readonly before: string;
  readonly now: string;
  readonly at: readonly number[];
}

/**
 * Another account that was paid before and looks like this one: one digit off, two neighbours swapped, or the same first
 * and last four. `difference` is `null` when the whole earlier account is not kept.
 */
export interface LookAlike {
  readonly kind: 'one-digit' | 'two-swapped' | 'same-ends';
  readonly before: LastTime;
  readonly difference: Difference | null;
}

/**
 * `paid` counts payments to this account, in any currency, `firstAt` is the first of them (ms since the epoch).
 * `largest`, `usual` (median) and `spread` (median distance from it) are of the currency asked for, `null` when there is none.
 * `daysLikeThis`: earlier days on which this amount was paid as often as today, with this payment.
 * `grown`: known only through payments that rose from the first to this one within weeks, so that they prove nothing.
 * `otherAccount` is the last payment to the same name on another account, if this account is new; `imitates` one to a name
 * that this one only looks like; `otherName` how the name shown now compares with the last one shown for this account,
 * `null` when it is the same or there is none. `vouched`: declared at set-up or by hand, and the loosening delay is over.
 * `told`: too few of the payments were seen leaving; the others are told by a statement, of this account or of the name alone.
 * `allowListed`: a biller, tax office, hospital, school on the list. `institution` is the payee's bank at the last payment.
 */
export interface PayeeFacts {
  readonly paid: number;
  readonly firstAt: number | null;
  readonly largest: Amount | null;
  readonly usual: Amount | null;
  readonly spread: Amount | null;
  readonly daysLikeThis: number;
  readonly last: LastTime | null;
  readonly institution: string | null;
  readonly grown: boolean;
  readonly told: 'by-account' | 'by-name' | null;
  readonly otherAccount: LastTime | null;
  readonly imitates: LastTime | null;
  readonly otherName: { readonly before: LastTime; readonly verdict: NameVerdict } | null;
  readonly lookAlike: LookAlike | null;
  readonly declared: Declared | null;
  readonly vouched: boolean;
  readonly blocked: boolean;
  readonly own: boolean;
  readonly allowListed: boolean;
}

export const noFacts: PayeeFacts = {
  paid: 0,
  firstAt: null,
  largest: null,
  usual: null,
  spread: null,
  daysLikeThis: 0,
  last: null,
  institution: null,
  grown: false,
  told: null,
  otherAccount: null,
  imitates: null,
  otherName: null,
  lookAlike: null,
  declared: null,
  vouched: false,
  blocked: false,
  own: false,
  allowListed: false,
};

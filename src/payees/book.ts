// The payee book: what earlier payments tell about one payee.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import type { Declared } from './relationship.ts';

/** What was seen of a payee at its last payment; `null` was not read then. `at`: ms since the epoch; `account`: masked. */
export interface LastTime {
  readonly at: number;
  readonly name: string | null;
  readonly account: string | null;
  readonly amount: Amount | null;
}

/** One payment that left, as the journal keeps it. Keys are HMACs of the identities; `accounted`: whole account read. */
export interface Payment extends LastTime {
  readonly payeeKey: string | null;
  readonly nameKey: string | null;
  readonly accounted: boolean;
}

/** The keys by which the payee of the transfer at hand is looked up. */
export interface PayeeKeys {
  readonly payeeKey: string | null;
  readonly nameKey: string | null;
  readonly accounted: boolean;
}

/** How two names compare; never "match", for only the bank knows the holder (facts/payee-amount-checks.json, `client_rule`). */
type NameVerdict = 'same' | 'close' | 'consistent' | 'different' | 'cannot-tell';

/** Another account that was paid before and looks like this one: one digit off, two swapped, or the same at both ends. */
interface LookAlike {
  readonly kind: 'one-digit' | 'two-swapped' | 'same-ends';
  readonly before: LastTime;
}

/**
 * `paid` counts payments to this account, in any currency, `firstAt` is the first of them (ms since the epoch).
 * `largest`, `usual` (median) and `spread` (median distance from it) are of the currency asked for, `null` when there is none.
 * `grown`: all payments lie within weeks and rise from small ones, so that they prove nothing.
 * `otherAccount` is the last payment to the same name on another account, if this account is new; `otherName` how the name
 * shown now compares with the last one shown for this account, `null` when it is the same or there is none.
 * `vouched`: declared at set-up or by hand, and the loosening delay is over. `allowListed`: a biller, tax office, hospital,
 * school on the list. `institution` is the payee's bank at the last payment.
 */
export interface PayeeFacts {
  readonly paid: number;
  readonly firstAt: number | null;
  readonly largest: Amount | null;
  readonly usual: Amount | null;
  readonly spread: Amount | null;
  readonly last: LastTime | null;
  readonly institution: string | null;
  readonly grown: boolean;
  readonly otherAccount: LastTime | null;
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
  last: null,
  institution: null,
  grown: false,
  otherAccount: null,
  otherName: null,
  lookAlike: null,
  declared: null,
  vouched: false,
  blocked: false,
  own: false,
  allowListed: false,
};

/** What was seen at the latest payment by `at`, and nothing else of it; `null` of none. */
function latest(payments: readonly Payment[]): LastTime | null {
  const [first, ...others] = payments;
  if (first === undefined) return null;
  const { at, name, account, amount } = others.reduce((last, one) => (one.at >= last.at ? one : last), first);
  return { at, name, account, amount };
}

/** The facts about one payee among all payments, amounts compared in `currency` only. */
export function payeeFacts(
  payments: readonly Payment[],
  keys: PayeeKeys,
  currency: string | null,
): PayeeFacts {
  const here = payments.filter((payment) => keys.payeeKey !== null && payment.payeeKey === keys.payeeKey);
  const amounts = here
    .map((payment) => payment.amount)
    .filter((amount): amount is Amount => amount !== null && amount.currency === currency)
    .sort(compareAmounts);
  return {
    ...noFacts,
    paid: here.length,
    largest: amounts.at(-1) ?? null,
    usual: amounts[Math.floor((amounts.length - 1) / 2)] ?? null,
    last: latest(here),
    otherAccount: here.length > 0 ? null : latest(sameNameElsewhere(payments, keys)),
  };
}

/** Payments to the same name on another account, where both accounts were read whole. */
function sameNameElsewhere(payments: readonly Payment[], keys: PayeeKeys): readonly Payment[] {
  if (!keys.accounted || keys.nameKey === null) return [];
  return payments.filter(
    (payment) => payment.accounted && payment.nameKey === keys.nameKey && payment.payeeKey !== keys.payeeKey,
  );
}

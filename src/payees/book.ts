// The payee book: what earlier payments tell about one payee.
import { type Amount, compareAmounts } from '../transfer/amount.ts';

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

/**
 * `paid` counts payments to this payee, in any currency. `largest` and `usual` (median) are of the currency asked for,
 * `null` when there is none. `otherAccount` is the last payment to the same name on another account, if this account is new.
 */
export interface PayeeFacts {
  readonly paid: number;
  readonly largest: Amount | null;
  readonly usual: Amount | null;
  readonly last: LastTime | null;
  readonly otherAccount: LastTime | null;
}

export const noFacts: PayeeFacts = { paid: 0, largest: null, usual: null, last: null, otherAccount: null };

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

// What happened lately, to whomever: enough for the sums of an hour, a day and a week, and a few facts of all time.
import type { Amount } from '../transfer/amount.ts';

/** One payment of the last week. `firstAt`: when its payee was first paid, ms since the epoch. */
interface RecentPayment {
  readonly at: number;
  readonly payeeKey: string | null;
  readonly firstAt: number;
  readonly amount: Amount | null;
}

/** A hold that was cancelled. */
interface Cancelled {
  readonly at: number;
  readonly payeeKey: string | null;
  readonly amount: Amount | null;
}

/**
 * `payments` of the week before the latest one, oldest first. `soberedAt`: when a cue or a cancelled hold last
 * ended the first days. `currencies`: how many payments were made in each.
 */
export interface Lately {
  readonly payments: readonly RecentPayment[];
  readonly cancelled: Cancelled | null;
  readonly lossAt: number | null;
  readonly currencies: readonly { readonly currency: string; readonly count: number }[];
  readonly crypto: boolean;
  readonly soberedAt: number | null;
}

export const nothingLately: Lately = {
  payments: [],
  cancelled: null,
  lossAt: null,
  currencies: [],
  crypto: false,
  soberedAt: null,
};

const WEEK = 7 * 24 * 60 * 60 * 1000;
/** More payments in one week are no person's; the oldest give way. */
const PAYMENTS_MAX = 1000;

const text = ({ payeeKey, amount }: Cancelled): string =>
  [payeeKey, amount?.currency, amount?.minor, amount?.decimals].join('\n');

function inOrder(a: RecentPayment, b: RecentPayment): number {
  if (a.at !== b.at) return a.at - b.at;
  return text(a) < text(b) ? -1 : 1;
}

/** Times of a payee's first payment that became known later count for all its payments. */
function withPaymentIn(payments: readonly RecentPayment[], one: RecentPayment): readonly RecentPayment[] {
  const isHers = (other: RecentPayment): boolean => one.payeeKey !== null && other.payeeKey === one.payeeKey;
  const firstAt = payments
    .filter(isHers)
    .reduce((first, other) => Math.min(first, other.firstAt), one.firstAt);
  const all = [
    ...payments.map((other) => (isHers(other) ? { ...other, firstAt } : other)),
    { ...one, firstAt },
  ];
  const newest = all.reduce((latest, { at }) => Math.max(latest, at), one.at);
  return all
    .filter(({ at }) => at >= newest - WEEK)
    .sort(inOrder)
    .slice(-PAYMENTS_MAX);
}

function counted(currencies: Lately['currencies'], currency: string | null): Lately['currencies'] {
  if (currency === null) return currencies;
  const count = (currencies.find((one) => one.currency === currency)?.count ?? 0) + 1;
  return [...currencies.filter((one) => one.currency !== currency), { currency, count }].sort(
    (a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1),
  );
}

/** One payment more; `crypto`: it was a withdrawal of a crypto asset. */
export function withRecentPayment(lately: Lately, payment: RecentPayment, crypto: boolean): Lately {
  return {
    ...lately,
    payments: withPaymentIn(lately.payments, payment),
    currencies: counted(lately.currencies, payment.amount?.currency ?? null),
    crypto: lately.crypto || crypto,
  };
}

/** Something happened that ends the first days. */
export function sobered(lately: Lately, at: number): Lately {
  return { ...lately, soberedAt: Math.max(lately.soberedAt ?? at, at) };
}

/** One cancelled hold more; of two, the later one stays. */
export function withCancelled(lately: Lately, cancelled: Cancelled): Lately {
  const before = lately.cancelled;
  const isLater =
    before === null ||
    cancelled.at > before.at ||
    (cancelled.at === before.at && text(cancelled) > text(before));
  return sobered({ ...lately, cancelled: isLater ? cancelled : before }, cancelled.at);
}

/** A payment that was reported as gone wrong. */
export function withLoss(lately: Lately, at: number): Lately {
  return { ...lately, lossAt: Math.max(lately.lossAt ?? at, at) };
}

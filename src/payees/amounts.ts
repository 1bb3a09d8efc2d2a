// What was paid to one payee in one currency: how often, the first, the largest, and a bounded sample for what is usual.
import { type Amount, compareAmounts } from '../transfer/amount.ts';

/** One payment's time (ms since the epoch) and amount. */
export interface Sum {
  readonly at: number;
  readonly amount: Amount;
}

/** `lately`: the last payments, oldest first, `SAMPLE` at most, whatever the order in which they became known. */
export interface Amounts {
  readonly currency: string | null;
  readonly count: number;
  readonly first: Sum;
  readonly largest: Amount;
  readonly lately: readonly Sum[];
}

/** So many payments are kept for the median: two years of weekly ones, and reading them stays cheap. */
const SAMPLE = 101;

function bySum(a: Sum, b: Sum): number {
  return a.at - b.at || compareAmounts(a.amount, b.amount) || a.amount.decimals - b.amount.decimals;
}

/** The sample with one more, in its place. */
function inserted(lately: readonly Sum[], sum: Sum): readonly Sum[] {
  const at = lately.findLastIndex((one) => bySum(one, sum) <= 0) + 1;
  return [...lately.slice(0, at), sum, ...lately.slice(at)].slice(-SAMPLE);
}

const larger = (a: Amount, b: Amount): Amount => {
  const order = compareAmounts(a, b) || a.decimals - b.decimals;
  return order >= 0 ? a : b;
};

function added(amounts: Amounts, sum: Sum): Amounts {
  return {
    ...amounts,
    count: amounts.count + 1,
    first: bySum(sum, amounts.first) < 0 ? sum : amounts.first,
    largest: larger(amounts.largest, sum.amount),
    lately: inserted(amounts.lately, sum),
  };
}

/** All currencies with one payment more, by their code. */
export function withSum(all: readonly Amounts[], sum: Sum): readonly Amounts[] {
  const { currency } = sum.amount;
  const before = all.find((one) => one.currency === currency);
  const now =
    before === undefined
      ? { currency, count: 1, first: sum, largest: sum.amount, lately: [sum] }
      : added(before, sum);
  const others = all.filter((one) => one.currency !== currency);
  return [...others, now].sort((a, b) => ((a.currency ?? '') < (b.currency ?? '') ? -1 : 1));
}

function joinedIn(a: Amounts, b: Amounts): Amounts {
  return {
    currency: a.currency,
    count: a.count + b.count,
    first: bySum(b.first, a.first) < 0 ? b.first : a.first,
    largest: larger(a.largest, b.largest),
    lately: [...a.lately, ...b.lately].sort(bySum).slice(-SAMPLE),
  };
}

/** The payments of both, by currency. */
export function joined(a: readonly Amounts[], b: readonly Amounts[]): readonly Amounts[] {
  const others = b.filter(({ currency }) => !a.some((one) => one.currency === currency));
  const both = a.map((one) => {
    const more = b.find(({ currency }) => currency === one.currency);
    return more === undefined ? one : joinedIn(one, more);
  });
  return [...both, ...others].sort((x, y) => ((x.currency ?? '') < (y.currency ?? '') ? -1 : 1));
}

function middle(sorted: readonly Amount[]): Amount | null {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

/** A day in ms. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * On how many earlier days this amount was paid as often as it would be on the day that ends at `now` (ms since the epoch), with this
 * payment; a day is 24 h from the first of them, and the one at hand counts for none.
 */
export function daysLikeThis({ lately }: Amounts, amount: Amount, now: number): number {
  const same = lately.filter((one) => compareAmounts(one.amount, amount) === 0 && one.at <= now);
  const earlier = same.filter(({ at }) => at <= now - DAY);
  const wanted = same.length - earlier.length + 1;
  let [days, over] = [0, Number.NEGATIVE_INFINITY];
  for (const [nth, { at }] of earlier.entries()) {
    const last = earlier[nth + wanted - 1];
    if (at < over || last === undefined || last.at - at >= DAY) continue;
    days += 1;
    over = at + DAY;
  }
  return days;
}

/** The median of the sample (the lower one of two), so that one large payment does not make large ones usual. */
export function usual({ lately, largest }: Amounts): Amount {
  const sorted = lately.map(({ amount }) => amount).sort(compareAmounts);
  return middle(sorted) ?? largest;
}

/** How far `b` is from `a`, in the finer of their decimals. */
function distance(a: Amount, b: Amount): Amount {
  const decimals = Math.max(a.decimals, b.decimals);
  const lift = (one: Amount): bigint => one.minor * 10n ** BigInt(decimals - one.decimals);
  const apart = lift(a) - lift(b);
  return { minor: apart < 0n ? -apart : apart, decimals, currency: a.currency };
}

/** The median distance from what is usual. */
export function spread(amounts: Amounts): Amount {
  const centre = usual(amounts);
  const apart = amounts.lately.map(({ amount }) => distance(amount, centre)).sort(compareAmounts);
  return middle(apart) ?? centre;
}

// The facts about the last hour, day and week, as one transfer needs them.
import { type Amount, equalAmounts } from '../transfer/amount.ts';
import type { Lately } from './lately.ts';
import type { Paid, Recent } from './past.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/**
 * The transfer at hand: its payee's key, its amount, its currency, and when, ms since the epoch. `sameWithinMs`: how long the
 * same payment is the same once more, a week at most, since what is older is not kept.
 */
export interface Asked {
  readonly payeeKey: string | null;
  readonly amount: Amount | null;
  readonly currency: string | null;
  readonly now: number;
  readonly sameWithinMs: number;
}

type Payments = Lately['payments'];

function plus(a: Amount | null, b: Amount): Amount {
  if (a === null) return b;
  const decimals = Math.max(a.decimals, b.decimals);
  const lift = (one: Amount): bigint => one.minor * 10n ** BigInt(decimals - one.decimals);
  return { minor: lift(a) + lift(b), decimals, currency: a.currency };
}

function paidIn(payments: Payments, currency: string | null): Paid {
  const amounts = payments
    .map(({ amount }) => amount)
    .filter((amount): amount is Amount => amount !== null && amount.currency === currency);
  return { count: payments.length, sum: amounts.reduce<Amount | null>(plus, null) };
}

function samePaid(payments: Payments, { payeeKey, amount }: Asked): number | null {
  const same = payments.findLast(
    (one) =>
      payeeKey !== null &&
      one.payeeKey === payeeKey &&
      one.amount !== null &&
      amount !== null &&
      equalAmounts(one.amount, amount),
  );
  return same?.at ?? null;
}

function cancelledFor({ cancelled }: Lately, { payeeKey, now }: Asked): Recent['cancelled'] {
  if (cancelled === null || cancelled.at > now) return null;
  const samePayee = payeeKey !== null && cancelled.payeeKey === payeeKey;
  return { at: cancelled.at, samePayee, amount: cancelled.amount };
}

/** What lies after `now` does not count: a clock that was set back makes nobody known. */
export function recentFacts(lately: Lately, asked: Asked): Recent {
  const { currency, now, sameWithinMs } = asked;
  const within = (time: number): Payments => lately.payments.filter(({ at }) => at > now - time && at <= now);
  const news = (time: number): Payments => within(time).filter(({ firstAt }) => firstAt > now - time);
  return {
    hour: paidIn(within(HOUR), currency),
    day: paidIn(within(DAY), currency),
    week: paidIn(within(WEEK), currency),
    newPayeesHour: paidIn(news(HOUR), currency),
    newPayeesDay: paidIn(news(DAY), currency),
    samePaidAt: samePaid(within(sameWithinMs), asked),
    cancelled: cancelledFor(lately, asked),
    lossAt: lately.lossAt,
    currencies: lately.currencies.map((one) => one.currency),
    cryptoBefore: lately.crypto,
  };
}

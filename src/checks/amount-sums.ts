// The amount together with others: the same again, several to new payees, just under a limit.

import { amountFact, nameFact, numberFact, timeFact, wholeUnits } from '../findings/facts.ts';
import { familiarity, isEverydayPurchase, isNew, isOfToday } from '../findings/familiar.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atMostPause, floor, none, points, threshold } from '../findings/weigh.ts';
import { atLeast, bandOf, knownLimitsFor } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import { type Amount, amountRatio, sumOf } from '../transfer/amount.ts';

/** A listed biller scores nothing (facts/cooling-off.json, `scoring.rules`), and a bill that is paid twice is a slip there too. */
function againFloor({ transfer, payee }: Subject): Tier {
  const isBilled = transfer.kind === 'bill' || transfer.kind === 'transfer';
  return payee.allowListed && !payee.own && isBilled ? 2 : 0;
}

/** The fees of two children, on the same evening each term. */
function isHabit(subject: Subject): boolean {
  const isSeenBefore = subject.payee.daysLikeThis >= threshold(subject, 'sameAgainHabit');
  return isSeenBefore && familiarity(subject) === 'known';
}

/** Small purchases, top-ups and red packets are made twice a day; a transfer or a bill seldom is. */
const sameAgain: Rule = {
  code: 'amount/same-again',
  stroke: 'amount',
  applies: (subject) => {
    const { amount, kind } = subject.transfer;
    const { samePaidAt } = subject.recent;
    const isSmallHabit =
      (kind === 'purchase' || kind === 'top-up' || kind === 'red-packet') && subject.band === 'below-low';
    if (amount === null || samePaidAt === null || isSmallHabit || isHabit(subject)) return null;
    return [amountFact(amount), nameFact(subject), timeFact(subject, samePaidAt)];
  },
  points: points('sameAgain'),
  floor: againFloor,
};

/** Whether this payment is one more to someone who was never paid before today. */
function isToNewPayee(subject: Subject): boolean {
  const { own, allowListed, paid } = subject.payee;
  const isNewToday = paid === 0 ? isNew(subject) : isOfToday(subject) && familiarity(subject) !== 'known';
  return isNewToday && !own && !allowListed && !isEverydayPurchase(subject);
}

function totalWith(amount: Amount, before: Amount | null): Amount {
  return before === null ? amount : sumOf(amount, before);
}

/** Several smaller sums to new payees within 24 h: one large one, cut up. Next to nothing, before or now, is no piece of it. */
const addsUp: Rule = {
  code: 'amount/adds-up',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const { count, sum } = subject.recent.newPayeesDay;
    if (amount === null || sum === null || count === 0 || !isToNewPayee(subject)) return null;
    const total = totalWith(amount, sum);
    const isMuch = atLeast(bandOf(subject.settings, total), 'high');
    if (!isMuch || !atLeast(subject.band, 'low') || !atLeast(bandOf(subject.settings, sum), 'low'))
      return null;
    return [numberFact(count + 1), amountFact(total)];
  },
  points: points('addsUp'),
  floor: floor('addsUp'),
};

/** Three friends who each get their share of a dinner are none of it: it begins where the sum is not small. */
const severalNewPayees: Rule = {
  code: 'amount/several-new-payees',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const { count, sum } = subject.recent.newPayeesHour;
    if (count + 1 < threshold(subject, 'severalNewPayees') || !isToNewPayee(subject)) return null;
    const total = amount === null ? null : totalWith(amount, sum);
    return atLeast(bandOf(subject.settings, total), 'mid') ? [numberFact(count + 1)] : null;
  },
  points: points('severalNewPayees'),
  floor: none,
};

/** Within 2 % below a limit of a bank or a law: someone may have said how much at most. */
const justUnder: Rule = {
  code: 'amount/just-under',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    if (amount === null || amount.currency === null) return null;
    const limit = knownLimitsFor(subject.settings, amount.currency)
      .map((units) => wholeUnits(units, amount.currency))
      .find((one) => isJustUnder(amount, one, threshold(subject, 'justUnder')));
    return limit === undefined ? null : [amountFact(amount), amountFact(limit)];
  },
  points: points('justUnder'),
  floor: none,
  cap: atMostPause,
};

function isJustUnder(amount: Amount, limit: Amount, within: number): boolean {
  const ratio = amountRatio(amount, limit);
  return ratio < 1 && ratio >= 1 - within;
}

export const amountSumRules: readonly Rule[] = [sameAgain, addsUp, severalNewPayees, justUnder];

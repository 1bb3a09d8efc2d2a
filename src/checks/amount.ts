// The amount check (查金额): not read, in disagreement, above the person's own limits, in another currency, out of proportion.

import { amountFact, numberFact, textFact, wholeUnits } from '../findings/facts.ts';
import { familiarity, isEverydayPurchase, isUsual } from '../findings/familiar.ts';
import type { FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { floor, none, points, threshold } from '../findings/weigh.ts';
import type { Ceilings } from '../settings/limits.ts';
import { atLeast, ceilingsFor, savingsIn } from '../settings/settings.ts';
import { type Amount, amountRatio, compareAmounts, sumOf } from '../transfer/amount.ts';
import { amountPastRules } from './amount-past.ts';
import { amountSlipRules } from './amount-slip.ts';
import { amountSumRules } from './amount-sums.ts';
import { amountsSaid } from './amounts-said.ts';
import { twoPeople } from './two-people.ts';

const notRead: Rule = {
  code: 'amount/not-read',
  stroke: 'amount',
  applies: (subject) => (subject.transfer.amount === null && !isEverydayPurchase(subject) ? [] : null),
  // For a payee who is new the bands already count as mid; for a known one it weighs like an unusual amount.
  points: (subject) => (familiarity(subject) === 'known' ? points('amountNotRead')(subject) : 0),
  floor: none,
};

/** The page names one sum in its field and another where it sums up. */
const summaryDiffers: Rule = {
  code: 'amount/summary-differs',
  stroke: 'amount',
  applies: ({ transfer, signals }) => {
    const [other] = signals.otherAmounts;
    if (transfer.amount === null || other === undefined) return null;
    return [amountFact(transfer.amount), amountFact(other)];
  },
  points: points('amountsDisagree'),
  floor: floor('amountsDisagree'),
};

/** The amount, with what left before it in that time, against the limit that the person set. */
function ceiling(
  code: FindingCode,
  which: keyof Ceilings,
  before: (subject: Subject) => Amount | null,
): Rule {
  return {
    code,
    stroke: 'amount',
    applies: (subject) => {
      const { amount } = subject.transfer;
      const units = amount?.currency ? ceilingsFor(subject.settings, amount.currency)?.[which] : null;
      if (amount === null || units === null || units === undefined) return null;
      const earlier = before(subject);
      const total = earlier === null ? amount : sumOf(amount, earlier);
      const limit = wholeUnits(units, amount.currency);
      return compareAmounts(total, limit) > 0 ? [amountFact(total), amountFact(limit)] : null;
    },
    points: points('aboveCeiling'),
    floor: floor('aboveCeiling'),
  };
}

/** The currency in which this payee was paid the last time; no other one is a surprise from someone new. */
function currencyBefore({ payee }: Subject): string | null {
  return payee.largest === null ? (payee.last?.amount?.currency ?? null) : null;
}

/** The currency that the purpose names, where it names no amount in that of the transfer. */
function currencySaid({ transfer }: Subject): string | null {
  const said = amountsSaid(transfer.purpose, transfer.amount?.currency ?? null).map(
    ({ amount }) => amount.currency,
  );
  return said.includes(transfer.amount?.currency ?? null) ? null : (said.find((one) => one !== null) ?? null);
}

const otherCurrency: Rule = {
  code: 'amount/other-currency',
  stroke: 'amount',
  applies: (subject) => {
    const now = subject.transfer.amount?.currency ?? null;
    const before = currencyBefore(subject) ?? currencySaid(subject);
    return now === null || before === null || now === before ? null : [textFact(now), textFact(before)];
  },
  points: points('otherCurrency'),
  floor: none,
};

/** A part of 1 as a whole percentage. */
const percent = (part: number): number => Math.round(part * 100);

const fee: Rule = {
  code: 'amount/fee',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const asked = subject.signals.fee;
    if (amount === null || asked === null || amount.currency !== asked.currency) return null;
    const share = amountRatio(asked, amount);
    if (!atLeast(subject.band, 'low') || share < threshold(subject, 'feeShare')) return null;
    return [amountFact(asked), numberFact(percent(share)), amountFact(amount)];
  },
  points: points('fee'),
  floor: none,
};

/** The part of all that the person has: as they say of this payment, else by what they once said in the options, of one to somebody new. */
function shareOfAll(subject: Subject): number | null {
  const { said, settings, transfer } = subject;
  const { amount } = transfer;
  if (said.share !== undefined) return said.share;
  if (amount === null || amount.currency === null || familiarity(subject) === 'known') return null;
  const savings = savingsIn(settings, amount.currency);
  return savings === null ? null : Math.min(1, amountRatio(amount, wholeUnits(savings, amount.currency)));
}

/** Of all that the person has, as they say. */
export const halfOfSavings: Rule = {
  code: 'amount/half-of-savings',
  stroke: 'amount',
  applies: (subject) => {
    const share = shareOfAll(subject);
    if (share === null || !(share > threshold(subject, 'savingsShare'))) return null;
    return [numberFact(percent(share))];
  },
  points: points('halfOfSavings'),
  floor: floor('halfOfSavings'),
};

/** A usual payment to a known payee may well take the last of the month's money. */
const mostOfBalance: Rule = {
  code: 'amount/most-of-balance',
  stroke: 'amount',
  applies: (subject) => {
    const { amount } = subject.transfer;
    const { balance } = subject.signals;
    if (amount === null || balance === null || amount.currency !== balance.currency) return null;
    if (isUsual(subject) || balance.minor <= 0n) return null;
    const share = amountRatio(amount, balance);
    return share < threshold(subject, 'balanceShare') ? null : [amountFact(amount), amountFact(balance)];
  },
  points: points('mostOfBalance'),
  floor: none,
};

export const amountRules: readonly Rule[] = [
  notRead,
  summaryDiffers,
  ceiling('amount/above-ceiling', 'once', () => null),
  ceiling('amount/day-ceiling', 'day', ({ recent }) => recent.day.sum),
  ceiling('amount/week-ceiling', 'week', ({ recent }) => recent.week.sum),
  ...amountPastRules,
  ...amountSlipRules,
  ...amountSumRules,
  otherCurrency,
  fee,
  halfOfSavings,
  twoPeople,
  mostOfBalance,
];

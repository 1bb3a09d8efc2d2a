// The amount against what was paid to this payee before: multiples of the largest and the usual, slips of a zero or a unit.

import { amountFact, nameFact, numberFact } from '../findings/facts.ts';
import { familiarity } from '../findings/familiar.ts';
import type { Fact, FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { cap, floor, none, points, threshold } from '../findings/weigh.ts';
import type { CapName } from '../settings/caps.ts';
import { atLeast, type Band } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import { type Amount, amountRatio, compareAmounts } from '../transfer/amount.ts';

/** A slip costs no more than it can lose: a small one is looked at, none is waited for over the tea. */
const slipCap: Readonly<Record<Band, CapName>> = {
  'below-low': 'slipSmall',
  low: 'slip',
  mid: 'slip',
  high: 'slip',
  'very-high': 'slipVeryHigh',
};

/** The weight of a typing slip (facts/cooling-off.json, `amount_anomaly`). */
export const slipWeight = {
  points: points('slip'),
  floor: none,
  cap: (subject: Subject): Tier => cap(slipCap[subject.band])(subject),
} as const;

/**
 * A listed biller scores nothing (facts/cooling-off.json, `scoring.rules`), and a zero too many is a slip there too: where
 * it is known what its bills come to, ten times as much is looked at once, and slowly where months of pay could be lost.
 */
function slipFloor(subject: Subject): Tier {
  const { allowListed, own } = subject.payee;
  if (!allowListed || own || familiarity(subject) !== 'known') return 0;
  return floor(atLeast(subject.band, 'very-high') ? 'billerSlipVeryHigh' : 'billerSlip')(subject);
}

/** Whole from 10 on, one decimal below, two below 1. */
function rounded(ratio: number): number {
  const by = ratio >= 10 ? 1 : ratio >= 1 ? 10 : 100;
  return Math.round(ratio * by) / by;
}

function factsOf(subject: Subject, amount: Amount, ratio: number, before: Amount): readonly Fact[] {
  return [amountFact(amount), numberFact(rounded(ratio)), amountFact(before), nameFact(subject)];
}

/** The facts where `is` holds for how many times the amount is of `before`; `null` if they cannot be compared. */
function whereTimes(
  subject: Subject,
  before: Amount | null,
  is: (ratio: number) => boolean,
): readonly Fact[] | null {
  const { amount } = subject.transfer;
  if (amount === null || before === null) return null;
  const ratio = amountRatio(amount, before);
  return Number.isFinite(ratio) && is(ratio) ? factsOf(subject, amount, ratio, before) : null;
}

/** Of a known payee only: with fewer payments, all above 1.5 times the largest is weighed as first-time already. */
const threeTimesLargest: Rule = {
  code: 'amount/three-times-largest',
  stroke: 'amount',
  applies: (subject) => {
    if (familiarity(subject) !== 'known') return null;
    return whereTimes(subject, subject.payee.largest, (ratio) => ratio >= threshold(subject, 'timesLargest'));
  },
  points: points('threeTimesLargest'),
  floor: none,
};

function factsOfTenTimesLargest(subject: Subject): readonly Fact[] | null {
  const from = threshold(subject, 'tenTimes') * (1 - threshold(subject, 'slack'));
  return whereTimes(subject, subject.payee.largest, (ratio) => ratio >= from);
}

const tenTimesLargest: Rule = {
  code: 'amount/ten-times-largest',
  stroke: 'amount',
  applies: factsOfTenTimesLargest,
  ...slipWeight,
  floor: slipFloor,
};

function isNear(ratio: number, factor: number, slack: number): boolean {
  return Math.abs(ratio - factor) <= factor * slack;
}

/** An amount up to the largest was paid before, so that it is no slip. */
function isAboveLargest({ transfer, payee }: Subject): boolean {
  return (
    transfer.amount !== null && payee.largest !== null && compareAmounts(transfer.amount, payee.largest) > 0
  );
}

/** Only a multiple of the usual: where it is ten times the largest too, that has been said. */
function isOnlyAboveUsual(subject: Subject): boolean {
  return isAboveLargest(subject) && factsOfTenTimesLargest(subject) === null;
}

/** The usual amount with zeros or a unit too many: within the slack of one of the factors. */
function multiple(code: FindingCode, factors: readonly number[], where: (subject: Subject) => boolean): Rule {
  return {
    code,
    stroke: 'amount',
    applies: (subject) => {
      if (!where(subject)) return null;
      const slack = threshold(subject, 'slack');
      return whereTimes(subject, subject.payee.usual, (ratio) =>
        factors.some((factor) => isNear(ratio, factor, slack)),
      );
    },
    ...slipWeight,
    floor: slipFloor,
  };
}

/** Always about the same was paid: the payments stray from the usual by a tenth of it at most. */
function isSteady(subject: Subject): boolean {
  const { usual, spread } = subject.payee;
  if (usual === null || spread === null || familiarity(subject) !== 'known') return false;
  return amountRatio(spread, usual) <= threshold(subject, 'steadySpread');
}

/** A zero too few, or a decimal point, where always the same was paid. */
const tenthOfUsual: Rule = {
  code: 'amount/tenth-of-usual',
  stroke: 'amount',
  applies: (subject) => {
    if (!isSteady(subject)) return null;
    const slack = threshold(subject, 'slack');
    return whereTimes(subject, subject.payee.usual, (ratio) =>
      [0.1, 0.01].some((part) => isNear(ratio, part, slack)),
    );
  },
  points: points('slip'),
  floor: none,
  // A small tenth of the usual loses little.
  cap: cap('tooLittle'),
};

export const amountPastRules: readonly Rule[] = [
  multiple('amount/unit-slip', [10_000, 100_000], isAboveLargest),
  tenTimesLargest,
  multiple('amount/ten-times-usual', [10, 100, 1000], isOnlyAboveUsual),
  tenthOfUsual,
  threeTimesLargest,
];

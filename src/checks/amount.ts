// The amount check (查金额): not read, three times the largest, ten times the usual.

import type { Rule, Subject } from '../findings/rule.ts';
import { type Amount, amountRatio } from '../transfer/amount.ts';
import { familiarity, isEverydayPurchase } from './familiar.ts';

const none = (): 0 => 0;

/** From this many times the largest on, an amount to a payee paid before is unusual. */
const TIMES_LARGEST = 3;

/** From this many times the usual on, an amount looks like an extra zero or a slipped decimal point; 2 % of slack. */
const TIMES_USUAL = 9.8;

/** The amount and how many times it is of `before`, whole from 10 on, one decimal below; `null` if not comparable. */
function times({ transfer }: Subject, before: Amount | null): { amount: Amount; ratio: number } | null {
  if (transfer.amount === null || before === null) return null;
  return { amount: transfer.amount, ratio: amountRatio(transfer.amount, before) };
}

function factsFrom(limit: number, subject: Subject, before: Amount | null): ReturnType<Rule['applies']> {
  const found = times(subject, before);
  if (found === null || before === null || found.ratio < limit) return null;
  const rounded = found.ratio >= 10 ? Math.round(found.ratio) : Math.round(found.ratio * 10) / 10;
  return [
    { kind: 'amount', amount: found.amount },
    { kind: 'number', number: rounded },
    { kind: 'amount', amount: before },
    { kind: 'text', text: subject.transfer.payee.name ?? '' },
  ];
}

const notRead: Rule = {
  code: 'amount/not-read',
  stroke: 'amount',
  applies: (subject) => (subject.transfer.amount === null && !isEverydayPurchase(subject) ? [] : null),
  // For a payee who is new the bands already count as mid; for a known one it weighs like an unusual amount.
  points: (subject) => (familiarity(subject) === 'known' ? 1 : 0),
  floor: none,
};

const tenTimesUsual: Rule = {
  code: 'amount/ten-times-usual',
  stroke: 'amount',
  applies: (subject) => factsFrom(TIMES_USUAL, subject, subject.payee.usual),
  points: () => 3,
  floor: none,
};

/** Of a known payee only: with fewer payments, all above 1.5 times the largest is weighed as first-time already. */
const threeTimesLargest: Rule = {
  code: 'amount/three-times-largest',
  stroke: 'amount',
  applies: (subject) =>
    familiarity(subject) === 'known' ? factsFrom(TIMES_LARGEST, subject, subject.payee.largest) : null,
  points: () => 1,
  floor: none,
};

export const amountRules: readonly Rule[] = [tenTimesUsual, threeTimesLargest, notRead];

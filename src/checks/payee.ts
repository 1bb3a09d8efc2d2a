// The payee check (查收款人): known, declared, new, seldom paid, grown in weeks, only tried out, not read.
import { amountFact, dateFact, nameFact, numberFact } from '../findings/facts.ts';
import { familiarity, isEverydayPurchase, isNew, isOnlyTried } from '../findings/familiar.ts';
import type { Fact } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { none, points, threshold } from '../findings/weigh.ts';
import { type Band, weightOf } from '../settings/settings.ts';
import type { WeightName } from '../settings/weights.ts';
import { payeeAccountRules } from './payee-account.ts';
import { payeeNameRules } from './payee-name.ts';

/** The highest of the three amount lines of a first-time payee, where one counts. */
const amountLine: Readonly<Record<Band, WeightName | null>> = {
  'below-low': null,
  low: null,
  mid: 'firstTimeMid',
  high: 'firstTimeHigh',
  'very-high': 'firstTimeVeryHigh',
};

function firstTimePoints({ band, settings }: Subject): number {
  const line = amountLine[band];
  return weightOf(settings, 'firstTime') + (line === null ? 0 : weightOf(settings, line));
}

function isRead({ transfer }: Subject): boolean {
  return transfer.payee.name !== null || transfer.payee.account !== null;
}

/** How often, since when, and how much at most. */
const known: Rule = {
  code: 'payee/known',
  stroke: 'payee',
  applies: (subject) => {
    const { paid, firstAt, largest, last } = subject.payee;
    if (isNew(subject) || last === null || largest === null) return null;
    return [nameFact(subject), numberFact(paid), dateFact(firstAt ?? last.at), amountFact(largest)];
  },
  points: none,
  floor: none,
};

/** Known, with no amount to compare: this one was not read, or none of the earlier ones. */
const paidBefore: Rule = {
  code: 'payee/paid-before',
  stroke: 'payee',
  applies: (subject) => {
    const { paid, largest, last } = subject.payee;
    if (isNew(subject) || last === null || largest !== null) return null;
    return [nameFact(subject), numberFact(paid), dateFact(last.at)];
  },
  points: none,
  floor: none,
};

const vouched: Rule = {
  code: 'payee/vouched',
  stroke: 'payee',
  applies: (subject) =>
    subject.payee.vouched && familiarity(subject) === 'known' ? [nameFact(subject)] : null,
  points: none,
  floor: none,
};

const own: Rule = {
  code: 'payee/own',
  stroke: 'payee',
  applies: (subject) => (subject.payee.own ? [nameFact(subject)] : null),
  points: none,
  floor: none,
};

const firstTime: Rule = {
  code: 'payee/first-time',
  stroke: 'payee',
  applies: (subject) => {
    if (!isRead(subject) || subject.payee.paid > 0 || !isNew(subject)) return null;
    return subject.payee.own || isEverydayPurchase(subject) ? null : [nameFact(subject)];
  },
  points: firstTimePoints,
  floor: none,
};

/** Whether the payments so far do not carry this one, so that it weighs like the first. */
function isBeyond(subject: Subject): boolean {
  return subject.payee.paid > 0 && isNew(subject) && !isEverydayPurchase(subject);
}

/** Whether there are enough payments to know the payee by, had they not grown from small to large within weeks. */
function isOnlyGrown(subject: Subject): boolean {
  return subject.payee.grown && subject.payee.paid >= threshold(subject, 'knownFrom');
}

/** Paid once or twice before, but above 1.5 times the largest of it, or in a currency never used for this payee. */
const seldomPaid: Rule = {
  code: 'payee/seldom-paid',
  stroke: 'payee',
  applies: (subject) => {
    if (!isBeyond(subject) || isOnlyGrown(subject) || isOnlyTried(subject)) return null;
    return [nameFact(subject), numberFact(subject.payee.paid)];
  },
  points: firstTimePoints,
  floor: none,
};

/** Each payment larger than the one before, all within weeks: how a swindler lets trust grow. */
const grown: Rule = {
  code: 'payee/grown',
  stroke: 'payee',
  applies: (subject) => {
    const { largest, paid } = subject.payee;
    if (!isBeyond(subject) || !isOnlyGrown(subject) || isOnlyTried(subject) || largest === null) return null;
    return [nameFact(subject), numberFact(paid), amountFact(largest)];
  },
  points: firstTimePoints,
  floor: none,
};

/** A cent to try the account out, however often: the real sum weighs like the first one. */
const onlyTried: Rule = {
  code: 'payee/only-tried',
  stroke: 'payee',
  applies: (subject) => {
    const { largest, paid } = subject.payee;
    if (!isBeyond(subject) || !isOnlyTried(subject) || largest === null) return null;
    return [nameFact(subject), numberFact(paid), amountFact(largest)];
  },
  points: firstTimePoints,
  floor: none,
};

/** First-time and unreadable, with the amount lines of a first-time payee. */
const notRead: Rule = {
  code: 'payee/not-read',
  stroke: 'payee',
  applies: (subject) => (isRead(subject) || subject.transfer.kind === 'purchase' ? null : []),
  points: (subject) => firstTimePoints(subject) + points('unreadable')(subject),
  floor: none,
};

/** A bill or a firm may well come once a year. */
function isYearly({ transfer: { kind, payee } }: Subject): boolean {
  return kind === 'bill' || kind === 'purchase' || payee.holder === 'business';
}

/** Nothing was paid to this person, for whom nobody has vouched, for half a year: people change banks, numbers go to others. */
const notSeenLately: Rule = {
  code: 'payee/not-seen-lately',
  stroke: 'payee',
  applies: (subject): readonly Fact[] | null => {
    const { last } = subject.payee;
    if (last === null || isYearly(subject) || subject.payee.vouched) return null;
    if (subject.at.epochMs - last.at <= threshold(subject, 'notSeenFor')) return null;
    return [nameFact(subject), dateFact(last.at)];
  },
  points: points('notSeenLately'),
  floor: none,
};

export const payeeRules: readonly Rule[] = [
  ...payeeAccountRules,
  ...payeeNameRules,
  notRead,
  firstTime,
  seldomPaid,
  grown,
  onlyTried,
  notSeenLately,
  known,
  paidBefore,
  vouched,
  own,
];

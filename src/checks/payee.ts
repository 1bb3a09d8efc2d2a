// The payee check (查收款人): known, new, not read, or a known name with a new account.
import type { Fact } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atLeast, type Band } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import { familiarity, isEverydayPurchase } from './familiar.ts';

/** 1 for a first-time payee and, on top, the highest of its three amount lines. */
const firstTimePoints: Readonly<Record<Band, number>> = {
  'below-low': 1,
  low: 1,
  mid: 3,
  high: 4,
  'very-high': 5,
};

const none = (): 0 => 0;

function nameFact({ transfer }: Subject): Fact {
  return { kind: 'text', text: transfer.payee.name ?? '' };
}

function isRead({ transfer }: Subject): boolean {
  return transfer.payee.name !== null || transfer.payee.account !== null;
}

const known: Rule = {
  code: 'payee/known',
  stroke: 'payee',
  applies: (subject) =>
    familiarity(subject) === 'new' || subject.payee.last === null
      ? null
      : [
          nameFact(subject),
          { kind: 'number', number: subject.payee.paid },
          { kind: 'date', at: subject.payee.last.at },
        ],
  points: none,
  floor: none,
};

const firstTime: Rule = {
  code: 'payee/first-time',
  stroke: 'payee',
  applies: (subject) =>
    isRead(subject) && subject.payee.paid === 0 && !isEverydayPurchase(subject) ? [nameFact(subject)] : null,
  points: ({ band }) => firstTimePoints[band],
  floor: none,
};

/** Paid once or twice before, but above 1.5 times the largest of it: weighed like a first-time payee. */
const seldomPaid: Rule = {
  code: 'payee/seldom-paid',
  stroke: 'payee',
  applies: (subject) => {
    const { paid } = subject.payee;
    if (paid === 0 || familiarity(subject) !== 'new' || isEverydayPurchase(subject)) return null;
    return [nameFact(subject), { kind: 'number', number: paid }];
  },
  points: ({ band }) => firstTimePoints[band],
  floor: none,
};

/** First-time (1) and unreadable (2), with the amount lines of a first-time payee. */
const notRead: Rule = {
  code: 'payee/not-read',
  stroke: 'payee',
  applies: (subject) => (isRead(subject) || subject.transfer.kind === 'purchase' ? null : []),
  points: ({ band }) => firstTimePoints[band] + 2,
  floor: none,
};

const knownNameNewAccount: Rule = {
  code: 'payee/known-name-new-account',
  stroke: 'payee',
  applies: (subject) => {
    const before = subject.payee.otherAccount;
    if (before === null) return null;
    return [nameFact(subject), { kind: 'text', text: before.account ?? '' }, { kind: 'date', at: before.at }];
  },
  points: () => 4,
  floor: ({ band }): Tier => (atLeast(band, 'high') ? 6 : 5),
};

export const payeeRules: readonly Rule[] = [knownNameNewAccount, notRead, firstTime, seldomPaid, known];

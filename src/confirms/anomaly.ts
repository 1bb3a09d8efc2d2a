// The anomaly confirm (对异常提示): what the site says, the hour, what happened just before, and how the page was come by.
import { findCues } from '../cues/find-cues.ts';
import { cheapEnding } from '../cues/forms.ts';
import { amountFact, dateFact, nameFact, numberFact, textFact, timeFact } from '../findings/facts.ts';
import { isNew } from '../findings/familiar.ts';
import type { Fact, FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atMostPause, floor, none, points, threshold } from '../findings/weigh.ts';
import type { Recent } from '../payees/past.ts';
import { compareAmounts } from '../transfer/amount.ts';
import { maskAccount } from '../transfer/mask.ts';
import type { Signals } from '../transfer/signals.ts';
import { type PromptKind, promptKind } from './site-prompts.ts';
import { spokenRules } from './spoken.ts';

/** The first prompt of the site that is of one of these kinds; `null` of none. */
function promptOf({ signals }: Subject, ...kinds: readonly PromptKind[]): readonly Fact[] | null {
  const found = signals.prompts.find((prompt) => kinds.includes(promptKind(prompt)));
  return found === undefined ? null : [textFact(found)];
}

/** A register that has this payee weighs more than a doubt about the payment. */
const namesPayee = (subject: Subject): boolean => promptOf(subject, 'named') !== null;

const siteWarns: Rule = {
  code: 'anomaly/site-warns',
  stroke: 'prompts',
  applies: (subject) => promptOf(subject, 'named') ?? promptOf(subject, 'pointed'),
  points: (subject) => points(namesPayee(subject) ? 'siteNames' : 'siteWarns')(subject),
  floor: (subject) => floor(namesPayee(subject) ? 'siteNames' : 'siteWarns')(subject),
};

const siteReminds: Rule = {
  code: 'anomaly/site-reminds',
  stroke: 'prompts',
  applies: (subject) => promptOf(subject, 'general'),
  points: points('siteReminds'),
  floor: none,
  cap: atMostPause,
};

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** Hours since midnight on the person's own clock, 0 to 24. */
function hourOf({ at: { epochMs, offsetMinutes } }: Subject): number {
  const local = (epochMs + offsetMinutes * MINUTE) % (24 * HOUR);
  return (local < 0 ? local + 24 * HOUR : local) / HOUR;
}

const night: Rule = {
  code: 'anomaly/night',
  stroke: 'prompts',
  applies: (subject) => {
    const hour = hourOf(subject);
    const isNight = hour >= threshold(subject, 'nightFrom') || hour < threshold(subject, 'nightTo');
    return isNight ? [timeFact(subject, subject.at.epochMs)] : null;
  },
  points: points('night'),
  floor: none,
  cap: atMostPause,
};

const burst: Rule = {
  code: 'anomaly/burst',
  stroke: 'prompts',
  applies: (subject) => {
    const { count } = subject.recent.hour;
    return count >= threshold(subject, 'burst') ? [numberFact(count)] : null;
  },
  points: points('burst'),
  floor: none,
  cap: atMostPause,
};

/** The hold that was cancelled minutes ago; `null` of none. */
function justCancelled(subject: Subject): NonNullable<Recent['cancelled']> | null {
  const { cancelled } = subject.recent;
  if (cancelled === null) return null;
  return subject.at.epochMs - cancelled.at <= threshold(subject, 'triedAgainWithin') ? cancelled : null;
}

/** Cut smaller to get past the guard; a corrected slip to a known payee weighs nothing by itself. */
const cancelledSmaller: Rule = {
  code: 'anomaly/cancelled-smaller',
  stroke: 'prompts',
  applies: (subject) => {
    const before = justCancelled(subject);
    const { amount } = subject.transfer;
    if (before === null || !before.samePayee || before.amount === null || amount === null) return null;
    if (before.amount.currency !== amount.currency || compareAmounts(amount, before.amount) >= 0) return null;
    return [amountFact(before.amount), timeFact(subject, before.at), amountFact(amount)];
  },
  points: points('triedAgain'),
  floor: none,
};

const cancelledOtherPayee: Rule = {
  code: 'anomaly/cancelled-other-payee',
  stroke: 'prompts',
  applies: (subject) => {
    const before = justCancelled(subject);
    if (before === null || before.samePayee || !isNew(subject)) return null;
    return [timeFact(subject, before.at), nameFact(subject)];
  },
  points: points('triedOther'),
  floor: none,
};

/** Something else has written to the clipboard; an account that one has paid before is none of its making. */
const pastedDiffers: Rule = {
  code: 'anomaly/pasted-differs',
  stroke: 'prompts',
  applies: (subject): readonly Fact[] | null => {
    const { account } = subject.transfer.payee;
    if (subject.signals.pasted !== 'different') return null;
    if (!isNew(subject) && subject.payee.told === null) return null;
    return [account === null ? nameFact(subject) : textFact(maskAccount(account))];
  },
  points: points('pastedDiffers'),
  floor: floor('pastedDiffers'),
};

const imitates: Rule = {
  code: 'anomaly/imitates',
  stroke: 'prompts',
  applies: ({ signals, transfer }) =>
    signals.imitates === null ? null : [textFact(transfer.site), textFact(signals.imitates)],
  points: points('imitates'),
  floor: floor('imitates'),
};

function seen(
  code: FindingCode,
  is: (signals: Signals) => boolean,
  weight: Pick<Rule, 'points' | 'floor' | 'cap'>,
): Rule {
  return {
    code,
    stroke: 'prompts',
    applies: ({ signals, transfer }) => (is(signals) ? [textFact(transfer.site)] : null),
    ...weight,
  };
}

/** An ending that anybody has for next to nothing (facts/cue-lexicon.json, `domain`); where someone was paid before, it is only the shop's. */
const cheapHost: Rule = {
  code: 'anomaly/cheap-host',
  stroke: 'prompts',
  applies: (subject) => {
    const { site } = subject.transfer;
    const ending = isNew(subject) ? cheapEnding(site) : null;
    return ending === null ? null : [textFact(site), textFact(ending)];
  },
  points: points('cheapHost'),
  floor: none,
  cap: atMostPause,
};

function offersRecovery({ transfer: { purpose, payee } }: Subject): boolean {
  const cues = [...findCues('purpose', purpose ?? ''), ...findCues('payee', payee.name ?? '')];
  return cues.some(({ scam }) => scam === 'recovery');
}

/** Whoever was swindled is called by those who "get it back" for a fee. */
const recoveryAfterLoss: Rule = {
  code: 'anomaly/recovery-after-loss',
  stroke: 'prompts',
  applies: (subject) => {
    const { lossAt } = subject.recent;
    if (lossAt === null || subject.at.epochMs - lossAt > threshold(subject, 'lossWithin')) return null;
    return offersRecovery(subject) ? [dateFact(lossAt)] : null;
  },
  points: points('recoveryAfterLoss'),
  floor: floor('recoveryAfterLoss'),
};

export const anomalyRules: readonly Rule[] = [
  ...spokenRules,
  imitates,
  recoveryAfterLoss,
  pastedDiffers,
  siteWarns,
  seen('anomaly/mixed-letters', ({ oddHost }) => oddHost === 'mixed-letters', {
    points: points('oddHost'),
    floor: floor('oddHost'),
  }),
  seen('anomaly/bare-address', ({ oddHost }) => oddHost === 'ip-address', {
    points: points('oddHost'),
    floor: floor('oddHost'),
  }),
  seen('anomaly/not-https', ({ insecure }) => insecure, {
    points: points('notHttps'),
    floor: floor('notHttps'),
  }),
  cancelledSmaller,
  cancelledOtherPayee,
  burst,
  night,
  seen('anomaly/from-link', ({ fromLink }) => fromLink, {
    points: points('fromLink'),
    floor: none,
    cap: atMostPause,
  }),
  cheapHost,
  siteReminds,
];

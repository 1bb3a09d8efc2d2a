// The anomaly confirm (对异常提示): what the site says, the hour, what happened just before, and how the page was come by.
import { findCues } from '../cues/find-cues.ts';
import { amountFact, dateFact, nameFact, numberFact, textFact, timeFact } from '../findings/facts.ts';
import { isNew } from '../findings/familiar.ts';
import type { Fact, FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atMostPause, floor, none, points, threshold } from '../findings/weigh.ts';
import type { Recent } from '../payees/past.ts';
import { compareAmounts } from '../transfer/amount.ts';
import { maskAccount } from '../transfer/mask.ts';
import type { Signals } from '../transfer/signals.ts';
import { spokenRules } from './spoken.ts';

/** Words by which a site speaks of this payment and no other; a reminder that stands on every page has none of them. */
const pointed =
  /(?:该|此|对方|收款)(?:账户|账号|帐户|帐号|收款人|用户|方|人)?.{0,12}(?:风险|异常|举报|投诉|涉诈|涉案|可疑|冻结|限制|黑名单)|被(?:多次)?举报|涉嫌|高风险|疑似|可疑交易|警示帳戶|可疑帳戶|詐騙帳戶|高風險|(?<!\p{L})(?:reported|suspicious|suspected|high[- ]risk|flagged|unusual (?:payment|activity|transaction)|this (?:account|payee|recipient).{0,40}(?:scam|fraud|risk)|may be a scam|could be a scam|likely a scam|verdächtig|suspect[eo]?|sospechos[oa]|suspeit[oa]|sospett[oa])(?!\p{L})|不審|詐欺の疑い|의심/iu;

/** A prompt that tells to beware of swindlers speaks of swindlers in general. */
const general = /谨防|防范|警惕|慎防|提防|beware|be aware|never share|watch out/iu;

function promptsOf({ signals }: Subject, isPointed: boolean): readonly Fact[] | null {
  const found = signals.prompts.find(
    (prompt) => (pointed.test(prompt) && !general.test(prompt)) === isPointed,
  );
  return found === undefined ? null : [textFact(found)];
}

const siteWarns: Rule = {
  code: 'anomaly/site-warns',
  stroke: 'prompts',
  applies: (subject) => promptsOf(subject, true),
  points: points('siteWarns'),
  floor: floor('siteWarns'),
};

const siteReminds: Rule = {
  code: 'anomaly/site-reminds',
  stroke: 'prompts',
  applies: (subject) => promptsOf(subject, false),
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
  siteReminds,
];

// One assessment: what was found, how much it weighs, what is asked, and how long it waits.
import { amountRules } from '../checks/amount.ts';
import { askAmount, askPayee, askPurpose } from '../checks/ask.ts';
import { frameRules } from '../checks/frames.ts';
import { payeeRules } from '../checks/payee.ts';
import { purposeRules } from '../checks/purpose.ts';
import { stepRules } from '../checks/steps.ts';
import { accountTypeRules } from '../confirms/account-type.ts';
import { anomalyRules } from '../confirms/anomaly.ts';
import { askAccountType, askPrompts, askRelationship } from '../confirms/confirm.ts';
import { relationshipRules } from '../confirms/relationship.ts';
import { scriptIn } from '../confirms/script.ts';
import type { Finding } from '../findings/finding.ts';
import type { Question } from '../findings/question.ts';
import { runRules, type Subject } from '../findings/rule.ts';
import type { Said } from '../findings/said.ts';
import type { PayeeFacts } from '../payees/book.ts';
import type { Past } from '../payees/past.ts';
import { atLeast, bandOf, type Settings, waitOf } from '../settings/settings.ts';
import { higherTier, type Tier } from '../settings/tier.ts';
import type { Moment } from '../transfer/moment.ts';
import type { Signals } from '../transfer/signals.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { reasonOf } from './explain.ts';
import { byWeight } from './order.ts';
import { scoreOf } from './score.ts';
import { tierOf } from './tier.ts';

/**
 * `findings` stand in the order in which they are shown; `reason` is the one to show first, `null` where nothing speaks
 * against the payment. `score` is what the findings weigh together, before floors and caps. `waitMs` is the cooling-off period
 * from the moment the hold is stored.
 */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly score: number;
  readonly reason: Finding | null;
  readonly tier: Tier;
  readonly waitMs: number;
  readonly questions: readonly Question[];
}

/** What is about to be sent, what is known of the moment, and what the person has said of it so far. */
export interface Attempt {
  readonly transfer: Transfer;
  readonly signals: Signals;
  readonly said: Said;
  readonly at: Moment;
}

const rules = [
  ...payeeRules,
  ...amountRules,
  ...purposeRules,
  ...frameRules,
  ...stepRules,
  ...accountTypeRules,
  ...relationshipRules,
  ...anomalyRules,
];

/** The steps a tier asks for: none below 2, the checks at 2, all six from 3 on. */
function questionsFor(
  transfer: Transfer,
  payee: PayeeFacts,
  prompts: readonly string[],
  findings: readonly Finding[],
  tier: Tier,
  settings: Settings,
): readonly Question[] {
  if (tier < 2) return [];
  // From the middle band on a sum can be a good part of what someone has.
  const isMuch = atLeast(bandOf(settings, transfer.amount), 'mid');
  const three = [
    askPayee(transfer, payee, tier),
    askAmount(transfer, payee, tier, isMuch),
    askPurpose(transfer),
  ];
  if (tier === 2) return three;
  return [
    ...three,
    askAccountType(transfer, settings.region ?? 'other'),
    askRelationship(transfer, payee),
    askPrompts(prompts, scriptIn(findings, tier)),
  ];
}

/** Never throws: a rule that fails becomes a finding. */
export function assess(attempt: Attempt, past: Past, settings: Settings): Assessment {
  const { transfer, signals } = attempt;
  const { payee, recent, grace, secondPerson } = past;
  const band = bandOf(settings, transfer.amount);
  const subject: Subject = { ...attempt, payee, recent, secondPerson, band, settings };
  const findings = byWeight(runRules(rules, subject));
  const tier = tierOf(findings, subject, grace);
  return {
    findings,
    score: scoreOf(findings, subject),
    reason: reasonOf(findings),
    tier,
    waitMs: waitOf(settings, tier),
    questions: questionsFor(transfer, payee, signals.prompts, findings, tier, settings),
  };
}

/**
 * The stricter of two assessments of one press: `alone` of what its own frame shows, `filled` with what frames of another
 * origin add. Every finding of `alone` stays, good news that only they bring does not count, and the tier is the higher.
 * `attempt` is the filled one, `payee` what is known of the payee of `alone`.
 */
export function stricter(
  alone: Assessment,
  filled: Assessment,
  { transfer, signals }: Attempt,
  payee: PayeeFacts,
  settings: Settings,
): Assessment {
  const added = filled.findings.filter(
    ({ code, points, floor }) =>
      (points > 0 || floor > 0) && !alone.findings.some((finding) => finding.code === code),
  );
  const tier = higherTier(alone.tier, filled.tier);
  const findings = byWeight([...alone.findings, ...added]);
  return {
    findings,
    score: Math.max(alone.score, filled.score),
    reason: reasonOf(findings),
    tier,
    waitMs: waitOf(settings, tier),
    questions: questionsFor(transfer, payee, signals.prompts, findings, tier, settings),
  };
}

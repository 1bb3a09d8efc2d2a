// One assessment: what was found, how much it weighs, what is asked, and how long it waits.
import { amountRules } from '../checks/amount.ts';
import { askAmount, askPayee, askPurpose } from '../checks/ask.ts';
import { payeeRules } from '../checks/payee.ts';
import { purposeRules } from '../checks/purpose.ts';
import { runRules, type Subject } from '../checks/rule.ts';
import { askAccountType, askPrompts, askRelationship } from '../confirms/confirm.ts';
import type { Finding } from '../findings/finding.ts';
import type { Question } from '../findings/question.ts';
import type { Tier } from '../findings/stroke.ts';
import type { PayeeFacts } from '../payees/book.ts';
import { bandOf, type Settings, waitOf } from '../settings/settings.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { tierOf } from './tier.ts';

/** `waitMs` is the cooling-off period from the moment the hold is stored. */
export interface Assessment {
  readonly findings: readonly Finding[];
  readonly tier: Tier;
  readonly waitMs: number;
  readonly questions: readonly Question[];
}

/** What the journal knows that bears on this transfer. `grace`: within the first days, and nothing has ended them. */
export interface Known {
  readonly payee: PayeeFacts;
  readonly grace: boolean;
}

const rules = [...payeeRules, ...amountRules, ...purposeRules];

/** The heaviest first, so that the first is the one reason a person reads. */
function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => b.floor - a.floor || b.points - a.points);
}

/** The steps a tier asks for: none below 2, the checks at 2, all six from 3 on. */
function questionsFor(
  transfer: Transfer,
  payee: PayeeFacts,
  prompts: readonly string[],
  tier: Tier,
): readonly Question[] {
  if (tier < 2) return [];
  const three = [askPayee(transfer, payee, tier), askAmount(transfer, payee, tier), askPurpose(transfer)];
  if (tier === 2) return three;
  return [...three, askAccountType(transfer), askRelationship(transfer), askPrompts(prompts)];
}

/** Never throws: a rule that fails becomes a finding. `prompts` are the site's own warnings. */
export function assess(
  transfer: Transfer,
  known: Known,
  settings: Settings,
  prompts: readonly string[],
): Assessment {
  const subject: Subject = {
    transfer,
    payee: known.payee,
    band: bandOf(settings, transfer.amount),
    settings,
  };
  const findings = byWeight(runRules(rules, subject));
  const tier = tierOf(findings, subject, known.grace);
  return {
    findings,
    tier,
    waitMs: waitOf(settings, tier),
    questions: questionsFor(transfer, known.payee, prompts, tier),
  };
}

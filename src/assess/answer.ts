// What an answer adds to a hold: the findings it is, in the order of all, and how high they lift the tier.
import { halfOfSavings } from '../checks/amount.ts';
import { relationshipRules } from '../confirms/relationship.ts';
import { spokenRules } from '../confirms/spoken.ts';
import type { Finding } from '../findings/finding.ts';
import { runRules } from '../findings/rule.ts';
import type { Said } from '../findings/said.ts';
import { noPast } from '../payees/past.ts';
import { bandOf, type Settings } from '../settings/settings.ts';
import { higherTier, type Tier } from '../settings/tier.ts';
import type { Moment } from '../transfer/moment.ts';
import { noSignals } from '../transfer/signals.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { byWeight } from './order.ts';

const rules = [...spokenRules, ...relationshipRules, halfOfSavings];

interface Added {
  readonly findings: readonly Finding[];
  readonly raiseTo: Tier;
}

/**
 * `findings` with those of what the person has `said` of the transfer, each once. Only their floors lift the tier: what was
 * known before the answer has been weighed already, and nothing an answer says takes any of it away.
 */
export function withSaid(
  findings: readonly Finding[],
  said: Said,
  transfer: Transfer,
  at: Moment,
  settings: Settings,
): Added {
  const { payee, recent, secondPerson } = noPast;
  const band = bandOf(settings, transfer.amount);
  const found = runRules(rules, {
    ...{ transfer, signals: noSignals, said, at, payee, recent, secondPerson, band, settings },
  });
  const added = found.filter(({ code }) => !findings.some((finding) => finding.code === code));
  return {
    findings: byWeight([...findings, ...added]),
    raiseTo: found.reduce<Tier>((tier, finding) => higherTier(tier, finding.floor), 0),
  };
}

// A rule: one record that can be read aloud, and how rules are run over a transfer.

import type { PayeeFacts } from '../payees/book.ts';
import type { Recent } from '../payees/past.ts';
import { type Band, floorOf, type Settings, weightOf } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import type { Moment } from '../transfer/moment.ts';
import type { Signals } from '../transfer/signals.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { Fact, Finding, FindingCode } from './finding.ts';
import type { Said } from './said.ts';
import type { Stroke } from './stroke.ts';

/** All that a rule may look at. `band` is that of the amount, `mid` where it was not read. */
export interface Subject {
  readonly transfer: Transfer;
  readonly signals: Signals;
  readonly said: Said;
  readonly at: Moment;
  readonly payee: PayeeFacts;
  readonly recent: Recent;
  readonly secondPerson: boolean;
  readonly band: Band;
  readonly settings: Settings;
}

/**
 * `applies` returns the facts of the finding, or `null` when the rule has nothing to say. `points` and `floor` are those of
 * facts/cooling-off.json, `scoring`; a rule without `cap` may lift to any tier.
 */
export interface Rule {
  readonly code: FindingCode;
  readonly stroke: Stroke;
  readonly applies: (subject: Subject) => readonly Fact[] | null;
  readonly points: (subject: Subject) => number;
  readonly floor: (subject: Subject) => Tier;
  readonly cap?: (subject: Subject) => Tier;
}

/** A rule that fails is a finding of its own, with the weight of a payee that could not be read; never silence. */
function couldNotCheck(rule: Rule, { settings }: Subject): Finding {
  return {
    code: 'rule/could-not-check',
    stroke: rule.stroke,
    points: weightOf(settings, 'notChecked'),
    floor: floorOf(settings, 'notChecked'),
    facts: [{ kind: 'text', text: rule.code }],
  };
}

function runRule(rule: Rule, subject: Subject): Finding | null {
  try {
    const facts = rule.applies(subject);
    if (facts === null) return null;
    const cap = rule.cap?.(subject);
    return {
      code: rule.code,
      stroke: rule.stroke,
      points: rule.points(subject),
      floor: rule.floor(subject),
      ...(cap === undefined ? {} : { cap }),
      facts,
    };
  } catch {
    return couldNotCheck(rule, subject);
  }
}

/** The findings of all rules, in the order of the rules. */
export function runRules(rules: readonly Rule[], subject: Subject): readonly Finding[] {
  return rules.map((rule) => runRule(rule, subject)).filter((finding) => finding !== null);
}

// What one rule finds in a subject, in a form that a table can hold.
import type { Fact, FindingCode } from '../../src/findings/finding.ts';
import { type Rule, runRules, type Subject } from '../../src/findings/rule.ts';
import { decimalString } from '../../src/transfer/amount.ts';

function shown(fact: Fact): string | number {
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'number':
      return fact.number;
    case 'amount':
      return decimalString(fact.amount).replace(/\.0+$/, '');
    case 'date':
    case 'time':
      return fact.at;
    case 'country':
      return fact.country;
    case 'difference':
      return fact.difference?.at.join(' ') ?? '';
  }
}

/** Points, floor and facts of the finding with that code; `null` when the rule is silent. A rule that fails throws here. */
export function found(
  rules: readonly Rule[],
  code: FindingCode,
  subject: Subject,
): readonly [points: number, floor: number, ...facts: (string | number)[]] | null {
  const findings = runRules(rules, subject);
  const broken = findings.find((finding) => finding.code === 'rule/could-not-check');
  if (broken !== undefined) throw new Error(`broken: ${JSON.stringify(broken.facts)}`);
  const one = findings.find((finding) => finding.code === code);
  return one === undefined ? null : [one.points, one.floor, ...one.facts.map(shown)];
}

// What only an earlier step of the same transfer said: told, so that nobody takes it for what the page shows.
import { nameFact, textFact } from '../findings/facts.ts';
import type { Rule } from '../findings/rule.ts';
import { none } from '../findings/weigh.ts';

const payee: Rule = {
  code: 'payee/earlier-step',
  stroke: 'payee',
  applies: (subject) => (subject.signals.earlier.payee ? [nameFact(subject)] : null),
  points: none,
  floor: none,
};

const purpose: Rule = {
  code: 'purpose/earlier-step',
  stroke: 'purpose',
  applies: ({ signals, transfer }) =>
    signals.earlier.purpose && transfer.purpose !== null ? [textFact(transfer.purpose)] : null,
  points: none,
  floor: none,
};

export const stepRules: readonly Rule[] = [payee, purpose];

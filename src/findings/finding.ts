// A finding: a rule's coded answer, its weight, and the numbers it rests on.

import type { Tier } from '../settings/tier.ts';
import type { Amount } from '../transfer/amount.ts';
import type { Stroke } from './stroke.ts';

export const findingCodes = [
  'payee/known',
  'payee/first-time',
  'payee/seldom-paid',
  'payee/not-read',
  'payee/known-name-new-account',
  'payee/frames-disagree',
  'amount/not-read',
  'amount/disagree',
  'amount/three-times-largest',
  'amount/ten-times-usual',
  'purpose/strong-cue',
  'purpose/medium-cue',
  'purpose/weak-cue',
  'purpose/pair',
  'purpose/does-not-suit-payee',
  'purpose/missing',
  'rule/could-not-check',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** One number or word of a finding, formatted only where it is shown. `at` is ms since the epoch. */
export type Fact =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'date'; readonly at: number };

/**
 * `points` go into the score, `floor` is the lowest tier this finding alone allows; good news has 0 and 0. `cap`, where
 * there is one, is the highest tier to which this finding can lift what the others ask for.
 * `facts` fill the sentence of the code in the order in which its `$1`, `$2`, … name them.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly stroke: Stroke;
  readonly points: number;
  readonly floor: Tier;
  readonly cap?: Tier;
  readonly facts: readonly Fact[];
}

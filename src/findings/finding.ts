// A finding: a rule's coded answer, its weight, and the numbers it rests on.

import type { Difference } from '../payees/book.ts';
import type { Tier } from '../settings/tier.ts';
import type { Amount } from '../transfer/amount.ts';
import type { Stroke } from './stroke.ts';

export const findingCodes = [
  'payee/known',
  'payee/paid-before',
  'payee/vouched',
  'payee/own',
  'payee/saved',
  'payee/bank-says-match',
  'payee/first-time',
  'payee/seldom-paid',
  'payee/grown',
  'payee/only-tried',
  'payee/not-read',
  'payee/known-name-new-account',
  'payee/one-digit-off',
  'payee/two-digits-swapped',
  'payee/same-ends',
  'payee/wrong-checksum',
  'payee/another-country',
  'payee/another-institution',
  'payee/blocked',
  'payee/not-seen-lately',
  'payee/name-close',
  'payee/name-different',
  'payee/mixed-letters',
  'payee/hidden-marks',
  'payee/looks-like-known-name',
  'payee/bank-says-close',
  'payee/bank-says-no-match',
  'payee/bank-cannot-check',
  'payee/name-is-number',
  'payee/role-word',
  'payee/frames-disagree',
  'payee/earlier-step',
  'amount/not-read',
  'amount/disagree',
  'amount/summary-differs',
  'amount/above-ceiling',
  'amount/day-ceiling',
  'amount/week-ceiling',
  'amount/three-times-largest',
  'amount/ten-times-largest',
  'amount/ten-times-usual',
  'amount/unit-slip',
  'amount/tenth-of-usual',
  'amount/repeated-digit',
  'amount/same-digits',
  'amount/same-again',
  'amount/adds-up',
  'amount/several-new-payees',
  'amount/just-under',
  'amount/other-currency',
  'amount/fee',
  'amount/half-of-savings',
  'amount/two-people',
  'amount/most-of-balance',
  'amount/differs-from-purpose',
  'amount/differs-from-message',
  'amount/looks-like-code',
  'amount/looks-like-account',
  'purpose/strong-cue',
  'purpose/medium-cue',
  'purpose/weak-cue',
  'purpose/pair',
  'purpose/does-not-suit-payee',
  'purpose/missing',
  'purpose/earlier-step',
  'account-type/crypto',
  'account-type/instant-rail',
  'account-type/new-crypto-address',
  'account-type/first-crypto-withdrawal',
  'account-type/bill-to-person',
  'account-type/prepaid',
  'relationship/authority',
  'relationship/online-only',
  'relationship/stranger',
  'relationship/never-met',
  'relationship/called-back',
  'relationship/ask-again',
  'anomaly/site-warns',
  'anomaly/site-reminds',
  'anomaly/night',
  'anomaly/burst',
  'anomaly/cancelled-smaller',
  'anomaly/cancelled-other-payee',
  'anomaly/pasted-differs',
  'anomaly/imitates',
  'anomaly/mixed-letters',
  'anomaly/bare-address',
  'anomaly/not-https',
  'anomaly/from-link',
  'anomaly/cheap-host',
  'anomaly/recovery-after-loss',
  'anomaly/guided',
  'anomaly/hurried',
  'anomaly/screen-seen',
  'anomaly/prepaid-to-withdraw',
  'anomaly/callers-idea',
  'anomaly/online-idea',
  'rule/could-not-check',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** One number or word of a finding, formatted only where it is shown. `at` is ms since the epoch; `country` is ISO 3166; `difference`: `null` is not known. */
export type Fact =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'date'; readonly at: number }
  | { readonly kind: 'time'; readonly at: number; readonly offsetMinutes: number }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'difference'; readonly difference: Difference | null };

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

/** Whether the amount asks for a second person. */
export function needsTwo(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => code === 'amount/two-people');
}

// The purpose check (查事由): words that stand in the orders of frauds, and whether the reason suits the payee.

import type { FindingCode } from '../findings/finding.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { atLeast, floorOf, weightOf } from '../settings/settings.ts';
import { higherTier, type Tier } from '../settings/tier.ts';
import { type Claim, claimsIn, factsOf, heaviest, weakOnes } from './purpose-cues.ts';
import { doesNotSuitPayee, missing } from './purpose-payee.ts';

/** The rule for the heaviest claim, where it is the one meant: so of medium and strong only the highest counts. */
function heaviestRule(code: FindingCode, isMeant: (claim: Claim) => boolean): Rule {
  const claimIn = (subject: Subject): Claim | null => {
    const claim = heaviest(claimsIn(subject));
    return claim !== null && isMeant(claim) ? claim : null;
  };
  const isStrong = (subject: Subject): boolean => claimIn(subject)?.strength === 'strong';
  return {
    code,
    stroke: 'purpose',
    applies: (subject) => {
      const claim = claimIn(subject);
      return claim === null ? null : factsOf(claim);
    },
    points: (subject) => weightOf(subject.settings, isStrong(subject) ? 'strongCue' : 'mediumCue'),
    floor: (subject) =>
      isStrong(subject) && atLeast(subject.band, 'low') ? floorOf(subject.settings, 'strongCue') : 0,
    cap: (subject) => claimIn(subject)?.cap ?? 6,
  };
}

/** The question about a rent is asked for its own sake: capped at 3, where a new payee is from `mid` on anyway, it weighs nothing. */
const isCounted = ({ from }: Claim): boolean => from === 'cue';

const weakCue: Rule = {
  code: 'purpose/weak-cue',
  stroke: 'purpose',
  applies: (subject) => {
    const first = weakOnes(claimsIn(subject))[0];
    return first === undefined ? null : factsOf(first);
  },
  points: (subject) =>
    Math.min(threshold(subject, 'mostWeakCues'), weakOnes(claimsIn(subject)).filter(isCounted).length) *
    weightOf(subject.settings, 'weakCue'),
  floor: () => 0,
  cap: (subject) => weakOnes(claimsIn(subject)).reduce<Tier>((cap, one) => higherTier(cap, one.cap), 0),
};

export const purposeRules: readonly Rule[] = [
  heaviestRule('purpose/strong-cue', ({ strength, from }) => strength === 'strong' && from === 'cue'),
  heaviestRule('purpose/medium-cue', ({ strength, from }) => strength === 'medium' && from === 'cue'),
  heaviestRule('purpose/pair', ({ from }) => from === 'pair'),
  doesNotSuitPayee,
  weakCue,
  missing,
];

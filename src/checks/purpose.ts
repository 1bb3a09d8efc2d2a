// The purpose check (查事由): words that stand in the orders of frauds.
import { findCues } from '../cues/find-cues.ts';
import type { Rule, Subject } from '../findings/rule.ts';
import { atLeast } from '../settings/settings.ts';

/** The cues in what the person wrote as purpose or payee (facts/cue-lexicon.json, guards). */
function cuesOf({ transfer }: Subject): readonly { readonly term: string }[] {
  const inPurpose = transfer.purpose === null ? [] : findCues('purpose', transfer.purpose);
  const inPayee = transfer.payee.name === null ? [] : findCues('payee', transfer.payee.name);
  return [...inPurpose, ...inPayee];
}

const strongCue: Rule = {
  code: 'purpose/strong-cue',
  stroke: 'purpose',
  applies: (subject) => {
    const first = cuesOf(subject)[0];
    return first === undefined ? null : [{ kind: 'text', text: first.term }];
  },
  points: () => 4,
  floor: ({ band }) => (atLeast(band, 'low') ? 4 : 0),
};

export const purposeRules: readonly Rule[] = [strongCue];

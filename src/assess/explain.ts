// An assessment as it is told: the one reason, the rest in order, the good news, and what is asked.
import type { Finding } from '../findings/finding.ts';
import type { Question } from '../findings/question.ts';

/** `rest` and `goodNews` are in the order in which they are shown; none of the three repeats another. */
interface Explanation {
  readonly reason: Finding | null;
  readonly rest: readonly Finding[];
  readonly goodNews: readonly Finding[];
  readonly questions: readonly Question[];
}

const speaksAgainst = ({ points, floor }: Finding): boolean => points > 0 || floor > 0;

/** The finding to show first; `null` where nothing speaks against the payment. */
export function reasonOf(ordered: readonly Finding[]): Finding | null {
  return ordered.find(speaksAgainst) ?? null;
}

/** `findings` in the order of an assessment, or of the hold that was made of it. */
export function explain(assessed: {
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}): Explanation {
  const { findings, questions } = assessed;
  const reason = reasonOf(findings);
  return {
    reason,
    rest: findings.filter((finding) => finding !== reason && speaksAgainst(finding)),
    goodNews: findings.filter((finding) => !speaksAgainst(finding)),
    questions,
  };
}

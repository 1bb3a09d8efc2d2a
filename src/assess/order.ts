// The order in which findings are shown: the one reason first, good news last, and the same however they were found.
import { type Finding, findingCodes } from '../findings/finding.ts';
import { isLight, isNewness } from './score.ts';

/**
 * That someone is new is the plainest of reasons, so that anything else that weighs more than a point stands before it; what
 * is ordinary by itself stands behind it.
 */
function telling(finding: Finding): number {
  if (finding.points === 0) return 0;
  if (isLight(finding)) return 0.5;
  return isNewness(finding) ? 1.5 : finding.points;
}

/** The highest floor first, then what tells most, then what weighs most; of equals the order of the codes. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      b.floor - a.floor ||
      telling(b) - telling(a) ||
      b.points - a.points ||
      findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code),
  );
}

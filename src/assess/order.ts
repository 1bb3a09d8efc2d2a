// The order in which findings are shown: the one reason first, good news last, and the same however they were found.
import { type Finding, type FindingCode, findingCodes } from '../findings/finding.ts';
import { isLight, isNewness } from './score.ts';

/** A multiple of a cent by which an account was tried out tells nothing that the trial does not. */
const multiples: ReadonlySet<FindingCode> = new Set([
  'amount/ten-times-largest',
  'amount/ten-times-usual',
  'amount/unit-slip',
]);

/**
 * That someone is new is the plainest of reasons, so that anything else that weighs more than a point stands before it; what
 * is ordinary by itself stands behind it.
 */
function telling(finding: Finding, isOnlyTried: boolean): number {
  if (finding.points === 0) return 0;
  if (isOnlyTried && multiples.has(finding.code)) return 1;
  if (isLight(finding)) return 0.5;
  return isNewness(finding) ? 1.5 : finding.points;
}

/** The highest floor first, then what tells most, then what weighs most; of equals the order of the codes. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
  const isOnlyTried = findings.some(({ code }) => code === 'payee/only-tried');
  return [...findings].sort(
    (a, b) =>
      b.floor - a.floor ||
      telling(b, isOnlyTried) - telling(a, isOnlyTried) ||
      b.points - a.points ||
      findingCodes.indexOf(a.code) - findingCodes.indexOf(b.code),
  );
}

// From findings to a score: which lines count, which count only in company, and of which only the heaviest.
import { isExempt } from '../findings/familiar.ts';
import type { Finding, FindingCode } from '../findings/finding.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { atLeast, weightOf } from '../settings/settings.ts';

type Codes = ReadonlySet<FindingCode>;

const codes = (...some: readonly FindingCode[]): Codes => new Set(some);

/** The payee is new, or counts as new for this amount. */
const newness = codes(
  'payee/first-time',
  'payee/seldom-paid',
  'payee/grown',
  'payee/only-tried',
  'payee/not-read',
);

/** Ordinary by themselves: each counts only beside a finding that weighs, a first-time payee above all. */
const light = codes(
  'payee/another-institution',
  'payee/name-close',
  'payee/name-is-number',
  'amount/just-under',
  'account-type/bill-to-person',
  'account-type/prepaid',
  'relationship/stranger',
  'anomaly/site-reminds',
  'anomaly/night',
  'anomaly/burst',
  'anomaly/cancelled-smaller',
  'anomaly/cancelled-other-payee',
  'anomaly/from-link',
  'anomaly/cheap-host',
);

/** They count only together with a first-time payee or a cue (facts/cooling-off.json, `scoring.rules`). */
const rails = codes('account-type/crypto', 'account-type/instant-rail');

/** One line each in facts/cooling-off.json, `scoring.points`: only the heaviest of a line counts. */
const lines: readonly Codes[] = [
  codes(
    'amount/ten-times-largest',
    'amount/ten-times-usual',
    'amount/unit-slip',
    'amount/tenth-of-usual',
    'amount/repeated-digit',
    'amount/same-digits',
    'amount/differs-from-purpose',
    'amount/differs-from-message',
    'amount/looks-like-code',
    'amount/looks-like-account',
  ),
  codes('payee/name-different', 'payee/name-close', 'payee/bank-says-no-match', 'payee/bank-says-close'),
  codes(
    'anomaly/callers-idea',
    'anomaly/online-idea',
    'anomaly/guided',
    'anomaly/hurried',
    'anomaly/screen-seen',
  ),
  codes('account-type/crypto', 'account-type/instant-rail'),
  codes('purpose/strong-cue', 'purpose/medium-cue', 'purpose/pair', 'payee/role-word'),
];

export function isNewness({ code }: Finding): boolean {
  return newness.has(code);
}

export function isLight({ code }: Finding): boolean {
  return light.has(code);
}

const cues = codes('purpose/strong-cue', 'purpose/medium-cue', 'purpose/weak-cue', 'purpose/pair');

function isCue({ code, points }: Finding): boolean {
  return points > 0 && cues.has(code);
}

/** A strong cue, or a pair that weighs as one. */
function isStrongCue(finding: Finding, { settings }: Subject): boolean {
  const weighsStrong = finding.points >= weightOf(settings, 'strongCue');
  return finding.code === 'purpose/strong-cue' || (finding.code === 'purpose/pair' && weighsStrong);
}

function sum(findings: readonly Finding[]): number {
  return findings.reduce((total, { points }) => total + points, 0);
}

/** Of each line the heaviest; what belongs to no line counts by itself. */
function lineSum(findings: readonly Finding[]): number {
  const own = findings.filter(({ code }) => !lines.some((line) => line.has(code)));
  const heaviest = lines.map((line) =>
    Math.max(0, ...findings.filter(({ code }) => line.has(code)).map(({ points }) => points)),
  );
  return sum(own) + heaviest.reduce((total, points) => total + points, 0);
}

/** A strong cue counts whoever is paid. */
function isWaived(findings: readonly Finding[], subject: Subject): boolean {
  return isExempt(subject) && !findings.some((finding) => isStrongCue(finding, subject));
}

/**
 * The score (facts/cooling-off.json, `scoring`). Light findings count from the low limit on beside one that weighs, below
 * it only beside more than a first-time payee.
 */
export function scoreOf(findings: readonly Finding[], subject: Subject): number {
  if (isWaived(findings, subject)) return 0;
  const railed = findings.some((finding) => isNewness(finding) || isCue(finding));
  const weighing = findings.filter(({ code }) => !light.has(code) && (railed || !rails.has(code)));
  const company = lineSum(weighing);
  const counts =
    company >= threshold(subject, atLeast(subject.band, 'low') ? 'companyFrom' : 'companyFromSmall');
  return counts ? lineSum([...weighing, ...findings.filter(isLight)]) : company;
}

// From findings to a score and a tier.

import type { Finding } from '../findings/finding.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import type { ThresholdName } from '../settings/thresholds.ts';
import { higherTier, type Tier, tiers } from '../settings/tier.ts';
import { isLight, isNewness, scoreOf } from './score.ts';

/** facts/cooling-off.json, `scoring.to_tier`: the tier of the highest row whose score is reached. */
const toTier: readonly (readonly [from: ThresholdName, tier: Tier])[] = [
  ['checkFrom', 2],
  ['pauseFrom', 3],
  ['coolFrom', 4],
  ['longFrom', 5],
  ['overnightFrom', 6],
];

function tierOfScore(score: number, subject: Subject): Tier {
  const reached = toTier.findLast(([from]) => score >= threshold(subject, from))?.[1] ?? 0;
  return higherTier(reached, score >= 1 ? 1 : 0);
}

/** Who may be read back only, below mid: a business, a bill, a purchase. */
function isCommercial({ transfer }: Subject): boolean {
  return transfer.payee.holder === 'business' || transfer.kind === 'bill' || transfer.kind === 'purchase';
}

/** A score of 1 asks at least the checks from `low` on (`to_tier_note`); a business, bill or purchase only from `mid`. */
function liftSmallScore(score: number, subject: Subject): Tier {
  const from = isCommercial(subject) ? 'mid' : 'low';
  return score === 1 && atLeast(subject.band, from) ? 2 : 0;
}

/** The first days: the journal is still empty, so that a new payee below mid, with nothing else that weighs, is only read back. */
function isGraced(findings: readonly Finding[], subject: Subject): boolean {
  const onlyNew = findings.every((one) => one.points === 0 || isNewness(one) || isLight(one));
  return onlyNew && !atLeast(subject.band, 'mid');
}

/** What findings ask for by their points, then grace, then floors, whatever their caps. */
function uncapped(findings: readonly Finding[], subject: Subject, grace: boolean): Tier {
  const score = scoreOf(findings, subject);
  const points = higherTier(tierOfScore(score, subject), liftSmallScore(score, subject));
  const eased: Tier = grace && points === 2 && isGraced(findings, subject) ? 1 : points;
  return findings.reduce<Tier>((tier, finding) => higherTier(tier, finding.floor), eased);
}

/** The highest tier that the findings which may lift so far do ask for; so one more finding never lowers it. */
function capped(findings: readonly Finding[], subject: Subject, grace: boolean): Tier {
  const reached = tiers.findLast((tier) => {
    const lifting = findings.filter(({ cap }) => cap === undefined || cap >= tier);
    return uncapped(lifting, subject, grace) >= tier;
  });
  return reached ?? 0;
}

/**
 * The tier: points, grace, floors and caps, then `askAlways`. `grace` says that the first days are not over and no cue
 * and no cancelled hold has ended them.
 */
export function tierOf(findings: readonly Finding[], subject: Subject, grace: boolean): Tier {
  const tier = capped(findings, subject, grace);
  return subject.settings.askAlways ? higherTier(tier, 2) : tier;
}

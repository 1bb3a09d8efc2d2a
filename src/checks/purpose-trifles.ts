// A trifle among friends: one word of frauds beside a plain thing, or in the note of what is given back.
import { topicsOf } from '../cues/topics.ts';
import type { Subject } from '../findings/rule.ts';
import { atLeast } from '../settings/settings.ts';
import { lowerTier, type Tier } from '../settings/tier.ts';
import type { FoundPair } from './purpose-pairs.ts';
import { topicsIn } from './purpose-payee.ts';

interface Capped extends FoundPair {
  readonly cap: Tier;
}

/** Below the low limit, in words of one's own: a message that somebody sent has no jokes. */
function isTrifle({ band, signals }: Subject): boolean {
  return !atLeast(band, 'low') && signals.message === null;
}

const isWeak = ({ strength }: FoundPair): boolean => strength === 'weak';

/** A seller who gives a buyer the money back writes the word of a false refund. */
const isRefund = ({ scam, strength, isScript }: FoundPair): boolean =>
  scam === 'fake_service_refund' && strength === 'strong' && isScript === false;

/** Words that name a thing which friends buy for one another too, and no fee, no office and no work. */
const ofGoods = new Set(['game_trade']);

/**
 * How far the one word may lift: to the checks, beside a plain thing or where the person gives back what they owe; not even so far
 * where the word itself is the thing. Strong words keep their weight, but for the refund of a plain thing.
 */
function capBeside(claim: Capped, subject: Subject): Tier {
  const topics = topicsIn(subject);
  if (isRefund(claim)) return topics.has('plain') ? 1 : claim.cap;
  if (claim.strength !== 'medium' || topics.has('lending')) return claim.cap;
  if (topics.has('givingBack')) return ofGoods.has(claim.scam) ? 1 : lowerTier(claim.cap, 2);
  return topics.has('plain') ? lowerTier(claim.cap, 2) : claim.cap;
}

/** A deposit that is shared or on its way back, and none of a room. */
function isDepositOfFriends({ written }: FoundPair, subject: Subject): boolean {
  const topics = topicsIn(subject);
  const isBack = topics.has('depositBack') || topics.has('sharing') || topics.has('givingBack');
  const isOfRoom = topics.has('rent') || topics.has('home') || topics.has('unseen');
  return isBack && !isOfRoom && topicsOf(written).has('deposit');
}

/**
 * The claims of a trifle, eased. Only one word is: two that stand for frauds are no slip of the tongue, and so nothing that is
 * added to an order makes it look better twice. From the low limit on nothing is eased.
 */
export function eased<C extends Capped>(claims: readonly C[], subject: Subject): readonly C[] {
  const heavy = new Set(claims.filter((claim) => !isWeak(claim)).map(({ written }) => written));
  if (!isTrifle(subject) || heavy.size > 1) return claims;
  return claims
    .filter((claim) => heavy.size > 0 || !isWeak(claim) || !isDepositOfFriends(claim, subject))
    .map((claim) => ({ ...claim, cap: capBeside(claim, subject) }));
}

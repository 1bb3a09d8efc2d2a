// A trifle among friends: one word of frauds beside a plain thing, or in the note of what is given back.
import { topicsOf } from '../cues/topics.ts';
import { isUsual } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { cap } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import { lowerTier, type Tier } from '../settings/tier.ts';
import { type FoundPair, isSeenOften } from './purpose-pairs.ts';
import { topicsIn } from './purpose-payee.ts';

interface Capped extends FoundPair {
  readonly cap: Tier;
}

/** What somebody often paid gets as before: the flatmate's share of the rent is above the low limit. */
const isAsBefore = (subject: Subject): boolean =>
  isSeenOften(subject) && isUsual(subject) && !atLeast(subject.band, 'mid');

/** Below the low limit or as before, in words of one's own: a message that somebody sent has no jokes. */
function isTrifle(subject: Subject): boolean {
  const { band, signals } = subject;
  return (!atLeast(band, 'low') || isAsBefore(subject)) && signals.message === null;
}

const isWeak = ({ strength }: FoundPair): boolean => strength === 'weak';

/** One ordinary word, which weighs as a strong one because a person is paid. */
const ofOneWord = new Set(['fake_service_refund', 'impersonate_police', 'investment', 'prize']);
const isLonePair = ({ scam, strength, isScript }: FoundPair): boolean =>
  ofOneWord.has(scam) && strength === 'strong' && isScript === false;

/** A seller who gives a buyer the money back writes the word of a false refund. */
const isRefund = ({ scam }: FoundPair): boolean => scam === 'fake_service_refund';

/** Words that name a thing which friends buy for one another too, and no fee, no office and no work. */
const ofGoods = new Set(['game_trade']);

/** One present of several, duties or a lunch that a friend had paid, a rent whose rest goes back to the tenant, or a laugh over a plain thing. */
function isSharedOrBack({ scam, written }: FoundPair, subject: Subject): boolean {
  const topics = topicsIn(subject);
  if (topicsOf(written).has('giftCard')) return topics.has('collected');
  if (topicsOf(written).has('customs')) return topics.has('givingBack');
  if (topicsOf(written).has('fronted'))
    return topics.has('sharing') || topics.has('givingBack') || topics.has('plain');
  if (scam === 'rental') return topics.has('givingBack');
  return topics.has('plain') && topics.has('laughing');
}

/**
 * How far the one word may lift: to the checks, beside a plain thing, a laugh, or where the person gives back what they owe; not even so
 * far to somebody who was often paid, or where the word itself is the thing, or is a weak one beside a plain thing. A strong word keeps its weight, and of strong pairs all but those of one ordinary word.
 */
function capBeside(claim: Capped, subject: Subject): Tier {
  const topics = topicsIn(subject);
  const [look, silent] = [cap('trifle')(subject), cap('plainTrifle')(subject)];
  const isOfOuting = topics.has('ticketed') || topics.has('calledOff') || topics.has('givingBack');
  const isPlain = topics.has('plain') || (isRefund(claim) && isOfOuting);
  const isOfFeast = topics.has('plain') && topics.has('feast');
  if (isLonePair(claim))
    return isPlain ? lowerTier(claim.cap, isRefund(claim) || isOfFeast ? silent : look) : claim.cap;
  if (isWeak(claim) && topics.has('plain')) return lowerTier(claim.cap, silent);
  if (claim.strength !== 'medium' || topics.has('lending')) return claim.cap;
  const isAmongFriends = topics.has('givingBack') || topics.has('sharing');
  if (isAmongFriends && ofGoods.has(claim.scam)) return silent;
  if (isSharedOrBack(claim, subject)) return silent;
  const isHarmless = isPlain || topics.has('laughing') || topics.has('givingBack');
  return isHarmless ? lowerTier(claim.cap, isSeenOften(subject) ? silent : look) : claim.cap;
}

/** What one of several friends or colleagues has laid out. */
function isLaidOutForFriends({ written }: FoundPair, subject: Subject): boolean {
  const topics = topicsIn(subject);
  const isAmongFriends = topics.has('plain') || topics.has('sharing') || topics.has('givingBack');
  return isAmongFriends && topicsOf(written).has('toppingUp');
}

/** A deposit that is shared, of a feast or on its way back, and none of a room. */
function isDepositOfFriends({ written }: FoundPair, subject: Subject): boolean {
  const topics = topicsIn(subject);
  const isBack =
    topics.has('depositBack') || topics.has('sharing') || topics.has('givingBack') || topics.has('feast');
  const isOfRoom = topics.has('rent') || topics.has('home') || topics.has('unseen');
  return isBack && !isOfRoom && topicsOf(written).has('deposit');
}

const isOfFriends = (claim: FoundPair, subject: Subject): boolean =>
  isDepositOfFriends(claim, subject) || isLaidOutForFriends(claim, subject);

/**
 * The claims of a trifle, eased. Only one word is: two that stand for frauds are no slip of the tongue, and so nothing that is
 * added to an order makes it look better twice. From the low limit on nothing is eased to somebody new.
 */
export function eased<C extends Capped>(claims: readonly C[], subject: Subject): readonly C[] {
  const heavy = new Set(claims.filter((claim) => !isWeak(claim)).map(({ written }) => written));
  if (!isTrifle(subject) || heavy.size > 1) return claims;
  return claims
    .filter((claim) => !isWeak(claim) || !isOfFriends(claim, subject))
    .map((claim) => ({ ...claim, cap: capBeside(claim, subject) }));
}

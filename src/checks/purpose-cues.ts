// What the purpose and the payee's name say, weighed: which cue counts, and how far it may lift the tier.
import type { Cue } from '../cues/cue.ts';
import { findCues } from '../cues/find-cues.ts';
import { topicsOf } from '../cues/topics.ts';
import { familiarity, isOnlyOnline } from '../findings/familiar.ts';
import type { Fact } from '../findings/finding.ts';
import type { Subject } from '../findings/rule.ts';
import { cap, threshold } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import { amountRatio } from '../transfer/amount.ts';
import { type FoundPair, pairsIn } from './purpose-pairs.ts';
import { isBeyondDoubt, isShopName, topicsIn, warningsIn } from './purpose-payee.ts';
import { promisesIn } from './purpose-promises.ts';
import { eased } from './purpose-trifles.ts';

/** A word or a pair that counts here. `cap`: how far it may lift the tier, 6 where nothing binds it. */
export interface Claim extends FoundPair {
  readonly from: 'cue' | 'pair';
  readonly cap: Tier;
}

/** Weighed elsewhere: the form of a name by the payee check, a shop's name only against a purpose about a person. */
function isWeighedHere(cue: Cue): boolean {
  return cue.scam !== 'payee_form' && !isShopName(cue);
}

/** Words beside which a deposit is no matter of a flat. */
const notOfRent = [
  ...(['loan', 'refund', 'unfreezing', 'prepaying', 'job', 'prize', 'withdrawal', 'winnings'] as const),
  ...(['gambling', 'gig', 'shortfall', 'coins', 'unseen', 'blocked', 'compensation'] as const),
] as const;

function isOfRent(written: string, subject: Subject): boolean {
  const own = topicsOf(written);
  const all = topicsIn(subject);
  return (own.has('rent') || own.has('deposit')) && !notOfRent.some((topic) => all.has(topic));
}

/** First paid half a year ago: a broker, a school. */
function isLongPaid(subject: Subject): boolean {
  const { firstAt } = subject.payee;
  return firstAt !== null && subject.at.epochMs - firstAt >= threshold(subject, 'routineAfter');
}

/** A shop at an everyday amount, as a milkman is for a month's milk; one that is paid for long, for more than a week's pay too. */
function isShopPaid(subject: Subject): boolean {
  const most = isLongPaid(subject) ? 'high' : 'mid';
  return subject.transfer.payee.holder === 'business' && !atLeast(subject.band, most);
}

/** Of one's family the bills of the hospital come as they come. */
function routineFrom(subject: Subject): number {
  const isFamily = subject.payee.declared?.relationship === 'family';
  return threshold(subject, isFamily ? 'routineOfFamilyFrom' : 'routineFrom');
}

/** Vouched for or a shop, paid many times at the same account, and not far above what it got before. */
function isRoutine(subject: Subject): boolean {
  const { amount } = subject.transfer;
  const { vouched, told, otherAccount, paid, largest, grown } = subject.payee;
  if (
    !(vouched || isShopPaid(subject)) ||
    told !== null ||
    otherAccount !== null ||
    grown ||
    paid < routineFrom(subject)
  )
    return false;
  return (
    amount !== null && largest !== null && amountRatio(amount, largest) <= threshold(subject, 'routineUpTo')
  );
}

/**
 * facts/cooling-off.json, `scoring.rules`, the last example, and `tiers`: to a known payee 2 (1 where it is routine), of a rent or its deposit 3, an
 * invoice of someone new 4 ("medium cue + first-time"), and so much below `high` for two ordinary words together, whatever else is said.
 */
function capOf({ scam, strength, written, isScript = false }: FoundPair, subject: Subject): Tier {
  if (strength === 'strong') return 6;
  if (strength === 'medium' && familiarity(subject) === 'known' && !isOnlyOnline(subject))
    return cap(isRoutine(subject) ? 'mediumRoutine' : 'mediumToKnown')(subject);
  if (scam === 'bec_soft') return cap('invoice')(subject);
  if (isScript && !atLeast(subject.band, 'high')) return cap('script')(subject);
  return isOfRent(written, subject) && !atLeast(subject.band, 'very-high') ? cap('rent')(subject) : 6;
}

/** A payee who is new, has another account than before, or gets far more than ever: only then a weak word counts. */
function isUnusual(subject: Subject): boolean {
  const { transfer, payee } = subject;
  if (familiarity(subject) === 'new' || payee.otherAccount !== null) return true;
  if (transfer.amount === null || payee.largest === null) return false;
  return amountRatio(transfer.amount, payee.largest) >= threshold(subject, 'timesLargest');
}

/** "Invoice" from a plumber who is paid for the first time: everyday, below `mid`. */
function isEverydayBill({ transfer, band }: Subject): boolean {
  return (transfer.payee.holder === 'business' || transfer.kind === 'bill') && !atLeast(band, 'mid');
}

/** Whoever plays a lover, a child or a friend is paid as a person; a flight, a visa and a hospital are sold by a business. */
const playedByPersons = new Set(['romance', 'family', 'impersonate_acquaintance', 'acquaintance']);

function isSold({ scam }: FoundPair, { transfer, band }: Subject): boolean {
  return playedByPersons.has(scam) && transfer.payee.holder === 'business' && !atLeast(band, 'mid');
}

function counts(found: FoundPair, subject: Subject): boolean {
  const { strength } = found;
  if (strength === 'strong') return true;
  if (isBeyondDoubt(subject) || isSold(found, subject)) return false;
  return strength === 'medium' || (isUnusual(subject) && !isEverydayBill(subject));
}

function claimsFrom(subject: Subject): readonly Claim[] {
  const { purpose, payee } = subject.transfer;
  const cues = [
    ...findCues('purpose', purpose ?? '', warningsIn(subject)),
    ...findCues('message', subject.signals.message ?? ''),
    ...findCues('payee', payee.name ?? ''),
  ];
  const found = [
    ...cues.filter(isWeighedHere).map((cue) => ({ ...cue, from: 'cue' as const })),
    ...[...pairsIn(subject), ...promisesIn(subject)].map((pair) => ({ ...pair, from: 'pair' as const })),
  ];
  const claims = found.filter((one) => counts(one, subject));
  return eased(
    claims.map((one) => ({ ...one, cap: capOf(one, subject) })),
    subject,
  );
}

/** Each rule asks for the claims of the same transfer, and the search is most of what an assessment costs. */
const claimsBefore = new WeakMap<Subject, readonly Claim[]>();

/** All that counts: cues of the purpose, of the message that asks for it, and of the name; pairs. */
export function claimsIn(subject: Subject): readonly Claim[] {
  const claims = claimsBefore.get(subject) ?? claimsFrom(subject);
  claimsBefore.set(subject, claims);
  return claims;
}

/**
 * The one that counts of all strong and medium ones: the strongest, then the one that may lift furthest, then one whose word is
 * no weak one that would count beside it no more, then a cue.
 */
export function heaviest(claims: readonly Claim[]): Claim | null {
  const weak = new Set(claims.filter(({ strength }) => strength === 'weak').map(({ written }) => written));
  const isStrong = ({ strength }: Claim): number => Number(strength === 'strong');
  const isApart = ({ written }: Claim): number => Number(!weak.has(written));
  const isCue = ({ from }: Claim): number => Number(from === 'cue');
  const [first = null] = claims
    .filter(({ strength }) => strength !== 'weak')
    .sort(
      (a, b) => isStrong(b) - isStrong(a) || b.cap - a.cap || isApart(b) - isApart(a) || isCue(b) - isCue(a),
    );
  return first;
}

/** The weak ones, each word once; a word that is the heaviest one already does not count again. */
export function weakOnes(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set([heaviest(claims)?.written]);
  return claims.filter(({ strength, written }) => {
    const isNew = strength === 'weak' && !seen.has(written);
    if (isNew) seen.add(written);
    return isNew;
  });
}

/** The word as the person wrote it, and the kind of scam in whose orders it stands (the lexicon's `scam_type`). */
export function factsOf({ written, scam }: Claim): readonly Fact[] {
  return [
    { kind: 'text', text: written },
    { kind: 'text', text: scam },
  ];
}

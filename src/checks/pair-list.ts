// The pairs themselves: which words, beside which others, to whom.
import type { CueStrength } from '../cues/cue.ts';
import { type Topic, topicsOf } from '../cues/topics.ts';
import { familiarity, isAccountPaid, isFresh, isOnlyOnline } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { atLeast } from '../settings/settings.ts';
import { isOwnByWord, isPerson, topicsIn } from './purpose-payee.ts';
import { type ScriptPair, scriptPairs } from './script-pairs.ts';

/** `topic` names the word that is shown, `besides` words of which one must be there too. */
export interface Pair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly topic: Topic;
  readonly besides?: readonly Topic[];
  readonly without?: readonly Topic[];
  /** A pair of a script, one half of which the payee's name may say. */
  readonly isScript?: true;
  readonly holds: (subject: Subject) => boolean;
}

/** New, first paid so lately that one or two payments are part of the same story, or only met on a screen. */
const isUnacquainted = (subject: Subject): boolean =>
  familiarity(subject) === 'new' ||
  (familiarity(subject) === 'seldom' && isFresh(subject)) ||
  isOnlyOnline(subject);
/** New, or known by the person's word or a statement alone, which clear no strong cue (product.md, `known payee`). */
const isUnproven = (subject: Subject): boolean =>
  isUnacquainted(subject) || subject.payee.told !== null || !isAccountPaid(subject);
const isOutgoing = ({ transfer }: Subject): boolean =>
  transfer.kind === 'transfer' || transfer.kind === 'red-packet';

const isUnacquaintedPerson = (subject: Subject): boolean => isUnacquainted(subject) && isPerson(subject);
const isUnprovenPerson = (subject: Subject): boolean => isUnproven(subject) && isPerson(subject);

/** Whoever will not pay out without more had been paid before, once or twice: that makes them no acquaintance. */
const isPaidSeldom = (subject: Subject): boolean => familiarity(subject) === 'seldom';
/** No business has money of its customers that only comes out once something was paid first. */
function keepsBack(subject: Subject): boolean {
  const topics = topicsIn(subject);
  const isTold = isPerson(subject) || topics.has('prepaying') || topics.has('onlyThen');
  return isTold && (isUnproven(subject) || isPaidSeldom(subject));
}

/** The tax office itself is paid under its own name; whoever else collects for it is nobody's tax office. */
const isNoTaxOffice = ({ transfer }: Subject): boolean =>
  !topicsOf(transfer.payee.name ?? '').has('taxOffice');

/** Money that somebody has to pay for before it comes. */
const promised: readonly Topic[] = ['loan', 'refund', 'unfreezing', 'prize', 'job', 'withdrawal'];

/** A company gives its customers small sums back every day; nobody else has to. */
const isShopsRefund = ({ settings, band }: Subject): boolean =>
  settings.profile === 'business' && !atLeast(band, 'mid');

/** That a crime is on, as no one says who only moves money of their own. */
export const ofAlarm: ReadonlySet<Topic> = new Set(['attacked', 'investigation', 'official', 'caseNamed']);

/** Offices send bills; nobody else's script comes as one. */
function holdsFor({ scam, topic, isToAnyone }: ScriptPair): Pair['holds'] {
  const isStranger = (subject: Subject): boolean =>
    isUnacquainted(subject) || (scam === 'withdraw_block' && isPaidSeldom(subject));
  return (subject) =>
    ((isStranger(subject) && (isToAnyone === true || isPerson(subject))) ||
      (ofAlarm.has(topic) && isOwnByWord(subject))) &&
    (scam === 'authority' || subject.transfer.kind !== 'bill');
}

/** All pairs, those of scripts last. */
export const pairs: readonly Pair[] = [
  {
    scam: 'fake_service_refund',
    strength: 'strong',
    topic: 'refund',
    holds: (subject) => isOutgoing(subject) && !isShopsRefund(subject),
  },
  {
    scam: 'advance_fee',
    strength: 'strong',
    topic: 'fee',
    besides: [...promised, 'compensation', 'winnings', 'blocked'],
    holds: isUnprovenPerson,
  },
  { scam: 'loan_fee', strength: 'medium', topic: 'insurance', besides: ['loan'], holds: isUnprovenPerson },
  { scam: 'job', strength: 'medium', topic: 'deposit', besides: ['job'], holds: isUnprovenPerson },
  { scam: 'unlock_fee', strength: 'medium', topic: 'blocked', holds: isUnacquaintedPerson },
  {
    scam: 'unlock_fee',
    strength: 'medium',
    topic: 'wallet',
    besides: ['verifying', 'unfreezing', 'blocked'],
    holds: isUnacquaintedPerson,
  },
  { scam: 'loan_fee', strength: 'strong', topic: 'prepaying', besides: ['loan'], holds: isUnprovenPerson },
  {
    scam: 'advance_fee',
    strength: 'strong',
    topic: 'verifying',
    besides: [...promised, 'compensation'],
    holds: isUnprovenPerson,
  },
  {
    scam: 'withdraw_block',
    strength: 'strong',
    topic: 'tax',
    besides: ['withdrawal', 'prize', 'unfreezing', 'winnings'],
    holds: keepsBack,
  },
  {
    scam: 'withdraw_block',
    strength: 'strong',
    topic: 'unfreezing',
    besides: ['loan', 'prize', 'withdrawal', 'commission'],
    holds: keepsBack,
  },
  ...(['fee', 'verifying'] as const).map(
    (topic): Pair => ({
      scam: 'withdraw_block',
      strength: 'strong',
      topic,
      besides: ['withdrawal', 'winnings', 'heldFunds'],
      holds: keepsBack,
    }),
  ),
  {
    scam: 'withdraw_block',
    strength: 'strong',
    topic: 'heldFunds',
    besides: ['toppingUp', 'tax', 'fee', 'onlyThen'],
    holds: keepsBack,
  },
  {
    scam: 'loan_fee',
    strength: 'strong',
    topic: 'mistyped',
    besides: ['loan', 'withdrawal', 'winnings'],
    without: ['repaying'],
    holds: isUnprovenPerson,
  },
  {
    scam: 'loan_fee',
    strength: 'strong',
    topic: 'miskeyed',
    besides: ['loan', 'winnings', 'onlyThen', 'heldFunds'],
    without: ['repaying'],
    holds: isUnprovenPerson,
  },
  {
    scam: 'impersonate_police',
    strength: 'strong',
    topic: 'entrusted',
    besides: ['official', 'investigation', 'caseNamed'],
    holds: isUnprovenPerson,
  },
  {
    scam: 'tech_screen',
    strength: 'strong',
    topic: 'watched',
    besides: ['dictated'],
    holds: isUnprovenPerson,
  },
  {
    scam: 'job',
    strength: 'strong',
    topic: 'toppingUp',
    besides: ['job', 'withdrawal', 'commission', 'unfreezing'],
    holds: (subject) => isUnproven(subject) && isOutgoing(subject),
  },
  {
    scam: 'unlock_fee',
    strength: 'medium',
    topic: 'unfreezing',
    besides: ['account', 'mistyped'],
    holds: isUnacquaintedPerson,
  },
  { scam: 'unlock_fee', strength: 'medium', topic: 'mistyped', holds: isUnacquaintedPerson },
  {
    scam: 'family',
    strength: 'medium',
    topic: 'newNumber',
    besides: ['parent', 'greeting'],
    holds: isUnacquainted,
  },
  { scam: 'family', strength: 'medium', topic: 'newPhone', besides: ['greeting'], holds: isUnacquainted },
  { scam: 'family', strength: 'strong', topic: 'bail', besides: ['accident'], holds: isUnprovenPerson },
  {
    scam: 'authority',
    strength: 'medium',
    topic: 'customs',
    besides: ['parcel', 'seized', 'fee', 'unfreezing'],
    holds: isUnacquaintedPerson,
  },
  {
    scam: 'authority',
    strength: 'medium',
    topic: 'taxOffice',
    holds: (subject) => isUnacquaintedPerson(subject) && isNoTaxOffice(subject),
  },
  { scam: 'impersonate_police', strength: 'strong', topic: 'police', holds: isPerson },
  { scam: 'bec', strength: 'strong', topic: 'newDetails', holds: ({ payee }) => payee.otherAccount !== null },
  { scam: 'investment', strength: 'strong', topic: 'investment', holds: isPerson },
  {
    scam: 'gift_card',
    strength: 'strong',
    topic: 'giftCard',
    besides: ['work', 'police', 'refund', 'readOut'],
    holds: () => true,
  },
  {
    scam: 'bec_soft',
    strength: 'medium',
    topic: 'invoice',
    holds: (subject) => !isAccountPaid(subject) && atLeast(subject.band, 'high'),
  },
  { scam: 'prize', strength: 'strong', topic: 'prize', holds: () => true },
  { scam: 'family', strength: 'medium', topic: 'lending', without: ['repaying'], holds: isUnacquainted },
  {
    scam: 'rental',
    strength: 'weak',
    topic: 'rent',
    holds: (subject) => isUnacquainted(subject) && isPerson(subject) && atLeast(subject.band, 'mid'),
  },
  ...scriptPairs.map((one): Pair => ({ ...one, isScript: true, strength: 'medium', holds: holdsFor(one) })),
];

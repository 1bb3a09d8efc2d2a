// Pairs: words that are ordinary by themselves, and a cue beside a certain payee (facts/cue-lexicon.json, `pairs`).
import type { CueStrength } from '../cues/cue.ts';
import { type Topic, topicsOf } from '../cues/topics.ts';
import { familiarity, isAccountPaid } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import { isPerson, topicsIn } from './purpose-payee.ts';

/** `topic` names the word that is shown, `besides` words of which one must be there too. */
interface Pair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly topic: Topic;
  readonly besides?: readonly Topic[];
  readonly without?: readonly Topic[];
  readonly holds: (subject: Subject) => boolean;
}

/** A pair that holds: what was written, and what it stands for. */
export interface FoundPair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly written: string;
}

const isNew = (subject: Subject): boolean => familiarity(subject) === 'new';
/** New, or known by the person's word or a statement alone, which clear no strong cue (product.md, `known payee`). */
const isUnproven = (subject: Subject): boolean =>
  isNew(subject) || subject.payee.told !== null || !isAccountPaid(subject);
const isOutgoing = ({ transfer }: Subject): boolean =>
  transfer.kind === 'transfer' || transfer.kind === 'red-packet';

const isNewPerson = (subject: Subject): boolean => isNew(subject) && isPerson(subject);
const isUnprovenPerson = (subject: Subject): boolean => isUnproven(subject) && isPerson(subject);

/** The tax office itself is paid under its own name; whoever else collects for it is nobody's tax office. */
const isNoTaxOffice = ({ transfer }: Subject): boolean =>
  !topicsOf(transfer.payee.name ?? '').has('taxOffice');

/** Money that somebody has to pay for before it comes. */
const promised: readonly Topic[] = ['loan', 'refund', 'unfreezing', 'prize', 'job', 'withdrawal'];

/** A company gives its customers small sums back every day; nobody else has to. */
const isShopsRefund = ({ settings, band }: Subject): boolean =>
  settings.profile === 'business' && !atLeast(band, 'mid');

const pairs: readonly Pair[] = [
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
  { scam: 'unlock_fee', strength: 'medium', topic: 'blocked', holds: isNewPerson },
  {
    scam: 'unlock_fee',
    strength: 'medium',
    topic: 'wallet',
    besides: ['verifying', 'unfreezing', 'blocked'],
    holds: isNewPerson,
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
    holds: isUnprovenPerson,
  },
  {
    scam: 'withdraw_block',
    strength: 'strong',
    topic: 'unfreezing',
    besides: ['loan', 'prize', 'withdrawal', 'commission'],
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
    holds: isNewPerson,
  },
  { scam: 'unlock_fee', strength: 'medium', topic: 'mistyped', holds: isNewPerson },
  { scam: 'family', strength: 'medium', topic: 'newNumber', besides: ['parent', 'greeting'], holds: isNew },
  { scam: 'family', strength: 'medium', topic: 'newPhone', besides: ['greeting'], holds: isNew },
  { scam: 'family', strength: 'strong', topic: 'bail', besides: ['accident'], holds: isUnprovenPerson },
  {
    scam: 'authority',
    strength: 'medium',
    topic: 'customs',
    besides: ['parcel', 'seized', 'fee', 'unfreezing'],
    holds: isNewPerson,
  },
  {
    scam: 'authority',
    strength: 'medium',
    topic: 'taxOffice',
    holds: (subject) => isNewPerson(subject) && isNoTaxOffice(subject),
  },
  { scam: 'impersonate_police', strength: 'strong', topic: 'police', holds: isPerson },
  { scam: 'bec', strength: 'strong', topic: 'newDetails', holds: ({ payee }) => payee.otherAccount !== null },
  { scam: 'investment', strength: 'strong', topic: 'investment', holds: isPerson },
  {
    scam: 'gift_card',
    strength: 'strong',
    topic: 'giftCard',
    besides: ['work', 'police', 'refund'],
    holds: () => true,
  },
  {
    scam: 'bec_soft',
    strength: 'medium',
    topic: 'invoice',
    holds: (subject) => !isAccountPaid(subject) && atLeast(subject.band, 'high'),
  },
  { scam: 'prize', strength: 'strong', topic: 'prize', holds: () => true },
  { scam: 'family', strength: 'medium', topic: 'lending', without: ['repaying'], holds: isNew },
  {
    scam: 'rental',
    strength: 'weak',
    topic: 'rent',
    holds: (subject) => isNew(subject) && isPerson(subject) && atLeast(subject.band, 'mid'),
  },
];

function isSeenOften(subject: Subject): boolean {
  const { paid, told } = subject.payee;
  return familiarity(subject) === 'known' && told === null && paid >= threshold(subject, 'knownFrom');
}

/**
 * A payee that was seen to be paid three times or more has proved itself as far as a pair goes, which needs one that is
 * unknown; neither the person's word nor a statement clears a strong cue (product.md, `known payee`).
 */
function softened(strength: CueStrength, subject: Subject): CueStrength {
  return strength === 'strong' && isSeenOften(subject) ? 'medium' : strength;
}

/** The pairs that hold for this transfer, in the order of the list. */
export function pairsIn(subject: Subject): readonly FoundPair[] {
  const topics = topicsIn(subject);
  const has = (topic: Topic): boolean => topics.has(topic);
  return pairs
    .filter(
      ({ topic, besides = [topic], without = [] }) => has(topic) && besides.some(has) && !without.some(has),
    )
    .filter(({ holds }) => holds(subject))
    .map(({ scam, strength, topic }) => ({
      scam,
      strength: softened(strength, subject),
      written: topics.get(topic) ?? '',
    }));
}

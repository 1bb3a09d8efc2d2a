// Pairs: words that are ordinary by themselves, and a cue beside a certain payee (facts/cue-lexicon.json, `pairs`).
import type { CueStrength } from '../cues/cue.ts';
import { type Topic, type TopicsSaid, topicsOf, topicsSaid } from '../cues/topics.ts';
import { familiarity, isAccountPaid, isFresh } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { atLeast } from '../settings/settings.ts';
import { isPerson, topicsIn } from './purpose-payee.ts';
import { type ScriptPair, scriptPairs } from './script-pairs.ts';

/** `topic` names the word that is shown, `besides` words of which one must be there too. */
interface Pair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly topic: Topic;
  readonly besides?: readonly Topic[];
  readonly without?: readonly Topic[];
  /** A pair of a script, one half of which the payee's name may say. */
  readonly isScript?: true;
  readonly holds: (subject: Subject) => boolean;
}

/** A pair that holds: what was written, and what it stands for. */
export interface FoundPair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly written: string;
  /** Made of words that are ordinary by themselves. */
  readonly isScript?: boolean;
}

/** New, or first paid so lately that one or two payments are part of the same story. */
const isUnacquainted = (subject: Subject): boolean =>
  familiarity(subject) === 'new' || (familiarity(subject) === 'seldom' && isFresh(subject));
/** New, or known by the person's word or a statement alone, which clear no strong cue (product.md, `known payee`). */
const isUnproven = (subject: Subject): boolean =>
  isUnacquainted(subject) || subject.payee.told !== null || !isAccountPaid(subject);
const isOutgoing = ({ transfer }: Subject): boolean =>
  transfer.kind === 'transfer' || transfer.kind === 'red-packet';

const isUnacquaintedPerson = (subject: Subject): boolean => isUnacquainted(subject) && isPerson(subject);
const isUnprovenPerson = (subject: Subject): boolean => isUnproven(subject) && isPerson(subject);

/** The tax office itself is paid under its own name; whoever else collects for it is nobody's tax office. */
const isNoTaxOffice = ({ transfer }: Subject): boolean =>
  !topicsOf(transfer.payee.name ?? '').has('taxOffice');

/** Money that somebody has to pay for before it comes. */
const promised: readonly Topic[] = ['loan', 'refund', 'unfreezing', 'prize', 'job', 'withdrawal'];

/** A company gives its customers small sums back every day; nobody else has to. */
const isShopsRefund = ({ settings, band }: Subject): boolean =>
  settings.profile === 'business' && !atLeast(band, 'mid');

/** Offices send bills; nobody else's script comes as one. */
function holdsFor({ scam, isToAnyone }: ScriptPair): Pair['holds'] {
  return (subject) =>
    (isToAnyone === true ? isUnacquainted(subject) : isUnacquaintedPerson(subject)) &&
    (scam === 'authority' || subject.transfer.kind !== 'bill');
}

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
  { scam: 'family', strength: 'medium', topic: 'lending', without: ['repaying'], holds: isUnacquainted },
  {
    scam: 'rental',
    strength: 'weak',
    topic: 'rent',
    holds: (subject) => isUnacquainted(subject) && isPerson(subject) && atLeast(subject.band, 'mid'),
  },
  ...scriptPairs.map((one): Pair => ({ ...one, isScript: true, strength: 'medium', holds: holdsFor(one) })),
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

/** What a person's name may say of a script: an office or a market has an account of its own, and no person bears its name. */
const inNames: ReadonlySet<Topic> = new Set([
  ...(['market', 'helper', 'official', 'mentor', 'gig', 'attacked', 'bank', 'fined', 'papers'] as const),
  ...(['coins', 'confirming', 'insider', 'hiring', 'investigation'] as const),
  ...(['customs', 'record', 'washing', 'bribing'] as const),
]);

function topicsOfName({ transfer }: Subject): TopicsSaid {
  return new Map([...topicsSaid(transfer.payee.name ?? '')].filter(([topic]) => inNames.has(topic)));
}

/** Two words that stand for themselves: neither is a part of the other. */
function areApart(one: string, other: string): boolean {
  return !one.includes(other) && !other.includes(one);
}

/** Whether a pair's topic stands beside one of its others, each said by a word of its own; alone where it has none. */
function isBeside({ topic, besides = [] }: Pair, ofTopic: TopicsSaid, ofOthers: TopicsSaid): boolean {
  const words = ofTopic.get(topic) ?? [];
  if (besides.length === 0) return words.length > 0;
  const others = besides.flatMap((other) => ofOthers.get(other) ?? []);
  return words.some((word) => others.some((other) => areApart(word, other)));
}

/** Whether the topics of a pair are there; of a script the payee's name may say one of two, and the purpose the other. */
function isThere(pair: Pair, said: TopicsSaid, named: TopicsSaid): boolean {
  if (pair.without?.some((one) => said.has(one)) === true) return false;
  if (isBeside(pair, said, said)) return true;
  return pair.isScript === true && (isBeside(pair, said, named) || isBeside(pair, named, said));
}

/** The pairs that hold for this transfer, in the order of the list. */
export function pairsIn(subject: Subject): readonly FoundPair[] {
  const said = topicsIn(subject);
  if (said.size === 0) return [];
  const named = topicsOfName(subject);
  return pairs
    .filter((pair) => isThere(pair, said, named) && pair.holds(subject))
    .map(({ scam, strength, topic, isScript = false }) => ({
      scam,
      strength: softened(strength, subject),
      written: said.get(topic)?.[0] ?? named.get(topic)?.[0] ?? '',
      isScript,
    }));
}

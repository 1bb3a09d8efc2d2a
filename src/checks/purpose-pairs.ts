// Pairs: words that are ordinary by themselves, and a cue beside a certain payee (facts/cue-lexicon.json, `pairs`).
import type { CueStrength } from '../cues/cue.ts';
import { type Topic, type TopicsSaid, topicsSaid } from '../cues/topics.ts';
import { familiarity, isOnlyOnline } from '../findings/familiar.ts';
import type { Subject } from '../findings/rule.ts';
import { threshold } from '../findings/weigh.ts';
import { ofAlarm, type Pair, pairs } from './pair-list.ts';
import { isOwnByWord, topicsIn } from './purpose-payee.ts';

/** A pair that holds: what was written, and what it stands for. */
export interface FoundPair {
  readonly scam: string;
  readonly strength: CueStrength;
  readonly written: string;
  /** Made of words that are ordinary by themselves. */
  readonly isScript?: boolean;
}

/** Paid three times or more to this account, as was seen here. */
export function isSeenOften(subject: Subject): boolean {
  const { paid, told } = subject.payee;
  return (
    familiarity(subject) === 'known' &&
    !isOnlyOnline(subject) &&
    told === null &&
    paid >= threshold(subject, 'knownFrom')
  );
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
  if (words.length === 0 || besides.length === 0) return words.length > 0;
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
      strength: ofAlarm.has(topic) && isOwnByWord(subject) ? 'strong' : softened(strength, subject),
      written: said.get(topic)?.[0] ?? named.get(topic)?.[0] ?? '',
      isScript,
    }));
}

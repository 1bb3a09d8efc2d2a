// What a purpose is about, beyond cues: the words by which a pair is known (facts/cue-lexicon.json, `pairs`).
import { withoutDigits } from './disguised-digits.ts';
import { writtenOutFor } from './half-pinyin.ts';
import { corrected, correctorFor } from './misspelt.ts';
import type { MoreWords, Topic } from './more-words.ts';
import { isDenied, isNegated, type Warnings } from './negation.ts';
import { isInside, ordinaryIn } from './ordinary-phrases.ts';
import { ordinaryTopics } from './ordinary-topics.ts';
import { type Hit, searchAllFor } from './term-tree.ts';
import { topicWords } from './topic-words.ts';
import { wordsAsked } from './words-asked.ts';
import { wordsClaimed } from './words-claimed.ts';
import { wordsOfEastAsia } from './words-east-asia.ts';
import { wordsOfEastEurope } from './words-east-europe.ts';
import { wordsOfEnglish } from './words-english.ts';
import { wordsHeard } from './words-heard.ts';
import { wordsOfAlarm } from './words-of-alarm.ts';
import { wordsOfClaims } from './words-of-claims.ts';
import { wordsOfErrands } from './words-of-errands.ts';
import { wordsOfGain } from './words-of-gain.ts';
import { wordsOfHearsay } from './words-of-hearsay.ts';
import { wordsOfKin } from './words-of-kin.ts';
import { wordsOfLures } from './words-of-lures.ts';
import { wordsOfOrders } from './words-of-orders.ts';
import { wordsOfStrangers } from './words-of-strangers.ts';
import { wordsOfTerms } from './words-of-terms.ts';
import { wordsOfTrade } from './words-of-trade.ts';
import { wordsOfTrifles } from './words-of-trifles.ts';
import { wordsOrdered } from './words-ordered.ts';
import { wordsRepeated } from './words-repeated.ts';
import { wordsOfSouthAsia } from './words-south-asia.ts';
import { wordsOfSouthEurope } from './words-south-europe.ts';
import { wordsTold } from './words-told.ts';
import { wordsOfUkrainian } from './words-ukrainian.ts';
import { wordsOfWestEurope } from './words-west-europe.ts';
import { type Written, writtenOf } from './written.ts';

export type { Topic } from './more-words.ts';

type Words = readonly (readonly [Topic, string])[];

function wordsOf(more: MoreWords): Words {
  const { language: _, ...words } = more;
  return Object.entries(words) as unknown as Words;
}

const topics: Words = [
  ...(Object.entries({
    ...topicWords,
    ...wordsOfAlarm,
    ...wordsOfKin,
    ...wordsOfClaims,
    ...wordsOfErrands,
    ...wordsOfGain,
    ...wordsOfHearsay,
    ...wordsOfLures,
    ...wordsOfOrders,
    ...wordsOfStrangers,
    ...wordsOfTerms,
    ...wordsOfTrade,
    ...wordsOfTrifles,
  }) as unknown as Words),
  ...[
    ...wordsOfEnglish,
    ...wordsOfWestEurope,
    ...wordsOfSouthEurope,
    ...wordsOfEastEurope,
    ...wordsOfEastAsia,
    ...wordsOfSouthAsia,
    ...wordsHeard,
    ...wordsTold,
    ...wordsClaimed,
    ...wordsAsked,
    ...wordsOrdered,
    ...wordsRepeated,
    ...wordsOfUkrainian,
  ].flatMap(wordsOf),
];

const search = searchAllFor<Topic | null>(() => [
  ...topics.map(([topic, words]) => [words, topic] as const),
  [ordinaryTopics.join('|'), null] as const,
]);

const LONGEST_TEXT = 2000;

/** There are so many words of topics that a shorter one is nearly another ("press", "presos"). */
const ANY_SLIP_FROM = 8;
const correct = correctorFor(() => topics.map(([, words]) => words).join('|'), ANY_SLIP_FROM);

const writtenOut = writtenOutFor(() => topics.flatMap(([, words]) => words.split('|')));

/** Every word of each topic as it was written, in the order of the text. */
export type TopicsSaid = ReadonlyMap<Topic, readonly string[]>;

type Found = Map<Topic, Hit<unknown>[]>;

/** Of words of one topic that lie within each other only the longest counts. */
function add(found: Found, topic: Topic, hit: Hit<unknown>): void {
  const before = found.get(topic) ?? [];
  if (!isInside(before, hit)) found.set(topic, [...before.filter((one) => !isInside([hit], one)), hit]);
}

/** What one reading of the text is about. */
function hitsIn(written: Written, warnings: Warnings): Found {
  const hits = search(written);
  const phrases: readonly Hit<unknown>[] = [
    ...ordinaryIn(written),
    ...hits.filter(({ value }) => value === null),
  ];
  const found: Found = new Map();
  for (const hit of hits) {
    const { value, from, to } = hit;
    if (value === null || isInside(phrases, hit)) continue;
    const isSilenced = warnings === 'heeded' ? isNegated(written, from, to) : isDenied(written, from);
    if (!isSilenced) add(found, value, hit);
  }
  return found;
}

/** The end of the word that goes on behind a stem. */
function wordEnd({ joined }: Written, { to }: Hit<unknown>): number {
  let end = to;
  while (joined[end] === true) end += 1;
  return end;
}

/**
 * What the text is about, however it is disguised; without what is denied ("no refund"), or warned of unless warnings are
 * ignored.
 */
export function topicsSaid(text: string, warnings: Warnings = 'heeded'): TopicsSaid {
  const written = writtenOf(text.slice(0, LONGEST_TEXT));
  const said = new Map<Topic, string[]>();
  const plainly = [written, ...withoutDigits(written.source).map(writtenOf)];
  const readings = [
    ...plainly,
    ...plainly.flatMap((one) => corrected(one, correct) ?? []),
    ...plainly.flatMap((one) => writtenOut(one) ?? []),
  ];
  for (const reading of readings) {
    for (const [topic, hits] of hitsIn(reading, warnings)) {
      // What is read out of its disguise has the same length, and is shown as the person wrote it.
      const words = hits.map((hit) =>
        written.source.slice(reading.at[hit.from], reading.end[wordEnd(reading, hit) - 1]),
      );
      said.set(topic, [...(said.get(topic) ?? []), ...words]);
    }
  }
  return said;
}

/** The same, of each topic the word that says so first. */
export function topicsOf(text: string, warnings: Warnings = 'heeded'): ReadonlyMap<Topic, string> {
  return new Map([...topicsSaid(text, warnings)].map(([topic, words]) => [topic, words[0] ?? '']));
}

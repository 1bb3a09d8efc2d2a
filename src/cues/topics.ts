// What a purpose is about, beyond cues: the words by which a pair is known (facts/cue-lexicon.json, `pairs`).
import { isNegated } from './negation.ts';
import { isInside, ordinaryIn } from './ordinary-phrases.ts';
import { searchFor } from './term-tree.ts';
import { ordinaryTopics, topicWords } from './topic-words.ts';
import { writtenOf } from './written.ts';

export type Topic = keyof typeof topicWords;

const topics = Object.entries(topicWords) as readonly (readonly [Topic, string])[];

const search = searchFor<Topic | null>(() => [
  ...topics.flatMap(([topic, list]) => list.split('|').map((word) => [word, topic] as const)),
  ...ordinaryTopics.map((phrase) => [phrase, null] as const),
]);

const LONGEST_TEXT = 2000;

/** What the text is about, each topic with the word that says so as it was written first. */
export function topicsOf(text: string): ReadonlyMap<Topic, string> {
  const written = writtenOf(text.slice(0, LONGEST_TEXT));
  const found = new Map<Topic, string>();
  const phrases = ordinaryIn(written);
  for (const hit of search(written).flat()) {
    const { value, from, to } = hit;
    if (value === null || found.has(value) || isInside(phrases, hit) || isNegated(written, from, to))
      continue;
    found.set(value, written.source.slice(written.at[from], written.end[to - 1]));
  }
  return found;
}

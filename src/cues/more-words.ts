// The shape of the words that one language adds to the topics.
import type { topicWords } from './topic-words.ts';
import type { wordsOfAlarm } from './words-of-alarm.ts';
import type { wordsOfClaims } from './words-of-claims.ts';
import type { wordsOfErrands } from './words-of-errands.ts';
import type { wordsOfGain } from './words-of-gain.ts';
import type { wordsOfHearsay } from './words-of-hearsay.ts';
import type { wordsOfKin } from './words-of-kin.ts';
import type { wordsOfLures } from './words-of-lures.ts';
import type { wordsOfOrders } from './words-of-orders.ts';
import type { wordsOfStrangers } from './words-of-strangers.ts';
import type { wordsOfTerms } from './words-of-terms.ts';
import type { wordsOfTrade } from './words-of-trade.ts';
import type { wordsOfTrifles } from './words-of-trifles.ts';

/** What a text can be about. */
export type Topic =
  | keyof typeof topicWords
  | keyof typeof wordsOfAlarm
  | keyof typeof wordsOfKin
  | keyof typeof wordsOfClaims
  | keyof typeof wordsOfErrands
  | keyof typeof wordsOfGain
  | keyof typeof wordsOfHearsay
  | keyof typeof wordsOfLures
  | keyof typeof wordsOfOrders
  | keyof typeof wordsOfStrangers
  | keyof typeof wordsOfTerms
  | keyof typeof wordsOfTrade
  | keyof typeof wordsOfTrifles;

/** Words of one language by their topics, separated by strokes. */
export type MoreWords = { readonly language: string } & Readonly<Partial<Record<Topic, string>>>;

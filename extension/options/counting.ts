// Numbers as a language writes them, and sentences that count: one thing is said otherwise than many.
import { type MessageKey, tagOf, type Words } from '../channel/wording.ts';

/** Sentences that count something; beside each stands another, `…_one`, for a single thing. */
export type CountKey = { [K in MessageKey]: `${K}_one` extends MessageKey ? K : never }[MessageKey];

/** `20,000`, as the person's language groups it. */
export function numeral(n: number, { language }: Words): string {
  return new Intl.NumberFormat(tagOf(language)).format(n);
}

/** The sentence for so many things, its `$1` the number; `parts` are further numbers in it. */
export function counted(key: CountKey, n: number, words: Words, ...parts: readonly number[]): string {
  const isOne = new Intl.PluralRules(tagOf(words.language)).select(n) === 'one';
  const numbers = [n, ...parts].map((one) => numeral(one, words));
  return words.say(isOne ? `${key}_one` : key, ...numbers);
}

// Digits and signs in place of letters: "5afe acc0unt".

const stand = new Map(
  Object.entries({ '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '€': 'e' }),
);
const token = /[\p{sc=Latin}\d@$€!|]+/gu;
const capitalWithin = /(?<=[a-z])I(?=[a-z])/gu;

/** Whether the word has letters and signs, or a capital I where a small L may be meant. */
function isMixed(word: string): boolean {
  return (/[\d@$€!|]/u.test(word) && /\p{L}/u.test(word)) || /[a-z]I[a-z]/u.test(word);
}

function decoded(word: string, one: 'i' | 'l'): string {
  return word
    .replace(/[1!|]/gu, one)
    .replace(/[034578@$€]/gu, (sign) => stand.get(sign) ?? sign)
    .replace(capitalWithin, one);
}

/**
 * The text (NFKC) with the letters that its digits and signs may stand for, in words that have letters too; a one may be an
 * "i" or an "l", so two texts. Nothing where there is nothing to read so. The length does not change.
 */
export function withoutDigits(source: string): readonly string[] {
  const texts = (['i', 'l'] as const).map((one) =>
    source.replace(token, (word) => (isMixed(word) ? decoded(word, one) : word)),
  );
  return [...new Set(texts)].filter((text) => text !== source);
}

// Words of a name as they are spoken: long vowels of Japanese short, and the article of an Arabic name one with it.

/** A word in the Latin letters of Japanese: syllables that end in a vowel, or an n. */
const romaji =
  /^(?:(?:[kgsztdnhbpmyrwjf]|[kgnhbpmr]y|sh|ch|ts|kk|ss|tt|pp|cch|ssh)?[aiueo](?:h(?![aiueoy]))?|n(?![aiueoy]))+$/u;

/** Ohno, Oono, Ouno: the passport writes Ono. */
const shortLatin = (word: string): string =>
  romaji.test(word) ? word.replace(/o[hou](?![aiueo])/gu, 'o').replace(/uu/gu, 'u') : word;

/** Kana as banks write them, all large: オオノ, オウノ, オーノ. */
const shortKana = (word: string): string =>
  word
    .replace(/(?<=[オコソトノホモヨロゴゾドボポヲ])[オウ]/gu, '')
    .replace(/(?<=[ウクスツヌフムユルグズヅブプ])ウ/gu, '')
    .replace(/ー/gu, '');

/** Shorter ones are names of their own: Ali, Elsa. */
const ARTICLED_FROM = 4;

/** "Al-Sayed", "El Sayed" and "Elsayed" are one: the article as `el`, with its word. */
function withArticles(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (/^[ae]l$/u.test(word) && words[at + 1] !== undefined) return [];
    if (/^[ae]l$/u.test(words[at - 1] ?? '')) return [`el${word}`];
    return [word.length >= ARTICLED_FROM + 2 ? word.replace(/^al/u, 'el') : word];
  });
}

/** For comparing only: names that differ in nothing else may be one, and may be two. */
export function spokenWords(words: readonly string[]): readonly string[] {
  return withArticles(words).map((word) => shortKana(shortLatin(word)));
}

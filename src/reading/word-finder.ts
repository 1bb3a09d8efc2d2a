// Finds the words of a vocabulary in a short text, in time that depends on the text and not on the vocabulary.

/** The most words, and the most characters of an unspaced script, that one entry has. */
const WORDS_MAX = 5;
const CHARACTERS_MAX = 14;

/** Where a word was found, and what it means. */
export interface Found<T> {
  readonly word: string;
  readonly at: number;
  readonly meaning: T;
}

/** Text and entries as `plainWords` writes them. */
export type WordFinder<T> = (text: string) => readonly Found<T>[];

/** Thai, kana, Han and Hangul: written without spaces, or with endings hung on, so that a word stands inside a run. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0e7f) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function* spacedAt(text: string, at: number): Generator<string> {
  let end = at;
  for (let words = 0; words < WORDS_MAX && end >= 0; words += 1) {
    end = text.indexOf(' ', end + 1);
    yield text.slice(at, end < 0 ? undefined : end);
  }
}

function* unspacedAt(text: string, at: number): Generator<string> {
  const last = Math.min(text.length, at + CHARACTERS_MAX);
  for (let end = at + 1; end <= last; end += 1) yield text.slice(at, end);
}

/** Every stretch of the text that may be an entry, with its place. */
function* stretches(text: string): Generator<readonly [string, number]> {
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const unspaced = isUnspaced(code);
    if (unspaced) for (const word of unspacedAt(text, at)) yield [word, at];
    else if (code !== 32 && !inWord) for (const word of spacedAt(text, at)) yield [word, at];
    inWord = !unspaced && code !== 32;
  }
}

/** Looks words up where a word of their script may begin. */
export function wordFinder<T>(meanings: ReadonlyMap<string, T>): WordFinder<T> {
  return (text) => {
    const found: Found<T>[] = [];
    for (const [word, at] of stretches(text)) {
      const meaning = meanings.get(word);
      if (meaning !== undefined) found.push({ word, at, meaning });
    }
    return found;
  };
}

/** The words of lists parted by `|`, each once, in one normal form. */
export function wordsOf(lists: readonly string[]): readonly string[] {
  return [...new Set(lists.join('|').normalize('NFKC').split('|'))].filter((word) => word !== '');
}

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
export function wordFinder<T>(meaningOf: (word: string) => T | undefined): WordFinder<T> {
  return (text) => {
    const found: Found<T>[] = [];
    for (const [word, at] of stretches(text)) {
      const meaning = meaningOf(word);
      if (meaning !== undefined) found.push({ word, at, meaning });
    }
    return found;
  };
}

/** What a vocabulary has under one letter. */
interface Shelf<T> {
  readonly words: ReadonlyMap<string, T>;
  /** Beginnings of words that take any ending: "получател*", "Empfänger*". */
  readonly stems: readonly (readonly [string, T])[];
}

export type Shelves<T> = (letter: string) => Shelf<T>;

/** `parted`: words with a `|` before and after each. */
function wordsUnder(letter: string, parted: string): readonly string[] {
  const words: string[] = [];
  for (let at = parted.indexOf(`|${letter}`); at >= 0; ) {
    const end = parted.indexOf('|', at + 1);
    words.push(parted.slice(at + 1, end));
    at = parted.indexOf(`|${letter}`, end);
  }
  return words;
}

/**
 * Lists of words in normal form (NFKC) parted by `|`, each with what its words mean, taken apart under a letter when a text
 * first has a word that begins with it: a page has few of all letters. `both`: what a word means that stands in two lists.
 */
export function shelves<T>(
  lists: readonly (readonly [string, T])[],
  both: (before: T, meaning: T) => T,
): Shelves<T> {
  const parted = lists.map(([list, meaning]) => [`|${list}|`, meaning] as const);
  function makeShelf(letter: string): Shelf<T> {
    const words = new Map<string, T>();
    const stems: (readonly [string, T])[] = [];
    for (const [list, meaning] of parted) {
      for (const word of wordsUnder(letter, list)) {
        const before = words.get(word);
        words.set(word, before === undefined ? meaning : both(before, meaning));
        if (word.endsWith('*')) stems.push([word.slice(0, -1), meaning]);
      }
    }
    return { words, stems };
  }
  const made = new Map<string, Shelf<T>>();
  return (letter) => {
    const shelf = made.get(letter) ?? makeShelf(letter);
    made.set(letter, shelf);
    return shelf;
  };
}

/** The words of a text, parted by spaces, that begin with a stem; the stem's own place and the whole word. */
export function stemsIn<T>(text: string, vocabulary: Shelves<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let at = 0;
  for (const word of text.split(' ')) {
    for (const [stem, meaning] of word === '' ? [] : vocabulary(word.charAt(0)).stems)
      if (word.startsWith(stem)) found.push({ word, at, meaning });
    at += word.length + 1;
  }
  return found;
}

/** The words of lists parted by `|`, each once, in one normal form. */
export function wordsOf(lists: readonly string[]): readonly string[] {
  return [...new Set(lists.join('|').normalize('NFKC').split('|'))].filter((word) => word !== '');
}

// What kind of payment a page is about, by its words.
import { remembered } from '../transfer/remembered.ts';
import type { TransferKind } from '../transfer/transfer.ts';
import { kinds, kindVocabulary } from './kind-vocabulary.ts';
import type { PageText } from './page.ts';
import { plainWords } from './plain-words.ts';
import { shelves, wordFinder } from './word-finder.ts';

/** Of a word that several kinds have, the first counts. */
const vocabulary = shelves<number>(
  kinds.flatMap((_, i) => Object.values(kindVocabulary).map((byKind) => [byKind[i] ?? '', i] as const)),
  (first) => first,
);

const named = wordFinder((word) => vocabulary(word.charAt(0)).words.get(word));

/** The kind that a text names first in the order of `kinds`, `null` where it names none. */
export const kindNamed = remembered((text): TransferKind | null => {
  const found = named(plainWords(text.slice(0, 80)));
  return kinds[Math.min(...found.map(({ meaning }) => meaning))] ?? null;
});

function firstNamed(texts: readonly string[]): TransferKind | null {
  for (const text of texts) {
    const kind = kindNamed(text);
    if (kind !== null) return kind;
  }
  return null;
}

/** The kind by the control's own words, then headings from the nearest on with the title between: what the page calls itself. */
export function kindCalled(page: PageText): TransferKind | null {
  const headings = page.lines.filter(({ heading }) => heading);
  const own = kindNamed(page.control.name);
  const called = firstNamed([
    ...headings.filter(({ distance }) => distance < 2).map(({ text }) => text),
    page.title,
    ...headings.filter(({ distance }) => distance === 2).map(({ text }) => text),
  ]);
  // A button that only says "pay" pays what the page is called after.
  return own === 'purchase' && (called === 'top-up' || called === 'bill') ? called : (own ?? called);
}

/** What the page calls itself, else the kind that lines and labels nearby name. */
export function kindSaid(page: PageText): TransferKind | null {
  const near = page.lines.filter(({ distance, text }) => distance < 2 && text.length < 80);
  return (
    kindCalled(page) ??
    firstNamed([
      ...near.map(({ text }) => text),
      ...page.values.filter(({ distance }) => distance < 2).map(({ label }) => label),
    ])
  );
}

// What kind of payment a page is about, by its words.
import type { TransferKind } from '../transfer/transfer.ts';
import { kinds, kindVocabulary } from './kind-vocabulary.ts';
import type { PageText } from './page.ts';
import { plainWords } from './plain-words.ts';
import { wordFinder, wordsOf } from './word-finder.ts';

/** Of a word that several kinds have, the first counts. */
const named = wordFinder(
  new Map(
    kinds
      .flatMap((_, i) =>
        wordsOf(Object.values(kindVocabulary).map((byKind) => byKind[i] ?? '')).map(
          (word) => [word, i] as const,
        ),
      )
      .toReversed(),
  ),
);

/** The kind that a text names first in the order of `kinds`, `null` where it names none. */
export function kindNamed(text: string): TransferKind | null {
  const found = named(plainWords(text.slice(0, 80)));
  return kinds[Math.min(...found.map(({ meaning }) => meaning))] ?? null;
}

/** The kind by the control's own words, then headings from the nearest on, then the title, then lines and labels nearby. */
export function kindSaid(page: PageText): TransferKind | null {
  const near = page.lines.filter(({ distance }) => distance < 2);
  const texts = [
    page.control.name,
    ...near.filter(({ heading }) => heading).map(({ text }) => text),
    page.title,
    ...page.lines.filter(({ heading, distance }) => heading && distance === 2).map(({ text }) => text),
    ...near.filter(({ text }) => text.length < 80).map(({ text }) => text),
    ...page.values.filter(({ distance }) => distance < 2).map(({ label }) => label),
  ];
  for (const text of texts) {
    const kind = kindNamed(text);
    if (kind !== null) return kind;
  }
  return null;
}

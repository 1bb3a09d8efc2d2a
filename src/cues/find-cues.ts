// Words that often stand in the orders of frauds, found in what a person wrote, however it is disguised.
import { type Cue, type CuePlace, type CueStrength, cuesOf } from './cue.ts';
import { withoutDigits } from './disguised-digits.ts';
import { formsIn } from './forms.ts';
import { writtenOutFor } from './half-pinyin.ts';
import { corrected, correctorFor } from './misspelt.ts';
import { isNegated, type Warnings } from './negation.ts';
import { isInside, ordinaryIn } from './ordinary-phrases.ts';
import { asItSounds, soundAlikesIn, spellingsOf } from './spellings.ts';
import { type Hit, type Search, searchFor } from './term-tree.ts';
import { asianTerms } from './terms-asia.ts';
import { termsBeyond } from './terms-beyond.ts';
import { englishTerms } from './terms-en.ts';
import { europeanTerms } from './terms-europe.ts';
import { mainlandTerms } from './terms-zh-cn.ts';
import { taiwanAndHongKongTerms } from './terms-zh-tw-hk.ts';
import { lettersOf, type Written, writtenOf } from './written.ts';

/** A term of the lexicon, and where it counts. */
interface Entry {
  readonly cue: Omit<Cue, 'written'>;
  readonly places: readonly CuePlace[];
}

/** What is beyond is not looked at, so that 1 MB of text costs nothing: no bank takes a longer purpose, name or host. */
const longest: Readonly<Record<CuePlace, number>> = { purpose: 2000, payee: 500, message: 4000, host: 300 };

const groups = [
  ...mainlandTerms,
  ...taiwanAndHongKongTerms,
  ...englishTerms,
  ...europeanTerms,
  ...asianTerms,
  ...termsBeyond,
];

let all: readonly Entry[] | null = null;

/** Made when first needed, which is not at the start. */
function entries(): readonly Entry[] {
  all ??= groups.flatMap((group) => cuesOf(group).map((cue) => ({ cue, places: group.places })));
  return all;
}

const search: Search<Entry> = searchFor(() =>
  entries().flatMap((entry) => {
    const { term, language } = entry.cue;
    return spellingsOf(term, language).map((spelling) => [spelling, entry] as const);
  }),
);

/** Only strong terms are looked for by their sound, and only those that are long enough. */
const bySound: Search<Entry> = searchFor(() =>
  entries()
    .filter(({ cue }) => cue.strength === 'strong' && isHan.test(cue.term) && soundAlikesIn(cue.term) > 0)
    .map((entry) => [asItSounds(lettersOf(entry.cue.term)), entry] as const),
);

/**
 * Only of terms with several words: one word that is nearly a term by itself may well be another. Weak terms are left out: a
 * word that is nearly one of them says nothing.
 */
const correct = correctorFor(() =>
  entries()
    .filter(({ cue }) => cue.strength !== 'weak' && cue.term.includes(' '))
    .map(({ cue }) => cue.term)
    .join('|'),
);

const writtenOut = writtenOutFor(() =>
  entries()
    .filter(({ cue }) => cue.strength !== 'weak')
    .map(({ cue }) => cue.term),
);

/** The text between two units as it was written, and the same for comparing: without gaps, in small letters. */
function partOf({ source, at, end }: Written, { from, to }: Hit<unknown>): string {
  return source.slice(at[from], end[to - 1]);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}%+]/gu, '');
}

/** Whether a hit sounds like the term and is not it; at most half of the characters differ. */
function onlySoundsLike({ value, from, to }: Hit<Entry>, written: Written): boolean {
  const letters = written.letters.slice(from, to);
  const others = Array.from(lettersOf(value.cue.term)).filter(
    (letter, at) => letter !== letters.charAt(at),
  ).length;
  return others > 0 && others <= soundAlikesIn(value.cue.term);
}

const isHan = /\p{sc=Han}/u;

/** What sounds like a term, or is one; only Chinese is read by its sound. */
function heardIn(written: Written, isCue: (hit: Hit<Entry>) => boolean): ReturnType<typeof bySound> {
  if (!isHan.test(written.letters)) return [];
  return bySound({ ...written, letters: asItSounds(written.letters) }, isCue);
}

/** What is found by its letters, then what only sounds like a term; terms with one spelling together. */
function rivalsIn(place: CuePlace, written: Written, heeds: Warnings): readonly (readonly Hit<Entry>[])[] {
  const phrases = ordinaryIn(written);
  const isCue = (hit: Hit<Entry>): boolean => hit.value.places.includes(place) && !isInside(phrases, hit);
  const sounding = firstOfEach(heardIn(written, isCue), written, heeds);
  return [
    ...firstOfEach(search(written, isCue), written, heeds),
    ...sounding.map((hits) => hits.filter((hit) => onlySoundsLike(hit, written))),
  ];
}

interface Place {
  readonly cue: Cue;
  readonly index: number;
}

const ranks: Readonly<Record<CueStrength, number>> = { strong: 2, medium: 1, weak: 0 };

/** Of several terms with one spelling those that are written so; the strongest where none is. */
function exactest(rivals: readonly Hit<Entry>[], written: Written): readonly Hit<Entry>[] {
  const [first] = rivals;
  if (first === undefined || rivals.length === 1) return rivals;
  const part = plain(partOf(written, first));
  const exact = rivals.filter(({ value }) => plain(value.cue.term.normalize('NFKC')) === part);
  if (exact.length > 0) return exact;
  return [
    rivals.reduce((best, one) =>
      ranks[one.value.cue.strength] > ranks[best.value.cue.strength] ? one : best,
    ),
  ];
}

/** A text that warns so often is no warning; what comes after counts. */
const MOST_WARNINGS = 20;

/** Each spelling once, the first time it is not warned of or denied: looking around a term costs more than finding it. */
function firstOfEach(
  found: readonly (readonly Hit<Entry>[])[],
  written: Written,
  heeds: Warnings,
): readonly (readonly Hit<Entry>[])[] {
  const seen = new Set<string>();
  let warnings = heeds === 'heeded' ? 0 : MOST_WARNINGS;
  return found.filter(([hit]) => {
    const part = hit === undefined ? '' : partOf(written, hit);
    if (hit === undefined || seen.has(part)) return false;
    if (warnings < MOST_WARNINGS && isNegated(written, hit.from, hit.to)) {
      warnings += 1;
      return false;
    }
    return seen.add(part);
  });
}

/** `shown` is the text as the person wrote it; what was read out of its disguise has the same length. */
function placesIn(place: CuePlace, written: Written, shown: string, heeds: Warnings): readonly Place[] {
  return rivalsIn(place, written, heeds)
    .flatMap((rivals) => exactest(rivals, written))
    .map((hit) => ({
      cue: { ...hit.value.cue, written: partOf({ ...written, source: shown }, hit) },
      index: written.at[hit.from] ?? 0,
    }));
}

/** In the order of the text, each term once. */
function once(places: readonly Place[]): readonly Cue[] {
  const inOrder = [...places].sort((a, b) => a.index - b.index).map(({ cue }) => cue);
  const seen = new Set<string>();
  return inOrder.filter(({ term, language }) => {
    const key = `${language} ${term}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The cues in the purpose, the payee's name, a pasted message or a host, in the order in which they stand, each once. Only
 * the field's own text belongs here: the words of the page around it warn of frauds too. Words that are warned of or denied are
 * left out, unless warnings are ignored.
 */
export function findCues(place: CuePlace, text: string, warnings: Warnings = 'heeded'): readonly Cue[] {
  const written = writtenOf(text.slice(0, longest[place]));
  const plainly = [written, ...withoutDigits(written.source).map(writtenOf)];
  const readings = [
    ...plainly,
    ...plainly.flatMap((reading) => corrected(reading, correct) ?? []),
    ...plainly.flatMap((reading) => writtenOut(reading) ?? []),
  ];
  return [
    ...once(readings.flatMap((reading) => placesIn(place, reading, written.source, warnings))),
    ...formsIn(place, text.slice(0, longest[place])),
  ];
}

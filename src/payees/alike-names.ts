// Names that can be taken for another at a glance, so that the right one has to be chosen and not only agreed to.

/** So many beside the right one. */
const OFFERED = 2;

/** The same in simplified and in traditional writing, and common at the end of a name. */
const GIVEN = Array.from('明平文玉安志立青永春');

/** Up to so many Chinese characters a name is a person's, which differs in its last one. */
const PERSON_MAX = 4;

const vowels: Readonly<Record<string, string>> = { a: 'o', e: 'a', i: 'e', o: 'a', u: 'o' };

const HAN = /\p{Script=Han}/u;

function replaced(letters: readonly string[], at: number, letter: string): string {
  return letters.with(at, letter).join('');
}

/** The person's name with other last characters; where they begin to be taken depends on the name alone. */
function otherLast(letters: readonly string[]): readonly string[] {
  const last = letters.findLastIndex((one) => HAN.test(one));
  const from = letters.reduce((sum, one) => sum + (one.codePointAt(0) ?? 0), 0) % GIVEN.length;
  return [...GIVEN.slice(from), ...GIVEN.slice(0, from)].map((one) => replaced(letters, last, one));
}

/** One vowel that is another: the last one, then those before it. */
function otherVowels(letters: readonly string[]): readonly string[] {
  return letters
    .flatMap((letter, at) => {
      const other = vowels[letter.toLowerCase()];
      if (other === undefined) return [];
      return [replaced(letters, at, letter === letter.toLowerCase() ? other : other.toUpperCase())];
    })
    .reverse();
}

/** Two neighbours that have changed places, within the name and not at its ends. */
function swapped(letters: readonly string[]): readonly string[] {
  return letters.slice(1, -2).flatMap((letter, nth) => {
    const at = nth + 1;
    const next = letters[at + 1] ?? '';
    const isWord = /\p{L}/u.test(letter) && /\p{L}/u.test(next);
    return isWord
      ? [
          letters
            .with(at, next)
            .with(at + 1, letter)
            .join(''),
        ]
      : [];
  });
}

function slips(name: string): readonly string[] {
  const letters = Array.from(name);
  const han = letters.filter((one) => HAN.test(one)).length;
  if (han > 1 && letters.length <= PERSON_MAX) return otherLast(letters);
  return [...otherVowels(letters), ...swapped(letters)];
}

/**
 * Two names beside this one, or as many as there are: those of `known` first (names of earlier payments that it may be taken
 * for), then slips of the name itself. The same for the same name; none is the name.
 */
export function alikeNames(name: string, known: readonly string[]): readonly string[] {
  return [...new Set([...known, ...slips(name)])].filter((one) => one !== name).slice(0, OFFERED);
}

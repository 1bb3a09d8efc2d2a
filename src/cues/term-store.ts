// Terms kept as they are written, and read only when a text has a word that begins as they do.
import { lettersOf } from './written.ts';

/** Terms that stand for one value, with strokes between them. */
export type Terms<T> = readonly [terms: string, value: T];
export type Term<T> = readonly [term: string, value: T];

const BETWEEN = '|';

/** So many units a term is taken out by: by one, a text of a few words would have most of all terms taken. */
export const TAKEN_BY = 2;

/** The first units of a term's letters, fewer where it has no more. */
function firstUnits(term: string): string {
  let units = '';
  for (const character of term) {
    units += lettersOf(character);
    if (units.length >= TAKEN_BY) return units.slice(0, TAKEN_BY);
  }
  return units;
}

function put<V>(map: Map<string, V[]>, key: string, one: V): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, [one]);
  else before.push(one);
}

/** Where a term stands: the number of its text, and the place in it. Thousands are found at once, so it is one number. */
const LONGEST_TEXT = 2 ** 20;
const placeOf = (nth: number, at: number): number => nth * LONGEST_TEXT + at;

/** The places of all terms by the first unit of their letters. Only first characters are read for it, each once. */
function placesByUnit(texts: readonly Terms<unknown>[]): Map<string, readonly number[][]> {
  const byCharacter = new Map<string, number[]>();
  for (const [nth, [terms]] of texts.entries()) {
    for (let at = 0; ; ) {
      put(byCharacter, terms.charAt(at), placeOf(nth, at));
      const next = terms.indexOf(BETWEEN, at);
      if (next === -1) break;
      at = next + 1;
    }
  }
  const byUnit = new Map<string, number[][]>();
  for (const [character, places] of byCharacter) put(byUnit, lettersOf(character).charAt(0), places);
  return byUnit;
}

function termAt<T>(texts: readonly Terms<T>[], place: number): readonly Term<T>[] {
  const [terms, value] = texts[Math.floor(place / LONGEST_TEXT)] ?? [];
  if (terms === undefined || value === undefined) return [];
  const at = place % LONGEST_TEXT;
  const next = terms.indexOf(BETWEEN, at);
  return [[next === -1 ? terms.slice(at) : terms.slice(at, next), value]];
}

/**
 * The terms whose letters begin with these units, one or `TAKEN_BY` of them, or that have no more than these; each is given
 * once and then gone, in the order of the texts. These are asked for at the first call.
 */
export function storeFor<T>(texts: () => Iterable<Terms<T>>): (units: string) => readonly Term<T>[] {
  let kept: readonly Terms<T>[] = [];
  let places: Map<string, readonly number[][]> | null = null;
  const ready = new Map<string, Term<T>[]>();
  const read = (unit: string): void => {
    const inOrder = (places?.get(unit) ?? []).flat().sort((one, other) => one - other);
    for (const term of inOrder.flatMap((place) => termAt(kept, place))) put(ready, firstUnits(term[0]), term);
    places?.delete(unit);
  };
  return (units) => {
    if (places === null) {
      kept = [...texts()];
      places = placesByUnit(kept);
      // A character that is no letter by itself says nothing of the term behind it.
      read('');
    }
    read(units.charAt(0));
    const those = ready.get(units) ?? [];
    ready.delete(units);
    return those;
  };
}

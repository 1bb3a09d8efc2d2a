// What a pure function makes of texts that come again: a page shows the same ones at every reading.

/** Texts remembered at the least, and at most twice as many: a page shows fewer. */
const TEXTS = 1500;

/** Longer texts are rare, and made anew each time. */
const LONGEST = 300;

/** `make`, which must depend on nothing but the text; the texts that came last are not made again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old: ReadonlyMap<string, T> = new Map();
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = young.get(text);
    // What may be `undefined` itself is looked up once more.
    if (known !== undefined || young.has(text)) return known as T;
    const made = old.has(text) ? (old.get(text) as T) : make(text);
    if (young.size >= TEXTS) {
      old = young;
      young = new Map();
    }
    young.set(text, made);
    return made;
  };
}

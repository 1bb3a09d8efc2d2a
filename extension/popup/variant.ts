// What changes from hold to hold and stays the same for one: how the warning looks, and in which order choices stand.

/** facts/warning-rules.json, W07: four variants were enough against habit. */
export const VARIANTS = 4;

function seedOf(id: string): number {
  return Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}

/** 0 to 3. */
export function variantOf(id: string): number {
  return seedOf(id) % VARIANTS;
}

/**
 * The same options from another first one on, so that "choose the first" cannot be dictated (facts/warning-rules.json, W13).
 */
export function turnedBy<T>(options: readonly T[], id: string): readonly T[] {
  const by = options.length === 0 ? 0 : seedOf(id) % options.length;
  return [...options.slice(by), ...options.slice(0, by)];
}

/** The places of so many options, turned likewise, so that no place is known to be the right one. */
export function turned(count: number, id: string): readonly number[] {
  return turnedBy([...Array(count).keys()], id);
}

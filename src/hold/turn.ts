// In which order choices stand for one hold: the same each time it is opened, another one in another hold.

/** A number from the hold's id, 0 to 65,520: the same id gives the same. */
export function seedOf(id: string): number {
  return Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}

/**
 * The same options from another first one on, so that "choose the first" cannot be dictated (facts/warning-rules.json, W13).
 * Of none there are none.
 */
export function turnedBy<T>(options: readonly T[], id: string): readonly T[] {
  const by = seedOf(id) % options.length;
  return [...options.slice(by), ...options.slice(0, by)];
}

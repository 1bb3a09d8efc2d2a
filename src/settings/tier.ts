// The tier: what the findings add up to, 0 to 6; each has a wait and a set of questions.

export type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const tiers: readonly Tier[] = [0, 1, 2, 3, 4, 5, 6];

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return a > b ? a : b;
}

/** The lower of two tiers. */
export function lowerTier(a: Tier, b: Tier): Tier {
  return a > b ? b : a;
}

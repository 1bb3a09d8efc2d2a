// The six strokes: three checks of the transfer, three confirms by the person.

const checks = ['payee', 'amount', 'purpose'] as const;
const confirms = ['account-type', 'relationship', 'prompts'] as const;
export const strokes = [...checks, ...confirms] as const;

export type Check = (typeof checks)[number];
export type Stroke = (typeof strokes)[number];

/** How a step ended: two things side by side match, do not match, or one of them is not there to be seen. */
export type Outcome = 'fits' | 'does-not-fit' | 'cannot-be-seen';

export type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const tiers: readonly Tier[] = [0, 1, 2, 3, 4, 5, 6];

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
  return a > b ? a : b;
}

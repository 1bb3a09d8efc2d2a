// How the warning looks, which changes from hold to hold and stays the same for one.
import { seedOf } from '../../src/hold/turn.ts';

/** facts/warning-rules.json, W07: four variants were enough against habit. */
export const VARIANTS = 4;

/** 0 to 3. */
export function variantOf(id: string): number {
  return seedOf(id) % VARIANTS;
}

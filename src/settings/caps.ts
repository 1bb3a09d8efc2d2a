// How far some findings may lift the tier by themselves: defaults, each of which the person can move.
import type { Tier } from './tier.ts';

/**
 * `ordinary`: what is ordinary by itself. `slipSmall`, `slip`, `slipVeryHigh`: a slip below the low limit, from it on, and from the
 * very high one on; it costs no more than it can lose. `tooLittle`: a tenth of the usual. `unsuited`: a reason that does not suit the
 * payee. `mediumToKnown`, `mediumRoutine`: an ordinary word of frauds to a known payee, and where it is routine; `invoice`: that of
 * someone new; `script`: two ordinary words below the high limit; `rent`: a rent or its deposit (facts/cooling-off.json,
 * `scoring.rules` and the last of `examples`). `trifle`, `plainTrifle`: one such word among friends, and where it says nothing at all.
 */
export const defaultCaps = {
  ordinary: 3,
  slipSmall: 2,
  slip: 3,
  slipVeryHigh: 4,
  tooLittle: 2,
  unsuited: 3,
  mediumToKnown: 2,
  mediumRoutine: 1,
  invoice: 4,
  script: 4,
  rent: 3,
  trifle: 2,
  plainTrifle: 1,
} as const satisfies Record<string, Tier>;

export type CapName = keyof typeof defaultCaps;
export const capNames = Object.keys(defaultCaps) as readonly CapName[];
export type Caps = Readonly<Record<CapName, Tier>>;

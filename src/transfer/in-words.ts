// An amount in words, against the extra or missing zero: 一万二千元, 壹万贰仟元整, twelve thousand yuan.
import type { Amount } from './amount.ts';

/** From 10^15 units on, words are harder to check than figures. */
const UNITS_MAX = 10n ** 15n;
/** More decimals than any ISO 4217 currency has: a crypto asset, whose fractions are not said in words. */
const DECIMALS_MAX = 4;

/** `spoken` is for a person, `capitals` (Chinese only) for a company. */
export type Style = 'spoken' | 'capitals';

/**
 * How one language says a sum: `whole` units, and the digits after the point without trailing zeros, `''` for none. A currency
 * without a name there is said by its code. Handed in, so that a page carries only the language it speaks.
 */
export type SaysSum = (whole: bigint, decimals: string, currency: string | null, style: Style) => string;

/**
 * Without a currency the number alone is said. `null` where words do not help: negative, 10^15 units or more, a fraction of a
 * crypto asset.
 */
export function amountInWords(amount: Amount, says: SaysSum, style: Style): string | null {
  const unit = 10n ** BigInt(amount.decimals);
  const whole = amount.minor / unit;
  const rest = amount.minor % unit;
  if (amount.minor < 0n || whole >= UNITS_MAX || (amount.decimals > DECIMALS_MAX && rest > 0n)) return null;
  const decimals = rest === 0n ? '' : rest.toString().padStart(amount.decimals, '0').replace(/0+$/, '');
  return says(whole, decimals, amount.currency, style);
}

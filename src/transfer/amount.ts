// An amount of money: integer minor units, how many of its digits are decimals, and its currency.

/**
 * `minor` counts the smallest unit (cents, fen, satoshi): CNY 12.50 is `{minor: 1250n, decimals: 2}`.
 * `currency` is an ISO 4217 code or a crypto asset's ticker, upper case; `null` where the page names none.
 */
export interface Amount {
  readonly minor: bigint;
  readonly decimals: number;
  readonly currency: string | null;
}

/** Both amounts in one number of decimals, so that their minor units can be compared. */
function aligned(a: Amount, b: Amount): readonly [bigint, bigint] {
  const decimals = Math.max(a.decimals, b.decimals);
  const lift = (x: Amount): bigint => x.minor * 10n ** BigInt(decimals - x.decimals);
  return [lift(a), lift(b)];
}

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`; currencies are not looked at. */
export function compareAmounts(a: Amount, b: Amount): number {
  const [left, right] = aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether both are the same sum in the same currency (1.5 equals 1.50; a `null` currency equals only `null`). */
export function equalAmounts(a: Amount, b: Amount): boolean {
  return a.currency === b.currency && compareAmounts(a, b) === 0;
}

/** Both together, in the decimals of the finer one and the currency of `a`. */
export function sumOf(a: Amount, b: Amount): Amount {
  const [left, right] = aligned(a, b);
  return { minor: left + right, decimals: Math.max(a.decimals, b.decimals), currency: a.currency };
}

/** `a / b` as a plain number for ratios ("20 times"); `Infinity` when `b` is zero. */
export function amountRatio(a: Amount, b: Amount): number {
  const [left, right] = aligned(a, b);
  if (right === 0n) return Number.POSITIVE_INFINITY;
  return Number((left * 1_000_000n) / right) / 1_000_000;
}

/** The amount as a plain decimal string without grouping or currency: `"1234.50"`. */
export function decimalString(amount: Amount): string {
  const sign = amount.minor < 0n ? '-' : '';
  const digits = (amount.minor < 0n ? -amount.minor : amount.minor)
    .toString()
    .padStart(amount.decimals + 1, '0');
  if (amount.decimals === 0) return sign + digits;
  const cut = digits.length - amount.decimals;
  return `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

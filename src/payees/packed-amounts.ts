// Amounts and payments as they are stored: numbers in a row, the currency once.
import type { Amount } from '../transfer/amount.ts';
import type { Amounts, Sum } from './amounts.ts';
import type { LastTime } from './book.ts';

export type PackedAmount = readonly [minor: bigint, decimals: number, currency: string | null];

/** `at`: ms since the epoch; the account is the mask. */
export type PackedTime = readonly [
  at: number,
  name: string | null,
  account: string | null,
  amount: PackedAmount | null,
];

/** An amount in the currency of its `Amounts`. */
type Bare = readonly [minor: bigint, decimals: number];
type PackedSum = readonly [at: number, ...Bare];

export type PackedAmounts = readonly [
  currency: string | null,
  count: number,
  first: PackedSum,
  largest: Bare,
  lately: readonly PackedSum[],
];

export function packedAmount(amount: Amount | null): PackedAmount | null {
  return amount === null ? null : [amount.minor, amount.decimals, amount.currency];
}

export function unpackedAmount(packed: PackedAmount | null): Amount | null {
  if (packed === null) return null;
  const [minor, decimals, currency] = packed;
  return { minor, decimals, currency };
}

export function packedTime({ at, name, account, amount }: LastTime): PackedTime {
  return [at, name, account, packedAmount(amount)];
}

export function unpackedTime([at, name, account, amount]: PackedTime): LastTime {
  return { at, name, account, amount: unpackedAmount(amount) };
}

const bare = ({ minor, decimals }: Amount): Bare => [minor, decimals];

const packedSum = ({ at, amount }: Sum): PackedSum => [at, ...bare(amount)];

export function packedAmounts({ currency, count, first, largest, lately }: Amounts): PackedAmounts {
  return [currency, count, packedSum(first), bare(largest), lately.map(packedSum)];
}

export function unpackedAmounts([currency, count, first, largest, lately]: PackedAmounts): Amounts {
  const amount = ([minor, decimals]: Bare): Amount => ({ minor, decimals, currency });
  const sum = ([at, ...rest]: PackedSum): Sum => ({ at, amount: amount(rest) });
  return { currency, count, first: sum(first), largest: amount(largest), lately: lately.map(sum) };
}

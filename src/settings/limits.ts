// Where an amount begins to matter, by currency: low, mid, high and very high in whole units.
import { furtherLimits } from './further-limits.ts';

/** Four rising limits in whole currency units, not minor ones. */
export type Limits = readonly [low: number, mid: number, high: number, veryHigh: number];

/** What the person wants to be asked above, in whole units: one payment, a day's, a week's; `null` is no limit. */
export interface Ceilings {
  readonly once: number | null;
  readonly day: number | null;
  readonly week: number | null;
}

const dollarLike: Limits = [100, 500, 2000, 10000];
const cryptoDollar: Limits = [50, 250, 1000, 5000];
const hongKong: Limits = [500, 3000, 15000, 80000];

/** facts/cooling-off.json, `thresholds.table`; dollar coins take its CRYPTO_USD row. Then the currencies that have none there. */
export const defaultLimits: Readonly<Record<string, Limits>> = {
  CNY: [500, 3000, 10000, 50000],
  USD: dollarLike,
  EUR: dollarLike,
  GBP: dollarLike,
  CHF: dollarLike,
  HKD: hongKong,
  TWD: [2000, 10000, 30000, 100000],
  JPY: [10000, 50000, 200000, 1000000],
  KRW: [100000, 1000000, 3000000, 10000000],
  INR: [2000, 10000, 50000, 200000],
  SGD: [200, 1000, 5000, 25000],
  AUD: [200, 1000, 3000, 15000],
  CAD: [150, 750, 3000, 15000],
  BRL: [200, 1000, 5000, 20000],
  MXN: [1000, 5000, 20000, 100000],
  MYR: [200, 1000, 5000, 25000],
  THB: [1000, 5000, 50000, 200000],
  IDR: [500000, 3000000, 15000000, 75000000],
  VND: [1000000, 10000000, 30000000, 100000000],
  PHP: [2000, 10000, 50000, 200000],
  USDT: cryptoDollar,
  USDC: cryptoDollar,
  DAI: cryptoDollar,
  MOP: hongKong,
  ...furtherLimits,
};

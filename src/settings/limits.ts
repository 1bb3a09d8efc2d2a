// Where an amount begins to matter, by currency: low, mid, high and very high in whole units.

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

/**
 * About a month of median pay in the currencies that facts/cooling-off.json has no row for, in round figures: proportional, like
 * its own, and unvalidated. Where prices run away within a year there is no such figure, and the currency counts as mid.
 */
const monthsPay: Readonly<Record<string, number>> = {
  ...{
    PLN: 6000,
    CZK: 40_000,
    HUF: 400_000,
    RON: 4000,
    BGN: 2000,
    RSD: 80_000,
    BAM: 1600,
    MKD: 40_000,
    ALL: 60_000,
  },
  ...{ SEK: 20_000, NOK: 20_000, DKK: 16_000, ISK: 300_000 },
  ...{ RUB: 60_000, UAH: 20_000, BYN: 2000, KZT: 300_000, UZS: 4_000_000, KGS: 30_000, MDL: 10_000 },
  ...{ GEL: 1600, AMD: 200_000, AZN: 800, TRY: 30_000, ILS: 8000 },
  ...{ SAR: 6000, AED: 8000, QAR: 8000, KWD: 600, BHD: 600, OMR: 600, JOD: 500, IQD: 800_000 },
  ...{ EGP: 10_000, LYD: 2000, MAD: 4000, TND: 1000, DZD: 40_000, MRU: 8000 },
  ...{
    ZAR: 10_000,
    NGN: 100_000,
    KES: 30_000,
    GHS: 3000,
    TZS: 400_000,
    UGX: 400_000,
    RWF: 100_000,
    ETB: 8000,
  },
  ...{ ZMW: 4000, BWP: 6000, NAD: 8000, MUR: 20_000, SCR: 10_000, AOA: 100_000, MZN: 10_000, CVE: 20_000 },
  ...{ XOF: 100_000, XAF: 100_000, CDF: 400_000, MGA: 400_000, GNF: 2_000_000 },
  ...{ PKR: 40_000, BDT: 20_000, LKR: 60_000, NPR: 30_000, BTN: 20_000, MVR: 10_000, BND: 2000 },
  ...{ NZD: 4000, FJD: 1600, PGK: 2000, XPF: 200_000 },
  ...{ COP: 1_600_000, ARS: 1_000_000, CLP: 600_000, PEN: 1600, UYU: 40_000, PYG: 3_000_000, BOB: 3000 },
  ...{ CRC: 400_000, GTQ: 4000, HNL: 12_000, NIO: 8000, PAB: 1000, DOP: 20_000, HTG: 20_000 },
  ...{
    JMD: 100_000,
    TTD: 6000,
    BBD: 3000,
    BSD: 2000,
    BZD: 2000,
    GYD: 100_000,
    XCD: 2000,
    KYD: 2000,
    BMD: 4000,
  },
  ...{ AWG: 3000, XCG: 3000, SRD: 12_000, GIP: 2000, FKP: 2000, SHP: 2000 },
};

/** In the proportion of the row of USD: a twentieth of it, a quarter, all of it, five times as much. */
function limitsOf(month: number): Limits {
  return [month / 20, month / 4, month, month * 5];
}

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
  ...Object.fromEntries(Object.entries(monthsPay).map(([currency, month]) => [currency, limitsOf(month)])),
};

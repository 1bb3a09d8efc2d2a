// The person's settings, their defaults, and the thresholds by currency.

import type { Amount } from '../transfer/amount.ts';
import { compareAmounts } from '../transfer/amount.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Tier } from './tier.ts';

export const languages = ['en', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

/**
 * `language: null` follows the browser. `waitsMs` has one entry a tier, 0 to 6. `graceDays` is counted from the
 * installation. `limits` holds what the person changed, by currency; the rest comes from the defaults.
 * `offSites` are hosts where nothing is touched.
 */
export interface Settings {
  readonly language: Language | null;
  readonly askAlways: boolean;
  readonly waitsMs: readonly number[];
  readonly graceDays: number;
  readonly limits: Readonly<Record<string, Limits>>;
  readonly offSites: readonly string[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits and the 14 days of grace: facts/cooling-off.json, `tiers` and `scoring.rules`. */
export const defaultSettings: Settings = {
  language: null,
  askAlways: false,
  waitsMs: [0, 0, 10 * SECOND, 60 * SECOND, 30 * MINUTE, 2 * HOUR, 24 * HOUR],
  graceDays: 14,
  limits: {},
  offSites: [],
};

/** The wait of a tier in ms; a list that is too short falls back on the default's. */
export function waitOf(settings: Settings, tier: Tier): number {
  return settings.waitsMs[tier] ?? defaultSettings.waitsMs[tier] ?? 0;
}

export type Band = 'below-low' | 'low' | 'mid' | 'high' | 'very-high';

export const bands: readonly Band[] = ['below-low', 'low', 'mid', 'high', 'very-high'];

/** Whether band `a` is `b` or above it. */
export function atLeast(a: Band, b: Band): boolean {
  return bands.indexOf(a) >= bands.indexOf(b);
}

/** The limits for a currency: the person's own, then the default's, `null` where there are none. */
export function limitsFor(settings: Settings, currency: string): Limits | null {
  return own(settings.limits, currency) ?? own(defaultLimits, currency);
}

/** A page names the currency, so it may be any word: one that every object inherits has no limits. */
function own(limits: Settings['limits'], currency: string): Limits | null {
  return Object.hasOwn(limits, currency) ? (limits[currency] ?? null) : null;
}

/**
 * Which band an amount is in. An amount that was not read, or whose currency is unknown or has no limits, counts as
 * `mid` (facts/cooling-off.json, `scoring.order`).
 */
export function bandOf(settings: Settings, amount: Amount | null): Band {
  if (amount === null || amount.currency === null) return 'mid';
  const limits = limitsFor(settings, amount.currency);
  if (limits === null) return 'mid';
  const reached = limits.filter(
    (limit) => compareAmounts(amount, { minor: BigInt(limit), decimals: 0, currency: null }) >= 0,
  );
  return bands[reached.length] ?? 'very-high';
}

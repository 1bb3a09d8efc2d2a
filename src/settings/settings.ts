// The person's settings, their defaults, and the thresholds by currency.

import type { Amount } from '../transfer/amount.ts';
import { compareAmounts } from '../transfer/amount.ts';
import { type CapName, type Caps, defaultCaps } from './caps.ts';
import { type Ceilings, defaultLimits, type Limits } from './limits.ts';
import type { Region } from './region.ts';
import type { NoPayment, Taught } from './taught.ts';
import { defaultKnownLimits, defaultThresholds, type ThresholdName, type Thresholds } from './thresholds.ts';
import type { Tier } from './tier.ts';
import {
  defaultFloors,
  defaultWeights,
  type FloorName,
  type Floors,
  type WeightName,
  type Weights,
} from './weights.ts';

export const languages = ['en', 'zh_CN', 'zh_TW'] as const;
export type Language = (typeof languages)[number];

export const profiles = ['light', 'standard', 'strict', 'business'] as const;
export type Profile = (typeof profiles)[number];

export const themes = ['system', 'light', 'dark'] as const;

/** How our own pages look. */
export interface Appearance {
  readonly largeType: boolean;
  readonly theme: (typeof themes)[number];
}

/**
 * `language: null` and `region: null` follow the browser. `waitsMs` has one entry a tier, 0 to 6. `graceDays` is counted from the
 * installation. `limits` holds what the person changed, by currency; the rest comes from the defaults.
 * `weights`, `floors`, `caps` and `thresholds` hold what was changed, by name. `ceilings` are the person's own limits, by currency;
 * there are none unless set. `knownLimits`: limits of banks and laws in whole units. `offSites`: hosts where nothing is touched;
 * `pausedSites`: the same until a time, ms since the epoch, by host. `interruptFrom`: the tier from which a payment is held.
 * `loosenAfterMs`: how long what makes things looser waits; `loosenByCode`: it also asks the trusted contact's code, where
 * there is a contact. `ownPlan`: what the person has decided in quiet to do when hurried, in their own words; `''` for nothing.
 * `twoPeopleFrom`: the amount in whole units, by currency, from which two people must agree. `savings`: about all that the person
 * has, as they say, in whole units by currency. `taught`: what the person taught of
 * pages, and `noPayments`: controls that are none of a payment, each by its own key (`taught.ts`).
 */
export interface Settings {
  readonly language: Language | null;
  readonly askAlways: boolean;
  readonly waitsMs: readonly number[];
  readonly graceDays: number;
  readonly limits: Readonly<Record<string, Limits>>;
  readonly weights: Readonly<Partial<Weights>>;
  readonly floors: Readonly<Partial<Floors>>;
  readonly caps: Readonly<Partial<Caps>>;
  readonly thresholds: Readonly<Partial<Thresholds>>;
  readonly ceilings: Readonly<Record<string, Ceilings>>;
  readonly knownLimits: Readonly<Record<string, readonly number[]>>;
  readonly offSites: readonly string[];
  readonly pausedSites: Readonly<Record<string, number>>;
  readonly profile: Profile;
  readonly interruptFrom: Tier;
  readonly loosenAfterMs: number;
  readonly loosenByCode: boolean;
  readonly twoPeopleFrom: Readonly<Record<string, number>>;
  readonly savings: Readonly<Record<string, number>>;
  readonly region: Region | null;
  readonly appearance: Appearance;
  readonly ownPlan: string;
  readonly taught: Readonly<Record<string, Taught>>;
  readonly noPayments: Readonly<Record<string, NoPayment>>;
}

/** Letters of `ownPlan`: a sentence, and room beside a warning. */
export const OWN_PLAN_MAX = 160;

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
  weights: {},
  floors: {},
  caps: {},
  thresholds: {},
  ceilings: {},
  knownLimits: defaultKnownLimits,
  offSites: [],
  pausedSites: {},
  profile: 'standard',
  interruptFrom: 2,
  loosenAfterMs: 10 * MINUTE,
  loosenByCode: false,
  twoPeopleFrom: {},
  savings: {},
  region: null,
  appearance: { largeType: false, theme: 'system' },
  ownPlan: '',
  taught: {},
  noPayments: {},
};

export type SettingKey = keyof Settings;
export const settingKeys = Object.keys(defaultSettings) as readonly SettingKey[];

/** Whether nothing is touched at a host at `now`, and why. */
export function siteState(settings: Settings, host: string, now: number): 'guarded' | 'paused' | 'off' {
  if (settings.offSites.includes(host)) return 'off';
  return (own(settings.pausedSites, host) ?? 0) > now ? 'paused' : 'guarded';
}

/** The wait of a tier in ms; a list that is too short falls back on the default's. */
export function waitOf(settings: Settings, tier: Tier): number {
  return settings.waitsMs[tier] ?? defaultSettings.waitsMs[tier] ?? 0;
}

/** The points of a finding: the person's own, then the default's. */
export function weightOf(settings: Settings, name: WeightName): number {
  return settings.weights[name] ?? defaultWeights[name];
}

/** The tier below which a finding does not let the payment go: the person's own, then the default's. */
export function floorOf(settings: Settings, name: FloorName): Tier {
  return settings.floors[name] ?? defaultFloors[name];
}

/** The tier above which a finding lifts nothing by itself: the person's own, then the default's. */
export function capOf(settings: Settings, name: CapName): Tier {
  return settings.caps[name] ?? defaultCaps[name];
}

/** Where a rule begins to speak: the person's own, then the default's. */
export function thresholdOf(settings: Settings, name: ThresholdName): number {
  return settings.thresholds[name] ?? defaultThresholds[name];
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
function own<T>(by: Readonly<Record<string, T>>, currency: string): T | null {
  return Object.hasOwn(by, currency) ? (by[currency] ?? null) : null;
}

/** The person's own limits for a currency; `null` where they set none. */
export function ceilingsFor(settings: Settings, currency: string): Ceilings | null {
  return own(settings.ceilings, currency);
}

/** From how much on two people must agree, in whole units of a currency; `null` where one is enough. */
export function twoPeopleFor(settings: Settings, currency: string): number | null {
  return own(settings.twoPeopleFrom, currency);
}

/** About all that the person has in a currency, in whole units; `null` where they have not said, or nothing. */
export function savingsIn(settings: Settings, currency: string): number | null {
  return own(settings.savings, currency) || null;
}

/** Limits of banks and laws for a currency, in whole units. */
export function knownLimitsFor(settings: Settings, currency: string): readonly number[] {
  return own(settings.knownLimits, currency) ?? [];
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

// The four profiles: each a set of defaults and nothing else; and how the layers of settings lie over one another.
import { defaultLimits, type Limits } from './limits.ts';
import { defaultSettings, type Profile, type Settings } from './settings.ts';
import type { Thresholds } from './thresholds.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What lies over the shipped defaults, and what nobody here can move. Each holds only what it changes. */
export interface Layers {
  readonly preset: Partial<Settings>;
  /** Fixed by a family or a company. */
  readonly fixed: Partial<Settings>;
}

function halved([low, mid, high, veryHigh]: Limits): Limits {
  const half = (limit: number): number => Math.ceil(limit / 2);
  return [half(low), half(mid), half(high), half(veryHigh)];
}

/** For someone at risk: an amount begins to matter at half of what it is for others. */
const strictLimits = Object.fromEntries(
  Object.entries(defaultLimits).map(([currency, limits]) => [currency, halved(limits)]),
);

/** Each is stricter than its default: `natures.ts` says which way that is. */
const strictThresholds: Partial<Thresholds> = {
  knownFrom: 5,
  seldomUpTo: 1.2,
  newFor: 3 * DAY,
  freshFor: 14 * DAY,
  timesLargest: 2,
  balanceShare: 0.8,
  savingsShare: 0.3,
  severalNewPayees: 2,
  burst: 4,
  triedAgainWithin: HOUR,
  notSeenFor: 90 * DAY,
  declaredFor: 90 * DAY,
};

/** From "very high" on, two people look at a company's payment (facts/cooling-off.json, `thresholds.table`). */
const twoPeopleFrom = Object.fromEntries(
  Object.entries(defaultLimits).map(([currency, [, , , veryHigh]]) => [currency, veryHigh]),
);

export const profileDefaults: Readonly<Record<Profile, Partial<Settings>>> = {
  light: { interruptFrom: 3, loosenAfterMs: 0 },
  standard: {},
  strict: {
    graceDays: 0,
    limits: strictLimits,
    thresholds: strictThresholds,
    loosenAfterMs: DAY,
    loosenByCode: true,
  },
  business: { floors: { accountChanged: 5, accountChangedHigh: 6, pastedDiffers: 5 }, twoPeopleFrom },
};

/** These hold only what is changed, by name, so that one layer's names lie over another's. */
const mergedKeys = ['limits', 'weights', 'floors', 'caps', 'thresholds'] as const;
type MergedKey = (typeof mergedKeys)[number];

export function isMerged(key: keyof Settings): key is MergedKey {
  return (mergedKeys as readonly string[]).includes(key);
}

function over(under: Settings, layer: Partial<Settings>): Settings {
  return {
    ...under,
    ...layer,
    limits: { ...under.limits, ...layer.limits },
    weights: { ...under.weights, ...layer.weights },
    floors: { ...under.floors, ...layer.floors },
    caps: { ...under.caps, ...layer.caps },
    thresholds: { ...under.thresholds, ...layer.thresholds },
  };
}

/** The shipped defaults, under the build's, under the profile's, under the person's own, under what is fixed. */
export function resolveSettings(own: Partial<Settings>, { preset, fixed }: Layers): Settings {
  const profile = fixed.profile ?? own.profile ?? preset.profile ?? defaultSettings.profile;
  return [preset, profileDefaults[profile], own, fixed].reduce<Settings>(over, defaultSettings);
}

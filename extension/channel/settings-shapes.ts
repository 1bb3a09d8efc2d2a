// The shape of the settings a person has changed, wherever it comes from: a message, the store, an import, a policy.
import * as v from 'valibot';
import { capNames } from '../../src/settings/caps.ts';
import type { Ceilings, Limits } from '../../src/settings/limits.ts';
import { regions } from '../../src/settings/region.ts';
import { languages, OWN_PLAN_MAX, profiles, type Settings, themes } from '../../src/settings/settings.ts';
import { type ControlMark, type NoPayment, type Taught, taughtParts } from '../../src/settings/taught.ts';
import { thresholdNames } from '../../src/settings/thresholds.ts';
import { tiers } from '../../src/settings/tier.ts';
import { floorNames, weightNames } from '../../src/settings/weights.ts';

type Shape<T> = v.GenericSchema<unknown, T>;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const positive = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A score of 9 is the highest tier, so that no finding needs more. */
const points = v.pipe(positive, v.maxValue(9));
const tier = v.picklist(tiers);
const host = v.pipe(v.string(), v.maxLength(300));
export const currencyCode = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9]{2,9}$/));

const limits = v.pipe(
  v.tuple([whole, whole, whole, whole]),
  v.check(([low, mid, high, veryHigh]) => low <= mid && mid <= high && high <= veryHigh),
) satisfies Shape<Limits>;

const ceilings = v.strictObject({
  once: v.nullable(whole),
  day: v.nullable(whole),
  week: v.nullable(whole),
}) satisfies Shape<Ceilings>;

const mark = v.pipe(v.string(), v.maxLength(400));
const title = v.pipe(v.string(), v.maxLength(80));
/** The marks themselves, and the host, as JSON. */
const key = v.pipe(v.string(), v.maxLength(3000));
/** More than a person teaches; each is looked for on every page of its host. */
const MOST_TAUGHT = 500;

export const taughtShape = v.strictObject({
  host,
  page: mark,
  part: v.picklist(taughtParts),
  selector: mark,
  name: mark,
  place: mark,
  over: v.boolean(),
  title,
}) satisfies Shape<Taught>;

export const controlMarkShape = v.strictObject({
  name: mark,
  place: mark,
  page: mark,
}) satisfies Shape<ControlMark>;

const noPayment = v.strictObject({ ...controlMarkShape.entries, host, title }) satisfies Shape<NoPayment>;

function few<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return v.pipe(
    v.record(key, shape),
    v.check((all) => Object.keys(all).length <= MOST_TAUGHT),
  );
}

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

/** What is absent follows the defaults. */
export const changedSettingsShape = v.strictObject({
  language: v.exactOptional(v.nullable(v.picklist(languages))),
  askAlways: v.exactOptional(v.boolean()),
  waitsMs: v.exactOptional(v.pipe(v.array(whole), v.length(tiers.length))),
  graceDays: v.exactOptional(v.pipe(whole, v.maxValue(36_500))),
  limits: v.exactOptional(v.record(currencyCode, limits)),
  weights: v.exactOptional(v.record(v.picklist(weightNames), points)),
  floors: v.exactOptional(v.record(v.picklist(floorNames), tier)),
  caps: v.exactOptional(v.record(v.picklist(capNames), tier)),
  thresholds: v.exactOptional(v.record(v.picklist(thresholdNames), positive)),
  ceilings: v.exactOptional(v.record(currencyCode, ceilings)),
  knownLimits: v.exactOptional(v.record(currencyCode, v.pipe(v.array(whole), v.maxLength(20)))),
  offSites: v.exactOptional(v.pipe(v.array(host), v.maxLength(2000))),
  pausedSites: v.exactOptional(v.record(host, v.number())),
  profile: v.exactOptional(v.picklist(profiles)),
  interruptFrom: v.exactOptional(v.picklist([2, 3, 4, 5, 6])),
  loosenAfterMs: v.exactOptional(v.pipe(whole, v.maxValue(YEAR_MS))),
  loosenByCode: v.exactOptional(v.boolean()),
  twoPeopleFrom: v.exactOptional(v.record(currencyCode, whole)),
  savings: v.exactOptional(v.record(currencyCode, whole)),
  region: v.exactOptional(v.nullable(v.picklist(regions))),
  ownPlan: v.exactOptional(v.pipe(v.string(), v.maxLength(OWN_PLAN_MAX))),
  appearance: v.exactOptional(v.strictObject({ largeType: v.boolean(), theme: v.picklist(themes) })),
  taught: v.exactOptional(few(taughtShape)),
  noPayments: v.exactOptional(few(noPayment)),
}) satisfies Shape<Partial<Settings>>;

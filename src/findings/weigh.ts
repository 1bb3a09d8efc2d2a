// How a rule gets its weight: by name, from the settings.
import { type Band, bands, floorOf, thresholdOf, weightOf } from '../settings/settings.ts';
import type { ThresholdName } from '../settings/thresholds.ts';
import type { Tier } from '../settings/tier.ts';
import type { FloorName, WeightName } from '../settings/weights.ts';
import type { Subject } from './rule.ts';

export const none = (): 0 => 0;

/** What is ordinary by itself lifts no higher than a pause. */
export const atMostPause = (): Tier => 3;

/** The points under that name. */
export function points(name: WeightName): (subject: Subject) => number {
  return ({ settings }) => weightOf(settings, name);
}

/** The floor under that name. */
export function floor(name: FloorName): (subject: Subject) => Tier {
  return ({ settings }) => floorOf(settings, name);
}

/** The floor under the first name, and from the band on that under the second, whichever is higher. */
export function risingFloor(name: FloorName, from: Band, above: FloorName): (subject: Subject) => Tier {
  return ({ settings, band }) => {
    const low = floorOf(settings, name);
    const high = floorOf(settings, above);
    return bands.indexOf(band) >= bands.indexOf(from) && high > low ? high : low;
  };
}

export function threshold({ settings }: Subject, name: ThresholdName): number {
  return thresholdOf(settings, name);
}

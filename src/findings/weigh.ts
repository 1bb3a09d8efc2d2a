// How a rule gets its weight: by name, from the settings.
import type { CapName } from '../settings/caps.ts';
import { type Band, bands, capOf, floorOf, thresholdOf, weightOf } from '../settings/settings.ts';
import type { ThresholdName } from '../settings/thresholds.ts';
import type { Tier } from '../settings/tier.ts';
import type { FloorName, WeightName } from '../settings/weights.ts';
import type { Subject } from './rule.ts';

export const none = (): 0 => 0;

/** The points under that name. */
export function points(name: WeightName): (subject: Subject) => number {
  return ({ settings }) => weightOf(settings, name);
}

/** The cap under that name. */
export function cap(name: CapName): (subject: Subject) => Tier {
  return ({ settings }) => capOf(settings, name);
}

/** What is ordinary by itself lifts no higher than a pause. */
export const atMostPause = cap('ordinary');

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

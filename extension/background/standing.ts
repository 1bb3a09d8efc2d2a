// What bears on any transfer of this person: whether the first days run, and whether a second person is set up.
import { graceRuns } from '../../src/journal/known.ts';
import type { Lately } from '../../src/payees/lately.ts';
import type { Standing } from '../../src/payees/past.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { counts } from './step-up.ts';
import type { World } from './world.ts';

/** The settings, with the region that the browser tells where the person has not said one. */
export function settingsHere(world: World, settings: Settings): Settings {
  return { ...settings, region: world.region(settings) };
}

/** `now` in ms since the epoch. */
export async function standingNow(
  { store: { kept } }: World,
  lately: Lately,
  settings: Settings,
  now: number,
): Promise<Standing> {
  const [installedAt, proofs] = await Promise.all([kept.installedAt(now), kept.proofs()]);
  return { grace: graceRuns(lately, settings, installedAt, now), secondPerson: counts(proofs.approver) };
}

// How often the person was interrupted of late, and how often they would be with other settings.
import { LAST, type Stopped, simulate, windowsOf } from '../../src/journal/budget.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Simulated } from '../channel/options-protocol.ts';
import type { World } from './world.ts';

/** So far back the journal is looked at: what is older says nothing of the last hundred payments of most people. */
const BACK_MS = 2 * 365 * 24 * 60 * 60 * 1000;

/** Of the last 20 and the last 100 payments. */
export async function budget(world: World): Promise<readonly Stopped[]> {
  const entries = await world.store.journal.since(world.now() - BACK_MS);
  return LAST.map((last) => windowsOf(entries, last));
}

/**
 * The last 100 payments replayed with the settings of now, and with the patch over them. What the person or a statement said
 * of payees counts from when it was said.
 */
export async function simulated(world: World, patch: Partial<Settings>): Promise<Simulated> {
  const now = world.now();
  const [entries, payees, settings, installedAt] = await Promise.all([
    world.store.journal.since(now - BACK_MS),
    world.store.payees.all(),
    world.store.kept.settings(),
    world.store.kept.installedAt(now),
  ]);
  const spokenOf = payees.map((record) => ({
    ...record,
    paid: 0,
    firstAt: null,
    last: null,
    named: null,
    amounts: [],
  }));
  const both = [settings, { ...settings, ...patch }];
  const replaying = { offsetMinutes: world.offsetMinutes(now), installedAt };
  const [current, patched] = simulate(entries, spokenOf, both, Math.max(...LAST), replaying);
  const none = { of: 0, held: 0 };
  return { now: current ?? none, patched: patched ?? none };
}

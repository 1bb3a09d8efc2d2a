// The switch of one site: on at once, off or paused after the loosening delay.
import { type Choices, keptGuarded } from '../../src/settings/loosening.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Switched } from '../channel/page-protocol.ts';
import { askFor, keepAsked, keysChanged } from './change-settings.ts';
import { settle } from './settle.ts';
import type { World } from './world.ts';

async function switched(
  world: World,
  before: Choices,
  after: Choices,
  host: string,
  patch: Partial<Settings>,
  code: string | undefined,
): Promise<Switched> {
  const outcome = await askFor(world, after, patch, code);
  await keepAsked(world, before, outcome, { what: 'settings', keys: keysChanged(patch), about: host });
  return {
    here: await world.here(await world.store.kept.settings(), world.now()),
    pending: outcome.refused === null ? outcome.pending : null,
    refused: outcome.refused,
  };
}

/** Switches a site on at once, taking back what was pending about it; or off, after its time. */
export async function switchSite(
  world: World,
  host: string,
  on: boolean,
  code: string | undefined,
): Promise<Switched> {
  const choices = await settle(world);
  const { offSites, pausedSites } = await world.store.kept.settings();
  const others = offSites.filter((site) => site !== host);
  if (!on) return switched(world, choices, choices, host, { offSites: [...others, host] }, code);
  const { [host]: _, ...otherPauses } = pausedSites;
  const patch = { offSites: others, pausedSites: otherPauses };
  return switched(world, choices, keptGuarded(choices, host), host, patch, code);
}

/** Pauses a site for so many ms, from when the pause may begin. */
export async function pauseSite(
  world: World,
  host: string,
  forMs: number,
  code: string | undefined,
): Promise<Switched> {
  const choices = await settle(world);
  const { pausedSites, loosenAfterMs } = await world.store.kept.settings();
  const patch = { pausedSites: { ...pausedSites, [host]: world.now() + loosenAfterMs + forMs } };
  return switched(world, choices, choices, host, patch, code);
}

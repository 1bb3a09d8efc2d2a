// The settings as the options page shows them: what counts, what is pending, what is fixed.
import { inForce } from '../../src/settings/loosening.ts';
import { resolveSettings } from '../../src/settings/profiles.ts';
import { settingKeys } from '../../src/settings/settings.ts';
import type { SettingsView } from '../channel/page-protocol.ts';
import { personView } from './step-up.ts';
import type { World } from './world.ts';

/** Everything the options page shows of the settings. */
export async function settingsView(world: World): Promise<SettingsView> {
  const { kept } = world.store;
  const now = world.now();
  const [choices, layers, aside, patterns, installedAt, proofs, brokenPolicy, failures] = await Promise.all([
    kept.choices(),
    kept.layers(),
    kept.aside(),
    world.guardedPatterns(),
    kept.installedAt(now),
    kept.proofs(),
    kept.brokenPolicy(),
    kept.failures(),
  ]);
  return {
    settings: inForce(choices, now, layers),
    base: resolveSettings(choices.own, layers),
    pending: choices.pending,
    fixed: settingKeys.filter((key) => layers.fixed[key] !== undefined),
    brokenPolicy,
    failures,
    aside,
    ...patterns,
    installedAt,
    hasPin: proofs.pin !== null && proofs.pin.removedAt === null,
    contact: personView(proofs.contact),
    approver: personView(proofs.approver),
    now,
  };
}

// The settings that a family or a company has fixed by a policy of the browser; nobody can write them here.
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings } from '../../../src/settings/settings.ts';
import { changedSettingsShape } from '../../channel/settings-shapes.ts';

/** Every setting of a policy that can be understood; one that cannot is left out, and the others count. */
export function understoodPolicy(raw: unknown): Partial<Settings> {
  if (typeof raw !== 'object' || raw === null) return {};
  const fits = Object.entries(raw).filter(([key, value]) => v.is(changedSettingsShape, { [key]: value }));
  return v.parse(changedSettingsShape, Object.fromEntries(fits));
}

/** Nothing where the browser has no policy for us: Firefox rejects then, Chrome gives an empty record. */
export async function readManaged(): Promise<Partial<Settings>> {
  try {
    return understoodPolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

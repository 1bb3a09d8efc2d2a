// The settings that a family or a company has fixed by a policy of the browser; nobody can write them here.
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings } from '../../../src/settings/settings.ts';
import { changedSettingsShape } from '../../channel/settings-shapes.ts';

/** `broken`: names in the policy whose values cannot be understood, or that are no setting; they fix nothing. */
export interface Policy {
  readonly fixed: Partial<Settings>;
  readonly broken: readonly string[];
}

const none: Policy = { fixed: {}, broken: [] };

/** Longer names than any setting's are told shortened. */
const NAME_MAX = 60;

/** Every setting of a policy that can be understood; one that cannot is left out and named, and the others count. */
export function understoodPolicy(raw: unknown): Policy {
  if (typeof raw !== 'object' || raw === null) return none;
  const fits = (entry: readonly [string, unknown]): boolean =>
    v.is(changedSettingsShape, Object.fromEntries([entry]));
  const entries = Object.entries(raw);
  return {
    fixed: v.parse(changedSettingsShape, Object.fromEntries(entries.filter(fits))),
    broken: entries.filter((entry) => !fits(entry)).map(([name]) => name.slice(0, NAME_MAX)),
  };
}

async function read(): Promise<Policy> {
  try {
    return understoodPolicy(await browser.storage.managed.get());
  } catch {
    // Firefox rejects where it has no policy for us; Chrome gives an empty record.
    return none;
  }
}

let policy: Promise<Policy> | null = null;

/** Read once, and again when the browser says that the policy is another one. Nothing where there is none. */
export function readManaged(): Promise<Policy> {
  if (policy === null) {
    browser.storage.onChanged.addListener((_, name) => {
      if (name === 'managed') policy = read();
    });
    policy = read();
  }
  return policy;
}

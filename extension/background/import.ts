// Settings as a JSON text that a person can keep and give to another browser: written, and read back with what is wrong in it.
import * as v from 'valibot';
import { applied, bearingOf, stepTo } from '../../src/settings/loosening.ts';
import { same } from '../../src/settings/natures.ts';
import { resolveSettings } from '../../src/settings/profiles.ts';
import { type SettingKey, type Settings, settingKeys } from '../../src/settings/settings.ts';
import type { Difference, Preview } from '../channel/options-protocol.ts';
import type { Changed } from '../channel/page-protocol.ts';
import { changedSettingsShape } from '../channel/settings-shapes.ts';
import { changeSettings } from './change-settings.ts';
import type { World } from './world.ts';

const VERSION = 1;

const outerShape = v.strictObject({
  thrice: v.literal('settings'),
  v: v.number(),
  settings: v.unknown(),
});

/** The person's own settings as a text, without pauses, which would mean nothing elsewhere. */
function exported(all: Partial<Settings>): string {
  const { pausedSites: _, ...own } = all;
  return `${JSON.stringify({ thrice: 'settings', v: VERSION, settings: own }, null, 2)}\n`;
}

type Read =
  | { readonly kind: 'settings'; readonly settings: Partial<Settings> }
  | Extract<Preview, { kind: 'wrong' }>;

function wrong(why: Extract<Preview, { kind: 'wrong' }>['why'], path = ''): Read {
  return { kind: 'wrong', why, path };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The settings in a text that `exported` has written, here or elsewhere; or why they cannot be read. */
function readImport(json: string): Read {
  const raw = parsed(json);
  if (raw === undefined) return wrong('not-json');
  const outer = v.safeParse(outerShape, raw);
  if (!outer.success) return wrong('not-settings');
  if (outer.output.v > VERSION) return wrong('newer');
  const inner = v.safeParse(changedSettingsShape, outer.output.settings);
  if (!inner.success) return wrong('not-settings', v.getDotPath(inner.issues[0]) ?? '');
  const { pausedSites: _, ...settings } = inner.output;
  return { kind: 'settings', settings };
}

/** The person's own settings as JSON, without pauses, which would mean nothing elsewhere. */
export async function exportSettings(world: World): Promise<string> {
  return exported((await world.store.kept.choices()).own);
}

function difference(key: SettingKey, before: Settings, after: Settings): Difference {
  return { key, from: before[key], to: after[key], bearing: bearingOf(key, before, after) };
}

/** What an import would change, setting by setting; nothing is stored. */
export async function previewImport(world: World, json: string): Promise<Preview> {
  const read = readImport(json);
  if (read.kind === 'wrong') return read;
  const { kept } = world.store;
  const [{ own }, layers, shown] = await Promise.all([kept.choices(), kept.layers(), kept.settings()]);
  const before = resolveSettings(own, layers);
  const after = resolveSettings(applied(own, stepTo(read.settings, shown, layers), layers), layers);
  const keys = settingKeys.filter((key) => !same(before[key], after[key]));
  return { kind: 'differences', differences: keys.map((key) => difference(key, before, after)) };
}

/** Imports settings as if the person had changed them all at once; `null` when they cannot be read. */
export async function applyImport(
  world: World,
  json: string,
  code: string | undefined,
): Promise<Changed | null> {
  const read = readImport(json);
  return read.kind === 'wrong' ? null : changeSettings(world, read.settings, code);
}

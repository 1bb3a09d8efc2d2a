// Settings as a JSON text that a person can keep and give to another browser: written, and read back with what is wrong in it.
import * as v from 'valibot';
import type { Settings } from '../../src/settings/settings.ts';
import type { Preview } from '../channel/protocol.ts';
import { changedSettingsShape } from '../channel/settings-shapes.ts';

const VERSION = 1;

const outerShape = v.strictObject({
  thrice: v.literal('settings'),
  v: v.number(),
  settings: v.unknown(),
});

/** The person's own settings as a text, without pauses, which would mean nothing elsewhere. */
export function exported(all: Partial<Settings>): string {
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
export function readImport(json: string): Read {
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

// A preset: the sites and default settings that a family or a company builds the extension with.
import { Ajv, type ErrorObject } from 'ajv';
import type { Settings } from '../../src/settings/settings.ts';
import schema from './preset.schema.json';

/** `sites` are match patterns without ports; `settings` replace the shipped defaults key by key. */
export interface Preset {
  readonly sites?: readonly string[];
  readonly settings?: Partial<
    Pick<Settings, 'askAlways' | 'waitsMs' | 'graceDays' | 'limits' | 'profile' | 'loosenAfterMs'>
  > & {
    readonly language?: NonNullable<Settings['language']>;
  };
}

export type ReadPreset =
  | { readonly kind: 'preset'; readonly preset: Preset }
  | { readonly kind: 'wrong'; readonly errors: readonly string[] };

const isPreset = new Ajv({ allErrors: true }).compile<Preset>(schema);

/** `/settings/waitsMs/3` and the key that should not be there -> `settings.waitsMs.3`, as a person would say it. */
function keyOf(error: ErrorObject): string {
  const parts = error.instancePath.split('/').slice(1);
  const extra: unknown = error.params.additionalProperty;
  return [...parts, ...(typeof extra === 'string' ? [extra] : [])].join('.') || 'the preset';
}

function sentence(error: ErrorObject): string {
  const key = keyOf(error);
  if (error.keyword === 'additionalProperties') return `${key}: no such key`;
  const allowed: unknown = error.params.allowedValues;
  const among = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  return `${key}: ${error.message ?? 'is wrong'}${among}`;
}

/** Limits that do not rise would leave a band that nothing can be in, which the schema has no word for. */
function fallingLimits(preset: Preset): string[] {
  return Object.entries(preset.settings?.limits ?? {})
    .filter(([, limits]) => limits.some((limit, at) => limit < (limits[at - 1] ?? 0)))
    .map(([currency]) => `settings.limits.${currency}: must rise from one to the next`);
}

/** Reads the text of a preset file; every error names the key it is about. */
export function readPreset(text: string): ReadPreset {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { kind: 'wrong', errors: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  if (!isPreset(value)) return { kind: 'wrong', errors: (isPreset.errors ?? []).map(sentence) };
  const falling = fallingLimits(value);
  return falling.length > 0 ? { kind: 'wrong', errors: falling } : { kind: 'preset', preset: value };
}

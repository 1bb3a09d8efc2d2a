// The schema by which Chrome takes a policy: every setting is in it, of the type that it has.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSettings, type SettingKey, settingKeys } from '../../src/settings/settings.ts';

interface Schema {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

const text = readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8');
const schema = JSON.parse(text) as Schema & { readonly properties: Readonly<Record<SettingKey, Schema>> };

/** What a default is; those that follow the browser are texts once they are set. */
function typeOf(key: SettingKey): string {
  const value: unknown = defaultSettings[key];
  if (value === null) return 'string';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}

test('all settings, and nothing else', () => {
  expect(Object.keys(schema.properties).toSorted()).toEqual(settingKeys.toSorted());
});

test.each(settingKeys)('%s', (key) => {
  const own = schema.properties[key];
  expect(own.type).toBe(typeOf(key));
  expect(own.description).toMatch(/\.$/u);
});

/** Chrome refuses a schema with a type that it does not know, or an array without items. */
function faults({ type, properties = {}, additionalProperties, items }: Schema): readonly string[] {
  const known = ['object', 'array', 'string', 'integer', 'number', 'boolean'].includes(type);
  const below = [...Object.values(properties), additionalProperties, items].filter(
    (one) => one !== undefined,
  );
  const open = type === 'array' && items === undefined ? ['array without items'] : [];
  return [...(known ? [] : [type]), ...open, ...below.flatMap(faults)];
}

test('of no type that Chrome refuses', () => {
  expect(faults(schema)).toEqual([]);
});

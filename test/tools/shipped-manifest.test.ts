// The manifest that ships: what it asks for, key by key, and that its hosts are the built-in sites and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPatterns, pageCallPatterns } from '../../src/sites/built-in.ts';
import { chromeManifest, firefoxManifest, readManifest } from './manifest.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('manifest.json', root), 'utf8');
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

const base = readManifest(text);
if (base === null) throw new Error('manifest.json cannot be read');

const icon = (size: number): string => `icons/icon-${size}.png`;

const inBoth = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version,
  default_locale: 'en',
  icons: { 16: icon(16), 32: icon(32), 48: icon(48), 128: icon(128) },
  action: {
    default_title: '__MSG_extension_name__',
    default_popup: 'popup/popup.html',
    default_icon: { 16: icon(16), 32: icon(32), 48: icon(48) },
  },
  options_ui: { page: 'options/options.html', open_in_tab: true },
  incognito: 'spanning',
  permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'webRequest'],
  host_permissions: builtInPatterns(),
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; frame-ancestors 'none'",
  },
  content_scripts: [
    {
      matches: builtInPatterns(),
      js: ['content.js'],
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
    {
      matches: pageCallPatterns(),
      js: ['page.js'],
      world: 'MAIN',
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    },
  ],
};

test('Chrome and Edge', () => {
  expect(chromeManifest(base, {})).toEqual({
    ...inBoth,
    storage: { managed_schema: 'managed-schema.json' },
    minimum_chrome_version: '148',
    background: { service_worker: 'background.js' },
  });
});

test('Firefox', () => {
  expect(firefoxManifest(base, {})).toEqual({
    ...inBoth,
    permissions: [...inBoth.permissions, 'webRequestBlocking'],
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'thrice@thrice.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});

describe.each([
  ['chrome', chromeManifest(base, {})],
  ['firefox', firefoxManifest(base, {})],
] as const)('%s', (_, manifest) => {
  test('guards no site of every kind, and none of this machine', () => {
    const { optional_host_permissions: _optional, ...atInstall } = manifest;
    expect(JSON.stringify(atInstall)).not.toMatch(
      /<all_urls>|\*:\/\/|\/\/\*\/|localhost|127\.0\.0\.1|http:/u,
    );
  });

  test('opens no door to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

// The manifest of each browser: what stays, what differs, what a preset adds.
import { describe, expect, test } from 'vitest';
import { chromeManifest, firefoxManifest, type Manifest, readManifest } from './manifest.ts';

const base: Manifest = {
  manifest_version: 3,
  minimum_chrome_version: '148',
  browser_specific_settings: { gecko: { id: 'a@b.example' } },
  background: { service_worker: 'background.js' },
  permissions: ['storage'],
  host_permissions: ['https://bank.example/*'],
  content_scripts: [
    { matches: ['https://bank.example/*'], js: ['content.js'], run_at: 'document_start' },
    { matches: ['https://other.example/*'], js: ['page.js'] },
  ],
};

test('Chrome keeps its worker and loses the keys of Firefox', () => {
  expect(chromeManifest(base, {})).toEqual({
    manifest_version: 3,
    minimum_chrome_version: '148',
    background: { service_worker: 'background.js' },
    permissions: ['storage'],
    host_permissions: base.host_permissions,
    content_scripts: base.content_scripts,
  });
});

test('Firefox runs the same file as an event page and loses the keys of Chrome', () => {
  expect(firefoxManifest(base, {})).toEqual({
    manifest_version: 3,
    browser_specific_settings: { gecko: { id: 'a@b.example' } },
    background: { scripts: ['background.js'] },
    permissions: ['storage', 'webRequestBlocking'],
    host_permissions: base.host_permissions,
    content_scripts: base.content_scripts,
  });
});

const sites: [name: string, site: string, added: string][] = [
  ['as it is', 'http://127.0.0.1/*', 'http://127.0.0.1/*'],
  ['subdomains', '*://*.pay.example/*', '*://*.pay.example/*'],
  ['a path is widened to the site', 'https://pay.example/send/*', 'https://pay.example/*'],
];

describe.each([
  ['chrome', chromeManifest],
  ['firefox', firefoxManifest],
] as const)('%s: a site of the preset', (_, manifest) => {
  test.each(sites)('%s', (_name, site, added) => {
    expect(manifest(base, { sites: [site] })).toMatchObject({
      host_permissions: ['https://bank.example/*', added],
      content_scripts: [
        { matches: ['https://bank.example/*', added], run_at: 'document_start' },
        { matches: ['https://other.example/*', added] },
      ],
    });
  });

  test('that is built in already is not added twice', () => {
    expect(manifest(base, { sites: ['https://bank.example/*'] })).toMatchObject({
      host_permissions: ['https://bank.example/*'],
      content_scripts: [
        { matches: ['https://bank.example/*'] },
        { matches: ['https://other.example/*', 'https://bank.example/*'] },
      ],
    });
  });
});

test('the base is left as it was', () => {
  const before = structuredClone(base);
  chromeManifest(base, { sites: ['http://127.0.0.1/*'] });
  firefoxManifest(base, { sites: ['http://127.0.0.1/*'] });
  expect(base).toEqual(before);
});

test.each([
  ['a list', '[]'],
  ['no background', '{}'],
  ['a background without a worker', '{"background": {"scripts": ["background.js"]}}'],
  ['hosts that are no list', '{"background": {"service_worker": "b.js"}, "host_permissions": "x"}'],
  ['a script without matches', '{"background": {"service_worker": "b.js"}, "content_scripts": [{}]}'],
])('%s is no manifest', (_, text) => {
  expect(readManifest(text)).toBeNull();
});

test('a manifest is read', () => {
  expect(readManifest(JSON.stringify(base))).toEqual(base);
});

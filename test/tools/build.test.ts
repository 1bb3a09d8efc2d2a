// The build: what a preset may say, and what is written from a small checkout of its own.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildExtension, main } from './build.ts';
import { readPreset } from './preset.ts';

const waits = [0, 0, 1, 2, 3, 4, 5];

const right: [name: string, preset: object][] = [
  ['nothing', {}],
  [
    'sites',
    { sites: ['http://127.0.0.1/*', '*://*.pay.example/*', 'https://pay.example/send/*', '*://*/*'] },
  ],
  ['every setting', { settings: { askAlways: true, language: 'zh_CN', waitsMs: waits, graceDays: 0 } }],
  ['a profile', { settings: { profile: 'strict', loosenAfterMs: 0 } }],
  ['limits', { settings: { limits: { CNY: [1, 2, 3, 4], USDT: [0, 0, 0, 0] } } }],
];

test.each(right)('a preset of %s is taken as it is', (_, preset) => {
  expect(readPreset(JSON.stringify(preset))).toEqual({ kind: 'preset', preset });
});

const wrong: [named: string, preset: unknown][] = [
  ['site: no such key', { site: [] }],
  ['settings.waitMs: no such key', { settings: { waitMs: waits } }],
  ['settings.limits.cny: no such key', { settings: { limits: { cny: [1, 2, 3, 4] } } }],
  ['settings.__proto__: no such key', JSON.parse('{"settings": {"__proto__": {"askAlways": true}}}')],
  ['settings.askAlways: must be boolean', { settings: { askAlways: 'yes' } }],
  [
    'settings.language: must be equal to one of the allowed values: en, zh_CN, zh_TW',
    { settings: { language: 'zh' } },
  ],
  ['settings.waitsMs: must NOT have fewer than 7 items', { settings: { waitsMs: waits.slice(1) } }],
  ['settings.waitsMs: must NOT have more than 7 items', { settings: { waitsMs: [...waits, 1] } }],
  ['settings.waitsMs.6: must be >= 0', { settings: { waitsMs: [...waits.slice(0, 6), -1] } }],
  ['settings.waitsMs.0: must be integer', { settings: { waitsMs: [0.5, ...waits.slice(1)] } }],
  ['settings.graceDays: must be >= 0', { settings: { graceDays: -1 } }],
  ['settings.limits.CNY: must rise from one to the next', { settings: { limits: { CNY: [1, 3, 2, 4] } } }],
  ['sites.1: must match pattern', { sites: ['http://127.0.0.1/*', 'http://127.0.0.1:8080/*'] }],
  ['sites.0: must match pattern', { sites: ['pay.example'] }],
  ['sites.0: must match pattern', { sites: ['https://pay.example'] }],
  ['sites.0: must match pattern', { sites: ['file:///etc/*'] }],
  ['sites.0: must match pattern', { sites: ['https://www.amazon.*/*'] }],
  ['sites: must be array', { sites: 'https://pay.example/*' }],
  ['the preset: must be object', []],
];

test.each(wrong)('an error says %s', (named, preset) => {
  const read = readPreset(JSON.stringify(preset));
  expect(read.kind === 'wrong' ? read.errors.join('\n') : read).toContain(named);
});

test('what is no JSON is an error', () => {
  expect(readPreset('{')).toMatchObject({ kind: 'wrong' });
});

const page = (name: string): string =>
  `<!doctype html><html><head><link rel="stylesheet" href="./${name}.css"></head><body><script type="module" src="./${name}.ts"></script></body></html>`;

/** A checkout with one of everything that a build reads. */
const checkout: Record<string, string> = {
  'manifest.json': JSON.stringify({
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://bank.example/*'], js: ['content.js'] }],
  }),
  'public/_locales/en/messages.json': '{}',
  'extension/word.ts':
    "export const word = (n: number): string => ['shared word', n, process.env.NODE_ENV].join(' ');",
  'extension/popup/popup.html': page('popup'),
  'extension/popup/popup.css': 'body { color: red; }',
  'extension/popup/popup.ts': "import { word } from '../word.ts'; document.title = word(1);",
  'extension/options/options.html': page('options'),
  'extension/options/options.css': 'body { color: blue; }',
  'extension/options/options.ts': "import { word } from '../word.ts'; document.title = word(2);",
  'extension/background/background.ts':
    "import { word } from '../word.ts'; declare const __PRESET__: object; console.log(word(3), __PRESET__);",
  'extension/content/content.ts': "import { word } from '../word.ts'; console.log(word(4));",
  'extension/content/reader.ts': "import { word } from '../word.ts'; console.log(word(5));",
  'extension/content/clerk.ts': "import { word } from '../word.ts'; console.log(word(7));",
  'extension/content/teach.ts': "import { word } from '../word.ts'; console.log(word(8));",
  'extension/page/page.ts': "import { word } from '../word.ts'; console.log(word(6));",
};

describe('a build', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'thrice-checkout-'));
    for (const [path, text] of Object.entries(checkout)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  async function written(dir: string): Promise<Record<string, string>> {
    const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name)).sort();
    return Object.fromEntries(
      await Promise.all(
        paths.map(async (path) => [path.slice(dir.length + 1), await readFile(path, 'utf8')]),
      ),
    );
  }

  test('writes both extensions, clean, the same bytes each time', async () => {
    const out = join(root, 'dist');
    const preset = { sites: ['http://127.0.0.1/*'], settings: { graceDays: 3 } };
    const built = await buildExtension({ preset, out, root });
    const first = { chrome: await written(built.chrome), firefox: await written(built.firefox) };
    await writeFile(join(built.chrome, 'old.js'), 'stale');
    vi.stubEnv('NODE_ENV', 'development');
    await buildExtension({ preset, out, root });

    expect({ chrome: await written(built.chrome), firefox: await written(built.firefox) }).toEqual(first);
    expect(Object.keys(first.chrome)).toEqual([
      '_locales/en/messages.json',
      'assets/options.css',
      'assets/popup.css',
      'background.js',
      'chunks/word.js',
      'clerk.js',
      'content.js',
      'manifest.json',
      'options/options.html',
      'options/options.js',
      'page.js',
      'popup/popup.html',
      'popup/popup.js',
      'reader.js',
      'teach.js',
    ]);
    expect(Object.keys(first.firefox)).toEqual(Object.keys(first.chrome));
    expect(first.chrome['background.js']).toMatch(/graceDays:\s*3/);
    expect(first.chrome['content.js']).not.toMatch(/\bimport\b/);
    expect(first.chrome['reader.js']).toContain('shared word');
    expect(first.chrome['popup/popup.html']).toContain('src="../popup/popup.js"');
    expect(first.chrome['popup/popup.html']).not.toMatch(
      /crossorigin|<script[^>]*>[^<]|modulepreload.*data:/,
    );
    expect(JSON.parse(first.chrome['manifest.json'] ?? '')).toMatchObject({
      host_permissions: ['http://127.0.0.1/*'],
      content_scripts: [{ matches: ['https://bank.example/*', 'http://127.0.0.1/*'] }],
    });
    expect(JSON.parse(first.firefox['manifest.json'] ?? '')).toMatchObject({
      background: { scripts: ['background.js'] },
    });
  });

  test('without a preset carries an empty one', async () => {
    const built = await buildExtension({ out: join(root, 'plain'), root });
    expect((await written(built.firefox))['background.js']).toMatch(/,\s*\{\}\)/);
  });

  test('that fails leaves the old one', async () => {
    const out = join(root, 'kept');
    const built = await buildExtension({ out, root });
    const before = await written(out);
    await writeFile(join(root, 'extension/content/reader.ts'), 'import "./missing.ts";');
    await expect(buildExtension({ out, root })).rejects.toThrow('missing.ts');
    await writeFile(join(root, 'extension/content/reader.ts'), checkout['extension/content/reader.ts'] ?? '');
    expect(await written(out)).toEqual(before);
    expect(built.chrome).toBe(join(out, 'chrome'));
  });

  test.each([
    ['a wrong key', '{"settings": {"graceDay": 1}}', 'settings.graceDay: no such key'],
    ['no such file', null, 'ENOENT'],
  ])('with %s in the preset says so and writes nothing', async (_, text, said) => {
    const file = join(root, 'preset.json');
    await rm(file, { force: true });
    if (text !== null) await writeFile(file, text);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(['--preset', file, '--out', join(root, 'never')])).toBe(1);
    expect(errors.mock.calls.join('\n')).toContain(said);
    await expect(readdir(join(root, 'never'))).rejects.toThrow('ENOENT');
  });

  test('with an unknown flag says so', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await main(['--presets', 'x'])).toBe(1);
    expect(errors.mock.calls.join('\n')).toContain('--presets');
  });
});

// The walls of the house: who may import whom, which file may open which door, and that no import runs in a circle.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/findings/finding.ts';

const root = resolve(import.meta.dirname, '../..');

/** One import of one file: a path under the root, or a package's name; `erased` when it leaves nothing at run time. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly erased: boolean;
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => join(folder, name));
}

/** The code of a file without its comments, which may name what the code must not. */
function codeOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/(^|\s)\/\/.*$/gmu, '$1');
}

const importing = /\b(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'/gu;

function importsOf(file: string): readonly Import[] {
  return [...codeOf(file).matchAll(importing)].map(([, type, named, called]) => {
    const path = named ?? called ?? '';
    const to = path.startsWith('.') ? join(dirname(file), path) : path;
    return { from: file, to, erased: type !== undefined };
  });
}

const engine = sources('src');
const files = [...engine, ...sources('extension')];
const imports = files.flatMap(importsOf);

/** `src/checks/rule.ts` -> `checks`; `extension/popup/steps/step.ts` -> `popup`. */
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** Every room of the engine, and the rooms that stand below it. */
const below: Readonly<Record<string, readonly string[]>> = {
  transfer: [],
  cues: ['transfer'],
  payees: ['transfer'],
  settings: ['transfer'],
  findings: ['settings', 'payees', 'cues', 'transfer'],
  checks: ['settings', 'findings', 'payees', 'cues', 'transfer'],
  confirms: ['settings', 'findings', 'payees', 'cues', 'transfer'],
  assess: ['checks', 'confirms', 'settings', 'findings', 'payees', 'cues', 'transfer'],
  hold: ['assess', 'checks', 'confirms', 'settings', 'findings', 'payees', 'cues', 'transfer'],
  journal: ['hold', 'assess', 'checks', 'confirms', 'settings', 'findings', 'payees', 'cues', 'transfer'],
  aftercare: ['journal', 'settings'],
  sites: ['transfer'],
  reading: ['sites', 'cues', 'transfer'],
};

/** Every room of the browser side, and its neighbours there; all may use the engine. */
const beside: Readonly<Record<string, readonly string[]>> = {
  channel: [],
  ui: ['channel'],
  content: ['channel'],
  page: ['channel'],
  background: ['channel'],
  popup: ['channel', 'ui'],
  options: ['channel', 'ui'],
};

const named = ({ from, to }: Import): string => `${from} -> ${to}`;

test('imports were found, and each names a file that is there', () => {
  expect(imports.length).toBeGreaterThan(100);
  const relative = imports.filter(({ to }) => /^(?:src|extension|test)\//u.test(to) && /\.tsx?$/u.test(to));
  expect(relative.filter(({ to }) => !files.includes(to)).map(named)).toEqual([]);
});

describe('the engine', () => {
  test('every room has its place', () => {
    expect([...new Set(engine.map(roomOf))].filter((room) => !(room in below))).toEqual([]);
  });

  test('imports nothing of the browser side', () => {
    expect(imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('extension/'))).toEqual(
      [],
    );
  });

  test('imports go downward only', () => {
    const upward = imports.filter(({ from, to }) => {
      if (!from.startsWith('src/') || !to.startsWith('src/')) return false;
      return roomOf(from) !== roomOf(to) && !below[roomOf(from)]?.includes(roomOf(to));
    });
    expect(upward.map(named)).toEqual([]);
  });

  test('compiles with no DOM and no browser', () => {
    const { compilerOptions } = JSON.parse(readFileSync(join(root, 'src/tsconfig.json'), 'utf8')) as {
      compilerOptions: { lib: string[]; types: string[] };
    };
    expect(compilerOptions).toMatchObject({ lib: ['ES2023', 'ES2023.Intl'], types: [] });
  });

  test.each(engine)('%s knows no clock and no chance', (file) => {
    expect(codeOf(file)).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.(?:subtle|random|get)|\bglobalThis\b/u,
    );
  });
});

describe('the browser side', () => {
  const own = imports.filter(({ from, to }) => from.startsWith('extension/') && to.startsWith('extension/'));

  test('every room has its place', () => {
    const rooms = files.filter((file) => file.startsWith('extension/')).map(roomOf);
    expect([...new Set(rooms)].filter((room) => !(room in beside))).toEqual([]);
  });

  test('entries meet in the channel only; what pages share is theirs', () => {
    const across = own.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !beside[roomOf(from)]?.includes(roomOf(to)),
    );
    expect(across.map(named)).toEqual([]);
  });
});

test("the page's own world shares words with the others, and no code", () => {
  const shared = imports.filter(
    ({ from, to, erased }) => roomOf(from) === 'page' && roomOf(to) !== 'page' && !erased,
  );
  expect(shared.map(named)).toEqual([]);
  expect(imports.some(({ from }) => roomOf(from) === 'page')).toBe(true);
});

/** Everything that a file brings along at run time. */
function reached(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const { from, to, erased } of imports) {
    if (from !== file || erased || seen.has(to)) continue;
    seen.add(to);
    reached(to, seen);
  }
  return seen;
}

test.each(files.filter((file) => file.startsWith('extension/content/')))('%s stays small', (file) => {
  const heavy = [...reached(file)].filter((to) =>
    /^(?:preact|@preact|valibot|idb|webextension-polyfill)/u.test(to),
  );
  expect(heavy).toEqual([]);
});

const api = String.raw`\b(?:browser|chrome|own|api)\??\.`;

/** A door of the browser, and the only place that may open it. */
const doors: readonly (readonly [door: string, named: RegExp, only: RegExp])[] = [
  [
    'IndexedDB and storage',
    new RegExp(`${api}storage\\b|\\bindexedDB\\b|'idb'|\\b(?:local|session)Storage\\b`, 'u'),
    /^extension\/background\/store\//u,
  ],
  ['windows', new RegExp(`${api}windows\\b`, 'u'), /^extension\/background\/windows\.ts$/u],
  ['alarms', new RegExp(`${api}alarms\\b`, 'u'), /^extension\/background\/alarms\.ts$/u],
  ['notifications', new RegExp(`${api}notifications\\b`, 'u'), /^extension\/background\/notices\.ts$/u],
  ['requests', new RegExp(`${api}webRequest\\b`, 'u'), /^extension\/background\/requests\.ts$/u],
  ['messages', /\b(?:sendMessage|onMessage|onConnect|onMessageExternal)\b/u, /^extension\/channel\//u],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/u, /^$/u],
];

test.each(doors)('one door: %s', (_, door, only) => {
  const through = files.filter((file) => door.test(codeOf(file)));
  expect(through.filter((file) => !only.test(file))).toEqual([]);
  if (only.source !== '^$') expect(through).not.toEqual([]);
});

/** The files of the first circle of imports, types counted; empty when there is none. */
function circle(): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { from, to } of imports) {
      const found = from === file && files.includes(to) ? visit(to, [...path, file]) : [];
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

test('no import runs in a circle, types counted', () => {
  expect(circle()).toEqual([]);
});

describe.each(readdirSync(join(root, 'public/_locales')))('in %s', (locale) => {
  const words = JSON.parse(
    readFileSync(join(root, 'public/_locales', locale, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;

  test.each(findingCodes)('%s has a sentence', (code) => {
    expect(words[`finding_${code.replace(/[^a-z]/gu, '_')}`]?.message).toMatch(/\S/u);
  });
});

test.each([
  'extension/content/content.ts',
  'extension/content/reader.ts',
  'extension/content/clerk.ts',
  'extension/content/teach.ts',
  'extension/page/page.ts',
  'extension/background/background.ts',
  'extension/popup/popup.tsx',
  'extension/options/options.tsx',
])('%s only wires: under 60 lines of code', (entry) => {
  const lines = codeOf(entry).split('\n');
  expect(lines.filter((line) => line.trim() !== '').length).toBeLessThan(60);
});

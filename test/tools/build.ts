// `npm run build [-- --preset FILE --out DIR]`: writes DIR/chrome and DIR/firefox, the two extensions as browsers load them.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';
import { lateConstants, lateJson } from './late-constants.ts';
import { lateSuffixes } from './late-suffixes.ts';
import { lentCode } from './lent-code.ts';
import { chromeManifest, firefoxManifest, readManifest } from './manifest.ts';
import { packedVocabularies } from './packed-vocabularies.ts';
import { type Preset, readPreset } from './preset.ts';

const here = resolve(import.meta.dirname, '../..');

/** The gate's script, in every guarded frame before all others of ours. */
const gate = 'content/content';

/** They come beside the gate, into its isolated world. */
const besideGate = ['content/reader', 'content/clerk', 'content/teach'];

/** Injected into pages, so each is one file that imports nothing. */
const injected = [gate, ...besideGate, 'page/page'];

/** An extension page and its script share an origin; `crossorigin` would only ask for a header nobody sends. */
const plainTags: Plugin = {
  name: 'plain-tags',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replaceAll(' crossorigin', ''),
  },
};

/** Vite's loader of preloads and styles; our pages load plain chunks only. */
const bareImports: Plugin = {
  name: 'bare-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/**
 * The polyfill as the module it is used as. What bundlers put around a CommonJS module asks for every property of
 * `browser`, and the browser makes each of its interfaces when it is asked for.
 */
const plainPolyfill: Plugin = {
  name: 'plain-polyfill',
  transform: (code, id) =>
    id.endsWith('/browser-polyfill.js')
      ? `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`
      : undefined,
};

/** NODE_ENV and its import conditions are fixed, so that the caller's environment cannot change a byte. */
function common(root: string, outDir: string, preset: Preset): InlineConfig {
  return {
    root: join(root, 'extension'),
    base: './',
    mode: 'production',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    define: {
      __PRESET__: JSON.stringify(preset.settings ?? {}),
      'process.env.NODE_ENV': '"production"',
    },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir,
      emptyOutDir: false,
      target: ['chrome148', 'firefox153'],
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
    },
  };
}

/** Small pieces that nearly every place shows: a file for each would weigh more than what is in it. */
const everywhere = {
  name: 'everywhere',
  test: /[\\/](?:ui[\\/](?:checking|own-id)|popup[\\/]steps[\\/]choice|payees[\\/]relationship)\.tsx?$/u,
  includeDependenciesRecursively: false,
};

/** Our own pages: one build, so that what they share is there once, and nothing that only the background needs. */
function pages(root: string, outDir: string, preset: Preset): InlineConfig {
  const config = common(root, outDir, preset);
  return {
    ...config,
    publicDir: join(root, 'public'),
    plugins: [plainTags, bareImports],
    build: {
      ...config.build,
      rolldownOptions: {
        input: {
          popup: join(root, 'extension/popup/popup.html'),
          options: join(root, 'extension/options/options.html'),
        },
        output: {
          entryFileNames: '[name]/[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: { groups: [everywhere] },
        },
      },
    },
  };
}

/**
 * One script with all the languages in it: a service worker may load nothing later. And a classic one: Chromium keeps
 * what it has compiled of those, and would compile a module anew at every start.
 */
function background(root: string, outDir: string, preset: Preset): InlineConfig {
  const config = common(root, outDir, preset);
  return {
    ...config,
    plugins: [plainPolyfill, lateJson, lateConstants, lateSuffixes, packedVocabularies],
    build: {
      ...config.build,
      rolldownOptions: {
        input: join(root, 'extension/background/background.ts'),
        optimization: { inlineConst: false },
        output: { format: 'iife', strict: true, codeSplitting: false, entryFileNames: 'background.js' },
      },
    },
  };
}

/** `path`: below `extension/`, without its ending; the built file has its last part as its name. */
function injectedScript(root: string, outDir: string, preset: Preset, path: string): InlineConfig {
  const config = common(root, outDir, preset);
  return {
    ...config,
    plugins: [packedVocabularies, ...(besideGate.includes(path) ? [lentCode(root)] : [])],
    build: {
      ...config.build,
      rolldownOptions: {
        // No module of ours does anything by being loaded, but for the entries.
        treeshake: { moduleSideEffects: false },
        input: join(root, `extension/${path}.ts`),
        output: { format: 'iife', codeSplitting: false, entryFileNames: `${basename(path)}.js` },
      },
    },
  };
}

export interface BuildOptions {
  /** Default: the shipped extension. */
  readonly preset?: Preset;
  /** The folder that gets `chrome/` and `firefox/`; what stood in these two is removed. */
  readonly out: string;
  /** The checkout to build; default: this one. */
  readonly root?: string;
}

/** Where the two unpacked extensions are, as absolute paths. */
export interface Built {
  readonly chrome: string;
  readonly firefox: string;
}

/**
 * Builds both extensions. The old ones are replaced only when everything was built; a build that fails throws and
 * leaves them as they were.
 */
export async function buildExtension({ preset = {}, out, root = here }: BuildOptions): Promise<Built> {
  const manifest = readManifest(await readFile(join(root, 'manifest.json'), 'utf8'));
  if (manifest === null)
    throw new Error('manifest.json: no background.service_worker, or matches that are no list');
  const stage = await mkdtemp(join(tmpdir(), 'thrice-build-'));
  try {
    await build(pages(root, stage, preset));
    await build(background(root, stage, preset));
    for (const path of injected) await build(injectedScript(root, stage, preset, path));
    const built = { chrome: resolve(out, 'chrome'), firefox: resolve(out, 'firefox') };
    await place(stage, built.chrome, chromeManifest(manifest, preset));
    await place(stage, built.firefox, firefoxManifest(manifest, preset));
    return built;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function place(stage: string, target: string, manifest: object): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await cp(stage, target, { recursive: true });
  await writeFile(join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** One line a script: raw and gzip -9 bytes. */
async function sizes(dir: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const scripts = files.filter((file) => file.isFile() && file.name.endsWith('.js'));
  const paths = scripts.map((file) => join(file.parentPath, file.name)).sort();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      const packed = gzipSync(bytes, { level: 9 }).length;
      return `${relative(dir, path).padEnd(32)}${bytes.length.toString().padStart(8)}${packed.toString().padStart(8)} gz`;
    }),
  );
}

interface Wanted {
  readonly preset?: string;
  readonly out?: string;
}

function readArgs(args: string[]): Wanted | string {
  try {
    return parseArgs({ args, options: { preset: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function presetFrom(file: string): Promise<ReturnType<typeof readPreset>> {
  try {
    return readPreset(await readFile(file, 'utf8'));
  } catch (error) {
    return { kind: 'wrong', errors: [error instanceof Error ? error.message : String(error)] };
  }
}

export async function main(args: string[]): Promise<number> {
  const wanted = readArgs(args);
  if (typeof wanted === 'string') {
    console.error(`${wanted}\nusage: npm run build [-- --preset FILE --out DIR]`);
    return 1;
  }
  const read = wanted.preset === undefined ? readPreset('{}') : await presetFrom(wanted.preset);
  if (read.kind === 'wrong') {
    for (const error of read.errors) console.error(`${wanted.preset}: ${error}`);
    return 1;
  }
  const built = await buildExtension({ preset: read.preset, out: wanted.out ?? join(here, 'dist') });
  console.log((await sizes(built.chrome)).join('\n'));
  console.log(`${built.chrome}\n${built.firefox}`);
  return 0;
}

// Pages made with real third-party user interfaces, installed and built on demand into a corpus folder.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const source = resolve(import.meta.dirname, '../third-party');

/** npm writes this file last, so an installation that broke off counts as absent. */
const written = join(source, 'node_modules/.package-lock.json');

async function isInstalled(): Promise<boolean> {
  if (!existsSync(written)) return false;
  const lock = await stat(join(source, 'package-lock.json'));
  return (await stat(written)).mtimeMs >= lock.mtimeMs;
}

/** The libraries have a lock file of their own, so that the project's installation stays small. */
async function install(): Promise<void> {
  if (await isInstalled()) return;
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: source, shell, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the third-party packages could not be installed: npm ci in ${source}`);
}

/** Builds every page into `out` with its `truth.json` beside; rejects when a package or a page is missing. */
export async function buildThirdParty(out: string): Promise<void> {
  await install();
  const pages = (await readdir(join(source, 'pages'))).filter((name) => name.endsWith('.html'));
  await build({
    root: source,
    base: './',
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // Templates in the page are compiled there, as on sites without a build step of their own.
    resolve: { alias: [{ find: /^vue$/u, replacement: 'vue/dist/vue.esm-bundler.js' }] },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'chrome148',
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: pages.map((name) => join(source, 'pages', name)) },
    },
  });
  await copyFile(join(source, 'truth.json'), join(out, 'truth.json'));
}

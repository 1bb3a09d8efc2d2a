// Lends a page code of ours: a file bundled into one script, over the browser's own database instead of the one in memory.
import { dirname } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Tab } from './browser.ts';

const ownDatabase: Plugin = {
  name: 'own-database',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('fake-indexeddb') ? `\0${id}` : undefined),
  load: (id) => (id.startsWith('\0fake-indexeddb') ? 'export const { IDBFactory } = globalThis;' : undefined),
};

async function bundled(file: string): Promise<string> {
  const built = await build({
    root: dirname(file),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [ownDatabase],
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"', __PRESET__: '{}' },
    build: {
      write: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      target: ['chrome148', 'firefox153'],
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const script = chunks.find((chunk) => chunk.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`${file} was built without a script`);
  return script.code;
}

/** Runs a file in a page, whatever scripts the page itself allows; what it leaves on `globalThis` can be called there. */
export async function lend(tab: Tab, file: string): Promise<void> {
  const code = await bundled(file);
  // A page is sent scripts as text, which is all that this one is.
  await tab.run(Object.assign(() => {}, { toString: () => `() => { ${code} }` }));
}

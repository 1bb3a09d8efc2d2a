// Bundles the React app in memory, once a run, the way such apps are shipped: one minified script.
import { join } from 'node:path';
import { build } from 'vite';

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    // Said outright: a caller whose NODE_ENV is another would get React's development build, or half of it.
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'main.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const script = chunks.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('the app was built without a script');
  return script.code;
}

export function appBundle(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

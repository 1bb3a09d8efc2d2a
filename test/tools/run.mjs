// Runs a TypeScript file in Node: `node test/tools/run.mjs FILE.ts [args]` calls its `main(args)` and exits with the answer.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRunnableDevEnvironment, resolveConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment stays open while `main` runs: a dynamic import in it needs the same runner. */
async function open() {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'warn',
      cacheDir: resolve(root, 'node_modules/.vite'),
      environments: {
        tool: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true, mainFields: [], conditions: ['node'] },
        },
      },
    },
    'serve',
  );
  const environment = createRunnableDevEnvironment('tool', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await environment.init();
  return environment;
}

async function run(file, args) {
  const environment = await open();
  try {
    const { main } = await environment.runner.import(resolve(file));
    if (typeof main !== 'function') throw new Error(`${file} exports no main(args)`);
    return await main(args);
  } finally {
    await environment.close();
  }
}

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node test/tools/run.mjs FILE.ts [args]');
  process.exit(2);
}
try {
  process.exit(await run(file, args));
} catch (error) {
  console.error(error);
  process.exit(1);
}

// Runs the unit tests of a few rooms again and again in one process, each time with one source changed in memory.
import { resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

/** `tests`: folders under the root whose tests are to notice. Sources on disk are never touched. */
export interface Bench {
  /** Whether any test fails while `file` (a path) reads as `text`; `null` runs them as they are. */
  notices(file: string, text: string | null): Promise<boolean>;
  close(): Promise<void>;
}

async function fails(vitest: Vitest): Promise<boolean> {
  const specifications = await vitest.globTestSpecifications();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, true);
  if (testModules.length === 0) throw new Error('no tests were run');
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok());
}

export async function openBench(root: string, tests: readonly string[]): Promise<Bench> {
  let changed: { readonly file: string; readonly text: string } | null = null;
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      bail: 1,
      isolate: false,
      pool: 'threads',
      maxWorkers: 1,
      // A machine with other work is slow, and a slow test notices nothing.
      testTimeout: 30_000,
      reporters: [{}],
      include: tests.map((folder) => `${folder}/**/*.test.ts`),
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          transform: (_, id) => (changed !== null && id.split('?')[0] === changed.file ? changed.text : null),
        },
      ],
    },
  );
  return {
    notices: async (file, text) => {
      const path = resolve(root, file);
      changed = text === null ? null : { file: path, text };
      vitest.invalidateFile(path);
      const noticed = await fails(vitest);
      changed = null;
      vitest.invalidateFile(path);
      return noticed;
    },
    close: () => vitest.close(),
  };
}

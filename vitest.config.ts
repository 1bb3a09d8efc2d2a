// Pure tests (`unit-pure`), simulated ones (`unit`), and the journeys in real browsers (`journeys`).
import { defineConfig } from 'vitest/config';

/** What needs no browser. */
const alone = {
  // Properties take seconds; on a machine with other work, many. What must be quick is measured by itself.
  testTimeout: 30_000,
  setupFiles: [
    'test/extension/duration-format.ts',
    ...(process.env.FUZZ_RUNS === undefined ? [] : ['test/prove/many-runs.ts']),
  ],
};

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Vitest leaves one core free, which of two is half of the machine.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...alone,
          name: 'unit-pure',
          include: ['test/src/**/*.test.ts'],
          // Nothing in `src/` keeps or changes anything outside: what one file has loaded serves the next.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...alone,
          name: 'unit',
          include: [
            'test/{extension,public,tools,practice-bank,corpus,bench,compare,histories,mutation}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          // Compared and looked at in Chromium here; `npm run prove` does both in both.
          exclude:
            process.env.BROWSER === 'firefox'
              ? ['test/journeys/untouched.test.ts', 'test/journeys/axe.test.ts']
              : [],
          // One after the other in one worker, so that they can share a browser.
          maxWorkers: 1,
          isolate: false,
          environment: './test/stage/worker.ts',
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          // What a page, the background and a window need between them, on a machine with other work.
          expect: { poll: { timeout: 5000 } },
          hookTimeout: 90_000,
          // Only what was waited for in vain, on a machine with other work; never what was paid, held or said. `npm test`
          // names each that needed it.
          retry: { count: 1, condition: /^waited (?:\d+ ms for|in vain)|is not there, but:/ },
        },
      },
    ],
  },
});

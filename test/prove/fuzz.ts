// The property tests of the readers, with many more runs than a test can wait for.
import { runTests, type TestRow } from './test-run.ts';

/** Every file with properties in it: no other has anything to repeat. */
const files = [
  'test/src/reading/commit-words',
  'test/src/transfer',
  'test/src/cues',
  'test/src/assess/tier',
  'test/extension/background/faults',
  'test/extension/channel/words',
  'test/extension/content/harvest-fuzz',
  'test/extension/content/page-call',
  'test/extension/options/read-fields',
];

const TIMEOUT_MS = 20 * 60_000;

/** `root`: the checkout; `runs`: per property. */
export function proveFuzz(root: string, runs: number): Promise<readonly TestRow[]> {
  return runTests({
    root,
    report: 'fuzz.json',
    args: ['--project', 'unit', ...files, `--testTimeout=${TIMEOUT_MS}`],
    env: { FUZZ_RUNS: String(runs) },
  });
}

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

/** The most pages that one process can simulate: a simulated page is not given back before its process ends. */
const RUNS_AT_ONCE = 15_000;

function runPart(root: string, runs: number): Promise<readonly TestRow[]> {
  return runTests({
    root,
    report: 'fuzz.json',
    args: ['--project', 'unit*', ...files, `--testTimeout=${TIMEOUT_MS}`],
    env: { FUZZ_RUNS: String(runs) },
  });
}

/** One row a file: what failed in any part has failed. */
function merged(rows: readonly TestRow[]): readonly TestRow[] {
  return [...new Set(rows.map(({ file }) => file))].map((file) => {
    const same = rows.filter((row) => row.file === file);
    return {
      file,
      passed: Math.min(...same.map(({ passed }) => passed)),
      failed: [...new Set(same.flatMap(({ failed }) => failed))],
    };
  });
}

/** `root`: the checkout; `runs`: per property, in parts, each with seeds of its own; `tell` hears of each part. */
export async function proveFuzz(
  root: string,
  runs: number,
  tell: (line: string) => void,
): Promise<readonly TestRow[]> {
  const rows: TestRow[] = [];
  for (let done = 0; done < runs; done += RUNS_AT_ONCE) {
    rows.push(...(await runPart(root, Math.min(RUNS_AT_ONCE, runs - done))));
    tell(`fuzz: ${Math.min(done + RUNS_AT_ONCE, runs)} of ${runs} runs`);
  }
  return merged(rows);
}

// The property tests of the readers, with many more runs than a test can wait for.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface FuzzRow {
  /** Below the checkout. */
  readonly file: string;
  readonly passed: number;
  readonly failed: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

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

function run(root: string, out: string, runs: number): Promise<void> {
  const args = ['run', '--project', 'unit', ...files, '--reporter=json', `--outputFile.json=${out}`];
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), ...args, `--testTimeout=${TIMEOUT_MS}`];
  const child = spawn(process.execPath, vitest, {
    cwd: root,
    env: { ...process.env, FUZZ_RUNS: String(runs) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

/** `root`: the checkout; `runs`: per property. A file that could not be loaded counts as one failed. */
export async function proveFuzz(root: string, runs: number): Promise<readonly FuzzRow[]> {
  const out = join(root, 'out/fuzz.json');
  await run(root, out, runs);
  const report = JSON.parse(await readFile(out, 'utf8')) as Report;
  return report.testResults.map(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    return {
      file: name.replace(root, '').replace(/^\//, ''),
      passed: assertionResults.filter(({ status }) => status === 'passed').length,
      failed: assertionResults.length === 0 ? [message] : failed.map(({ fullName }) => fullName),
    };
  });
}

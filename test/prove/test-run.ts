// A run of the project's own tests from outside of a test, and its report.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** `file` below the checkout; a file that could not be loaded counts as one failed. */
export interface TestRow {
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

interface Run {
  /** The checkout. */
  readonly root: string;
  /** Where the report goes, below `out/`. */
  readonly report: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

function end({ root, args, env }: Run, out: string): Promise<void> {
  const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args];
  const child = spawn(process.execPath, [...vitest, '--reporter=json', `--outputFile=${out}`], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
}

/** One row a file; rejects when the run left no report. */
export async function runTests(run: Run): Promise<readonly TestRow[]> {
  const out = join(run.root, 'out', run.report);
  // What an earlier run left would be read if this one ended before writing.
  await rm(out, { force: true });
  await end(run, out);
  const report = JSON.parse(await readFile(out, 'utf8')) as Report;
  return report.testResults.map(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    return {
      file: name.replace(run.root, '').replace(/^\//, ''),
      passed: assertionResults.filter(({ status }) => status === 'passed').length,
      failed: assertionResults.length === 0 ? [message] : failed.map(({ fullName }) => fullName),
    };
  });
}

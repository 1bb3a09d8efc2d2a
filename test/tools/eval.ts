// `npm run eval [-- DIR] [--json]`: plays histories through the engine, prints a table and writes out/eval.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { History } from '../histories/history.ts';
import { playHistory } from '../histories/play-history.ts';
import { readHistories } from '../histories/read-histories.ts';
import { type Result, totals } from '../histories/totals.ts';

const root = resolve(import.meta.dirname, '../..');

interface Run {
  readonly results: readonly Result[];
  readonly problems: readonly string[];
}

/** A history that cannot be played is told by name, and the others go on. */
function playAll(histories: readonly History[]): Run {
  const results: Result[] = [];
  const problems: string[] = [];
  for (const history of histories) {
    try {
      results.push({ history, ...playHistory(history) });
    } catch (error) {
      problems.push(`${history.id}: ${error instanceof Error ? error.message : 'could not be played'}`);
    }
  }
  return { results, problems };
}

export function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const read = readHistories(resolve(positionals[0] ?? join(root, 'test/fixtures/histories')));
  const played = playAll(read.histories);
  const rows = `${JSON.stringify(
    played.results.map(({ row }) => row),
    null,
    2,
  )}\n`;
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/eval.json'), rows);
  process.stdout.write(values.json ? rows : `${totals(played.results).join('\n')}\n`);
  const problems = [...read.problems, ...played.problems];
  for (const problem of problems) console.error(problem);
  return problems.length > 0 || played.results.length === 0 ? 1 : 0;
}

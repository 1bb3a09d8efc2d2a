// `npm run mutate [-- PATH…]`: changes one threshold, number, weight or rule at a time and says which of it no test notices.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { share } from '../corpus/totals.ts';
import { type Mutant, mutantsOf } from '../mutation/mutants.ts';
import { type Bench, openBench } from '../mutation/run-mutants.ts';

const root = resolve(import.meta.dirname, '../..');

/** Where what decides stands, and the tests that are to notice a change of it. */
const rooms = ['src/checks', 'src/confirms', 'src/assess'];
const tests = ['test/src/checks', 'test/src/confirms', 'test/src/assess', 'test/src/settings'];

interface Verdict extends Omit<Mutant, 'text'> {
  readonly file: string;
  readonly killed: boolean;
}

function sourcesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}

async function judge(bench: Bench, source: string): Promise<readonly Verdict[]> {
  const file = relative(root, source);
  const verdicts: Verdict[] = [];
  for (const { text, ...mutant } of mutantsOf(readFileSync(source, 'utf8'))) {
    verdicts.push({ file, ...mutant, killed: await bench.notices(file, text) });
  }
  console.log(`${file.padEnd(40)} ${scoreOf(verdicts)}`);
  for (const { line, kind, was, is } of verdicts.filter(({ killed }) => !killed))
    console.log(`  survived: ${file}:${line} ${kind} ${was} -> ${is}`);
  return verdicts;
}

function scoreOf(verdicts: readonly Verdict[]): string {
  return share(verdicts.filter(({ killed }) => killed).length, verdicts.length);
}

function summary(verdicts: readonly Verdict[]): readonly string[] {
  const kinds = [...new Set(verdicts.map(({ kind }) => kind))];
  return [
    ...kinds.map(
      (kind) => `${kind.padEnd(40)} ${scoreOf(verdicts.filter((verdict) => verdict.kind === kind))}`,
    ),
    `${'killed'.padEnd(40)} ${scoreOf(verdicts)}`,
  ];
}

export async function main(args: string[]): Promise<number> {
  const sources = (args.length > 0 ? args : rooms).flatMap((path) => sourcesIn(resolve(root, path)));
  const bench = await openBench(root, tests);
  try {
    if (sources[0] !== undefined && (await bench.notices(relative(root, sources[0]), null))) {
      console.error('the tests fail without any change');
      return 1;
    }
    const verdicts: Verdict[] = [];
    for (const source of sources) verdicts.push(...(await judge(bench, source)));
    mkdirSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out/mutate.json'), `${JSON.stringify(verdicts, null, 2)}\n`);
    console.log(summary(verdicts).join('\n'));
    return 0;
  } finally {
    await bench.close();
  }
}

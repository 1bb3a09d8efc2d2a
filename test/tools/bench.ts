// `npm run bench [-- --pairs N]`: measures the built extension in Chromium, prints a table and writes out/bench.json.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measureEmptyCold } from '../bench/empty-extension.ts';
import { figuresIn } from '../bench/figures.ts';
import { measureGrowth } from '../bench/growth.ts';
import { measureMemory, measureReading } from '../bench/inside.ts';
import { measureLoads, measureRestless, type Side } from '../bench/load.ts';
import { openBenchSite } from '../bench/pages.ts';
import { measurePresses } from '../bench/press.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { openDesk } from '../browsers/desk.ts';
import { buildExtension } from './build.ts';

const root = resolve(import.meta.dirname, '../..');

const ASSESSMENTS = 1000;

/** What each script of the page weighs: bytes as they are, and after gzip -9. */
async function bytes(dir: string): Promise<object> {
  const sizes = ['content.js', 'reader.js', 'clerk.js', 'page.js'].map(async (name) => {
    const file = await readFile(join(dir, name));
    return [name, { raw: file.length, gz: gzipSync(file, { level: 9 }).length }] as const;
  });
  return Object.fromEntries(await Promise.all(sizes));
}

async function sideOf(chromium: Chromium, origin: string | null): Promise<Side> {
  return { chromium, origin, tab: await chromium.open('about:blank') };
}

async function measureAll(ours: Chromium, bare: Chromium, pairs: number): Promise<object> {
  const site = await openBenchSite();
  try {
    const withIt = await sideOf(ours, ours.extensionUrl(''));
    const without = await sideOf(bare, null);
    const { tab } = withIt;
    const loads = async (page: 'plain' | 'small' | 'large') =>
      measureLoads(site.url(page), withIt, without, pairs);
    const measured = {
      'load, no payment': await loads('plain'),
      'load, small payment page': await loads('small'),
      'load, 10,000 nodes': await loads('large'),
      'restless page': await measureRestless(site.url('restless'), withIt, pairs),
      'reading, small': await measureReading(ours, tab, site.url('small'), pairs),
      'reading, 10,000 nodes': await measureReading(ours, tab, site.url('large'), pairs),
    };
    const desk = await openDesk(ours);
    const memory = await measureMemory(ours, tab, site.url('small'), ASSESSMENTS);
    const presses = (cold: boolean) => measurePresses(ours, tab, desk, site.url('small'), pairs, cold);
    return {
      ...measured,
      background: memory,
      'press, warm': await presses(false),
      'press, cold': await presses(true),
      growth: await measureGrowth(ours, tab, desk, site.url('small'), ASSESSMENTS),
    };
  } finally {
    await site.close();
  }
}

async function bench(pairs: number): Promise<object> {
  const out = await mkdtemp(join(tmpdir(), 'thrice-bench-'));
  const opened: Chromium[] = [];
  try {
    const settings = { graceDays: 0 };
    const { chrome } = await buildExtension({ preset: { sites: ['http://127.0.0.1/*'], settings }, out });
    const ours = await launchChromium({ extension: chrome });
    opened.push(ours);
    const bare = await launchChromium({});
    opened.push(bare);
    const machine = {
      browser: ours.version,
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
    };
    return {
      machine,
      bytes: await bytes(chrome),
      'an empty extension': { cold: await measureEmptyCold(join(out, 'empty')) },
      ...(await measureAll(ours, bare, pairs)),
    };
  } finally {
    for (const chromium of opened) await chromium.close();
    await rm(out, { recursive: true, force: true });
  }
}

/** One line a measure: where it stands, and its figures. */
function table(measured: object): string {
  const rows = figuresIn(measured).map(([name, { n, median, p95, most }]) =>
    [name.padEnd(46), ...[n, median, p95, most].map((value) => String(value).padStart(10))].join(''),
  );
  const head = [
    'measure'.padEnd(46),
    ...['n', 'median', 'p95', 'most'].map((word) => word.padStart(10)),
  ].join('');
  return [head, ...rows].join('\n');
}

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pairs: { type: 'string', default: '20' } } });
  const measured = await bench(Number(values.pairs));
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out/bench.json'), `${JSON.stringify(measured, null, 2)}\n`);
  console.log(table(measured));
  return 0;
}

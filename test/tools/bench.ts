// `npm run bench [-- --pairs N --only PART,…]`: measures the built extension in Chromium, prints a table and writes out/bench.json.
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
import { measurePages } from '../bench/own-pages.ts';
import { popupBytes } from '../bench/page-bytes.ts';
import { type BenchPage, type BenchSite, openBenchSite } from '../bench/pages.ts';
import { measurePresses } from '../bench/press.ts';
import { measureStorage } from '../bench/storage.ts';
import type { Tab } from '../browsers/browser.ts';
import { type Chromium, launchChromium } from '../browsers/chromium.ts';
import { openDesk } from '../browsers/desk.ts';
import { buildExtension } from './build.ts';

const root = resolve(import.meta.dirname, '../..');

const ASSESSMENTS = 1000;
const TRANSFERS = 1000;

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

/** What the parts measure with. `pairs`: how often what is slow is measured. */
interface Bench {
  readonly pairs: number;
  readonly url: BenchSite['url'];
  readonly ours: Chromium;
  readonly tab: Tab;
  readonly withIt: Side;
  readonly without: Side;
  /** The built extension, for a browser of one's own. */
  readonly chrome: string;
  /** A folder for what is built besides. */
  readonly out: string;
}

interface Part {
  /** What is measured, as the help says it. */
  readonly says: string;
  readonly measure: (bench: Bench) => Promise<object>;
}

function loadOf(page: BenchPage, { url, withIt, without, pairs }: Bench): Promise<object> {
  return measureLoads(url(page), withIt, without, pairs);
}

async function pressed({ ours, tab, url, pairs }: Bench, cold: boolean): Promise<object> {
  return measurePresses(ours, tab, await openDesk(ours), url('small'), pairs, cold);
}

/** In this order, since each leaves the browser warmer and the journal longer for the next. */
const parts: Readonly<Record<string, Part>> = {
  empty: {
    says: 'an extension that only answers: its first answer from cold, which is the browser alone',
    measure: async ({ out }) => ({
      'an empty extension': { cold: await measureEmptyCold(join(out, 'empty')) },
    }),
  },
  load: {
    says: 'page loads with and without it: no payment, a small payment page, 10,000 nodes',
    measure: async (bench) => ({
      'load, no payment': await loadOf('plain', bench),
      'load, small payment page': await loadOf('small', bench),
      'load, 10,000 nodes': await loadOf('large', bench),
    }),
  },
  restless: {
    says: 'a page that changes 1,000 nodes a second',
    measure: async ({ url, withIt, pairs }) => ({
      'restless page': await measureRestless(url('restless'), withIt, pairs),
    }),
  },
  reading: {
    says: 'one reading of a page, as a whole, after each kind of small change, and unchanged',
    measure: async ({ ours, tab, url, pairs }) => ({
      'reading, small': await measureReading(ours, tab, url('small'), pairs),
      'reading, 10,000 nodes': await measureReading(ours, tab, url('large'), pairs),
    }),
  },
  memory: {
    says: `the background's memory before and after ${ASSESSMENTS} assessments`,
    measure: async ({ ours, tab, url }) => ({
      background: await measureMemory(ours, tab, url('small'), ASSESSMENTS),
    }),
  },
  press: {
    says: 'from a press to the decision and to the painted warning, background warm and cold',
    measure: async (bench) => ({
      'press, warm': await pressed(bench, false),
      'press, cold': await pressed(bench, true),
    }),
  },
  growth: {
    says: 'an assessment, and a start from cold, with 1,000, 10,000 and 100,000 entries in the journal',
    measure: async ({ ours, tab, url }) => ({
      growth: await measureGrowth(ours, tab, await openDesk(ours), url('small'), ASSESSMENTS),
    }),
  },
  pages: {
    says: 'the first paint of the warning, the toolbar view, and the options over a journal of 20,000 entries',
    measure: async ({ chrome, pairs }) => ({ 'first paint': await measurePages(chrome, pairs) }),
  },
  storage: {
    says: 'what 1,000 transfers leave on the disk, each payee paid ten times, and each paid once',
    measure: async ({ url }) => ({
      'storage of 1,000 transfers, bytes on the disk': {
        'payees paid ten times': await measureStorage(url('plain'), TRANSFERS, 10),
        'payees paid once': await measureStorage(url('plain'), TRANSFERS, 1),
      },
    }),
  },
};

async function bench(pairs: number, wanted: readonly Part[]): Promise<object> {
  const out = await mkdtemp(join(tmpdir(), 'thrice-bench-'));
  const opened: Chromium[] = [];
  const site = await openBenchSite();
  try {
    const settings = { graceDays: 0 };
    const { chrome } = await buildExtension({ preset: { sites: ['http://127.0.0.1/*'], settings }, out });
    const ours = await launchChromium({ extension: chrome });
    opened.push(ours);
    const bare = await launchChromium({});
    opened.push(bare);
    const withIt = await sideOf(ours, ours.extensionUrl(''));
    const means: Bench = {
      pairs,
      url: (page) => site.url(page),
      ours,
      tab: withIt.tab,
      withIt,
      without: await sideOf(bare, null),
      chrome,
      out,
    };
    const machine = {
      browser: ours.version,
      node: process.version,
      cores: cpus().length,
      cpu: cpus()[0]?.model,
    };
    const measured: object[] = [];
    for (const { measure } of wanted) measured.push(await measure(means));
    return Object.assign(
      { machine, bytes: await bytes(chrome), 'popup, bytes gz': await popupBytes(chrome) },
      ...measured,
    );
  } finally {
    for (const chromium of opened) await chromium.close();
    await site.close();
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

function help(): string {
  const rows = Object.entries(parts).map(([name, { says }]) => `  ${name.padEnd(10)}${says}`);
  return ['usage: npm run bench [-- --pairs N --only PART,…]', ...rows].join('\n');
}

/** The parts named, in the order of the table; `null` where one of them is no part. */
export function partsNamed(only: string | undefined): readonly string[] | null {
  const names = only?.split(',') ?? Object.keys(parts);
  if (names.some((name) => !Object.hasOwn(parts, name))) return null;
  return Object.keys(parts).filter((name) => names.includes(name));
}

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      pairs: { type: 'string', default: '20' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const wanted = partsNamed(values.only);
  if (values.help || wanted === null) {
    console.log(help());
    return values.help ? 0 : 1;
  }
  const measured = await bench(
    Number(values.pairs),
    wanted.flatMap((name) => parts[name] ?? []),
  );
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(join(root, 'out/bench.json'), `${JSON.stringify(measured, null, 2)}\n`);
  console.log(table(measured));
  return 0;
}

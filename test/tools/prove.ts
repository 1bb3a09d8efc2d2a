// `npm run prove [-- DIR --times N --rounds N --runs N --kills N --browser NAME --only PART --looks NAME]`: what takes longer than a test may, as a table and out/prove.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/browser.ts';
import { type AxeRow, axeLines } from '../looks/axe.ts';
import { proveAxe } from '../prove/axe.ts';
import { type ComparedRow, proveComparison } from '../prove/comparison.ts';
import { proveFuzz } from '../prove/fuzz.ts';
import { proveJourneys } from '../prove/journeys.ts';
import { proveKills } from '../prove/kills.ts';
import { type MatrixRow, proveMatrix } from '../prove/matrix.ts';
import { type OrdinaryPress, proveOrdinaryPresses } from '../prove/ordinary-presses.ts';
import { takePictures } from '../prove/pictures.ts';
import { comparedLines, killLines, matrixLines, pressLines, testLines } from '../prove/said.ts';
import type { TestRow } from '../prove/test-run.ts';
import type { Killed } from '../stage/kills.ts';

const root = resolve(import.meta.dirname, '../..');

const parts = ['matrix', 'compare', 'presses', 'kills', 'journeys', 'fuzz', 'axe', 'look'] as const;
type Part = (typeof parts)[number];

interface InBrowser {
  readonly matrix?: readonly MatrixRow[];
  readonly compared?: readonly ComparedRow[];
  readonly presses?: readonly OrdinaryPress[];
  readonly kills?: Killed;
  readonly journeys?: readonly TestRow[];
  readonly axe?: readonly AxeRow[];
  /** How many pictures were taken. */
  readonly look?: number;
}

type Proved = Partial<Record<BrowserName, InBrowser>> & { readonly fuzz?: readonly TestRow[] };

interface Wanted {
  /** A corpus folder; none: its pages are left out. */
  readonly folder: string | null;
  readonly times: number;
  readonly rounds: number;
  readonly runs: number;
  /** In all browsers together. */
  readonly kills: number;
  readonly browsers: readonly BrowserName[];
  readonly parts: readonly Part[];
  /** What the name of a picture must contain: `en/warning-tier-3`. */
  readonly looks: RegExp;
}

const options = {
  times: { type: 'string', default: '5' },
  rounds: { type: 'string', default: '12' },
  runs: { type: 'string', default: '20000' },
  kills: { type: 'string', default: '200' },
  browser: { type: 'string' },
  only: { type: 'string' },
  looks: { type: 'string', default: '' },
} as const;

function wantedOf(args: string[]): Wanted {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const chosen = <T extends string>(all: readonly T[], one: string | undefined) =>
    all.filter((each) => one === undefined || each === one);
  return {
    folder: positionals[0] ?? null,
    times: Number(values.times),
    rounds: Number(values.rounds),
    runs: Number(values.runs),
    kills: Number(values.kills),
    browsers: chosen(['chromium', 'firefox'], values.browser),
    parts: chosen(parts, values.only),
    looks: new RegExp(values.looks),
  };
}

/** One part after the other: two at once in one browser would wait for each other's windows. */
async function inBrowser(name: BrowserName, wanted: Wanted): Promise<InBrowser> {
  const has = (part: Part) => wanted.parts.includes(part);
  const tell = (line: string): void => console.log(`${name}: ${line}`);
  return {
    ...(has('presses') && { presses: await proveOrdinaryPresses(name, wanted.rounds, tell) }),
    ...(has('compare') && { compared: await proveComparison(name, wanted.folder, tell) }),
    ...(has('kills') && { kills: await proveKills(name, wanted.kills / wanted.browsers.length, tell) }),
    ...(has('journeys') && { journeys: await proveJourneys(root, name) }),
    ...(has('matrix') && { matrix: await proveMatrix(name, wanted.times, tell) }),
    ...(has('axe') && { axe: await proveAxe(name, tell) }),
    ...(has('look') && { look: await takePictures(name, join(root, 'out'), wanted.looks, tell) }),
  };
}

async function prove(wanted: Wanted): Promise<Proved> {
  const shares = await Promise.all(
    wanted.browsers.map(async (name) => [name, await inBrowser(name, wanted)] as const),
  );
  const fuzz = wanted.parts.includes('fuzz') && { fuzz: await proveFuzz(root, wanted.runs, console.log) };
  return { ...Object.fromEntries(shares), ...fuzz };
}

const isFault = (line: string): boolean => line.startsWith('  ');

export async function main(args: string[]): Promise<number> {
  const wanted = wantedOf(args);
  await mkdir(join(root, 'out'), { recursive: true });
  const proved = await prove(wanted);
  const date = new Date().toISOString();
  await writeFile(join(root, 'out/prove.json'), `${JSON.stringify({ date, wanted, ...proved }, null, 2)}\n`);
  const lines = [
    ...wanted.browsers.flatMap((name) => {
      const of = proved[name] ?? {};
      const {
        presses = [],
        compared = [],
        matrix = [],
        kills = null,
        journeys = [],
        axe = [],
        look = 0,
      } = of;
      const pictures = look === 0 ? [] : [`pictures: ${look} in out/looks/${name}`];
      return [
        name,
        ...pressLines(presses),
        ...comparedLines(compared),
        ...matrixLines(matrix),
        ...killLines(kills),
        ...testLines('journeys', journeys),
        ...axeLines(axe),
        ...pictures,
      ];
    }),
    ...testLines(`fuzz, ${wanted.runs} runs a property`, proved.fuzz ?? []),
  ];
  console.log(lines.join('\n'));
  return lines.some(isFault) ? 1 : 0;
}

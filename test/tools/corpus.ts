// `npm run corpus -- DIR | --third-party [--only TEXT]`: presses the button of every page of a corpus in real Chromium and says what was held and read.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openDesk } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { playCase, type Row } from '../corpus/play-case.ts';
import { serveCorpus } from '../corpus/serve.ts';
import { buildThirdParty } from '../corpus/third-party.ts';
import { totals } from '../corpus/totals.ts';
import { type Case, readCases } from '../corpus/truth.ts';
import { buildExtension } from './build.ts';

const out = resolve(import.meta.dirname, '../../out');

/** Loopback is guarded, and whatever is recognised as a payment is held. */
const preset = { sites: ['http://127.0.0.1/*'], settings: { askAlways: true, graceDays: 0 } };

function rowLine({ id, expect, held, reached, read, ms }: Row): string {
  const values = Object.values(read).map((value) => value ?? '–');
  return [
    id.padEnd(44),
    expect.padEnd(7),
    (held ? 'held' : reached ? 'passed' : 'stopped').padEnd(7),
    `${ms ?? '–'} ms`,
    ...values,
  ].join(' ');
}

async function playAll(folder: string, cases: readonly Case[], extension: string): Promise<readonly Row[]> {
  const served = await serveCorpus(folder);
  const browser = await launch('chromium', { extension });
  const rows: Row[] = [];
  try {
    const desk = await openDesk(browser);
    for (const one of cases) {
      const row = await playCase(browser, desk, served, one);
      console.log(rowLine(row));
      rows.push(row);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return rows;
}

interface Wanted {
  readonly folder: string;
  readonly only: string;
}

/** Which corpus, and of it the pages whose name contains `only`; null when neither or both were named. */
async function readArgs(args: string[]): Promise<Wanted | null> {
  const options = { 'third-party': { type: 'boolean' }, only: { type: 'string', default: '' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const isThirdParty = values['third-party'] === true;
    if (positionals.length !== (isThirdParty ? 0 : 1)) return null;
    const folder = positionals[0] ?? join(out, 'third-party');
    if (isThirdParty) await buildThirdParty(folder);
    return { folder, only: values.only };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

export async function main(args: string[]): Promise<number> {
  const wanted = await readArgs(args);
  if (wanted === null) {
    console.error('usage: npm run corpus -- DIR | --third-party [--only TEXT]');
    return 2;
  }
  const cases = (await readCases(wanted.folder)).filter(({ id }) => id.includes(wanted.only));
  const built = await mkdtemp(join(tmpdir(), 'thrice-corpus-'));
  try {
    const { chrome } = await buildExtension({ preset, out: built });
    const rows = await playAll(wanted.folder, cases, chrome);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'corpus.json'), `${JSON.stringify(rows, null, 2)}\n`);
    console.log(totals(rows, cases).join('\n'));
    return 0;
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

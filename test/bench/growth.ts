// What an assessment, and a start from cold, cost once the journal has grown: 1,000, 10,000 and 100,000 entries.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pack } from '../../extension/channel/wire.ts';
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { lend } from '../browsers/lend.ts';
import { type Figures, figures } from './figures.ts';
import type { Grow } from './grow-page.ts';
import { timedAssessments, timedInside, type Whom } from './inside.ts';

/** ms from asking to the answer: `inside` the background alone, and with the message on its way. */
interface Assessed {
  readonly inside: Figures;
  readonly withMessage: Figures;
}

/**
 * Of a payee paid 20,000 times at most, under its name and each time under another one, and of new ones; and the first answer
 * of a background that had been stopped, in ms.
 */
export interface GrowthFigures {
  readonly known: Assessed;
  readonly byOtherNames: Assessed;
  readonly unknown: Assessed;
  readonly cold: Figures;
}

/** Whom a fifth of the journal is paid to. */
const known = { account: '6217001210012345678', name: '李娜' } as const;

const STEPS = [1000, 10_000, 100_000] as const;
const COLD_TIMES = 10;
const REST_MS = 300;

/**
 * Fills the journal up to `entries`, a fifth of them to one payee, the rest to payees paid four times each, over two years.
 */
export async function grow(desk: Tab, from: number, entries: number): Promise<void> {
  await lend(desk, join(import.meta.dirname, 'grow-page.ts'));
  await desk.run(
    (first: number, last: number, card: string, name: string) =>
      (globalThis as unknown as { growJournal: Grow }).growJournal(first, last, card, name),
    from,
    entries,
    known.account,
    known.name,
  );
}

/** From a killed background to its first answer, as a page of the extension sees it; that opens the database. */
export async function measureCold(chromium: Chromium, desk: Tab): Promise<Figures> {
  const times: number[] = [];
  for (let i = 0; i < COLD_TIMES; i += 1) {
    await chromium.killBackground();
    // So that the end of the one is no part of the start of the next.
    await sleep(REST_MS);
    times.push(
      await desk.run(
        async (message: string) => {
          type Runtime = { runtime: { sendMessage(one: string): Promise<unknown> } };
          const from = performance.now();
          await (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(message);
          return performance.now() - from;
        },
        pack({ kind: 'holds', data: {} }),
      ),
    );
  }
  return figures(times);
}

async function measureAssessed(
  chromium: Chromium,
  tab: Tab,
  url: string,
  times: number,
  whom: Whom,
): Promise<Assessed> {
  return {
    inside: figures(await timedInside(chromium, tab, url, times, whom)),
    withMessage: figures(await timedAssessments(chromium, tab, url, times, whom)),
  };
}

/** `url`: a bench page with the reader in it; `times`: assessments of each sort at each step. */
export async function measureGrowth(
  chromium: Chromium,
  tab: Tab,
  desk: Tab,
  url: string,
  times: number,
): Promise<Readonly<Record<string, GrowthFigures>>> {
  const measured: Record<string, GrowthFigures> = {};
  // The first question makes the keys, without which nobody can be known.
  await timedAssessments(chromium, tab, url, 1, known);
  let before = 0;
  for (const entries of STEPS) {
    await grow(desk, before, entries);
    before = entries;
    measured[`${entries} entries`] = {
      cold: await measureCold(chromium, desk),
      known: await measureAssessed(chromium, tab, url, times, known),
      byOtherNames: await measureAssessed(chromium, tab, url, times, { ...known, name: null }),
      unknown: await measureAssessed(chromium, tab, url, times, { account: null, name: null }),
    };
  }
  return measured;
}

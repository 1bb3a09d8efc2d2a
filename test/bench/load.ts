// What a page load costs with the extension and without it, one after the other, pair by pair.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { type ThreadTime, threadTime } from './account.ts';
import { type Figures, figures } from './figures.ts';
import { mainThread, trace } from './trace.ts';

/** After the load event, until the reader has come and the verdict ahead is there. */
const SETTLE_MS = 700;

/** One of the two browsers with the tab that loads; `origin` as in `threadTime`. */
export interface Side {
  readonly chromium: Chromium;
  readonly tab: Tab;
  readonly origin: string | null;
}

/** `wall`: ms from the navigation's start to the end of its load event. */
interface Load extends ThreadTime {
  readonly wall: number;
}

function wallOf(tab: Tab): Promise<number> {
  return tab.run(() => {
    const [load] = performance.getEntriesByType('navigation');
    return load instanceof PerformanceNavigationTiming ? load.loadEventEnd : Number.NaN;
  });
}

async function loaded({ chromium, tab, origin }: Side, url: string): Promise<Load> {
  const events = await trace(chromium.program, async () => {
    await tab.goto(url);
    await sleep(SETTLE_MS);
  });
  return { ...threadTime(mainThread(events, url), origin), wall: await wallOf(tab) };
}

/** All in ms but the ratios, which are made within each pair. */
export interface LoadFigures {
  readonly scriptCpu: Figures;
  readonly longestTask: Figures;
  readonly cpuWith: Figures;
  readonly cpuWithout: Figures;
  readonly cpuRatio: Figures;
  readonly wallWith: Figures;
  readonly wallWithout: Figures;
  readonly wallRatio: Figures;
}

/** The first load on each side is not counted: it fills the browser's caches. */
export async function measureLoads(
  url: string,
  withIt: Side,
  without: Side,
  pairs: number,
): Promise<LoadFigures> {
  const a: Load[] = [];
  const b: Load[] = [];
  for (let i = 0; i <= pairs; i += 1) {
    a.push(await loaded(withIt, url));
    b.push(await loaded(without, url));
  }
  const [ours, bare] = [a.slice(1), b.slice(1)];
  const of = (loads: readonly Load[], key: keyof Load) => figures(loads.map((load) => load[key]));
  const ratio = (key: 'all' | 'wall') =>
    figures(ours.map((load, i) => load[key] / (bare[i]?.[key] ?? Number.NaN)));
  return {
    scriptCpu: of(ours, 'ours'),
    longestTask: of(ours, 'longestTask'),
    cpuWith: of(ours, 'all'),
    cpuWithout: of(bare, 'all'),
    cpuRatio: ratio('all'),
    wallWith: of(ours, 'wall'),
    wallWithout: of(bare, 'wall'),
    wallRatio: ratio('wall'),
  };
}

/** A while at a page that never rests: the share of one core that our script takes (0–1), and its longest task in ms. */
export interface RestlessFigures {
  readonly share: Figures;
  readonly longestTask: Figures;
}

const WATCHED_MS = 1000;

/** `times` stretches of a second each, long after the load. */
export async function measureRestless(
  url: string,
  { chromium, tab, origin }: Side,
  times: number,
): Promise<RestlessFigures> {
  const events = await trace(chromium.program, async () => {
    await tab.goto(url);
    await sleep(WATCHED_MS * (times + 3));
  });
  const page = mainThread(events, url);
  const start = (page[0]?.ts ?? 0) + 2000 * WATCHED_MS;
  // What runs the extension's file comes with the load, and says which world is ours.
  const runs = page.filter(({ name }) => name === 'v8.run');
  const seconds = Array.from({ length: times }, (_, i) => {
    const from = start + i * WATCHED_MS * 1000;
    const within = page.filter(({ ts }) => ts >= from && ts < from + WATCHED_MS * 1000);
    return threadTime([...runs.map((run) => ({ ...run, dur: 0, tdur: 0 })), ...within], origin);
  });
  return {
    share: figures(seconds.map(({ ours }) => ours / WATCHED_MS)),
    longestTask: figures(seconds.map(({ longestTask }) => longestTask)),
  };
}

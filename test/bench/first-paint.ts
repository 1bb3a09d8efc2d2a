// When a page of ours first shows what it is for, and how much of that time it worked itself.
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../browsers/chromium.ts';
import { until } from '../browsers/until.ts';
import { type Figures, figures } from './figures.ts';
import { mainThread, type TraceEvent, trace } from './trace.ts';

/**
 * ms until what was waited for stood on the screen: `shown` from when the browser began to go there, answers of the background
 * and the disk included; `work` what the page's main thread computed of it.
 */
export interface FirstPaintFigures {
  readonly shown: Figures;
  readonly work: Figures;
}

interface Seen {
  readonly startedAt: number;
  readonly shownAt: number;
}

/** Runs before any script of the page: notes when an element was first in a painted frame. */
function watch(selector: string): void {
  const page = globalThis as unknown as { shownAt?: number };
  const watching = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    watching.disconnect();
    // The first frame paints it; in the second it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        page.shownAt = performance.now();
      }),
    );
  });
  watching.observe(document, { childList: true, subtree: true });
}

function seen(): Seen | undefined {
  const { shownAt } = globalThis as unknown as { shownAt?: number };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return shownAt === undefined || navigation === undefined
    ? undefined
    : { startedAt: navigation.responseStart, shownAt };
}

/** CPU ms of the tasks of a thread in its first `ms` of the document. */
function workIn(events: readonly TraceEvent[], ms: number): number {
  const end = (events[0]?.ts ?? 0) + ms * 1000;
  const tasks = events.filter(
    ({ name, ph, ts }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && ts <= end,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

const COMES_WITHIN_MS = 15_000;

async function once(
  chromium: Chromium,
  url: string,
  selector: string,
): Promise<{ shown: number; work: number }> {
  const page: Page = await chromium.program.newPage();
  try {
    await page.evaluateOnNewDocument(watch, selector);
    let found: Seen = { startedAt: Number.NaN, shownAt: Number.NaN };
    const events = await trace(chromium.program, async () => {
      await page.goto(url);
      found = await until(selector, COMES_WITHIN_MS, () => page.evaluate(seen));
    });
    // The browser commits a document, and leaves the place in it to the page.
    const thread = mainThread(events, url.replace(/#.*$/u, ''));
    if (thread.length === 0) throw new Error(`${url} is not in the trace`);
    return { shown: found.shownAt, work: workIn(thread, found.shownAt - found.startedAt) };
  } finally {
    await page.close();
  }
}

/** `selector`: what the page is opened for. Each time in a tab of its own. */
export async function measureFirstPaint(
  chromium: Chromium,
  url: string,
  selector: string,
  times: number,
): Promise<FirstPaintFigures> {
  const all: { shown: number; work: number }[] = [];
  for (let nth = 0; nth < times; nth += 1) all.push(await once(chromium, url, selector));
  return { shown: figures(all.map(({ shown }) => shown)), work: figures(all.map(({ work }) => work)) };
}

// What Chromium's own trace says of a page's main thread: whose script ran, for how long, and in which task.
import type { CDPSession, Browser as Program } from 'puppeteer-core';

/** One event as Chromium writes it; times in µs, `tdur` in CPU time of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly fileName?: string;
    readonly worldId?: number;
    readonly data?: { readonly url?: string; readonly type?: string };
  };
}

const categories = ['devtools.timeline', 'loading', 'toplevel', 'v8'];

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  return events.toSorted((a, b) => a.ts - b.ts);
}

/** All events of all processes while `work` ran, by time. */
export async function trace(program: Program, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const session = await program.target().createCDPSession();
  try {
    return await traced(session, work);
  } finally {
    await session.detach();
  }
}

/** The events of the main thread of the page that was loaded from `url`, from when it came; `[]` when it did not come. */
export function mainThread(events: readonly TraceEvent[], url: string): readonly TraceEvent[] {
  const at = events.findLastIndex(({ name, args }) => name === 'CommitLoad' && args.data?.url === url);
  const came = events[at];
  return came === undefined ? [] : onThread(events.slice(at), came);
}

/** Those of the events that ran on the same thread as `one`. */
export function onThread(events: readonly TraceEvent[], one: TraceEvent): readonly TraceEvent[] {
  return events.filter(({ pid, tid }) => pid === one.pid && tid === one.tid);
}

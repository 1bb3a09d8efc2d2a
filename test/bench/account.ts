// Whose script a main thread ran: the extension's isolated world, or the page and the browser.
import type { TraceEvent } from './trace.ts';

/** CPU time in ms of one thread: what the extension's script took, its longest task, and all tasks together. */
export interface ThreadTime {
  readonly ours: number;
  readonly longestTask: number;
  readonly all: number;
}

type Owner = 'ours' | 'page' | 'as-around';

/** The number of the isolated world, which the browser names where it runs a file of the extension. */
function worldOf(events: readonly TraceEvent[], origin: string): number | undefined {
  const run = events.find(
    ({ name, args }) => name === 'v8.run' && args.fileName?.startsWith(origin) === true,
  );
  return run?.args.worldId;
}

/**
 * Compiling counts, since `EvaluateScript` holds it. Bench pages make no promises and no observers, so whatever runs at
 * a microtask checkpoint is ours, apart from calls into the page's world.
 */
function ownerOf({ name, args }: TraceEvent, world: number | undefined, origin: string): Owner {
  if (name === 'EvaluateScript') return args.data?.url?.startsWith(origin) ? 'ours' : 'page';
  if (name === 'v8.callFunction') return args.worldId === world ? 'ours' : 'page';
  return name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && world !== undefined ? 'ours' : 'as-around';
}

interface Open {
  readonly end: number;
  readonly owner: Owner;
}

/** `events` of one thread by time; `origin`: `chrome-extension://ID/`, or `null` for a browser without the extension. */
export function threadTime(events: readonly TraceEvent[], origin: string | null): ThreadTime {
  const own = origin ?? 'no extension';
  const world = worldOf(events, own);
  const open: Open[] = [];
  const tasks: number[] = [];
  let all = 0;
  for (const event of events.filter(({ ph }) => ph === 'X')) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts) open.pop();
    const cpu = (event.tdur ?? 0) / 1000;
    const around = open.at(-1)?.owner ?? 'page';
    const owner = ownerOf(event, world, own);
    if (event.name === 'ThreadControllerImpl::RunTask') {
      all += cpu;
      tasks.push(0);
    }
    const at = tasks.length - 1;
    const before = tasks[at];
    if (before !== undefined && owner === 'ours' && around !== 'ours') tasks[at] = before + cpu;
    if (before !== undefined && owner === 'page' && around === 'ours') tasks[at] = before - cpu;
    open.push({ end: event.ts + (event.dur ?? 0), owner: owner === 'as-around' ? around : owner });
  }
  return { ours: tasks.reduce((sum, task) => sum + task, 0), longestTask: Math.max(0, ...tasks), all };
}

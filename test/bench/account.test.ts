// Which part of a trace counts as the extension's.
import { expect, test } from 'vitest';
import { threadTime } from './account.ts';
import type { TraceEvent } from './trace.ts';

const origin = 'chrome-extension://own/';
const OURS = 5;

/** An event of `cpu` ms of CPU time that begins at `ts` ms and ends after as long. */
function event(name: string, ts: number, cpu: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: ts * 1000, dur: cpu * 1000, tdur: cpu * 1000, args };
}

const task = (ts: number, cpu: number): TraceEvent => event('ThreadControllerImpl::RunTask', ts, cpu);
const call = (ts: number, cpu: number, worldId: number): TraceEvent =>
  event('v8.callFunction', ts, cpu, { worldId });

const injection: readonly TraceEvent[] = [
  task(0, 4),
  event('EvaluateScript', 1, 3, { data: { url: `${origin}content.js` } }),
  event('v8.run', 2, 2, { fileName: `${origin}content.js`, worldId: OURS }),
];

test('compiling and running our file counts once', () => {
  expect(threadTime(injection, origin)).toEqual({ ours: 3, longestTask: 3, all: 4 });
});

test("the page's script does not count, what of ours runs within it does", () => {
  const events = [...injection, task(10, 9), call(10, 8, 0), call(12, 5, OURS)];
  expect(threadTime(events, origin)).toEqual({ ours: 8, longestTask: 5, all: 13 });
});

test("a checkpoint is ours but for the page's calls in it", () => {
  const checkpoint = event('BlinkScheduler_PerformMicrotaskCheckpoint', 10, 8);
  const events = [...injection, task(10, 9), checkpoint, call(11, 2, 0)];
  expect(threadTime(events, origin)).toEqual({ ours: 9, longestTask: 6, all: 13 });
});

test('without the extension nothing is ours', () => {
  const events = [task(0, 9), call(1, 8, 0), event('BlinkScheduler_PerformMicrotaskCheckpoint', 2, 1)];
  expect(threadTime(events, null)).toEqual({ ours: 0, longestTask: 0, all: 9 });
});

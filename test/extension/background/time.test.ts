// Time at the desk: a clock that is set, a background that was stopped, a wait that is over, a browser that was closed.
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import { wake } from '../../../extension/background/waking.ts';
import { from, makeSession, makeTrial, OPEN_AT, ours, type Trial, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', { graceDays: 0 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let database: IDBFactory;
let session: SessionArea;
let trial: Trial;

beforeEach(() => {
  database = new IDBFactory();
  session = makeSession();
  trial = makeTrial(database, session);
});

async function held(yuan: number): Promise<string> {
  const verdict = await trial.desk.press(transferOf(yuan), from);
  if (verdict.kind !== 'held') throw new Error(`not held but ${verdict.kind}`);
  return verdict.holdId;
}

/** How long the hold still waits, in ms of the time that really passes. */
async function rest(id: string): Promise<number> {
  const hold = await trial.desk.hold({ id }, ours);
  return (hold?.endsAt ?? Number.NaN) - trial.world.now();
}

/** The background is stopped and started anew, in the same run of the browser or in the next one. */
function restart(wallLater: number, as: 'woken' | 'next run of the browser' = 'woken'): void {
  const at = trial.world.now() + wallLater;
  if (as !== 'woken') session = makeSession();
  trial = makeTrial(database, session, at);
}

describe('the clock is set', () => {
  test.each([
    ['forward', 2 * HOUR],
    ['back', -2 * HOUR],
  ])('%s, while the background runs: the wait is as long as before', async (_, jump) => {
    const id = await held(5000);
    trial.later(10_000);
    trial.setClock(jump);
    expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'too-early' });
    expect(await rest(id)).toBe(50_000);
    trial.later(50_000);
    expect(await trial.desk.release({ id }, ours)).toEqual({ refused: 'unanswered' });
  });

  test.each([
    ['forward: a minute counts as passed, and no more', 2 * HOUR, 0],
    ['back: no time counts as passed', -2 * HOUR, MINUTE],
  ])('while it is stopped, %s', async (_, jump, left) => {
    const id = await held(5000);
    restart(jump);
    expect(await rest(id)).toBe(left);
  });

  test('and set right again: the end is where it was', async () => {
    const id = await held(5000);
    trial.setClock(HOUR);
    await trial.desk.holds({}, ours);
    trial.setClock(-HOUR);
    expect(await rest(id)).toBe(MINUTE);
  });

  test('by less than a minute: nothing moves, and time goes on', async () => {
    const id = await held(5000);
    trial.setClock(40_000);
    expect(await rest(id)).toBe(20_000);
  });

  test('the end in the alarm moves with it', async () => {
    await held(5000);
    trial.setClock(HOUR);
    trial.done.length = 0;
    await trial.desk.holds({}, ours);
    expect(trial.done).toEqual(['wake in 60000', 'badge 1']);
  });

  test('a pass that ran is over', async () => {
    const id = await held(2000);
    for (const answer of [
      { stroke: 'payee', same: true },
      { stroke: 'amount', chosen: 1 },
      { stroke: 'purpose', reason: 'goods', same: true },
    ] as const)
      await trial.desk.answer({ id, answer }, ours);
    trial.later(MINUTE);
    expect(await trial.desk.release({ id }, ours)).toEqual({ refused: null });
    trial.setClock(-HOUR);
    expect(await trial.desk.assess(transferOf(2000), from)).toEqual({ kind: 'would-hold' });
  });
});

test('while the browser was closed the wall clock counts', async () => {
  const id = await held(5000);
  restart(40_000, 'next run of the browser');
  expect(await rest(id)).toBe(20_000);
});

describe('a long wait', () => {
  const long = 60_000;

  test('closes the flow: the line says so, the button counts down', async () => {
    const verdict = await trial.desk.press(transferOf(long), from);
    expect(verdict).toMatchObject({ kind: 'held', line: expect.stringContaining('页面可以先关') });
    const [hold] = await trial.desk.holds({}, ours);
    const wait = (hold?.endsAt ?? 0) - OPEN_AT;
    expect(wait).toBeGreaterThan(3 * MINUTE);
    expect(trial.done).toEqual([`wake in ${wait}`, `badge in ${wait}`, 'show']);
  });

  test('is told of once when it is over, and not before', async () => {
    const id = await held(long);
    await wake(trial.world);
    expect(trial.done).not.toContain('tell ready');
    trial.later(await rest(id));
    await wake(trial.world);
    await wake(trial.world);
    expect(trial.done.filter((one) => one === 'tell ready')).toHaveLength(1);
    expect(trial.done.at(-1)).toBe('badge 1');
  });

  test('that ended while the browser was closed is told of at its start', async () => {
    const id = await held(long);
    restart((await rest(id)) + HOUR, 'next run of the browser');
    await wake(trial.world);
    expect(trial.done).toContain('tell ready');
  });

  test('whose alarm the browser has lost is woken for again', async () => {
    const id = await held(long);
    restart(MINUTE, 'next run of the browser');
    await wake(trial.world);
    expect(trial.done[0]).toBe(`wake in ${await rest(id)}`);
  });

  test('that was left over a day is told of no more', async () => {
    const id = await held(long);
    restart((await rest(id)) + 100 * HOUR, 'next run of the browser');
    await wake(trial.world);
    expect(trial.done).not.toContain('tell ready');
    expect(await trial.desk.holds({}, ours)).toEqual([]);
  });
});

test('a short wait is sat through, and nobody is told', async () => {
  await held(5000);
  trial.later(MINUTE);
  await wake(trial.world);
  expect(trial.done).not.toContain('tell ready');
});

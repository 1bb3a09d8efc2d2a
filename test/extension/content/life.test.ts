// An orphan: a copy of the extension that is gone lets nothing through, whatever it knew.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askUntilHeard } from '../../../extension/channel/channel.ts';
import { makeLeave } from '../../../extension/content/leave.ts';
import { whileAlive } from '../../../extension/content/life.ts';

const world = globalThis as { chrome?: { runtime?: { id?: string; sendMessage?: unknown } } };
beforeEach(() => {
  world.chrome = { runtime: { id: 'ours' } };
});
afterEach(() => {
  delete world.chrome;
});

test('what was let through before is stopped once the extension is gone', () => {
  const leave = whileAlive(makeLeave());
  leave.learn('a', { kind: 'ahead', forMs: 60_000, readBack: null }, 0);
  expect(leave.admits('a', 1, 'person')).toBe(true);
  world.chrome = { runtime: {} };
  expect(leave.admits('a', 2, 'person')).toBe(false);
  delete world.chrome?.runtime;
  expect(leave.admits('a', 3, 'person')).toBe(false);
});

test.each([
  ['the background dies once', 1, true, 2],
  ['it dies three times', 3, false, 3],
])('what must be heard is said again: %s', async (_, deaths, ok, times) => {
  let left = deaths;
  const sendMessage = vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new Error('closed');
    return JSON.stringify({ ok: true, answer: { noted: true } });
  });
  world.chrome = { runtime: { id: 'ours', sendMessage } };
  const reply = await askUntilHeard('sent', {} as never);
  expect([reply.ok, sendMessage.mock.calls.length]).toEqual([ok, times]);
});

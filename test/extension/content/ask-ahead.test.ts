// @vitest-environment happy-dom
// What is asked ahead is asked once, and again when the page says something new beside the same transfer.
import { expect, test, vi } from 'vitest';
import { makeAskAhead } from '../../../extension/content/ask-ahead.ts';
import { makeLeave } from '../../../extension/content/leave.ts';
import type { Meaning } from '../../../extension/content/meaning.ts';
import type { Sayings } from '../../../extension/content/sayings.ts';
import { transferOf } from '../background/world.ts';

const ask = vi.fn(async () => ({ ok: true, answer: { kind: 'ahead', forMs: 60_000, readBack: null } }));

test('a warning of the bank that comes later is asked about, though the transfer is the same', async () => {
  let observation = transferOf(500);
  const meaning = (): Meaning => ({ kind: 'transfer', observation, print: 'same' });
  const { lookAt } = makeAskAhead(
    {
      ask: ask as never,
      leave: makeLeave(),
      sayings: new Proxy({} as Sayings, { get: () => () => undefined }),
      meaningOf: meaning,
      meaningAtRest: async () => meaning(),
      stopped: () => undefined,
    },
    { cover: () => undefined, uncover: () => undefined, clear: () => undefined },
  );
  const look = async (): Promise<number> => {
    await lookAt(document.body);
    await vi.waitFor(() => new Promise((resolve) => setTimeout(resolve, 0)));
    return ask.mock.calls.length;
  };
  expect([await look(), await look()]).toEqual([1, 1]);
  observation = { ...observation, signals: { ...observation.signals, nameCheck: 'no-match' } };
  expect([await look(), await look()]).toEqual([2, 2]);
  observation = { ...observation, prompts: ['对方账户存在异常'] };
  expect(await look()).toBe(3);
});

// The queue: one after another, and a failure holds nobody up.
import { expect, test } from 'vitest';
import { makeQueue } from '../../../extension/background/queue.ts';

test('what is queued runs in order, each after the one before has ended', async () => {
  const queue = makeQueue();
  const seen: string[] = [];
  const slow = queue(async () => {
    seen.push('slow begins');
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.push('slow ends');
    return 1;
  });
  const fast = queue(async () => {
    seen.push('fast');
    return 2;
  });
  expect(await Promise.all([slow, fast])).toEqual([1, 2]);
  expect(seen).toEqual(['slow begins', 'slow ends', 'fast']);
});

test('one that fails tells its caller and not the next', async () => {
  const queue = makeQueue();
  const failing = queue(() => Promise.reject(new Error('full')));
  const next = queue(async () => 'done');
  await expect(failing).rejects.toThrow('full');
  expect(await next).toBe('done');
});

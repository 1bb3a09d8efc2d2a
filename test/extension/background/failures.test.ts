// What fails is noted by its kind alone, goes on failing as it did, and is told on the health page.
import { expect, test, vi } from 'vitest';
import { notingFailures } from '../../../extension/background/failures.ts';
import { makeTrial, ours } from './world.ts';

vi.stubGlobal('__PRESET__', {});

class QuotaExceededError extends Error {
  override readonly name = 'QuotaExceededError';
}

test('an error of the store', async () => {
  const trial = makeTrial();
  const { store } = trial.world;
  const now = (): number => trial.world.now();
  const broken = { ...trial.desk, payees: () => Promise.reject(new QuotaExceededError('李娜 6217')) };
  const desk = notingFailures(broken, store, now);
  for (let nth = 0; nth < 25; nth += 1) await expect(desk.payees({}, ours)).rejects.toThrow('李娜');
  const { failures } = await desk.settings({}, ours);
  expect(failures).toHaveLength(20);
  expect(failures[0]).toEqual({ at: now(), kind: 'payees', name: 'QuotaExceededError' });
  expect(JSON.stringify(failures)).not.toContain('李娜');
});

test('what is no error, and a store that cannot even take the note', async () => {
  const trial = makeTrial();
  const { store } = trial.world;
  const now = (): number => trial.world.now();
  const kept = { ...store.kept, noteFailure: () => Promise.reject(new Error('full')) };
  const failing = { ...trial.desk, holds: () => Promise.reject('gone') };
  await expect(notingFailures(failing, store, now).holds({}, ours)).rejects.toBe('gone');
  await expect(notingFailures(failing, { ...store, kept }, now).holds({}, ours)).rejects.toBe('gone');
  expect((await trial.desk.settings({}, ours)).failures).toEqual([
    { at: now(), kind: 'holds', name: 'unknown' },
  ]);
});

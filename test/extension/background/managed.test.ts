// A policy of a family or a company: what can be understood of it counts, the rest is left out.
import { expect, test, vi } from 'vitest';

const get = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { storage: { managed: { get } } } }));
const { readManaged, understoodPolicy } = await import('../../../extension/background/store/managed.ts');

test('settings that fit are fixed, one that does not is left out alone', () => {
  expect(
    understoodPolicy({ profile: 'strict', graceDays: -1, unknown: 1, limits: { CNY: [1, 2, 3, 4] } }),
  ).toEqual({
    profile: 'strict',
    limits: { CNY: [1, 2, 3, 4] },
  });
  expect(understoodPolicy('strict')).toEqual({});
});

test('a browser without a policy fixes nothing', async () => {
  get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await readManaged()).toEqual({});
  get.mockResolvedValueOnce({ askAlways: true });
  expect(await readManaged()).toEqual({ askAlways: true });
});

// A policy of a family or a company: what can be understood of it counts, the rest is left out.
import { expect, test, vi } from 'vitest';

const get = vi.hoisted(() => vi.fn());
const addListener = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get }, onChanged: { addListener } } },
}));
const { readManaged, understoodPolicy } = await import('../../../extension/background/store/managed.ts');

test('settings that fit are fixed; one that does not is left out alone, and named', () => {
  const raw = { profile: 'strict', graceDays: -1, unknown: 1, limits: { CNY: [1, 2, 3, 4] } };
  expect(understoodPolicy(raw)).toEqual({
    fixed: { profile: 'strict', limits: { CNY: [1, 2, 3, 4] } },
    broken: ['graceDays', 'unknown'],
  });
  expect(understoodPolicy('strict')).toEqual({ fixed: {}, broken: [] });
});

test('no name in a policy reaches what every object inherits', () => {
  const raw: unknown = JSON.parse('{"__proto__": {"askAlways": true}, "askAlways": false}');
  expect(understoodPolicy(raw)).toEqual({ fixed: { askAlways: false }, broken: ['__proto__'] });
});

test('a policy is read once, and again when the browser says that it changed', async () => {
  get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await readManaged()).toEqual({ fixed: {}, broken: [] });
  get.mockResolvedValue({ askAlways: true });
  expect(await readManaged()).toEqual({ fixed: {}, broken: [] });
  const [changed] = addListener.mock.calls.flat() as [(changes: object, area: string) => void];
  changed({}, 'local');
  expect(await readManaged()).toEqual({ fixed: {}, broken: [] });
  changed({}, 'managed');
  expect(await readManaged()).toEqual({ fixed: { askAlways: true }, broken: [] });
  expect(get).toHaveBeenCalledTimes(2);
});

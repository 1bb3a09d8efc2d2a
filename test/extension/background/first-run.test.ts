// The welcome is opened once, at installation, and only where nobody has set things up before.
import { expect, test, vi } from 'vitest';
import { firstRun } from '../../../extension/background/first-run.ts';

const create = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({
  default: { tabs: { create }, runtime: { getURL: (path: string) => `ours://${path}` } },
}));

test.each([
  ['install', {}, ['ours://options/options.html#/welcome']],
  ['update', {}, []],
  ['chrome_update', {}, []],
  ['install', { graceDays: 0 }, []],
])('after "%s" with a preset of %o: %o', async (reason, preset, opened) => {
  create.mockReset();
  vi.stubGlobal('__PRESET__', preset);
  await firstRun(reason);
  expect(create.mock.calls).toEqual(opened.map((url) => [{ url }]));
});

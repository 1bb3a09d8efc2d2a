// What the browser is told to guard: sites that were allowed, and tabs that were open before.
import { expect, test, vi } from 'vitest';

const scripting = vi.hoisted(() => ({
  getRegisteredContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  executeScript: vi.fn(),
}));
const query = vi.hoisted(() => vi.fn());
const getAll = vi.hoisted(() => vi.fn());
const getManifest = () => ({ content_scripts: [{ matches: ['https://bank.example/*'] }] });
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting,
    permissions: { getAll },
    runtime: { getManifest, getURL: () => 'moz-extension://ours/' },
    tabs: { query },
  },
}));
const { guardedTabs, guardOpenTabs, registerGranted, tabAtHand } = await import(
  '../../../extension/background/guarding.ts'
);

test('on allowed sites the gate is registered first and the page script after it, in place of what was there', async () => {
  getAll.mockResolvedValue({ origins: ['https://bank.example/*', 'https://swap.example/*'] });
  scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'granted-sites' }]);
  await registerGranted();
  expect(scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['granted-sites'] });
  const at = { matches: ['https://swap.example/*'], allFrames: true, runAt: 'document_start' };
  expect(scripting.registerContentScripts.mock.calls).toMatchObject([
    [
      [
        { ...at, js: ['content.js'], world: 'ISOLATED' },
        { ...at, js: ['page.js'], world: 'MAIN' },
      ],
    ],
  ]);
});

test('with no allowed site nothing is registered', async () => {
  getAll.mockResolvedValue({ origins: ['https://bank.example/*'] });
  scripting.getRegisteredContentScripts.mockResolvedValue([]);
  scripting.registerContentScripts.mockClear();
  await registerGranted();
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
});

test('what is open is guarded: whole pages where no gate listens, and in other pages the frames of allowed sites', async () => {
  getAll.mockResolvedValue({ origins: ['https://bank.example/*', 'https://till.example/*'] });
  query.mockImplementation(async ({ url }: { url?: string[] }) =>
    url === undefined
      ? [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 6 }, { id: 7 }]
      : [{ id: 1 }, { id: 6 }, { id: 7 }],
  );
  const frames = [
    { frameId: 0, result: 'https://shop.example' },
    { frameId: 4, result: 'https://till.example' },
    { frameId: 5, result: 'null' },
  ];
  const put: unknown[] = [];
  scripting.executeScript.mockImplementation(
    async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (target.tabId === 3 || target.tabId === 7) throw new Error('Cannot access contents of the page');
      if (files === undefined) return frames;
      put.push(target);
      return [];
    },
  );
  const cannot = vi.fn(async () => undefined);
  await guardOpenTabs(async (tabId) => tabId === 6, cannot);
  expect(put).toHaveLength(2);
  expect(put).toEqual(
    expect.arrayContaining([
      { tabId: 1, allFrames: true },
      { tabId: 2, frameIds: [4] },
    ]),
  );
  expect(cannot.mock.calls).toEqual([[7]]);
});

const bank = { id: 1, url: 'https://bank.example/pay', lastAccessed: 1 };
const shop = { id: 2, url: 'https://shop.example/', lastAccessed: 2 };

test.each([
  ['a page that we may know', bank, bank.url],
  ['a page whose address is kept from us, whatever else is open', { id: 3 }, null],
  [
    'a page of ours: the one that was used before it',
    { id: 4, url: 'moz-extension://ours/popup.html' },
    shop.url,
  ],
  ['nothing: the one that was used last', undefined, shop.url],
])('the tab at hand, with %s in front', async (_, front, url) => {
  query.mockImplementation(async ({ active }: { active?: boolean }) => {
    if (active === true) return front === undefined ? [] : [front];
    return [bank, shop];
  });
  expect((await tabAtHand())?.url.href ?? null).toBe(url);
});

test('the tabs that are ours to guard, each with its host', async () => {
  getAll.mockResolvedValue({ origins: ['https://till.example/*'] });
  query.mockImplementation(async ({ url }: { url: string[] }) => {
    expect(url).toEqual(['https://bank.example/*', 'https://till.example/*']);
    return [bank, { id: 9 }, { id: 10, url: 'https://till.example/pay' }];
  });
  expect(await guardedTabs()).toEqual([
    { id: 1, host: 'bank.example' },
    { id: 10, host: 'till.example' },
  ]);
});

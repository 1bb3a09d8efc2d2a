// What the toolbar button and the notification say, in both languages.
import { beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../../extension/channel/words.ts';

const action = vi.hoisted(() => ({
  setBadgeText: vi.fn(),
  setTitle: vi.fn(),
  setIcon: vi.fn(),
  getBadgeText: vi.fn(),
}));
const notifications = vi.hoisted(() => ({
  create: vi.fn(),
  clear: vi.fn(),
  onClicked: { addListener: vi.fn() },
}));
const runtime = { getURL: (path: string) => `ext://own/${path}` };
vi.mock('webextension-polyfill', () => ({ default: { action, notifications, runtime } }));
const { showHeld, showSite, showUnguarded } = await import('../../../extension/background/badge.ts');
const { onNoticePressed, tellReady } = await import('../../../extension/background/notices.ts');

const MINUTE = 60_000;
const now = new Date(2026, 10, 24, 14, 30).getTime();
const [en, zh] = [wordsFor('en'), wordsFor('zh_CN')];

beforeEach(() => vi.clearAllMocks());

test.each([
  ['nothing', 0, null, '', ''],
  ['two short waits', 2, null, '2', '2'],
  ['a begun minute', 1, 10_000, '1m', '1分'],
  ['half an hour', 1, 29.5 * MINUTE, '30m', '30分'],
  ['two hours', 3, 120 * MINUTE, '2h', '2时'],
  ['a day', 1, 24 * 60 * MINUTE, '24h', '24时'],
])('%s', async (_, open, rest, english, chinese) => {
  const held = { open, until: rest === null ? null : now + rest, now };
  await showHeld(held, en);
  await showHeld(held, zh);
  expect(action.setBadgeText.mock.calls).toEqual([[{ text: english }], [{ text: chinese }]]);
  if (rest !== null) {
    const until = en.timeOfDay(now + rest, now);
    expect(action.setTitle).toHaveBeenCalledWith({
      title: `Thrice: a payment is waiting until ${until}\nThrice does not look at this site`,
    });
  }
});

const nothing = { open: 0, until: null, now };
const one = { open: 1, until: now + 30 * MINUTE, now };
const here = { state: 'guarded', pausedUntil: null } as const;

test.each([
  ['guarded and quiet', here, nothing, /^Before money leaves this site/, null, 'icon'],
  [
    'guarded, and something waits',
    here,
    one,
    /^Thrice: a payment is waiting until 15:00\nBefore/,
    null,
    'icon',
  ],
  ['off', { ...here, state: 'off' }, nothing, /^Thrice is off on this site/, 'off', 'icon-off'],
  ['off, and something waits', { ...here, state: 'off' }, one, /15:00\nThrice is off/, null, 'icon-off'],
  [
    'paused',
    { state: 'paused', pausedUntil: now + 60 * MINUTE },
    nothing,
    /^Paused on this site until 15:30/,
    'off',
    'icon-off',
  ],
] as const)('a tab that is %s says so', async (_, site, held, title, text, icon) => {
  await showSite(4, site, held, en);
  expect(action.setTitle).toHaveBeenCalledWith({ tabId: 4, title: expect.stringMatching(title) });
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text });
  const path = expect.objectContaining({ 16: `/icons/${icon}-16.png`, 48: `/icons/${icon}-48.png` });
  expect(action.setIcon).toHaveBeenCalledWith({ tabId: 4, path });
});

test('a tab that must be reloaded goes on saying so, whatever is held; one that is gone is nobody', async () => {
  action.getBadgeText.mockResolvedValueOnce('↻');
  await showSite(4, here, one, en);
  expect(action.setTitle).not.toHaveBeenCalled();
  action.getBadgeText.mockRejectedValueOnce(new Error('no such tab'));
  await showSite(5, here, one, en);
  expect(action.setIcon).not.toHaveBeenCalled();
});

test('a tab that must be reloaded says so, and one that is gone is nobody', async () => {
  await showUnguarded(4, en);
  expect(action.setBadgeText).toHaveBeenCalledWith({ tabId: 4, text: '↻' });
  action.setBadgeText.mockRejectedValueOnce(new Error('no such tab'));
  await showUnguarded(5, en);
  expect(action.setTitle).toHaveBeenCalledTimes(1);
});

test.each([
  ['en', en, /look at it again, or leave it.*asked someone at home/u],
  ['zh_CN', zh, /也可以不转.*先问过家里人了吗/u],
] as const)(
  'the notification in %s names nobody, asks for nothing, and has no button',
  async (_, words, says) => {
    await tellReady('h1', words);
    const [name, notice] = notifications.create.mock.calls[0] ?? [];
    expect(name).toBe('hold/h1');
    expect(notice.message).toMatch(says);
    expect(Object.keys(notice).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  },
);

test('pressed, it leads to the payments that wait', () => {
  const open = vi.fn();
  onNoticePressed(open);
  const [listener] = notifications.onClicked.addListener.mock.calls[0] ?? [];
  listener('hold/h1');
  listener('of somebody else');
  expect(open).toHaveBeenCalledOnce();
  expect(notifications.clear).toHaveBeenCalledExactlyOnceWith('hold/h1');
});

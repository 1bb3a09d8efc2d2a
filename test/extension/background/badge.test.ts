// What the toolbar button and the notification say, in both languages.
import { beforeEach, expect, test, vi } from 'vitest';
import { wordsFor } from '../../../extension/channel/words.ts';

const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setTitle: vi.fn() }));
const notifications = vi.hoisted(() => ({
  create: vi.fn(),
  clear: vi.fn(),
  onClicked: { addListener: vi.fn() },
}));
const runtime = { getURL: (path: string) => `ext://own/${path}` };
vi.mock('webextension-polyfill', () => ({ default: { action, notifications, runtime } }));
const { showHeld, showUnguarded } = await import('../../../extension/background/badge.ts');
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
    expect(action.setTitle).toHaveBeenCalledWith({ title: `Thrice: a payment is waiting until ${until}` });
  }
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

// A long wait in both browsers: said, counted down on the toolbar button, told of at its end, and recognised when it is pressed again.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages, type TransferValues } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, atWarning, LOOK_MS, lineOn, release, screenOf, sleep, take } from '../stage/person.ts';
import { quickSettings, type Stage, shareStage } from '../stage/stage.ts';
import { hears, pressSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;
const MINUTE = 60_000;
const WAIT_MS = 30 * MINUTE;
/** Long enough to stop the background before it is over. */
const SHORT_MS = 6000;

/** What stands before the first place of a sentence. */
const startOf = (key: keyof typeof messages): string => messages[key].message.split('$')[0] ?? '';

/** Turns the times of all holds back in the store, as if so much time had gone by since. */
function holdsAgo(desk: Tab, ms: number): Promise<void> {
  return desk.run(async (by: number) => {
    type Record = { value: { createdAt: number; endsAt: number } };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const db = await done(indexedDB.open('thrice'));
    const store = db.transaction('holds', 'readwrite').objectStore('holds');
    const keys = await done(store.getAllKeys());
    const records = (await done(store.getAll())) as Record[];
    for (const [nth, key] of keys.entries()) {
      const { value, ...record } = records[nth] as Record;
      const moved = { ...value, createdAt: value.createdAt - by, endsAt: value.endsAt - by };
      await done(store.put({ ...record, value: moved }, store.keyPath === null ? key : undefined));
    }
    db.close();
  }, ms);
}

/** What the store has of the holds; the background is not asked, so that it is not woken by it. */
function storedStates(desk: Tab): Promise<readonly string[]> {
  return desk.run(async () => {
    type Record = { value: { state: { kind: string } } };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const db = await done(indexedDB.open('thrice'));
    const records = (await done(db.transaction('holds').objectStore('holds').getAll())) as Record[];
    db.close();
    return records.map(({ value }) => value.state.kind);
  });
}

/** What the toolbar button shows in the tab of a site, and how many notices were given. */
interface Seen {
  readonly badge: string;
  readonly title: string;
  readonly notices: number;
}

/** A browser without a screen may put a notice away as soon as it was given: those that were closed count too. */
function countNotices(desk: Tab): Promise<void> {
  return desk.run(() => {
    type Own = { notifications: { onClosed: { addListener(closed: (id: string) => void): void } } };
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const { dataset } = document.documentElement;
    (own.browser ?? own.chrome).notifications.onClosed.addListener((id) => {
      dataset.closed = `${dataset.closed ?? ''} ${id}`;
    });
  });
}

function seenFrom(desk: Tab, host: string): Promise<Seen> {
  return desk.run(async (of: string) => {
    type Own = {
      tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
      notifications: { getAll(): Promise<object> };
    };
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const { tabs, action, notifications } = own.browser ?? own.chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.includes(`//${of}`));
    const tabId = tab?.id ?? -1;
    const closed = (document.documentElement.dataset.closed ?? '').split(' ').filter((id) => id !== '');
    return {
      badge: await action.getBadgeText({ tabId }),
      title: await action.getTitle({ tabId }),
      notices: new Set([...closed, ...Object.keys(await notifications.getAll())]).size,
    };
  }, host);
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let desk: Tab;
  let tab: Tab;
  const waits = (waitsMs: readonly number[]) => answerFrom(desk, 'change-settings', { patch: { waitsMs } });
  beforeAll(async () => {
    stage = await shareStage(name);
    desk = await stage.desk();
    await countNotices(desk);
    await waits(defaultSettings.waitsMs.map((wait) => wait && WAIT_MS));
  });
  afterAll(async () => {
    await waits(quickSettings.waitsMs);
    await stage.end();
  });
  afterEach(() => stage.tidy());

  async function filled(values: TransferValues): Promise<void> {
    await take(tab, stage.bank.url, fill(page, values));
    await sleep(LOOK_MS);
  }

  const seen = () => seenFrom(desk, '127.0.0.1');

  test('said, counted down, told of at its end; pressed again, only the last look is asked', async () => {
    tab = await stage.open('about:blank');
    const values = someoneNew(page, '2500.00');
    await filled(values);
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await expect.poll(() => lineOn(tab), { timeout: 3000 }).toContain(startOf('line_held_long'));
    await answerAll(warning, values);
    await hears(warning, 'wait_why');
    await hears(warning, 'wait_meanwhile');
    await hears(warning, 'wait_long');
    expect(await warning.exists('.way-on .link')).toBe(false);
    await warning.close();
    const counted = await seen();
    expect(counted).toMatchObject({ badge: '30m', notices: 0 });
    expect(counted.title).toContain(startOf('title_held_until'));

    await tab.focus();
    const toolbar = await stage.browser.toolbar();
    await toolbar.waitFor('.holds .rest');
    expect(await toolbar.text('.holds .rest')).toMatch(/^(?:29:[0-5]\d|30:00) left$/);
    await toolbar.close();

    await holdsAgo(desk, WAIT_MS + MINUTE);
    await stage.browser.killBackground();
    await answerFrom(desk, 'holds', {});
    await expect.poll(seen, { timeout: 5000 }).toMatchObject({ badge: '1', notices: 1 });
    expect((await seen()).title).toContain(messages.title_held.message);

    await filled(values);
    await tab.click(page.commit);
    const again = await stage.browser.warning();
    await atWarning(again);
    expect(await screenOf(again)).toBe('last-look');
    expect(stage.bank.ledger()).toEqual([]);
    await release(again, tab);
    await tab.click(page.commit);
    await tab.waitFor(page.done);
    expect(stage.bank.ledger().map(({ amount }) => amount)).toEqual(['2500.00']);
  });

  test('a smaller one to the same payee meanwhile is the same payment that waits, until the same time', async () => {
    tab = await stage.open('about:blank');
    const values = someoneNew(page, '2600.00');
    await filled(values);
    await tab.click(page.commit);
    await (await stage.browser.warning()).close();
    const before = await answerFrom(desk, 'holds', {});
    await filled({ ...values, amount: '2400.00' });
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await hears(warning, 'changed');
    await warning.close();
    const now = await answerFrom(desk, 'holds', {});
    expect(before).toHaveLength(1);
    expect(now.map(({ id, endsAt }) => [id, endsAt])).toEqual(before.map(({ id, endsAt }) => [id, endsAt]));
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('a background that was stopped is woken at the end of a wait, by nobody', async () => {
    await waits(quickSettings.waitsMs.map((wait) => wait && SHORT_MS));
    tab = await stage.open('about:blank');
    await filled(someoneNew(page, '2500.00'));
    await tab.click(page.commit);
    await (await stage.browser.warning()).close();
    await tab.goto('about:blank');
    await sleep(LOOK_MS);
    expect(await storedStates(desk)).toContain('cooling');
    await stage.browser.killBackground();
    await expect.poll(() => storedStates(desk), { timeout: 2 * SHORT_MS }).not.toContain('cooling');
  });

  test('the toolbar button says what the guard is in this tab', async () => {
    tab = await stage.open(stage.bank.url);
    const says = (title: keyof typeof messages, badge: string) =>
      expect
        .poll(seen, { timeout: 5000 })
        .toMatchObject({ badge, title: expect.stringContaining(startOf(title)) });
    await says('title_guarded', '');
    await tab.focus();
    const pausing = await stage.browser.toolbar();
    await pressSaid(pausing, 'pause_site');
    await hears(pausing, 'here_paused_until');
    await says('here_paused_until', 'off');
    await pausing.click('[role=switch]');
    await says('title_guarded', '');
    await pausing.click('[role=switch]');
    await says('title_off', 'off');
    await pausing.close();
    await tab.goto('about:blank');
    await answerFrom(desk, 'switch-site', { host: '127.0.0.1', on: true });
    await tab.goto(stage.bank.url);
    await says('title_guarded', '');
  });
});

// The bypass monitor in both browsers: what goes past the gate is said or called off; honest pages never hear of it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { bypasses, honestPages, type MonitorPages, startMonitorPages } from '../stage/monitor-pages.ts';
import { lineOn, sleep } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';

/** The page was looked at before its button is pressed, on a busy machine too. */
const LOOKED_MS = 1000;

/** Longer than the grace of the monitor, and than what it does then. */
const SETTLE_MS = 900;

/** The same for an honest page, of which it has nothing to do. */
const HONEST_SETTLE_MS = 500;

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let pages: MonitorPages;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name);
    pages = await startMonitorPages();
  });
  afterAll(async () => {
    await stage.end();
    await pages.close();
  });
  afterEach(async () => {
    await tab.close();
    await stage.tidy();
  });

  async function unchecked() {
    return answerFrom(await stage.desk(), 'unchecked', {});
  }

  /** In a tab of its own: what was let through in a tab covers for a minute what may follow from it. */
  async function open(page: string): Promise<void> {
    tab = await stage.browser.open(pages.url + encodeURIComponent(page));
    await sleep(LOOKED_MS);
    pages.clear();
  }

  test.each(honestPages.map((page) => [page.name, page] as const))('nothing is said: %s', async (_, page) => {
    const before = await unchecked();
    await open(page.name);
    await page.act(tab);
    await expect.poll(() => [...pages.arrived()].sort(), { timeout: 10_000 }).toEqual(page.arrives);
    await sleep(HONEST_SETTLE_MS);
    expect([...pages.arrived()].sort()).toEqual(page.arrives);
    expect(await unchecked()).toEqual(before);
  });

  test.each(Object.keys(bypasses))('past the gate: %s', async (page) => {
    const before = await unchecked();
    await open(page);
    await tab.click('#go');
    if (name === 'firefox') {
      await stage.browser.warning();
      await sleep(SETTLE_MS);
      expect(pages.arrived()).toEqual([]);
      expect(await answerFrom(await stage.desk(), 'holds', {})).toHaveLength(1);
      expect(await unchecked()).toEqual(before);
      return;
    }
    await expect
      .poll(async () => (await unchecked()).length, { timeout: 1000, interval: 50 })
      .toBe(before.length + 1);
    expect((await unchecked())[0]).toMatchObject({ site: '127.0.0.1', name: 'Anna Braun' });
    await expect.poll(() => lineOn(tab), { timeout: 3000 }).toContain('Call your bank now');
    await sleep(SETTLE_MS);
    expect(await unchecked()).toHaveLength(before.length + 1);
  });
});

// The extension is updated under an open payment page, in both browsers: nothing leaves unseen, and the page is guarded anew.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stillThere } from '../../extension/channel/content-protocol.ts';
import { pack } from '../../extension/channel/wire.ts';
import messages from '../../public/_locales/en/messages.json';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom, openDesk } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { until } from '../browsers/until.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { LOOK_MS, lineOn, sleep, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';
import { hears, pressSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

/** What stands before the first place of a sentence. */
const startOf = (key: keyof typeof messages): string => messages[key].message.split('$')[0] ?? '';

/** Whether a gate of the extension as it is now stands in the page. */
function isGuardedAnew(desk: Tab, host: string): Promise<boolean> {
  return desk.run(
    async (message, of) => {
      type Own = {
        tabs: {
          query(what: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(id: number, text: string): Promise<unknown>;
        };
      };
      const own = globalThis as unknown as { browser?: Own; chrome: Own };
      const { tabs } = own.browser ?? own.chrome;
      const bank = (await tabs.query({})).find(({ url }) => url?.includes(`//${of}`));
      return (await tabs.sendMessage(bank?.id ?? -1, message).catch(() => false)) === true;
    },
    pack(stillThere),
    host,
  );
}

/** A host that only the person can let the extension into. */
const SHOP = 'shop.localhost';

/** The browser forgets which of our scripts belong to the sites that a person has allowed. */
function forgetScripts(desk: Tab): Promise<void> {
  return desk.run(async () => {
    type Own = { scripting: { unregisterContentScripts(): Promise<void> } };
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    await (own.browser ?? own.chrome).scripting.unregisterContentScripts();
  });
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(name);
  });
  afterAll(() => stage.end());

  test('what was open is guarded anew, and until it is reloaded lets nothing go unseen', async () => {
    const tab = await stage.browser.open('about:blank');
    await take(tab, stage.bank.url, fill(page, someoneNew(page, '3000.00')));
    await sleep(LOOK_MS);
    await stage.browser.update();
    const desk = await openDesk(stage.browser);
    await until('a gate of it', 10_000, () => isGuardedAnew(desk, '127.0.0.1'));
    await tab.focus();
    await tab.click(page.commit);
    // In Chromium what was there before still runs, and knows that it is nobody's any more; in Firefox it is gone.
    const said = name === 'chromium' ? messages.line_reload_page.message : startOf('line_held');
    await expect.poll(() => lineOn(tab), { timeout: 6000 }).toContain(said);
    await sleep(LOOK_MS);
    expect(stage.bank.ledger()).toEqual([]);
    await take(tab, stage.bank.url, fill(page, someoneNew(page, '3000.00')));
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    await stage.browser.warning();
    expect(await answerFrom(desk, 'holds', {})).not.toEqual([]);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('a tab that came back before our scripts were known is guarded when the background starts', async () => {
    const shop = stage.bank.url.replace('127.0.0.1', SHOP);
    const tab = await stage.browser.open(shop);
    await stage.browser.agreeTo(`http://${SHOP}/*`);
    await tab.focus();
    const allowing = await stage.browser.toolbar();
    await pressSaid(allowing, 'guard_site');
    await hears(allowing, 'title_guarded');
    await allowing.close();
    const desk = await openDesk(stage.browser);
    await forgetScripts(desk);
    await take(tab, shop, fill(page, someoneNew(page, '3000.00')));
    expect(await isGuardedAnew(desk, SHOP)).toBe(false);
    await stage.browser.killBackground();
    await answerFrom(desk, 'settings', {});
    await until('a gate in the page that is open', 10_000, () => isGuardedAnew(desk, SHOP));
    await tab.focus();
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await warning.waitFor('[data-screen]');
    expect(stage.bank.ledger()).toEqual([]);
    await take(tab, shop, fill(page, someoneNew(page, '3000.00')));
    expect(await isGuardedAnew(desk, SHOP)).toBe(true);
  });
});

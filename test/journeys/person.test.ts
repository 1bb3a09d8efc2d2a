// What else a person does, in both browsers: looks a payment up first, cannot talk now, pauses, and lets a payment grow old.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { until } from '../browsers/until.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, atWarning, goOn, LOOK_MS, sleep, take } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';
import { hears, pressSaid, typeSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;
const HOUR = 60 * 60 * 1000;

/**
 * Turns the times of all holds back in the store, as if so much time had gone by since; `false`, and nothing is done, while
 * one of them still waits: at the end of its wait the background writes it as it knows it, over whatever stands there.
 */
function holdsAgo(desk: Tab, ms: number): Promise<boolean> {
  return desk.run(async (by: number) => {
    type State = { kind: string; since?: number };
    type Record = { value: { createdAt: number; endsAt: number; state: State } };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const db = await done(indexedDB.open('thrice'));
    const store = db.transaction('holds', 'readwrite').objectStore('holds');
    const keys = await done(store.getAllKeys());
    const records = (await done(store.getAll())) as Record[];
    const waited = records.every(({ value }) => value.state.kind !== 'cooling');
    for (const [nth, key] of waited ? keys.entries() : []) {
      const record = records[nth] as Record;
      const { createdAt, endsAt, state } = record.value;
      const since = state.since === undefined ? {} : { since: state.since - by };
      const times = { createdAt: createdAt - by, endsAt: endsAt - by, state: { ...state, ...since } };
      const value = { ...record.value, ...times };
      await done(
        store.keyPath === null ? store.put({ ...record, value }, key) : store.put({ ...record, value }),
      );
    }
    db.close();
    return waited;
  }, ms);
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name);
    // Opened later, it would take the focus from a popup, which closes then.
    await stage.desk();
  });
  afterAll(() => stage.end());
  afterEach(() => stage.tidy());

  async function filled(amount: string): Promise<void> {
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(page, someoneNew(page, amount)));
    await sleep(LOOK_MS);
  }

  test('looked up first, from a message: the six strokes, the wait, and the journal', async () => {
    const meant = { account: 'DE89370400440532013000', amount: '2650.00' };
    tab = await stage.browser.toolbar();
    await pressSaid(tab, 'look_link');
    const message = `Hello, the sofa is yours. Please send EUR 2,650.00 to Tilda Ravn, ${meant.account}.`;
    await typeSaid(tab, 'look_message', message);
    await pressSaid(tab, 'look_find');
    await tab.waitUntil(() => {
      const found = [...document.querySelectorAll('input')].map(({ value }) => value);
      return found.includes('Tilda Ravn') && found.some((value) => /DE89/.test(value));
    });
    await typeSaid(tab, 'look_purpose', 'the sofa');
    await pressSaid(tab, 'look_start');
    await tab.waitFor('[data-screen]');
    const [hold] = await answerFrom(await stage.desk(), 'holds', {});
    expect(hold?.questions).toHaveLength(6);
    expect(hold?.tier).toBeGreaterThanOrEqual(3);
    expect((hold?.endsAt ?? 0) - (hold?.createdAt ?? 0)).toBeGreaterThan(0);
    const screens: string[] = [];
    await answerAll(tab, meant, async (screen) => {
      screens.push(screen);
    });
    expect(new Set(screens).size).toBe(7);
    await goOn(tab);
    await hears(tab, 'over_looked_up');
    await tab.close();
    tab = await stage.open(stage.browser.extensionUrl('options/options.html#/journal'));
    await hears(tab, 'event_looked_up');
    expect(await tab.text('main')).toContain('Tilda Ravn');
    expect(await answerFrom(await stage.desk(), 'holds', {})).toEqual([]);
  });

  test('"I cannot talk now" closes the warning, keeps the hold, and leaves help in the toolbar, once', async () => {
    await filled('12000.00');
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await atWarning(warning);
    // The window is gone before the button comes up.
    await pressSaid(warning, 'cannot_talk').catch(() => undefined);
    await expect.poll(() => stage.browser.warnings(), { timeout: 5000 }).toBe(0);
    expect(await answerFrom(await stage.desk(), 'holds', {})).toHaveLength(1);
    await tab.focus();
    const help = await stage.browser.toolbar();
    await help.waitFor('.help-page .first-steps');
    await hears(help, 'help_title');
    await help.close();
    await tab.focus();
    const again = await stage.browser.toolbar();
    await again.waitFor('.holds a');
    await again.close();
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('a warning that was closed: the line beside the button leads to all that waits, from there back to it, and to help', async () => {
    await filled('12500.00');
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await atWarning(warning);
    await warning.close();
    await tab.focus();
    // "Go on checking", "I won't send it", this one, and the way to help.
    const third = '[popover=manual] >>> button:nth-of-type(3)';
    await tab.waitFor(third);
    await tab.click(third);
    const list = await stage.browser.ownPage('popup/popup.html#/holds');
    await list.waitFor('.holds a');
    await list.click('.holds a');
    await list.waitFor('[data-screen=reason]');
    await list.close();
    await tab.focus();
    await tab.click('[popover=manual] >>> button:nth-of-type(4)');
    const help = await stage.browser.ownPage('popup/popup.html#/help/');
    await hears(help, 'help_title');
    await help.waitFor('.help-page .first-steps');
    await help.close();
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('paused for an hour: said until when, and nothing is stopped; guarded again at once', async () => {
    await filled('3100.00');
    const toolbar = await stage.browser.toolbar();
    await pressSaid(toolbar, 'pause_site');
    await hears(toolbar, 'here_paused_until');
    await toolbar.close();
    await tab.focus();
    await sleep(300);
    await tab.click(page.commit);
    await tab.waitFor(page.done);
    expect(stage.bank.ledger()).toHaveLength(1);
    await take(tab, stage.bank.url, fill(page, someoneNew(page, '3200.00')));
    const back = await stage.browser.toolbar();
    await back.waitFor('[role=switch][aria-checked=false]');
    await back.click('[role=switch]');
    await back.waitFor('[role=switch][aria-checked=true]');
    await back.close();
    await tab.focus();
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    await stage.browser.warning();
    expect(stage.bank.ledger()).toHaveLength(1);
  });

  test('a payment that waits for more than a day is over, says so, and is held anew when it is pressed', async () => {
    await filled('3000.00');
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    const desk = await stage.desk();
    const [before] = await answerFrom(desk, 'holds', {});
    await until('the end of the wait', 5000, () => holdsAgo(desk, 25 * HOUR));
    // What it remembers of the holds is from before.
    await stage.browser.killBackground();
    await warning.reload();
    await hears(warning, 'over_expired');
    await warning.close();
    await tab.focus();
    const toolbar = await stage.browser.toolbar();
    await hears(toolbar, 'holds_none');
    await toolbar.close();
    await tab.focus();
    await tab.click(page.commit);
    await stage.browser.warning();
    const [after, ...others] = await answerFrom(desk, 'holds', {});
    expect(others).toEqual([]);
    expect(after?.id).not.toBe(before?.id);
    expect(stage.bank.ledger()).toEqual([]);
  });
});

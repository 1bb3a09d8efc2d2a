// Time and failure in both browsers: nothing goes early, the first days are quiet, a silent background lets nothing out.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom, askFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, LOOK_MS, lineOn, sleep, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';

const classic = practicePages.find(({ id }) => id === 'classic') as PracticePage;
const DAY = 24 * 60 * 60 * 1000;

/** Longer than the page waits for an answer. */
const STALLED_MS = 5500;

/** Turns the day of installation back, as if the extension had been there for so long. */
async function installedAgo(desk: Tab, ms: number): Promise<void> {
  await desk.run(async (at: number) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const db = await done(indexedDB.open('thrice'));
    await done(
      db.transaction('kept', 'readwrite').objectStore('kept').put({ v: 1, value: { at } }, 'install'),
    );
    db.close();
  }, Date.now() - ms);
}

/** Keeps the whole database to itself for so long, so that the background can neither read nor write. */
async function stallStorage(desk: Tab, ms: number): Promise<void> {
  await desk.run((until: number) => {
    const open = indexedDB.open('thrice');
    return new Promise<void>((resolve) => {
      open.onsuccess = () => {
        const store = open.result
          .transaction(['holds', 'journal', 'kept', 'aside'], 'readwrite')
          .objectStore('kept');
        const again = (): void => {
          if (Date.now() < until) store.get('settings').onsuccess = again;
          else open.result.close();
        };
        again();
        resolve();
      };
    });
  }, Date.now() + ms);
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    const waitsMs = [0, 0, 60_000, 60_000, 60_000, 60_000, 60_000];
    stage = await setStage(name, { settings: { waitsMs, graceDays: 14 } });
  });
  afterAll(() => stage.end());
  afterEach(() => stage.tidy());

  async function filled(amount: string) {
    const values = someoneNew(classic, amount);
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(classic, values));
    await sleep(LOOK_MS);
    return values;
  }

  test('on the first day a new payee below mid is only read back', async () => {
    const { payee } = await filled('2000.00');
    // By then the verdict is there, on a machine of any speed.
    await expect.poll(() => lineOn(tab), { timeout: 4000 }).toContain(payee);
    await tab.click(classic.commit);
    await tab.waitFor(classic.done);
    expect(stage.bank.ledger()).toHaveLength(1);
    expect(await stage.browser.warnings()).toBe(0);
  });

  test('on day 15 the same is held', async () => {
    await installedAgo(await stage.desk(), 15 * DAY);
    await stage.browser.killBackground();
    await filled('2000.00');
    await tab.click(classic.commit);
    await stage.browser.warning();
    await sleep(LOOK_MS);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('too early: the background refuses, even when the window asks', async () => {
    const values = await filled('8000.00');
    await tab.click(classic.commit);
    const warning = await stage.browser.warning();
    await answerAll(warning, values);
    expect(await warning.exists('.way-on .link')).toBe(false);
    const [hold] = await answerFrom(warning, 'holds', {});
    const asked = await askFrom(warning, 'release', { id: hold?.id ?? '' });
    expect(asked).toEqual({ ok: true, answer: { refused: 'too-early' } });
    await tab.click(classic.commit);
    await sleep(LOOK_MS);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('a background that does not answer: stopped, said, and tried again', async () => {
    await filled('9000.00');
    await stallStorage(await stage.desk(), STALLED_MS);
    const over = sleep(STALLED_MS);
    await tab.focus();
    await tab.click(classic.commit);
    const line = '[popover=manual] >>> [role=status]';
    await tab.waitFor(`${line} button`, 8000);
    const silent = await lineOn(tab);
    expect(stage.bank.ledger()).toEqual([]);
    await over;
    await tab.click(`${line} button`);
    await stage.browser.warning();
    expect(await lineOn(tab)).not.toBe(silent);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('a background killed in the middle: the press is held, or said to be unanswered, and never sent', async () => {
    await filled('9000.00');
    const pressed = tab.click(classic.commit);
    await stage.browser.killBackground();
    await pressed;
    await expect.poll(() => lineOn(tab), { timeout: 6000 }).not.toBe('');
    await sleep(LOOK_MS);
    expect(stage.bank.ledger()).toEqual([]);
    await tab.click(classic.commit);
    await stage.browser.warning();
    expect(await answerFrom(await stage.desk(), 'holds', {})).toHaveLength(1);
  });
});

// The whole way by keyboard alone, in both browsers: the press, the six strokes, the way on, the payment; and the options.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { keyOn, tabTo } from '../stage/keys.ts';
import { someoneNew } from '../stage/payees.ts';
import {
  ALONE,
  asksOn,
  atWarning,
  LOOK_MS,
  lineOn,
  PASS_RESTS_MS,
  readFirst,
  screenOf,
  sleep,
  take,
} from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

const option = (name: string): string => `.screen .choice[data-option="${name}"]`;

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name);
    await stage.desk();
  });
  afterAll(() => stage.end());
  afterEach(() => tab.close());

  /** Types what is asked for into the only field of the screen. */
  async function typed(warning: Tab, text: string): Promise<void> {
    await tabTo(warning, '.screen .typed input');
    await warning.type('.screen .typed input', text);
    await warning.press('Enter');
  }

  async function answer(warning: Tab, screen: string, account: string, amount: string): Promise<void> {
    switch (screen) {
      case 'payee':
        return typed(warning, account.slice(-4));
      case 'amount':
        return typed(warning, amount);
      case 'purpose':
        await keyOn(warning, option('goods'));
        return keyOn(warning, option('yes'));
      case 'account-type':
        return keyOn(warning, option('person'));
      case 'relationship':
        return keyOn(warning, option('self'), 'Space');
      case 'prompts':
        // One question after the other.
        while (!(await warning.exists('.ways-out .on'))) {
          await keyOn(warning, ALONE);
          await asksOn(warning);
        }
        return;
    }
  }

  test('paid, and nothing was pointed at', async () => {
    const meant = someoneNew(page, '12000.00');
    tab = await stage.browser.open('about:blank');
    await take(tab, stage.bank.url, fill(page, meant));
    await sleep(LOOK_MS);
    await tab.focusOn(page.commit);
    await tab.press('Enter');
    const warning = await stage.browser.warning();
    await atWarning(warning);
    const screens: string[] = [];
    for (let screen = await screenOf(warning); screen !== 'last-look'; screen = await screenOf(warning)) {
      // Each screen begins at its safe way out.
      await warning.waitUntil(() => document.activeElement?.matches('.ways-out .safe'));
      screens.push(screen);
      await readFirst(warning, screen);
      await answer(warning, screen, meant.account, meant.amount);
      await keyOn(warning, '.ways-out .on');
      await warning.waitUntil(
        (before) => document.querySelector('[data-screen]')?.getAttribute('data-screen') !== before,
        5000,
        screen,
      );
    }
    expect(screens).toEqual([
      'reason',
      'payee',
      'amount',
      'purpose',
      'account-type',
      'relationship',
      'prompts',
    ]);
    // The window may be gone before the key comes up.
    await keyOn(warning, '.way-on .link').catch((error: unknown) => {
      if (/is not reached|has the focus/.test(String(error))) throw error;
    });
    await expect.poll(() => stage.browser.warnings(), { timeout: 8000 }).toBe(0);
    await expect.poll(() => lineOn(tab), { timeout: 5000 }).toContain('button');
    await sleep(PASS_RESTS_MS);
    expect(stage.bank.ledger()).toEqual([]);
    await tab.focusOn(page.commit);
    await tab.press('Enter');
    await tab.waitFor(page.done);
    expect(stage.bank.ledger()).toHaveLength(1);
  });

  test('Esc is "not now": the window goes, the hold stays', async () => {
    tab = await stage.browser.open('about:blank');
    await take(tab, stage.bank.url, fill(page, someoneNew(page, '12300.00')));
    await sleep(LOOK_MS);
    await tab.focusOn(page.commit);
    await tab.press('Enter');
    const warning = await stage.browser.warning();
    await atWarning(warning);
    // The window is gone before the key comes up.
    await warning.press('Escape').catch(() => undefined);
    await expect.poll(() => stage.browser.warnings(), { timeout: 5000 }).toBe(0);
    const desk = await stage.desk();
    const [hold] = await answerFrom(desk, 'holds', {});
    expect(hold?.state.kind).toMatch(/cooling|ready/);
    await answerFrom(desk, 'cancel', { id: hold?.id ?? '' });
  });

  test('in the options a place is gone to, something is changed, and changed back', async () => {
    tab = await stage.browser.open(stage.browser.extensionUrl('options/options.html#/profile'));
    await keyOn(tab, 'nav a[href="#/limits"]');
    await keyOn(tab, 'section .tick input', 'Space');
    await tab.waitFor('.stored[data-said="saved"]');
    const desk = await stage.desk();
    expect((await answerFrom(desk, 'settings', {})).settings.askAlways).toBe(true);
    await keyOn(tab, '.stored button');
    await expect
      .poll(async () => (await answerFrom(desk, 'settings', {})).settings.askAlways, { timeout: 5000 })
      .toBe(false);
  });
});

// Pages that lie or are broken: held all the same, what was not read is said so, and nothing of theirs becomes ours.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { type Hostile, hostilePages, startHostile } from '../stage/hostile.ts';
import { LOOK_MS, sleep } from '../stage/person.ts';
import { asking, type Stage, shareStage } from '../stage/stage.ts';

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let hostile: Hostile;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name, asking);
    hostile = await startHostile();
    // Of its own: the steps of another journey's payment would fill in here what a page does not say.
    tab = await stage.browser.open('about:blank');
  });
  afterAll(async () => {
    await tab.close();
    await stage.end();
    await hostile.close();
  });

  test.each(Object.keys(hostilePages))('%s', async (page) => {
    await tab.goto(hostile.url + page);
    await sleep(LOOK_MS);
    await tab.click('form button');
    const warning: Tab = await stage.browser.warning();
    await warning.waitFor('[data-screen]');
    const desk = await stage.desk();
    const [hold, ...others] = await answerFrom(desk, 'holds', {});
    expect(others).toEqual([]);
    if (hold === undefined) throw new Error('nothing is held');
    const { amount, payee } = hold.transfer;
    if (/^(no|two|nan)-/.test(page)) expect(amount).toBeNull();
    if (payee.name !== null) {
      expect(payee.name.length).toBeLessThanOrEqual(300);
      expect(payee.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    expect(
      await warning.run(() => document.querySelectorAll('img, .screen b b, script:not([src])').length),
    ).toBe(0);
    expect(await warning.run(() => document.title)).not.toBe('owned');
    expect(await tab.run(() => document.querySelector('form button')?.isConnected)).toBe(true);
    expect(hostile.arrived()).toEqual([]);
    await answerFrom(desk, 'cancel', { id: hold.id });
  });
});

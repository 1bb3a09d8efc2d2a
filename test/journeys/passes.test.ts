// A pass in both browsers: one press, one transfer, one document; never a script's, never twice.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import { type PassPage, passAttacks } from '../attacks/passes.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { ARRIVES_MS, answerAll, LOOK_MS, release, sleep } from '../stage/person.ts';
import { asking, type Stage, shareStage } from '../stage/stage.ts';

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name, asking);
    ground = await prepareGround(passAttacks);
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });
  afterEach(() => stage.tidy());

  /** Opens a page, presses its button unless it does so itself, and releases the transfer. */
  async function released(page: PassPage, pressesItself = false): Promise<void> {
    ground.clear();
    tab = await stage.open(`${ground.url}/${passAttacks.findIndex(({ id }) => id === page)}`);
    await sleep(LOOK_MS);
    if (!pressesItself) await tab.click('#b');
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: 'DE89370400440532013000', amount: '4200' });
    await release(warning, tab);
  }

  test('a double click pays once', async () => {
    await released('plain');
    await tab.click('#b', { count: 2 });
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toHaveLength(1);
  });

  test('a password that is asked for after the press is never interrupted', async () => {
    await released('asks for a password');
    await tab.click('#b');
    await sleep(LOOK_MS);
    await tab.type('#r', '246810');
    await expect.poll(() => ground.arrived()).toHaveLength(1);
    expect(await answerFrom(await stage.desk(), 'holds', {})).toEqual([]);
  });

  test('a held Enter pays once', async () => {
    await released('plain');
    await tab.focusOn('#b');
    await tab.hold('Enter', 1200);
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toHaveLength(1);
  });

  test('an amount that changes under the finger is not paid', async () => {
    await released('changes under the finger');
    await tab.click('#b');
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toEqual([]);
    await expect.poll(async () => (await answerFrom(await stage.desk(), 'holds', {})).length).toBe(2);
  });

  test.each(['presses its own button', 'sends its own form'] as const)(
    'a page that %s gets nothing',
    async (page) => {
      await released(page, true);
      await sleep(ARRIVES_MS);
      expect(ground.arrived()).toEqual([]);
    },
  );

  test('a reloaded page has no pass, and the checks are kept', async () => {
    await released('form');
    await tab.reload();
    await sleep(LOOK_MS);
    await tab.click('#b');
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toEqual([]);
    const [hold] = await answerFrom(await stage.desk(), 'holds', {});
    expect(hold?.canRelease).toBeNull();
  });

  test('another tab with the same transfer has no part in it: pressed there, it is looked at again', async () => {
    await released('form');
    const other = await stage.browser.open(await tab.url());
    await sleep(LOOK_MS);
    await other.click('#b');
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toEqual([]);
    expect(await answerFrom(await stage.desk(), 'holds', {})).toHaveLength(1);
    await other.close();
    await tab.click('#b');
    await sleep(ARRIVES_MS);
    expect(ground.arrived()).toEqual([]);
  });

  test('the pass keeps the submitter', async () => {
    await released('form');
    await tab.click('#b');
    await expect.poll(() => ground.arrived()).toHaveLength(1);
    expect(ground.arrived()[0]).toContain('how=now');
  });
});

// Payment codes in both browsers: veiled until looked at, free when nothing would be held.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codePages } from '../attacks/codes.ts';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { until } from '../browsers/until.ts';
import { answerAll, goOn, sleep } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';

/** What lies on top at the middle of the code: the code itself, or something over it. */
function isInSight(tab: Tab): Promise<boolean> {
  return tab.run(() => {
    const { left, top, width, height } = (
      document.querySelector('svg') as SVGElement
    ).getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('svg') !== null;
  });
}

/** The page draws its code anew every second. */
const REDRAWN_MS = 1300;

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  beforeAll(async () => {
    stage = await shareStage(name);
    ground = await prepareGround(codePages);
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });

  test('a transfer by code is veiled, through every redraw, until it was looked at', async () => {
    const tab = await stage.open(`${ground.url}/0`);
    await expect.poll(() => isInSight(tab), { timeout: 4000 }).toBe(false);
    await sleep(REDRAWN_MS);
    // What is drawn anew is veiled anew, on a busy machine a little later.
    await expect.poll(() => isInSight(tab), { timeout: 800 }).toBe(false);
    // Its line goes and comes with each redraw.
    await until('its line', 8000, () => tab.click('[popover=manual] >>> button').then(() => true as const));
    const warning = await stage.browser.warning();
    await answerAll(warning, { account: '', amount: '5000' });
    await goOn(warning);
    // Whatever line there is goes with the code that it stands beside, which is drawn anew.
    await expect.poll(() => isInSight(tab), { timeout: 4000 }).toBe(true);
    await expect.poll(() => stage.browser.warnings()).toBe(0);
    await sleep(REDRAWN_MS);
    // Each new code is veiled until it is known to be the one that was looked at.
    await expect.poll(() => isInSight(tab), { timeout: 800 }).toBe(true);
    expect(await answerFrom(await stage.desk(), 'holds', {})).toEqual([]);
  });

  test.each([
    ['a purchase of every day', 1],
    ['a code that is no payment', 2],
  ])('%s stays in sight', async (_, at) => {
    const tab = await stage.open(`${ground.url}/${at}`);
    await sleep(REDRAWN_MS);
    expect(await isInSight(tab)).toBe(true);
    expect(await tab.exists('[popover=manual]')).toBe(false);
  });
});

// Every way out, tried in both browsers against pages that count what really leaves; and honest presses, untouched.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allAttacks, ofBrowsers } from '../attacks/all-attacks.ts';
import type { Attack } from '../attacks/attack.ts';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import { faultOf, playAttack } from '../attacks/play-attack.ts';
import type { BrowserName, Tab } from '../browsers/browser.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { asking, type Stage, shareStage } from '../stage/stage.ts';
import { everySecond, ofBrowser } from './whole.ts';

/** The page is there and its reader as well; nobody presses sooner. `npm run prove` takes its time. */
const pace = { lookMs: 300, arrivesMs: 150 };

/** What finds the control of an event is the same code in both browsers; `npm run prove` tries the other half too. */
const ofCode = everySecond(
  allAttacks.filter((attack) => attack.expect !== 'untouched' && !ofBrowsers.includes(attack)),
);
const isPlayed = (attack: Attack): boolean =>
  attack.expect === 'untouched' || ofBrowsers.includes(attack) || ofCode.includes(attack);

const played = (name: BrowserName) =>
  ofBrowser(
    name,
    allAttacks
      .map((attack, at) => [attack.expect, attack.id, attack, at] as const)
      .filter(([, , attack]) => isPlayed(attack)),
    ([, , attack]) => ofBrowsers.includes(attack),
  );

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name, asking);
    ground = await prepareGround(allAttacks);
    // Of its own: what was let through in another journey's tab would cover the code of the same transfer here.
    tab = await stage.browser.open('about:blank');
  });
  afterAll(async () => {
    await tab.close();
    await stage.end();
    await ground.close();
  });

  test.each(played(name))('%s: %s', async (_, __, attack, at) => {
    const arena = { browser: stage.browser, desk: await stage.desk(), ground, tab };
    expect(faultOf(attack, await playAttack(arena, attack, at, pace))).toBeNull();
  });
});

// The background killed at random times during whole payments: no hold is lost, none ends early, no money leaves twice.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { killsLine, killWaits, payUnderKills } from '../stage/kills.ts';
import { quickSettings, type Stage, shareStage } from '../stage/stage.ts';

/** In each browser; both together are 20. */
const KILLS = 10;

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await shareStage(name);
    await answerFrom(await stage.desk(), 'change-settings', { patch: killWaits });
  });
  afterAll(async () => {
    const { waitsMs } = { ...defaultSettings, ...quickSettings };
    await answerFrom(await stage.desk(), 'change-settings', { patch: { waitsMs } });
    await stage.end();
  });

  test('killed at random times: held once, released once, arrived once', async () => {
    const killed = await payUnderKills(stage, KILLS);
    console.log(`${name}: ${killsLine(killed)}`);
    const late = killed.faults.filter((fault) => fault.endsWith('never arrived'));
    expect(killed.faults.filter((fault) => !late.includes(fault))).toEqual([]);
    // Nothing was lost or sent twice: the presses between the kills were too few for the time there was.
    if (late.length > 0) throw new Error(`waited in vain for a payment to arrive: ${late.join(', ')}`);
    expect(killed).toMatchObject({ kills: KILLS, held: killed.payments, arrived: killed.payments });
  }, 180_000);
});

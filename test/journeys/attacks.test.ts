// Every way out, tried in both browsers against pages that count what really leaves; and honest presses, untouched.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from '../attacks/attack.ts';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import { honestPresses } from '../attacks/honest.ts';
import { presses } from '../attacks/presses.ts';
import { scripts } from '../attacks/scripts.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { sleep } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';

const attacks: readonly Attack[] = [...presses, ...scripts, ...honestPresses];

/** The page is there and its reader as well; nobody presses sooner. */
const LOOK_MS = 350;

/** What got through has arrived by then. */
const ARRIVES_MS = 300;

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  beforeAll(async () => {
    stage = await setStage(name, { settings: { askAlways: true } });
    ground = await prepareGround(attacks);
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });

  async function holds() {
    return answerFrom(await stage.desk(), 'holds', {});
  }

  async function clearHolds(): Promise<void> {
    const desk = await stage.desk();
    for (const { id } of await answerFrom(desk, 'holds', {})) await answerFrom(desk, 'cancel', { id });
  }

  test.each(attacks.map((attack, at) => [attack.expect, attack.id, at] as const))(
    '%s: %s',
    async (_, __, at) => {
      const attack = attacks[at] as Attack;
      ground.clear();
      const tab = await stage.browser.open(`${ground.url}/${at}`);
      try {
        await sleep(LOOK_MS);
        await attack.act?.(tab, stage.browser);
        if (attack.expect === 'stopped') {
          await expect.poll(holds, { timeout: 4000 }).toHaveLength(1);
          await sleep(ARRIVES_MS);
          expect(ground.arrived()).toEqual([]);
        } else {
          await expect.poll(() => ground.arrived(), { timeout: 4000 }).toHaveLength(1);
          await sleep(ARRIVES_MS);
          expect(await holds()).toEqual([]);
        }
      } finally {
        await tab.close();
        await clearHolds();
      }
    },
  );
});

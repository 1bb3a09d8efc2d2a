// The whole adversarial suite again and again, each time pressed at another moment.
import { allAttacks } from '../attacks/all-attacks.ts';
import { prepareGround } from '../attacks/ground.ts';
import { faultOf, playAttack } from '../attacks/play-attack.ts';
import type { BrowserName } from '../browsers/browser.ts';
import { setStage } from '../stage/stage.ts';

export interface MatrixRow {
  readonly id: string;
  readonly expect: 'stopped' | 'untouched';
  readonly times: number;
  /** One sentence for each time that did not go as expected, with the moment of the press. */
  readonly faults: readonly string[];
}

/** A page is pressed between these ms after its load. */
const SOONEST_MS = 350;
const LATEST_MS = 1200;

/** What got through has arrived by then. */
const ARRIVES_MS = 300;

const jittered = (): number => Math.round(SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS));

/** `tell` hears of each case when it has been played. */
export async function proveMatrix(
  name: BrowserName,
  times: number,
  tell: (line: string) => void,
): Promise<readonly MatrixRow[]> {
  const stage = await setStage(name, { settings: { askAlways: true } });
  const ground = await prepareGround(allAttacks);
  try {
    const arena = { browser: stage.browser, desk: await stage.desk(), ground };
    const rows: MatrixRow[] = [];
    for (const [at, attack] of allAttacks.entries()) {
      const faults: string[] = [];
      for (let i = 0; i < times; i += 1) {
        const lookMs = jittered();
        const fault = await playAttack(arena, attack, at, { lookMs, arrivesMs: ARRIVES_MS }).then(
          (outcome) => faultOf(attack, outcome),
          (error: unknown) => String(error),
        );
        if (fault !== null) faults.push(`pressed after ${lookMs} ms: ${fault}`);
      }
      rows.push({ id: attack.id, expect: attack.expect, times, faults });
      tell(`${attack.expect}: ${attack.id}: ${times - faults.length} of ${times}`);
    }
    return rows;
  } finally {
    await stage.end();
    await ground.close();
  }
}

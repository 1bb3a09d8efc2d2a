// The background killed at random times during whole payments, many more times than a test can wait for.
import type { BrowserName } from '../browsers/browser.ts';
import { type Killed, killWaits, payUnderKills } from '../stage/kills.ts';
import { setStage } from '../stage/stage.ts';

/** `tell` hears of each payment when it is over. */
export async function proveKills(
  name: BrowserName,
  kills: number,
  tell: (line: string) => void,
): Promise<Killed> {
  const stage = await setStage(name, { settings: killWaits });
  try {
    return await payUnderKills(stage, kills, tell);
  } finally {
    await stage.end();
  }
}

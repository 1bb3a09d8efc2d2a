// Axe over every look in every language, in the light and in the dark.

import { languages } from '../../src/settings/settings.ts';
import type { BrowserName } from '../browsers/browser.ts';
import { type AxeRow, axeRowsOf } from '../looks/axe.ts';
import { allLooks } from '../looks/looks.ts';
import { looksIn } from '../looks/looks-stage.ts';

/** `tell` hears of each language when it is done. */
export async function proveAxe(name: BrowserName, tell: (line: string) => void): Promise<readonly AxeRow[]> {
  const stage = await looksIn(name);
  const rows: AxeRow[] = [];
  try {
    for (const language of languages) {
      for (const look of allLooks) rows.push(...(await axeRowsOf(stage, look, language)));
      tell(`axe: ${language}: ${allLooks.length} looks`);
    }
    return rows;
  } finally {
    await stage.end();
  }
}

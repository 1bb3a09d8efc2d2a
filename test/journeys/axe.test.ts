// Every state of every page of ours in a real Chromium, in English and simplified Chinese: axe in the light and in the dark, and
// whether it fits a narrow window, large letters and the other direction of writing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AxeRow, axeLines, axeRowsOf } from '../looks/axe.ts';
import { fitFaults } from '../looks/fit.ts';
import { looks } from '../looks/looks.ts';
import { type LooksStage, looksIn } from '../looks/looks-stage.ts';

let stage: LooksStage;
beforeAll(async () => {
  stage = await looksIn('chromium');
});
afterAll(() => stage.end());

/** Two that write differently; `npm run prove -- --only axe` looks at all in all three, in both browsers. */
const languages = ['en', 'zh_CN'] as const;

test('axe finds nothing on any page of ours, and each fits where there is little room', async () => {
  const { served, tab: around } = stage;
  await around.goto(served.windowUrl);
  const tab = await around.frame('#look');
  const rows: AxeRow[] = [];
  const misfits: string[] = [];
  for (const language of languages)
    for (const look of looks) {
      rows.push(...(await axeRowsOf({ served, tab }, look, language)));
      for (const fault of await fitFaults(around)) misfits.push(`${look.name}, ${language}: ${fault}`);
    }
  console.log(axeLines(rows).join('\n'));
  expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(misfits).toEqual([]);
  expect(rows).toHaveLength(2 * languages.length * looks.length);
}, 300_000);

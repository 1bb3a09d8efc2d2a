// Axe in a real Chromium over every state of every page, in English and simplified Chinese, in the light and in the dark.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AxeRow, axeLines, axeRowsOf } from '../looks/axe.ts';
import { looks } from '../looks/looks.ts';
import { type LooksStage, looksIn } from '../looks/looks-stage.ts';

let stage: LooksStage;
beforeAll(async () => {
  stage = await looksIn('chromium');
});
afterAll(() => stage.end());

/** Two that write differently; `npm run prove -- --only axe` looks at all in all three, in both browsers. */
const languages = ['en', 'zh_CN'] as const;

test('axe finds nothing on any page of ours', async () => {
  const rows: AxeRow[] = [];
  for (const language of languages)
    for (const look of looks) rows.push(...(await axeRowsOf(stage, look, language)));
  console.log(axeLines(rows).join('\n'));
  expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(rows).toHaveLength(2 * languages.length * looks.length);
}, 240_000);

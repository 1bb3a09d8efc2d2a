// Axe in a real Chromium over every state of every page, each in one of the languages, in the light and in the dark.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/settings/settings.ts';
import { type AxeRow, axeLines, axeRowsOf } from '../looks/axe.ts';
import { looks } from '../looks/looks.ts';
import { type LooksStage, looksIn } from '../looks/looks-stage.ts';

let stage: LooksStage;
beforeAll(async () => {
  stage = await looksIn('chromium');
});
afterAll(() => stage.end());

/** The next state is looked at in the next language; `npm run prove -- --only axe` looks at all in all, in both browsers. */
test('axe finds nothing on any page of ours', async () => {
  const rows: AxeRow[] = [];
  for (const [nth, look] of looks.entries()) {
    const language = languages[nth % languages.length] ?? 'en';
    rows.push(...(await axeRowsOf(stage, look, language)));
  }
  console.log(axeLines(rows).join('\n'));
  expect(rows.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(rows).toHaveLength(2 * looks.length);
}, 120_000);

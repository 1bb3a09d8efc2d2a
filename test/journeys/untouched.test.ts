// What no site may notice, in Chromium with the extension on it and without: honest requests, and everything where it is switched off.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import {
  doEverything,
  everyPath,
  honestRequests,
  prepareRequests,
  type RequestGround,
  requestSteps,
} from '../compare/honest-requests.ts';
import { practiceSteps, visitedPages } from '../compare/practice-visits.ts';
import { openSides, type Sides } from '../compare/sides.ts';
import { asking, type Stage, shareStage } from '../stage/stage.ts';

/** The ways of building a page that are broken most easily; all of them are in `npm run prove`. */
const few = visitedPages.filter(({ id }) => ['components', 'frame', 'hand-over'].includes(id));

const here = browsersUnderTest.filter((name) => name === 'chromium');

describe.each(here)('%s', (name) => {
  let stage: Stage;
  let bare: Browser;
  let ground: RequestGround;
  let asked: Sides;
  let banks: Sides;
  beforeAll(async () => {
    stage = await shareStage(name, asking);
    bare = await launch(name);
    ground = await prepareRequests();
    asked = await openSides(stage.browser, bare, ground.url);
    banks = await openSides(stage.browser, bare, stage.bank.url);
  });
  afterAll(async () => {
    await bare.close();
    await stage.end();
    for (const sides of [asked, banks]) await sides.close();
    await ground.close();
  });

  test('checks, quotes, drafts and counts with payee and amount: none held, none changed', async () => {
    const found = await asked.compare((url) => requestSteps(`${url}/all`, doEverything));
    expect(found).toEqual([]);
    const paths = new Set(asked.sent().map(({ path }) => path.split('?')[0]));
    expect([...paths]).toEqual(expect.arrayContaining(everyPath));
    expect(asked.sent().length).toBeGreaterThan(honestRequests.length);
    expect(await answerFrom(await stage.desk(), 'holds', {})).toEqual([]);
  });

  describe('switched off', () => {
    async function switchAll(on: boolean): Promise<void> {
      const desk = await stage.desk();
      for (const host of ['127.0.0.1', 'localhost']) await answerFrom(desk, 'switch-site', { host, on });
    }
    beforeAll(() => switchAll(false));
    afterAll(() => switchAll(true));

    test.each(few.map((page) => [page.id, page] as const))('%s: nobody can tell', async (_, page) => {
      expect(await banks.compare((url) => practiceSteps(page, url))).toEqual([]);
    });
  });
});

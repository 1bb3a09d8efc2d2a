// Private windows in both browsers: what is held and released there is said to be forgotten, and is, with the browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { answerFrom, openDesk } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { type Bank, startBank } from '../practice-bank/bank.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, LOOK_MS, release, sleep, take } from '../stage/person.ts';
import { builtQuick } from '../stage/stage.ts';
import { hears } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

describe.each(browsersUnderTest)('%s', (name) => {
  let dir: string;
  let bank: Bank;
  let extension: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'thrice-private-'));
    bank = await startBank();
    const built = await builtQuick();
    extension = name === 'chromium' ? built.chrome : built.firefox;
  });
  afterAll(async () => {
    await bank.close();
    await rm(dir, { recursive: true, force: true });
  });

  const start = (inPrivate: boolean): Promise<Browser> =>
    launch(name, { extension, profile: join(dir, 'profile'), inPrivate });

  test('held and released: said to be private, in no journal, and gone with the browser', async () => {
    const values = someoneNew(page, '2500.00');
    const browser = await start(true);
    const desk = await openDesk(browser);
    const tab = await browser.openPrivate(bank.url);
    await take(tab, bank.url, fill(page, values));
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    const warning = await browser.warning();
    await hears(warning, 'private_window');
    const [hold] = await answerFrom(desk, 'holds', {});
    expect(hold?.place.isPrivate).toBe(true);
    await answerAll(warning, values);
    await release(warning, tab);
    const [released] = await answerFrom(desk, 'holds', {});
    expect(released?.state.kind).toBe('released');
    expect((await answerFrom(desk, 'journal', { before: null })).lines).toEqual([]);
    await browser.close();
    await browser.closed;

    const again = await start(false);
    const after = await openDesk(again);
    expect(await answerFrom(after, 'holds', {})).toEqual([]);
    expect((await answerFrom(after, 'journal', { before: null })).lines).toEqual([]);
    await again.close();
    expect(bank.ledger()).toEqual([]);
  });
});

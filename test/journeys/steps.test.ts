// Transfers of three steps in both browsers: whom the money goes to was said two pages before the press that sends it.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/settings/settings.ts';
import { codeStep } from '../attacks/code-step.ts';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { steppedPages, walkSteps } from '../practice-bank/further-pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, LOOK_MS, lineOn, release, sleep, take } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  let ground: Ground;
  async function speak(language: Language | null): Promise<void> {
    await answerFrom(await stage.desk(), 'change-settings', { patch: { language } });
  }
  beforeAll(async () => {
    stage = await shareStage(name);
    await speak('zh_CN');
    ground = await prepareGround([codeStep]);
  });
  afterAll(async () => {
    await speak(null);
    await stage.end();
    await ground.close();
  });
  afterEach(async () => {
    await stage.open('about:blank');
    stage.bank.clear();
  });

  test.each(steppedPages.map((page) => [page.path, page] as const))(
    '%s: held with the payee of the first step, released, arrived once',
    async (_, page) => {
      const values = someoneNew(page, '2500.00');
      tab = await stage.open('about:blank');
      await take(tab, stage.bank.url, walkSteps(page, values));
      await sleep(LOOK_MS);
      await tab.click(page.commit);
      const warning = await stage.browser.warning();
      const [hold] = await answerFrom(await stage.desk(), 'holds', {});
      expect(hold?.transfer).toMatchObject({ payee: { name: values.payee }, purpose: values.purpose });
      expect(hold?.sure).toMatchObject({ payee: 'medium', purpose: 'medium' });
      expect(hold?.findings.map(({ code }) => code)).toContain('payee/earlier-step');
      expect(stage.bank.ledger()).toEqual([]);
      await answerAll(warning, values);
      await release(warning, tab);
      await tab.click(page.commit);
      await tab.waitFor(page.done);
      await sleep(LOOK_MS);
      expect(stage.bank.ledger()).toHaveLength(1);
      expect(stage.bank.ledger()[0]).toMatchObject({ page: 'steps', ...values });
    },
  );

  test('a code for what nobody looked at is held, and the line says that the code can be asked for again', async () => {
    tab = await stage.open(`${ground.url}/0`);
    await tab.type('#code', '246810');
    await sleep(LOOK_MS);
    await tab.click('#send');
    await stage.browser.warning();
    await expect.poll(() => lineOn(tab), { timeout: 4000 }).toContain('再要一个');
    expect(ground.arrived()).toEqual([]);
  });
});

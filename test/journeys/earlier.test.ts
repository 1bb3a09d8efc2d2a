// An installation of an earlier build in both browsers: after the update, all that it knew is known.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../browsers/browser.ts';
import { answerFrom, openDesk } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { lend } from '../browsers/lend.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { known } from '../extension/background/second-version.ts';
import type { GoBack } from '../stage/earlier-page.ts';
import { builtQuick } from '../stage/stage.ts';

describe.each(browsersUnderTest)('%s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    const { chrome, firefox } = await builtQuick();
    browser = await launch(name, { extension: name === 'chromium' ? chrome : firefox });
  });
  afterAll(() => browser.close());

  test('journal, payees, holds and whole accounts are there, and an account one digit off is told apart', async () => {
    const desk = await openDesk(browser);
    await lend(desk, join(import.meta.dirname, '../stage/earlier-page.ts'));
    await desk.run(() => (window as unknown as { goBack: GoBack }).goBack());
    await browser.killBackground();
    const payees = await answerFrom(desk, 'payees', {});
    expect(new Map(payees.map((payee) => [payee.name, payee.paid]))).toEqual(
      new Map(known.map(([who, , times]) => [who, times])),
    );
    expect((await answerFrom(desk, 'journal', { before: null })).lines).toHaveLength(6);
    expect((await answerFrom(desk, 'holds', {})).map(({ id }) => id)).toEqual(['h1']);
    const { aside } = await answerFrom(desk, 'settings', {});
    expect(new Set(aside.map(({ key }) => key))).toEqual(new Set(['e9', 'p9', 'h9']));
    const typed = { name: '赵敏', account: '6217001210012745678', amount: '300', purpose: '货款' };
    const asked = await answerFrom(desk, 'look-up', { typed, message: '', practice: false });
    const hold = asked.kind === 'held' ? await answerFrom(desk, 'hold', { id: asked.holdId }) : null;
    expect(hold?.findings).toContainEqual(
      expect.objectContaining({
        code: 'payee/one-digit-off',
        facts: expect.arrayContaining([
          { kind: 'difference', difference: expect.objectContaining({ at: [13] }) },
        ]),
      }),
    );
  });
});

// After the release in both browsers: where the page stands is said in one line, and its own button is brought into sight.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import type { Tab } from '../browsers/browser.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, goOn, LOOK_MS, lineOn, release, sleep, take } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';

const pageOf = (id: PracticePage['id']) => practicePages.find((one) => one.id === id) as PracticePage;
const page = pageOf('classic');
/** No earlier step has shown the amount. */
const onePage = pageOf('code-one-page');

/** What becomes of a page between the press and the release; sent as text. */
const meanwhile: readonly (readonly [string, PracticePage, keyof typeof messages, () => void])[] = [
  [
    'the session runs out',
    page,
    'line_page_expired',
    () => {
      document.body.innerHTML = '<p>您长时间未操作，登录已超时，请重新登录。</p>';
    },
  ],
  ['the button goes', page, 'line_button_gone', () => document.querySelector('#confirmBtn')?.remove()],
  [
    'the amount goes',
    onePage,
    'line_amount_gone',
    () => {
      const amount = document.querySelector<HTMLInputElement>('#amount');
      if (amount !== null) amount.value = '';
    },
  ],
];

/** The states of the browser's windows, the first one put into another if so wished. */
function windowsOf(desk: Tab, first?: 'fullscreen' | 'normal'): Promise<readonly string[]> {
  return desk.run(async (wanted) => {
    type Pane = { id: number; type: string; state: string };
    type Own = { windows: { getAll(): Promise<Pane[]>; update(id: number, to: object): Promise<unknown> } };
    const own = globalThis as unknown as { browser?: Own; chrome: Own };
    const { windows } = own.browser ?? own.chrome;
    const main = (await windows.getAll()).find(({ type }) => type === 'normal');
    if (wanted !== null && main !== undefined) await windows.update(main.id, { state: wanted });
    return (await windows.getAll()).map(({ type, state }) => `${type} ${state}`);
  }, first ?? null);
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  beforeAll(async () => {
    stage = await shareStage(name);
  });
  afterAll(() => stage.end());
  afterEach(() => stage.tidy());

  async function filled(on: PracticePage) {
    const values = someoneNew(on, '2500.00');
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(on, values));
    await sleep(LOOK_MS);
    return values;
  }

  async function lookedAt(on = page): Promise<Tab> {
    const values = await filled(on);
    await tab.click(on.commit);
    const warning = await stage.browser.warning();
    await answerAll(warning, values);
    return warning;
  }

  test.each(meanwhile)('%s: said in one line, and nothing is sent', async (_, on, line, happen) => {
    const warning = await lookedAt(on);
    await tab.run(happen);
    await goOn(warning);
    await expect.poll(() => lineOn(tab), { timeout: 5000 }).toBe(messages[line].message);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test("the page's tab has the focus, its button is in sight with an outline, and the line has the focus", async () => {
    const warning = await lookedAt();
    await tab.run(() => {
      const above = Object.assign(document.createElement('div'), { textContent: ' ' });
      above.style.height = '3000px';
      document.body.prepend(above);
      scrollTo(0, 0);
    });
    await release(warning, tab);
    expect(await lineOn(tab)).toBe(messages.line_released.message);
    const seen = await tab.run((commit: string) => {
      const { top, bottom } = (document.querySelector(commit) as Element).getBoundingClientRect();
      return {
        hasFocus: document.hasFocus() && document.visibilityState === 'visible',
        isInSight: top >= 0 && bottom <= innerHeight,
        onButton: document.activeElement?.matches(commit) ?? false,
        onLine: document.activeElement?.matches('[popover=manual]') ?? false,
      };
    }, page.commit);
    expect(seen).toEqual({ hasFocus: true, isInSight: true, onButton: false, onLine: true });
    // The outline stands before the line, and around the button.
    await tab.waitFor('[popover=manual] >>> div:not([role])');
  });

  test('a browser that fills the screen has the warning in a tab, and not behind it', async () => {
    const desk = await stage.desk();
    await filled(page);
    await windowsOf(desk, 'fullscreen');
    await expect.poll(() => windowsOf(desk), { timeout: 5000 }).toContain('normal fullscreen');
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await warning.waitFor('[data-screen]');
    const windows = await windowsOf(desk);
    const isInFront = await warning.run(() => document.visibilityState === 'visible');
    await warning.close();
    await windowsOf(desk, 'normal');
    await expect.poll(() => windowsOf(desk), { timeout: 5000 }).toContain('normal normal');
    expect({ popups: windows.filter((one) => one.startsWith('popup')), isInFront }).toEqual({
      popups: [],
      isInFront: true,
    });
    expect(stage.bank.ledger()).toEqual([]);
  });
});

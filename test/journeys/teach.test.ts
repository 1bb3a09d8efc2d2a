// Pages that nobody understands are taught in both browsers by real input, and stopped from then on; and what is no payment goes.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Attack } from '../attacks/attack.ts';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { until } from '../browsers/until.ts';
import { atWarning, LOOK_MS, lineOn, PASS_RESTS_MS, sleep } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';

const sends = `fetch('/pay', { method: 'POST', body: 'glim=1' })`;
const values = `<p><i>Whither</i> <b class="whither">Orla Finch</b></p><p><i>Measure</i> <b class="measure">EUR 1,250.00</b></p>`;

/** Odd words, and a `div` for a button in a closed root. */
const closed = `<h1>Glim</h1>${values}<glim-knob></glim-knob><script>
customElements.define('glim-knob', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = '<div class="knob" tabindex="0" style="cursor:pointer;padding:20px;width:90px">Frobnicate</div>';
    root.firstChild.onclick = () => ${sends};
  }
});
</script>`;
const inFrame = `${values}<input type="password" class="hush"><div class="knob" style="cursor:pointer;padding:20px" onclick="${sends}">Quondle</div>`;
const around = '<h1>Glim</h1><iframe src="/1" width="500" height="300"></iframe>';
const unread = `<h1>Glim</h1><form onsubmit="event.preventDefault();${sends}"><label>Recipient <input value="Orla Finch"></label> <label>Amount <input></label>
<button class="send">Send money</button></form>`;

const pages: readonly Attack[] = [closed, inFrame, around, unread].map((body, nth) => ({
  id: `glim ${nth}`,
  fact: 'no words of this page are known',
  body,
  expect: 'stopped',
}));

const PANEL = '[popover=manual] >>> [role=dialog]';

async function panelSays(tab: Tab, words: string): Promise<void> {
  await until(`the panel says ${words}`, 8000, async () => {
    return (await tab.exists(PANEL)) && (await tab.text(PANEL)).includes(words);
  });
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  let tab: Tab;
  beforeAll(async () => {
    stage = await setStage(name, { settings: { language: 'en' } });
    ground = await prepareGround(pages);
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });
  afterEach(async () => {
    await stage.open('about:blank');
    ground.clear();
  });

  async function beginTeaching(nth: number): Promise<void> {
    tab = await stage.open(`${ground.url}/${nth}`);
    const toolbar = await stage.browser.toolbar();
    await toolbar.waitFor('.teach');
    await toolbar.click('.teach');
    await tab.focus();
    await panelSays(tab, 'Which button');
  }

  async function expectHeld(): Promise<void> {
    await stage.browser.warning();
    const [hold] = await answerFrom(await stage.desk(), 'holds', {});
    expect(hold?.transfer).toMatchObject({
      payee: { name: 'Orla Finch' },
      amount: { minor: 125_000n, currency: 'EUR' },
    });
    expect(ground.arrived()).toEqual([]);
    await answerFrom(await stage.desk(), 'cancel', { id: hold?.id ?? '' });
    // The next warning must not be mistaken for this one.
    await expect.poll(() => stage.browser.warnings()).toBe(0);
  }

  test('a div in a closed root, taught with keys and mouse, is stopped with payee and amount', async () => {
    await beginTeaching(0);
    await tab.press('Tab');
    await tab.press('Tab');
    await tab.press('Enter');
    await panelSays(tab, 'Who gets');
    await tab.click('.whither');
    await panelSays(tab, 'How much');
    await tab.click('.measure');
    await panelSays(tab, 'What is it for');
    await tab.press('Tab');
    await tab.press('Enter');
    await panelSays(tab, 'Orla Finch');
    expect(await tab.text(PANEL)).toContain('1250.00 EUR');
    expect(ground.arrived()).toEqual([]);
    await tab.press('Enter');
    await panelSays(tab, 'Remembered');
    await tab.press('Escape');
    await sleep(LOOK_MS);
    await tab.click('glim-knob >>> .knob');
    await expectHeld();
  });

  test('a div in a frame is taught where it stands', async () => {
    await beginTeaching(2);
    const frame = await tab.frame('iframe');
    await frame.click('.knob');
    await panelSays(tab, 'Who gets');
    await frame.click('.hush');
    await until('the frame says why not', 4000, async () =>
      (await frame.text('[popover=manual] >>> [role=status]')).includes('for a password'),
    );
    await frame.click('.whither');
    await panelSays(tab, 'How much');
    await frame.click('.measure');
    await panelSays(tab, 'What is it for');
    await tab.click(`[popover=manual] >>> button`);
    await panelSays(frame, 'Orla Finch');
    await frame.click(`[popover=manual] >>> button`);
    await panelSays(frame, 'Remembered');
    await frame.click(`[popover=manual] >>> button`);
    await sleep(LOOK_MS);
    await frame.click('.knob');
    await expectHeld();
  });

  test('what is no payment at all goes through once, and is stopped again', async () => {
    tab = await stage.open(`${ground.url}/3`);
    await sleep(LOOK_MS);
    await tab.click('.send');
    const warning = await stage.browser.warning();
    await atWarning(warning);
    const held = await lineOn(tab);
    await warning.click('.no-payment summary');
    await warning.waitFor('.no-payment[open] .link');
    await warning.click('.no-payment .link');
    await expect.poll(() => stage.browser.warnings()).toBe(0);
    await until('the line says that it can be pressed', 5000, async () => {
      const line = await lineOn(tab);
      return line !== '' && line !== held;
    });
    await sleep(PASS_RESTS_MS);
    await tab.click('.send');
    await expect.poll(() => ground.arrived().length, { timeout: 4000 }).toBe(1);
    // Later than the second half of a double click.
    await sleep(1500);
    await tab.click('.send');
    await stage.browser.warning();
    expect(ground.arrived()).toHaveLength(1);
  });
});

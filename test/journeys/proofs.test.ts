// PIN and trusted contact in both browsers: set up in the options, asked from their tier on, and never guessed.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Settings } from '../../src/settings/settings.ts';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { codeAt, nextCode } from '../stage/authenticator.ts';
import { someoneNew } from '../stage/payees.ts';
import { answerAll, LOOK_MS, lineOn, release, sleep, take } from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';
import { hears, pressSaid, typeSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

const PIN = '493817';
const WRONG = '111222';

/** Longer than a PIN that may be tried takes to be compared. */
const PIN_TAKES_MS = 1500;

/** The telephone of the contact goes by the same clock. */
const clockOf = (tab: Tab): Promise<number> => tab.run(() => Date.now());

/** A new payee is tier 4 for a small amount, tier 6 for a large one. */
const weights: Settings['weights'] = { firstTime: 4, firstTimeHigh: 9 };
const [TIER_4, TIER_6] = ['2500.00', '12000.00'];

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;
  let secret = '';

  async function weigh(now: Settings['weights']): Promise<void> {
    await answerFrom(await stage.desk(), 'change-settings', { patch: { weights: { addsUp: 0, ...now } } });
  }
  beforeAll(async () => {
    stage = await shareStage(name);
    await weigh(weights);
  });
  afterAll(async () => {
    await weigh({});
    await stage.end();
  });
  afterEach(() => stage.tidy());

  async function openStepUp(): Promise<void> {
    tab = await stage.open(stage.browser.extensionUrl('options/options.html#/step-up'));
  }

  /** Pressed, held, and looked at to the last look. */
  async function toLastLook(amount: string): Promise<Tab> {
    const values = someoneNew(page, amount);
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(page, values));
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    await answerAll(warning, values);
    await warning.waitFor('form.proof');
    return warning;
  }

  /** Gives a proof, and waits for what is said of it or for what comes next. */
  async function give(warning: Tab, text: string): Promise<void> {
    await warning.type('form.proof input', text);
    await warning.press('Enter');
  }

  test('set up: a PIN, and a contact whose app has given a first right code', async () => {
    await openStepUp();
    await typeSaid(tab, 'pin_first', PIN);
    await pressSaid(tab, 'pin_set');
    await hears(tab, 'pin_is_set');
    await typeSaid(tab, 'contact_name', 'Li Na');
    await typeSaid(tab, 'contact_number', '138 0000 0000');
    await pressSaid(tab, 'contact_set');
    await tab.waitFor('.secret code');
    secret = await tab.text('.secret code');
    await typeSaid(tab, 'contact_code', codeAt(secret, await clockOf(tab)));
    await pressSaid(tab, 'contact_confirm');
    await hears(tab, 'contact_counts');
    expect(await tab.exists('.secret')).toBe(false);
  });

  test('tier 6: the PIN, then the code; then it is paid', async () => {
    const warning = await toLastLook(TIER_6);
    const [hold] = await answerFrom(await stage.desk(), 'holds', {});
    expect(hold?.tier).toBe(6);
    expect(await warning.exists('.way-on .link')).toBe(false);
    await warning.waitFor('.further-help a.call');
    const asked = await warning.text('form.proof label');
    await give(warning, PIN);
    await expect.poll(() => warning.text('form.proof label'), { timeout: 4000 }).not.toBe(asked);
    expect(await warning.exists('.way-on .link')).toBe(false);
    await give(warning, nextCode(secret, await clockOf(warning)));
    await release(warning, tab);
    await tab.click(page.commit);
    await tab.waitFor(page.done);
    expect(stage.bank.ledger()).toHaveLength(1);
  });

  test('tier 4: wrong PINs have to wait, and a right one too, and nothing leaves', async () => {
    const warning = await toLastLook(TIER_4);
    await give(warning, WRONG);
    await hears(warning, 'proof_wrong');
    for (let times = 2; times <= 5; times += 1) await give(warning, WRONG);
    await hears(warning, 'proof_wait');
    await give(warning, PIN);
    await sleep(PIN_TAKES_MS);
    expect(await warning.exists('.way-on .link')).toBe(false);
    await tab.click(page.commit);
    await expect.poll(() => lineOn(tab), { timeout: 3000 }).not.toBe('');
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('taken away in the options, the step is skipped, and said', async () => {
    await openStepUp();
    await pressSaid(tab, 'pin_remove');
    await hears(tab, 'pin_set');
    await pressSaid(tab, 'contact_remove');
    await hears(tab, 'contact_set');
    const values = someoneNew(page, TIER_6);
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(page, values));
    await sleep(LOOK_MS);
    await tab.click(page.commit);
    const warning = await stage.browser.warning();
    const [hold] = await answerFrom(await stage.desk(), 'holds', {});
    expect(hold?.stepUp).toMatchObject({ pin: 'not-set', code: 'not-set' });
    await answerAll(warning, values);
    await hears(warning, 'no_pin');
    await hears(warning, 'no_contact');
    await release(warning, tab);
    await tab.click(page.commit);
    await tab.waitFor(page.done);
    expect(stage.bank.ledger()).toHaveLength(1);
  });
});

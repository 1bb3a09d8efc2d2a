// Looser is slower, in both browsers, through the real pages: it waits, it is listed, it can be taken back; tighter counts at once.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { LOOK_MS, lineOn, sleep, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';
import { hears, pressSaid, typeSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

const LOOSEN_AFTER_MS = 3000;
const WAIT_MS = 90_000;

/** A host that only the person can let the extension into. */
const SHOP = 'shop.localhost';

const laxer = JSON.stringify({ thrice: 'settings', v: 1, settings: { interruptFrom: 6 } });

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let desk: Tab;
  let tab: Tab;
  beforeAll(async () => {
    const settings = {
      loosenAfterMs: LOOSEN_AFTER_MS,
      waitsMs: [0, 0, WAIT_MS, WAIT_MS, WAIT_MS, WAIT_MS, WAIT_MS],
    };
    stage = await setStage(name, { settings });
    desk = await stage.desk();
  });
  afterAll(() => stage.end());
  afterEach(() => tab.close());

  const settings = () => answerFrom(desk, 'settings', {});
  const said = (kind: string) => tab.waitFor(`.stored[data-said="${kind}"]`, 5000);

  async function openOptions(place: string): Promise<void> {
    tab = await stage.browser.open(stage.browser.extensionUrl(`options/options.html#/${place}`));
  }

  /** Fills a field of the options, and leaves it. */
  async function change(field: 'limit_low' | 'tier_2', text: string): Promise<void> {
    await typeSaid(tab, field, text);
    await tab.press('Enter');
  }

  test('a limit raised waits, is listed with its time, and is taken back; lowered, it counts at once', async () => {
    await openOptions('limits');
    await change('limit_low', '900');
    await said('waits');
    await tab.click('a[href="#/changes"]');
    await tab.waitFor('.sheets .sheet');
    expect(await tab.text('.sheets .sheet')).toMatch(/\d:\d\d.*900/s);
    expect((await settings()).settings.limits.CNY?.[0] ?? 500).toBe(500);
    await tab.click('.sheets .sheet .safe');
    await said('taken-back');
    expect(await tab.exists('.sheets .sheet')).toBe(false);
    expect((await settings()).pending).toEqual([]);
    await tab.click('a[href="#/limits"]');
    await change('limit_low', '300');
    await said('saved');
    expect((await settings()).settings.limits).toMatchObject({ CNY: [300, 3000, 10_000, 50_000] });
  });

  test('a PIN is set at once; taken away it stays until its time, and the way round is said', async () => {
    await openOptions('step-up');
    await typeSaid(tab, 'pin_first', '493817');
    await pressSaid(tab, 'pin_set');
    await hears(tab, 'pin_is_set');
    await pressSaid(tab, 'pin_remove');
    await said('waits');
    expect(await settings()).toMatchObject({ hasPin: true, pending: [{ what: { kind: 'remove-pin' } }] });
    await tab.click('a[href="#/changes"]');
    await hears(tab, 'changed_remove_pin');
    await hears(tab, 'changes_exception');
    await tab.click('.sheets .sheet .safe');
    await said('taken-back');
    expect(await settings()).toMatchObject({ hasPin: true, pending: [] });
    await tab.click('a[href="#/step-up"]');
    await pressSaid(tab, 'pin_remove');
    await expect.poll(async () => (await settings()).hasPin, { timeout: LOOSEN_AFTER_MS + 5000 }).toBe(false);
  });

  test('a site allowed in the toolbar is guarded where it is open; what is held there outlasts all that is made looser', async () => {
    const shop = stage.bank.url.replace('127.0.0.1', SHOP);
    const pay = await stage.browser.open('about:blank');
    await take(pay, shop, fill(page, someoneNew(page, '5000.00')));
    await stage.browser.agreeTo(`http://${SHOP}/*`);
    await pay.focus();
    const allowing = await stage.browser.toolbar();
    await hears(allowing, 'title_not_guarded');
    await pressSaid(allowing, 'guard_site');
    await hears(allowing, 'title_guarded');
    await allowing.close();
    await pay.focus();
    await sleep(LOOK_MS);
    await pay.click(page.commit);
    const warning = await stage.browser.warning();
    const [hold] = await answerFrom(desk, 'holds', {});
    expect(hold?.transfer.site).toBe(SHOP);
    await warning.waitFor('.rest');
    expect(await warning.text('.rest')).toMatch(/^1:[0-3]\d left$/);
    await warning.close();

    await openOptions('limits');
    await change('tier_2', '1');
    await said('waits');
    await tab.click('a[href="#/stored"]');
    await tab.waitFor('input[type=file]');
    // The window in which a person picks a file is the system's, and no page's.
    await tab.run((json: string) => {
      const files = new DataTransfer();
      files.items.add(new File([json], 'thrice-settings.json', { type: 'application/json' }));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) return;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, laxer);
    await pressSaid(tab, 'import_apply');
    await said('waits');
    await tab.click('a[href="#/sites"]');
    await pressSaid(tab, 'site_leave');
    await pay.focus();
    const leaving = await stage.browser.toolbar();
    await leaving.waitFor('[role=switch][aria-checked=true]');
    await leaving.click('[role=switch]');
    await leaving.waitFor('.leaving');
    await leaving.close();

    const due = { timeout: LOOSEN_AFTER_MS + 5000, interval: 300 };
    await expect.poll(async () => (await settings()).settings.offSites, due).toEqual([SHOP]);
    const now = await settings();
    expect(now.settings).toMatchObject({ interruptFrom: 6 });
    expect(now.settings.waitsMs[2]).toBe(1000);
    expect(now.granted).toEqual([`http://${SHOP}/*`]);
    const [held] = await answerFrom(desk, 'holds', {});
    expect(held).toMatchObject({ id: hold?.id, endsAt: hold?.endsAt, canRelease: 'too-early' });
    await pay.focus();
    await pay.click(page.commit);
    await stage.browser.warning();
    await expect.poll(() => lineOn(pay), { timeout: 3000 }).not.toBe('');
    await sleep(LOOK_MS);
    expect(stage.bank.ledger()).toEqual([]);
    await pay.close();
  });

  test('the first run, for someone who is looked after, to its end', async () => {
    await openOptions('welcome');
    await pressSaid(tab, 'next_step');
    await tab.waitFor('.welcome .card');
    await tab.click('.welcome .card:nth-of-type(2)');
    await said('saved');
    await hears(tab, 'for_other_tell');
    await pressSaid(tab, 'next_step');
    await hears(tab, 'not_seen');
    await pressSaid(tab, 'next_step');
    await hears(tab, 'welcome_try');
    await pressSaid(tab, 'welcome_done');
    await tab.waitUntil(() => !document.querySelector('.welcome'));
    expect((await settings()).settings).toMatchObject({ profile: 'strict', loosenByCode: true });
  });

  // By now the strict profile holds, so that nothing is due meanwhile.
  test('a laxer profile, and an erased journal while something is held, wait and are taken back', async () => {
    const typed = { name: 'Mila Vogt', account: 'DE89370400440532013000', amount: '5000', purpose: 'a boat' };
    const asked = await answerFrom(desk, 'look-up', { typed, message: '', practice: false });
    const before = await settings();
    await openOptions('profile');
    await tab.waitFor('label.card input');
    await tab.click('label.card:nth-of-type(1) input');
    await tab.waitFor('main section .safe');
    await tab.click('main section .safe');
    await said('waits');
    expect((await settings()).settings).toEqual(before.settings);
    await tab.click('a[href="#/journal"]');
    await pressSaid(tab, 'erase_all');
    await pressSaid(tab, 'erase_do');
    await said('waits');
    const pending = async () => (await settings()).pending.map(({ what }) => what.kind);
    expect(await pending()).toEqual(['settings', 'erase-journal']);
    await tab.click('a[href="#/changes"]');
    for (const left of [1, 0]) {
      await tab.waitFor('.sheets .sheet .safe');
      await tab.click('.sheets .sheet .safe');
      await expect.poll(pending, { timeout: 2000 }).toHaveLength(left);
    }
    expect((await answerFrom(desk, 'journal', { before: null })).lines).not.toEqual([]);
    expect((await settings()).settings.profile).toBe(before.settings.profile);
    if (asked.kind === 'held') await answerFrom(desk, 'cancel', { id: asked.holdId });
  });
});

// The options page as a person uses it, in both browsers, through the real background: payees, the journal, settings, files.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { fill, type PracticePage, practicePages, type TransferValues } from '../practice-bank/pages.ts';
import { codeAt, nextCode } from '../stage/authenticator.ts';
import { someoneNew } from '../stage/payees.ts';
import { LOOK_MS, payAtOnce, sleep, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';
import { hears, pressSaid, typeSaid } from '../stage/words.ts';

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

/** A host that only the person can let the extension into. */
const SHOP = 'shop.localhost';

/** Keeps what the page gives to be saved: the window that asks where to is the system's. */
function keepFiles(): void {
  // Firefox runs this beside the page: what is to be there later is the window's.
  const own = window as unknown as Window & { given: Promise<string>[]; URL: typeof URL };
  own.given = [];
  const make = own.URL.createObjectURL.bind(own.URL);
  own.URL.createObjectURL = (file: Blob) => {
    own.given.push(file.text());
    return make(file);
  };
}

const lastFile = (tab: Tab): Promise<string> =>
  tab.run(async () => {
    const { given } = window as unknown as { given: Promise<string>[] };
    return (await given.at(-1)) ?? '';
  });

function pickFile(text: string): void {
  const files = new DataTransfer();
  files.items.add(new File([text], 'thrice-settings.json', { type: 'application/json' }));
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) return;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const DAY = 86_400_000;

/** Puts the latest entry of the journal into it once more, as if it had been made so long ago. */
function addAgedEntry(desk: Tab, ms: number): Promise<void> {
  return desk.run(async (by: number) => {
    type Record = { value: { at: number } };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no database'));
      });
    const db = await done(indexedDB.open('thrice'));
    const store = db.transaction('journal', 'readwrite').objectStore('journal');
    const latest = ((await done(store.getAll())) as Record[]).at(-1);
    if (latest === undefined) throw new Error('the journal is empty');
    await done(store.add({ ...latest, value: { ...latest.value, at: latest.value.at - by } }));
    db.close();
  }, ms);
}

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let desk: Tab;
  let tab: Tab;
  let paid: TransferValues;
  beforeAll(async () => {
    // One of its own: what is erased and chosen here is no other journey's business.
    stage = await setStage(name);
    desk = await stage.desk();
    paid = someoneNew(page, '18.00');
    const shop = await stage.browser.open('about:blank');
    await take(shop, stage.bank.url, fill(page, paid));
    await sleep(LOOK_MS);
    await payAtOnce(shop, page);
    await shop.close();
  });
  afterAll(() => stage.end());
  afterEach(() => tab.close());

  const settings = async () => (await answerFrom(desk, 'settings', {})).settings;
  const said = (kind: string) => tab.waitFor(`.stored[data-said="${kind}"]`, 5000);
  const openOptions = async (place: string): Promise<void> => {
    tab = await stage.browser.open(stage.browser.extensionUrl(`options/options.html#/${place}`));
  };
  const payee = async () => (await answerFrom(desk, 'payees', {})).find((one) => one.name === paid.payee);
  const waits = { timeout: 5000 };

  test('a payee is found, said who it is, blocked, and forgotten; each is taken back', async () => {
    await openOptions('payees');
    await typeSaid(tab, 'payee_search', paid.payee);
    await tab.waitUntil(() => document.querySelectorAll('.sheet').length === 1);
    await tab.select('.sheet select', 'friend');
    await said('saved');
    expect((await payee())?.relationship).toBe('friend');
    await pressSaid(tab, 'undo');
    await expect.poll(async () => (await payee())?.relationship, waits).toBeNull();
    await pressSaid(tab, 'payee_block');
    await expect.poll(async () => (await payee())?.blocked, waits).toBe(true);
    await pressSaid(tab, 'payee_unblock');
    await expect.poll(async () => (await payee())?.blockedUntil !== null, waits).toBe(true);
    await pressSaid(tab, 'payee_forget');
    await hears(tab, 'payee_forgotten');
    await tab.waitUntil(() => document.querySelectorAll('.sheet .row button').length === 1);
    await tab.click('.sheet .row button');
    await expect.poll(async () => (await payee())?.forgotten, waits).toBe(false);
  });

  test('trust and the end of a block are undone where they count at once', async () => {
    await openOptions('payees');
    await typeSaid(tab, 'payee_search', paid.payee);
    await tab.waitUntil(() => document.querySelectorAll('.sheet').length === 1);
    await pressSaid(tab, 'payee_trust');
    await expect.poll(async () => (await payee())?.vouchedFrom, waits).not.toBeNull();
    await said('saved');
    await pressSaid(tab, 'undo');
    await expect.poll(async () => (await payee())?.vouchedFrom, waits).toBeNull();
    await pressSaid(tab, 'payee_block');
    await pressSaid(tab, 'payee_unblock');
    await expect.poll(async () => (await payee())?.blockedUntil ?? null, waits).not.toBeNull();
    await pressSaid(tab, 'undo');
    await expect.poll(async () => (await payee())?.blockedUntil, waits).toBeNull();
    expect((await payee())?.blocked).toBe(true);
    await pressSaid(tab, 'payee_unblock');
    await said('saved');
  });

  test('a PIN is set and undone, changed and undone, taken away and put back', async () => {
    const hasPin = async () => (await answerFrom(desk, 'settings', {})).hasPin;
    await openOptions('step-up');
    const setFirst = async (): Promise<void> => {
      await typeSaid(tab, 'pin_first', '493817');
      await pressSaid(tab, 'pin_set');
      await expect.poll(hasPin, waits).toBe(true);
      await said('saved');
    };
    await setFirst();
    await pressSaid(tab, 'undo');
    await expect.poll(hasPin, waits).toBe(false);
    await setFirst();
    await typeSaid(tab, 'pin_earlier', '493817');
    await typeSaid(tab, 'pin_new', '702694');
    await pressSaid(tab, 'pin_change');
    await tab.waitUntil(() => [...document.querySelectorAll('input')].every(({ value }) => value === ''));
    await pressSaid(tab, 'undo');
    await tab.waitUntil(() => document.querySelector('.stored button') === null);
    await pressSaid(tab, 'pin_remove');
    await expect.poll(hasPin, waits).toBe(false);
    await pressSaid(tab, 'undo');
    await expect.poll(hasPin, waits).toBe(true);
    // The first one, not the one it was changed into.
    const asks = (pin: string, earlier: string) => answerFrom(desk, 'set-pin', { pin, earlier });
    expect(await asks('815340', '702694')).toMatchObject({ kind: 'wrong' });
    expect(await asks('815340', '493817')).toEqual({ kind: 'set' });
    await answerFrom(desk, 'loosen', { what: { kind: 'remove-pin' } });
  });

  test('someone else in the place of the contact is undone before their first code', async () => {
    const contact = async () => (await answerFrom(desk, 'settings', {})).contact;
    const clock = (): Promise<number> => tab.run(() => Date.now());
    await openOptions('step-up');
    await typeSaid(tab, 'contact_name', 'Li Na');
    await pressSaid(tab, 'contact_set');
    await tab.waitFor('.secret code');
    const secret = await tab.text('.secret code');
    await typeSaid(tab, 'contact_code', codeAt(secret, await clock()));
    await pressSaid(tab, 'contact_confirm');
    await hears(tab, 'contact_counts');
    await typeSaid(tab, 'contact_name', 'Support');
    await typeSaid(tab, 'code_of_contact', nextCode(secret, await clock()));
    await pressSaid(tab, 'contact_replace');
    await hears(tab, 'contact_no_way_back');
    expect(await contact()).toMatchObject({ name: 'Support', confirmed: false });
    await pressSaid(tab, 'undo');
    await hears(tab, 'contact_counts');
    expect(await contact()).toMatchObject({ name: 'Li Na', confirmed: true });
    expect(await tab.exists('.secret')).toBe(false);
    await pressSaid(tab, 'contact_remove');
    await expect.poll(contact, waits).toBeNull();
  });

  test('what a statement told is forgotten, and taken back', async () => {
    const told = async () =>
      (await answerFrom(desk, 'payees', {})).find(({ name }) => name?.includes('muster'))?.told;
    const statement = 'Date,Payee,Amount (EUR)\n2026-01-05,Eva Muster,-30.00\n2026-02-05,Eva Muster,-31.00\n';
    await openOptions('statement');
    await tab.waitFor('input[type=file]');
    await tab.run(pickFile, statement);
    await pressSaid(tab, 'statement_take');
    await said('saved');
    expect(await told()).toBe(2);
    await pressSaid(tab, 'undo');
    await expect.poll(told, waits).toBe(0);
    await tab.run(pickFile, statement);
    await pressSaid(tab, 'statement_take');
    await said('saved');
    expect(await told()).toBe(2);
    await pressSaid(tab, 'statement_drop');
    await said('waits');
    await hears(tab, 'saved_forgotten');
    expect(await told()).toBe(0);
    await pressSaid(tab, 'take_back');
    await said('taken-back');
    expect(await told()).toBe(2);
    await pressSaid(tab, 'statement_drop');
    await said('waits');
    await tab.click('a[href="#/changes"]');
    await hears(tab, 'changed_drop_statements');
    await tab.click('.sheets .sheet .safe');
    await said('taken-back');
    expect(await told()).toBe(2);
  });

  test('a site that was left is guarded again', async () => {
    const granted = async () => (await answerFrom(desk, 'settings', {})).granted;
    const shop = await stage.browser.open(stage.bank.url.replace('127.0.0.1', SHOP));
    await stage.browser.agreeTo(`http://${SHOP}/*`);
    await shop.focus();
    const allowing = await stage.browser.toolbar();
    await pressSaid(allowing, 'guard_site');
    await hears(allowing, 'title_guarded');
    await allowing.close();
    await shop.close();
    await openOptions('sites');
    await pressSaid(tab, 'site_leave');
    await expect.poll(granted, waits).toEqual([]);
    await pressSaid(tab, 'undo');
    await expect.poll(granted, waits).toEqual([`http://${SHOP}/*`]);
    await said('saved');
    await pressSaid(tab, 'site_leave');
    await expect.poll(granted, waits).toEqual([]);
  });

  test('the journal is searched, cut down, summed up, and taken along', async () => {
    await openOptions('journal');
    await tab.run(keepFiles);
    await hears(tab, 'event_paid');
    await typeSaid(tab, 'journal_search', 'nobody of this name');
    await tab.waitUntil(() => document.querySelectorAll('.hosts li').length === 0);
    await typeSaid(tab, 'journal_search', paid.payee);
    await tab.waitUntil(() => document.querySelectorAll('.hosts li').length === 1);
    await tab.select('select', 'cancelled');
    await tab.waitUntil(() => document.querySelectorAll('.hosts li').length === 0);
    await tab.select('select', 'paid');
    await tab.waitUntil(() => document.querySelectorAll('.hosts li').length === 1);
    expect(await tab.exists('svg.bars[role=img][aria-label] rect')).toBe(true);
    await tab.click('details summary');
    expect(await tab.text('details table tbody')).toMatch(/\d{4}\s+1\s+CN¥18/u);
    await pressSaid(tab, 'journal_csv');
    const csv = await lastFile(tab);
    expect(csv.split('\r\n')[0]).toContain('time,event,payee,account,amount,currency,site');
    expect(csv).toContain(`${paid.payee},`);
    await pressSaid(tab, 'journal_json');
    expect(JSON.parse(await lastFile(tab))).toMatchObject({ thrice: 'journal', v: 1 });
  });

  test('the language, the light and the letters change at once, and back', async () => {
    await openOptions('languages');
    await tab.waitFor('input[name=language]');
    const letters = (): Promise<number> =>
      tab.run(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(await letters()).toBe(17);
    await tab.click('fieldset .tick:nth-of-type(3)');
    await tab.waitUntil(() => document.documentElement.lang === 'zh-CN');
    expect(await tab.text('.stored')).toMatch(/\p{Script=Han}/u);
    await tab.click('.stored button');
    await tab.waitUntil(() => document.documentElement.lang === 'en');
    expect((await settings()).language).toBeNull();
    await tab.click('input[type=checkbox]');
    await tab.waitUntil(() => document.documentElement.dataset.type === 'large');
    expect(await letters()).toBeGreaterThanOrEqual(25.5);
    await pressSaid(tab, 'undo');
    await tab.waitUntil(() => document.documentElement.dataset.type === 'usual');
    const paper = (): Promise<string> =>
      tab.run(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await tab.click('fieldset:nth-of-type(2) .tick:nth-of-type(3)');
    await tab.waitUntil(() => document.documentElement.dataset.theme === 'dark');
    expect(await paper()).not.toBe(light);
    await pressSaid(tab, 'undo');
    await tab.waitUntil(() => document.documentElement.dataset.theme === 'system');
  });

  test('another profile says what it would change, is taken, and given back', async () => {
    await openOptions('profile');
    await tab.waitFor('input[name=profile]');
    await tab.click('.card:nth-of-type(1)');
    await hears(tab, 'profile_would_change');
    expect(await tab.exists('.differences li')).toBe(true);
    expect((await settings()).profile).toBe('standard');
    await tab.click('section .safe');
    await said('saved');
    expect((await settings()).profile).toBe('light');
    await pressSaid(tab, 'undo');
    await expect.poll(async () => (await settings()).profile, waits).toBe('standard');
  });

  test('settings are saved as a file; one that is opened shows what it would change, and what is wrong changes nothing', async () => {
    await openOptions('stored');
    await tab.run(keepFiles);
    await pressSaid(tab, 'settings_export');
    await expect.poll(() => lastFile(tab), waits).toContain('"thrice"');
    const file = JSON.parse(await lastFile(tab)) as { settings: object };
    await tab.run(pickFile, JSON.stringify(file));
    await hears(tab, 'differences_none');
    await tab.run(pickFile, JSON.stringify({ ...file, settings: { ...file.settings, graceDays: -5 } }));
    await hears(tab, 'import_not_settings');
    await tab.run(pickFile, JSON.stringify({ ...file, settings: { ...file.settings, askAlways: true } }));
    await tab.waitFor('.differences li');
    expect((await settings()).askAlways).toBe(false);
    await pressSaid(tab, 'import_apply');
    await said('saved');
    expect((await settings()).askAlways).toBe(true);
    await pressSaid(tab, 'undo');
    await expect.poll(async () => (await settings()).askAlways, waits).toBe(false);
  });

  test('a site is found among all; each place has its link; health and version are told', async () => {
    await openOptions('sites');
    await typeSaid(tab, 'sites_search', 'paypal');
    await tab.waitUntil(() => {
      const hosts = [...document.querySelectorAll('.hosts li')].map((one) => one.textContent ?? '');
      return hosts.length > 0 && hosts.every((host) => host.includes('paypal'));
    });
    for (const link of await tab.run(() =>
      [...document.querySelectorAll('nav .places:not(.other-pages) a')].map(
        (a) => a.getAttribute('href') ?? '',
      ),
    )) {
      await tab.click(`nav a[href="${link}"]`);
      await tab.waitUntil(
        (href) => document.querySelector('nav a[aria-current]')?.getAttribute('href') === href,
        5000,
        link,
      );
    }
    expect(await tab.text('main')).toMatch(/\d+\.\d+\.\d+/u);
    await hears(tab, 'failures');
  });

  test('a limit says what it would have done to the payments so far', async () => {
    await openOptions('limits');
    await tab.waitFor('.sheet[role=status]');
    expect(await tab.text('.sheet[role=status]')).toMatch(/last \d+ payment/u);
  });

  test('of the journal only what is older is erased, when that was asked', async () => {
    const lines = async () => (await answerFrom(desk, 'journal', { before: null })).lines.length;
    const now = await lines();
    await addAgedEntry(desk, 40 * DAY);
    expect(await lines()).toBe(now + 1);
    await openOptions('journal');
    await pressSaid(tab, 'erase_month');
    expect(await tab.text('fieldset legend + p')).toBe('Erase 1 entry? It cannot be brought back.');
    await pressSaid(tab, 'erase_do');
    await expect.poll(lines, waits).toBe(now);
    await hears(tab, 'event_paid');
  });

  test('the journal is erased when it was asked once, and kept when that was not meant', async () => {
    await openOptions('journal');
    await pressSaid(tab, 'erase_all');
    await pressSaid(tab, 'erase_keep');
    await hears(tab, 'event_paid');
    await pressSaid(tab, 'erase_all');
    await pressSaid(tab, 'erase_do');
    await hears(tab, 'journal_empty');
  });

  test('the first run ends in a try on a payment that is none', async () => {
    await openOptions('welcome/4');
    await pressSaid(tab, 'look_try');
    await pressSaid(tab, 'look_find');
    await tab.waitUntil(() => [...document.querySelectorAll('input')].some(({ value }) => value !== ''));
    await pressSaid(tab, 'look_start');
    await tab.waitFor('[role=alertdialog] [data-screen=reason]');
    const [hold, ...others] = await answerFrom(desk, 'holds', {});
    expect(others).toEqual([]);
    await answerFrom(desk, 'cancel', { id: hold?.id ?? '' });
  });
});

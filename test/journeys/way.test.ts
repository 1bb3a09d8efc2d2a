// The way of a transfer in both browsers: held, looked at, released, pressed again, arrived once; or never.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/browser.ts';
import { answerFrom, askFrom } from '../browsers/desk.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { furtherPages } from '../practice-bank/further-pages.ts';
import { changeAmount, expected, fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import {
  ARRIVES_MS,
  answerAll,
  atWarning,
  LOOK_MS,
  lineOn,
  payAtOnce,
  release,
  screenOf,
  sleep,
  take,
} from '../stage/person.ts';
import { type Stage, shareStage } from '../stage/stage.ts';
import { ofBrowser } from './whole.ts';

function pageOf(id: PracticePage['id']): PracticePage {
  const page = practicePages.find((one) => one.id === id);
  if (page === undefined) throw new Error(`no practice page ${id}`);
  return page;
}

const [classic, app, code, onePage] = ['classic', 'app', 'code', 'code-one-page'].map((id) =>
  pageOf(id as PracticePage['id']),
) as [PracticePage, PracticePage, PracticePage, PracticePage];

/** The market whose till shows how much, and neither whom nor what for: that stands on the page around it. */
const market = furtherPages.find(({ id }) => id === 'frame') as PracticePage;
const shortTill: PracticePage = { ...market, path: `${market.path}?till=amount` };

/** Held for the three checks alone, which are half of the screens. */
const small = { CNY: '2500.00', EUR: '400.00' };

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let tab: Tab;

  beforeAll(async () => {
    stage = await shareStage(name);
  });
  afterAll(() => stage.end());
  afterEach(() => stage.tidy());

  async function filled(page: PracticePage, amount: string) {
    const values = someoneNew(page, amount);
    tab = await stage.open('about:blank');
    await take(tab, stage.bank.url, fill(page, values));
    await sleep(LOOK_MS);
    return values;
  }

  async function onlyHold() {
    const holds = await answerFrom(await stage.desk(), 'holds', {});
    expect(holds).toHaveLength(1);
    const [hold] = holds;
    if (hold === undefined) throw new Error('nothing is held');
    return hold;
  }

  /** A plain form, an app, closed roots, which each browser opens in its own way, and a frame of another origin. */
  const inBoth: readonly string[] = ['classic', 'app', 'components', 'frame'];
  const pages = ofBrowser(name, [...practicePages, ...furtherPages], ({ id }) => inBoth.includes(id));

  test.each(pages.map((page) => [page.id, page] as const))(
    '%s: held, released, arrived exactly once, and nothing is said to have gone past',
    async (_, page) => {
      const before = await answerFrom(await stage.desk(), 'unchecked', {});
      const values = await filled(page, small[page.currency]);
      const place = page.frame === undefined ? tab : await tab.frame(page.frame);
      await place.waitFor(page.commit);
      if (page.frame !== undefined) await sleep(LOOK_MS);
      await place.click(page.commit);
      const warning = await stage.browser.warning();
      expect(stage.bank.ledger()).toEqual([]);
      const { transfer } = await onlyHold();
      expect(transfer.payee.name).toBe(values.payee);
      await answerAll(warning, values);
      await release(warning, place);
      await place.click(page.commit);
      // Nobody has read a code from a telephone sooner.
      if (page.afterCommit.length > 0) await sleep(LOOK_MS);
      await take(tab, stage.bank.url, page.afterCommit);
      await tab.waitFor(page.done);
      await sleep(ARRIVES_MS);
      expect(stage.bank.ledger()).toHaveLength(1);
      expect(stage.bank.ledger()[0]).toMatchObject(expected(page, values));
      expect(await answerFrom(await stage.desk(), 'unchecked', {})).toEqual(before);
    },
  );

  test('a till that shows only the amount: the seller stands in the warning; a part that cannot be seen is named', async () => {
    const values = await filled(shortTill, '2500.00');
    await tab.run(() => {
      const unseen = Object.assign(document.createElement('iframe'), {
        title: 'Card payment',
        src: `http://card.localhost:${location.port}/`,
      });
      document.querySelector('aside')?.append(unseen);
    });
    const toolbar = await stage.browser.toolbar();
    await toolbar.waitFor('.unseen-frame button');
    expect(await toolbar.text('.unseen-frame p')).toContain('card.localhost');
    await toolbar.close();
    await tab.focus();
    const till = await tab.frame('#tillFrame');
    await till.waitFor(market.commit);
    await sleep(LOOK_MS);
    await till.click(market.commit);
    const warning = await stage.browser.warning();
    const { transfer } = await onlyHold();
    expect(transfer).toMatchObject({ site: 'localhost', payee: { name: values.payee, account: null } });
    expect(stage.bank.ledger()).toEqual([]);
    await answerAll(warning, { account: '', amount: values.amount });
    await release(warning, till);
    await till.click(market.commit);
    await tab.waitFor(market.done);
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toHaveLength(1);
  });

  const presses: [how: string, page: PracticePage, press: (page: PracticePage) => Promise<void>][] = [
    ['tap', classic, (page) => tab.tap(page.commit)],
    [
      'Space on the button',
      app,
      async (page) => {
        await tab.focusOn(page.commit);
        await tab.press('Space');
      },
    ],
    [
      'Enter on the button',
      code,
      async (page) => {
        await tab.focusOn(page.commit);
        await tab.press('Enter');
      },
    ],
    [
      'Enter in a field',
      onePage,
      async (page) => {
        await tab.focusOn(page.enterField ?? '');
        await tab.press('Enter');
      },
    ],
  ];

  test.each(presses)('held by %s', async (_, page, press) => {
    const values = await filled(page, '3000.00');
    await press(page);
    await stage.browser.warning();
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toEqual([]);
    expect((await onlyHold()).transfer.payee.name).toBe(values.payee);
    expect(await lineOn(tab)).not.toBe('');
  });

  const leaving: [how: string, leave: (warning: Tab) => Promise<void>][] = [
    ['the safe way out', (warning) => warning.click('.ways-out .safe')],
    // The window is gone before the key comes up.
    ['Esc', (warning) => warning.press('Escape').catch(() => undefined)],
    ['closing the window', (warning) => warning.close()],
  ];

  test.each(leaving)('%s: nothing arrives, the hold stays', async (_, leave) => {
    await filled(classic, '3000.00');
    await tab.click(classic.commit);
    const warning = await stage.browser.warning();
    await atWarning(warning);
    await leave(warning);
    await expect.poll(() => stage.browser.warnings(), { timeout: 5000 }).toBe(0);
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toEqual([]);
    expect((await onlyHold()).state.kind).toMatch(/cooling|ready/);
    await expect.poll(() => lineOn(tab), { timeout: 3000 }).not.toBe('');
  });

  test('changed after release: held again, the change first', async () => {
    const values = await filled(classic, '2500.00');
    await tab.click(classic.commit);
    const warning = await stage.browser.warning();
    await answerAll(warning, values);
    await release(warning, tab);
    await take(tab, stage.bank.url, changeAmount(classic, '25000.00'));
    await sleep(900);
    await tab.click(classic.commit);
    const again = await stage.browser.warning();
    await again.waitFor('[data-screen]');
    expect(await screenOf(again)).toBe('reason');
    const holds = await answerFrom(await stage.desk(), 'holds', {});
    expect(holds[0]?.change.map(({ field }) => field)).toEqual(['amount']);
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('the second press raises the same window', async () => {
    await filled(classic, '3000.00');
    await tab.click(classic.commit);
    await stage.browser.warning();
    const first = await onlyHold();
    await tab.click(classic.commit);
    await sleep(ARRIVES_MS);
    expect(await stage.browser.warnings()).toBe(1);
    const second = await onlyHold();
    expect([second.id, second.endsAt]).toEqual([first.id, first.endsAt]);
  });

  test('a double click and a held Enter neither release nor pay', async () => {
    await filled(classic, '3000.00');
    await tab.click(classic.commit, { count: 2 });
    const warning = await stage.browser.warning();
    await warning.focus();
    await warning.hold('Enter', 1500);
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toEqual([]);
    expect((await onlyHold()).state.kind).toMatch(/cooling|ready/);
  });

  test('paid once: silent up to 1.5 times, once for a double click, held above', async () => {
    const values = await filled(classic, '2000.00');
    await tab.click(classic.commit);
    const warning = await stage.browser.warning();
    await answerAll(warning, values);
    await release(warning, tab);
    await tab.click(classic.commit);
    await tab.waitFor(classic.done);

    await take(tab, stage.bank.url, fill(classic, { ...values, amount: '3000.00' }));
    await sleep(LOOK_MS);
    await payAtOnce(tab, classic, 2);
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger().map(({ amount }) => amount)).toEqual(['2000.00', '3000.00']);
    expect(await stage.browser.warnings()).toBe(0);

    await take(tab, stage.bank.url, fill(classic, { ...values, amount: '4600.00' }));
    await sleep(LOOK_MS);
    await tab.click(classic.commit);
    await stage.browser.warning();
    await sleep(ARRIVES_MS);
    expect(stage.bank.ledger()).toHaveLength(2);
  });

  test('site off: nothing is touched; on again: held', async () => {
    await filled(classic, '3000.00');
    const toolbar = await stage.browser.toolbar();
    await toolbar.waitFor('[role=switch][aria-checked=true]');
    await sleep(300);
    await toolbar.click('[role=switch]');
    await toolbar.waitFor('[role=switch][aria-checked=false]');
    await toolbar.close();
    await tab.focus();
    await sleep(300);
    await tab.click(classic.commit);
    await tab.waitFor(classic.done);
    expect(stage.bank.ledger()).toHaveLength(1);

    await answerFrom(await stage.desk(), 'switch-site', { host: '127.0.0.1', on: true });
    await tab.close();
    await filled(classic, '3000.00');
    await tab.click(classic.commit);
    await stage.browser.warning();
    expect(stage.bank.ledger()).toHaveLength(1);
  });

  test('the background killed, the page reloaded, the tab closed: the hold and its end stay', async () => {
    await filled(code, '3000.00');
    await tab.click(code.commit);
    await stage.browser.warning();
    const before = await onlyHold();
    await stage.browser.killBackground();
    expect((await onlyHold()).endsAt).toBe(before.endsAt);
    await tab.reload();
    expect(await onlyHold()).toMatchObject({ id: before.id, endsAt: before.endsAt });
    const other = await stage.browser.open(stage.bank.url);
    await tab.close();
    tab = other;
    expect(await onlyHold()).toMatchObject({ id: before.id, endsAt: before.endsAt });
    expect(stage.bank.ledger()).toEqual([]);
  });

  test('no page may decide for the person: content speaks, the desk refuses', async () => {
    await filled(classic, '3000.00');
    await tab.click(classic.commit);
    const warning = await stage.browser.warning();
    const { id } = await onlyHold();
    expect(await askFrom(warning, 'release', { id })).toMatchObject({ ok: true });
    expect((await onlyHold()).state.kind).not.toBe('released');
  });
});

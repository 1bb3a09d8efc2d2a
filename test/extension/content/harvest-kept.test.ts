// @vitest-environment happy-dom
// A harvest that takes from the one before what has not changed gives what one gives that begins from nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harvest, harvestWhole } from '../../../extension/content/harvest.ts';
import { type Kept, makeKept } from '../../../extension/content/harvest-kept.ts';
import type { PageText } from '../../../src/reading/page.ts';
import { changeSomething, startAnew } from '../../stage/changing-page.ts';

const RUNS = 20;

/** One that counts how often it had a part. */
function counting(): { readonly kept: Kept; readonly had: () => number } {
  const kept = makeKept();
  let had = 0;
  const get: Kept['get'] = (element) => {
    const part = kept.get(element);
    if (part !== undefined) had += 1;
    return part;
  };
  return { kept: { ...kept, get }, had: () => had };
}

const byId = (id: string): Element => {
  const one = document.getElementById(id);
  if (one === null) throw new Error(`no #${id}`);
  return one;
};

/** The same for all of the tests: they go from page to page as a reader does that stays. */
const kept: Keeping = [makeKept(), makeKept(), makeKept()];

const noSum = (): boolean => false;

/** What is kept for each way of reading: of a page that is read in two ways by turns, only what the last one found is kept. */
type Keeping = readonly [Kept | null, Kept | null, Kept | null];

const nothing: Keeping = [null, null, null];

/** The same page read in three ways, by what is kept or by nothing. */
function read([one, two, three]: Keeping): readonly PageText[] {
  const pages = [harvest(byId('go'), one), harvest(byId('other'), two), harvestWhole(document, three)];
  return pages.map((page) => ({ ...page, sumBeside: noSum }));
}

test('after any changes, what is kept of a page gives what the page gives', () => {
  let all = 0;
  const changes = fc.array(fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(changes, fc.nat(2), (made, more) => {
      startAnew(1);
      const { kept: one, had } = counting();
      // Some by turns, so that what is kept for one way of reading is what another one finds.
      const kept: Keeping = more === 0 ? [one, one, one] : [one, makeKept(), makeKept()];
      read(kept);
      const said = made.map((numbers, i) => {
        let at = 0;
        const change = changeSomething((n) => (numbers[at++] ?? 0) % n);
        if (i % (more + 1) === 0) expect(read(kept)).toEqual(read(nothing));
        return change;
      });
      expect({ said, read: read(kept) }).toEqual({ said, read: read(nothing) });
      all += had();
    }),
    { numRuns: RUNS },
  );
  expect(all).toBeGreaterThan(0);
}, 120_000);

/** Parts beside a form. What holds a field is never kept as a whole, so that what stands beside one is a part by itself. */
const around = (html: string): void => {
  document.body.innerHTML = `<style>.shut{display:none}</style><form><h2>Transfer to somebody</h2><button id="go">Send money</button></form>
<aside><input>${html}</aside><div id="other"></div>`;
};

const aside = (selector: string): HTMLElement => {
  const one = document.querySelector<HTMLElement>(`aside ${selector}`);
  if (one === null) throw new Error(`no ${selector}`);
  return one;
};

/** In place of the rule that hides: simulated style sheets do not show what scripts write into them. */
const writeRule = (rule: string): void => document.querySelector('style')?.replaceChildren(rule);

const pair = '<dl><div><dt>Recipient</dt><dd><b>Jane Doe</b></dd></div></dl>';

const withRadio = `<table><tr><th>Recipient</th><th>Amount</th></tr>
<tr><td><div hidden><input type="radio"></div><b>Jo</b></td><td><b>$5.00</b></td></tr></table>`;

test.each<[what: string, html: string, change: () => void]>([
  ['a text', pair, () => (aside('b').firstChild as Text).replaceData(0, 4, 'Joan')],
  ['a row that goes', `<section>${pair}</section>`, () => aside('dl').remove()],
  [
    'a row that comes',
    `<section>${pair}</section>`,
    () => aside('div').insertAdjacentHTML('afterend', '<dt>Amount</dt><dd>$5.00</dd>'),
  ],
  ['a class', pair, () => aside('dd').setAttribute('class', 'shut')],
  [
    'a class further out',
    `<main><section>${pair}</section></main>`,
    () => aside('main').setAttribute('class', 'shut'),
  ],
  ['a rule that is new', pair, () => writeRule('dd{display:none}')],
  ['a rule that is no more', `<section>${pair}<p class="shut">Fee: $1.00</p></section>`, () => writeRule('')],
  [
    'what was off the page meanwhile',
    `<section><input>${pair}</section>`,
    () => {
      const [one, name] = [aside('dl'), aside('b')];
      one.remove();
      read(kept);
      name.replaceChildren('Jo Roe');
      aside('section').append(one);
    },
  ],
  [
    'what was off the page, and is in a component now',
    `<section><input>${pair}</section>`,
    () => {
      const [one, name] = [aside('dl'), aside('b')];
      one.remove();
      read(kept);
      name.replaceChildren('Jo Roe');
      aside('section').append(document.createElement('x-box'));
      aside('x-box').attachShadow({ mode: 'open' }).append(document.createElement('i'), one);
    },
  ],
  [
    'a component on a part',
    `<section><p>Fee: $1.00</p>${pair}</section>`,
    () => (aside('p').attachShadow({ mode: 'open' }).innerHTML = '<i>Fee: $2.00</i>'),
  ],
  [
    'a component on an empty element',
    `<section><span></span>${pair}</section>`,
    () => (aside('span').attachShadow({ mode: 'open' }).innerHTML = '<p>Fee: $2.00</p>'),
  ],
  [
    'a text in a component',
    '<x-box></x-box>',
    () => {
      const root = aside('x-box').attachShadow({ mode: 'open' });
      root.innerHTML = pair;
      read(kept);
      root.querySelector('b')?.replaceChildren('Jo Roe');
    },
  ],
  [
    'what the payer is called after it',
    '<p>Recipient: Jane Doe</p><section><span>From</span><b>Recipient Jane Doe</b></section>',
    () => aside('p').replaceChildren('Recipient: Jo Roe'),
  ],
  [
    'a choice whose label is elsewhere',
    '<input type="radio" id="r" checked><section><div><label for="r">Recipient: Jo Roe</label></div></section>',
    () => ((aside('#r') as HTMLInputElement).checked = false),
  ],
  ['a row that is chosen', withRadio, () => (aside('[type=radio]') as HTMLInputElement).click()],
  [
    'a heading before it',
    `<h3>收款方</h3><section><div><span>Name</span><b>Jo Roe</b></div></section>`,
    () => (aside('h3').textContent = '付款方'),
  ],
  [
    'a second row beside the only one',
    '<table><tbody><tr><td data-label="Recipient"><b>Jo Roe</b></td><td><input></td></tr></tbody></table>',
    () =>
      aside('tbody').insertAdjacentHTML(
        'beforeend',
        '<tr><td data-label="Recipient"><b>Jane Doe</b></td></tr>',
      ),
  ],
  [
    'a field',
    `<section><div>Recipient <input value="Jo Roe"></div>${pair}</section>`,
    () => ((aside('div input') as HTMLInputElement).value = 'Jane Doe'),
  ],
  [
    'a payee that turns into the payer',
    `<section><p>Account 1 0x9a</p><div><span>To</span><b>Jane Doe</b></div></section>`,
    () => (aside('span').textContent = 'From'),
  ],
  [
    'the whole of it',
    pair,
    () =>
      (document.body.innerHTML =
        '<form><p>To: Jo Roe</p><button id="go">Pay</button></form><p id="other">x</p>'),
  ],
])('%s is read as it is now', (_, html, change) => {
  around(html);
  read(kept);
  const before = read(kept);
  expect(before).toEqual(read(nothing));
  change();
  const now = read(kept);
  expect(now).toEqual(read(nothing));
  expect(now).not.toEqual(before);
});

test('a control within what was kept for another one is no part of it', () => {
  around(`<div><div>${pair}<div><p>Amount: $5.00</p><button id="pay">Pay</button></div></div></div>`);
  const [one] = kept;
  harvest(byId('go'), one);
  expect({ ...harvest(byId('pay'), one), sumBeside: noSum }).toEqual({
    ...harvest(byId('pay')),
    sumBeside: noSum,
  });
});

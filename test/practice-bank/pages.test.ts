import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bank, startBank } from './bank.ts';
import { furtherPages, qrCashier, qrLink, walletDapp } from './further-pages.ts';
import { deepLink, practicePages } from './pages.ts';

let bank: Bank;

beforeAll(async () => {
  bank = await startBank();
}, 20_000);
afterAll(() => bank.close());

const got = async (path: string): Promise<string> => (await fetch(bank.url + path)).text();

const everyPage = [...practicePages, ...furtherPages];
const drawnByServer = everyPage.filter(({ id }) => id !== 'app' && id !== 'components');

test.each(drawnByServer)('$id: its link fills in the fields that the table names', async (page) => {
  const markup = await got(deepLink(page, page.sample));
  const form = new new Window().DOMParser().parseFromString(markup, 'text/html');
  const read = Object.entries(page.fields).map(([name, selector]) => [
    name,
    form.querySelector(selector)?.getAttribute('value'),
  ]);
  expect(Object.fromEntries(read)).toEqual(page.sample);
});

test('every page is on the start page', async () => {
  const start = await got('/');
  for (const { path } of [...everyPage, qrCashier, walletDapp]) expect(start).toContain(`href="${path}"`);
});

test("the cashier's link says what is paid to whom, and how the code is drawn", async () => {
  for (const drawing of qrCashier.drawings) {
    const markup = await got(qrLink(qrCashier.sample, { drawing, refreshSeconds: 2 }));
    const drawn = new new Window().DOMParser().parseFromString(markup, 'text/html');
    expect(drawn.querySelector(qrCashier.code)?.localName).toBe(drawing);
    expect(drawn.body.textContent).toContain(qrCashier.sample.payee);
    expect(drawn.body.textContent).toContain('1,299.00');
    expect(markup).toContain('data-seconds="2"');
  }
});

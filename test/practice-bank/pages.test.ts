import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bank, startBank } from './bank.ts';
import { deepLink, practicePages } from './pages.ts';

let bank: Bank;

beforeAll(async () => {
  bank = await startBank();
}, 20_000);
afterAll(() => bank.close());

const got = async (path: string): Promise<string> => (await fetch(bank.url + path)).text();

const drawnByServer = practicePages.filter(({ id }) => id !== 'app');

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
  for (const { path } of practicePages) expect(start).toContain(`href="${path}"`);
});

// Pages on which payee and amount leave before anybody pays: name checks, quotes, drafts and counts, in every kind of request.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import type { VisitStep } from './visit.ts';

export interface HonestRequest {
  readonly id: string;
  /** The page's script; `values()` reads payee, account and amount as they stand in the form. */
  readonly script: string;
  readonly act: (tab: Tab) => Promise<void>;
  /** How many requests this makes beside the page itself. */
  readonly makes: number;
}

const typed =
  (selector: string, text = 'Anna Braun') =>
  (tab: Tab): Promise<void> =>
    tab.type(selector, text);

const typedAndLeft =
  (selector: string, text = 'Anna Braun') =>
  async (tab: Tab): Promise<void> => {
    await tab.type(selector, text);
    await tab.press('Tab');
  };

const clicked =
  (selector: string) =>
  (tab: Tab): Promise<void> =>
    tab.click(selector);

const left = (tab: Tab): Promise<void> => tab.run(() => location.assign('/left'));
const nothing = async (): Promise<void> => undefined;

const one = (id: string, script: string, act: HonestRequest['act'], makes = 1): HonestRequest => ({
  id,
  script,
  act,
  makes,
});

export const honestRequests: readonly HonestRequest[] = [
  one(
    'a name check by fetch, JSON, once typing rests',
    "let t; n.addEventListener('input', () => { clearTimeout(t); t = setTimeout(() => fetch('/check', { method: 'POST', headers: { 'content-type': 'application/json' }, body: json() }), 400); })",
    async (tab) => {
      await tab.type('#n', 'Anna Braun');
      await sleep(400);
    },
  ),
  one(
    'a name check by fetch, a form, when the field is left',
    "n.addEventListener('blur', () => fetch('/check', { method: 'POST', body: new URLSearchParams(values()) }))",
    typedAndLeft('#n'),
  ),
  one(
    'an account check by XHR, JSON, on change',
    "i.addEventListener('change', () => { const x = new XMLHttpRequest(); x.open('POST', '/account'); x.setRequestHeader('content-type', 'application/json'); x.send(json()); })",
    typedAndLeft('#i', 'DE02120300000000202051'),
  ),
  one(
    'a quote by XHR, a form, when the amount is left',
    "a.addEventListener('blur', () => { const x = new XMLHttpRequest(); x.open('POST', '/quote'); x.send(new URLSearchParams(values())); })",
    typedAndLeft('#a', '4300.00'),
  ),
  one(
    'a quote by fetch, in the address, at every key',
    "a.addEventListener('input', () => fetch('/quote?' + new URLSearchParams(values())))",
    typed('#a', '4300'),
    4,
  ),
  one(
    'a draft by fetch, JSON, from a timer',
    "setTimeout(() => fetch('/draft', { method: 'PUT', body: json() }), 300)",
    nothing,
  ),
  one(
    'a draft by fetch, a whole form, from a timer',
    "setTimeout(() => fetch('/draft?' + new URLSearchParams(new FormData(f)), { method: 'POST', body: new URLSearchParams(new FormData(f)) }), 300)",
    nothing,
  ),
  one(
    'a count by beacon, text, of each field',
    "addEventListener('change', ({ target }) => navigator.sendBeacon('/count', target.name + ' ' + json()))",
    typedAndLeft('#n'),
  ),
  one(
    'a count by beacon, JSON, when the page is hidden',
    "document.addEventListener('visibilitychange', () => { if (document.hidden) navigator.sendBeacon('/count', new Blob([json()], { type: 'application/json' })); })",
    left,
    2,
  ),
  one(
    'a count by beacon, a form, when the page goes',
    "addEventListener('pagehide', () => navigator.sendBeacon('/count', new URLSearchParams(values())))",
    left,
    2,
  ),
  one(
    'a draft by fetch that outlives the page',
    "addEventListener('pagehide', () => fetch('/draft', { method: 'POST', keepalive: true, body: json() }))",
    left,
    2,
  ),
  one(
    'a count by a picture, at a press beside the form',
    "document.querySelector('h1').addEventListener('click', () => { new Image().src = '/count.gif?' + new URLSearchParams(values()); })",
    clicked('h1'),
  ),
  one(
    'a name check at the press of its own button',
    "document.getElementById('check').addEventListener('click', () => fetch('/check', { method: 'POST', body: json() }))",
    clicked('#check'),
  ),
  one(
    'a list of payees while one is looked for',
    "n.addEventListener('input', async () => { const r = await fetch('/payees?q=' + encodeURIComponent(n.value)); f.title = r.status; })",
    typed('#n', 'Ann'),
    3,
  ),
  one(
    'a session kept alive by a hidden frame',
    "setTimeout(() => { const frame = document.createElement('iframe'); frame.hidden = true; frame.src = '/alive?' + new URLSearchParams(values()); document.body.append(frame); }, 300)",
    nothing,
  ),
];

/** A transfer that would be held, ready to be sent. */
const form = `<h1>Send money</h1><form id="f" method="post" action="/pay">
<label>Beneficiary name <input id="n" name="name" value="Anna Brown"></label>
<label>IBAN <input id="i" name="iban" value="DE89370400440532013000"></label>
<label>Amount (EUR) <input id="a" name="amount" value="4200.00"></label>
<button type="button" id="check">Check the name</button><button>Confirm transfer</button></form>`;

const helpers = `const [f, n, i, a] = ['f', 'n', 'i', 'a'].map((id) => document.getElementById(id));
const values = () => ({ name: n.value, iban: i.value, amount: a.value });
const json = () => JSON.stringify(values());`;

const head =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Larkfield Bank</title><link rel="icon" href="data:,"></head>';

const pageOf = (script: string): string =>
  `${head}<body>${form}<script>${helpers}
${script}</script></body></html>`;

/** One page that does all of it. */
const everything = honestRequests.map(({ script }) => `{ ${script} }`).join('\n');

/** What is done there: each field, each press, and away. */
export const doEverything = async (tab: Tab): Promise<void> => {
  await typedAndLeft('#n', 'Ann')(tab);
  await sleep(500);
  await typedAndLeft('#i', 'DE02120300000000202051')(tab);
  await typedAndLeft('#a', '4300')(tab);
  await clicked('h1')(tab);
  await clicked('#check')(tab);
  await left(tab);
};

/** Where the requests of all of it go. */
export const everyPath = [
  '/check',
  '/account',
  '/quote',
  '/draft',
  '/count',
  '/count.gif',
  '/payees',
  '/alive',
  '/left',
];

/** The pages' own timers are over by then. */
const TIMERS_MS = 450;

/** One look after all of it: what a timer does in between comes at no fixed moment. */
export function requestSteps(address: string, act: HonestRequest['act']): readonly VisitStep[] {
  const done = async (tab: Tab): Promise<void> => {
    await tab.goto(address);
    await sleep(TIMERS_MS);
    await act(tab);
  };
  return [['done', done]];
}

export interface RequestGround {
  /** `http://127.0.0.1:PORT`; the pages stand under their place in the table, and `/all` does all of it. */
  readonly url: string;
  close(): Promise<void>;
}

export async function prepareRequests(): Promise<RequestGround> {
  const server = createServer((request, response) => {
    request.resume();
    const path = (request.url ?? '/').slice(1);
    const script = path === 'all' ? everything : honestRequests[Number(path || '-1')]?.script;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(script === undefined ? `${head}<body>There</body></html>` : pageOf(script));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

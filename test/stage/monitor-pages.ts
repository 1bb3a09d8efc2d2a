// Pages whose payments go past every control, and honest pages that look as if theirs did; what arrives is counted.
import { createServer, type Server } from 'node:http';
import type { Tab } from '../browsers/browser.ts';
import { sleep } from './person.ts';

export interface MonitorPages {
  /** `http://127.0.0.1:PORT/`; a page stands under its name. */
  readonly url: string;
  /** What has been posted, and what was asked of `/pay`, since the last `clear`: "POST /pay". */
  arrived(): readonly string[];
  clear(): void;
  close(): Promise<void>;
}

const review = (amount: string): string => `<h1>Review your transfer</h1><dl><dt>Beneficiary name</dt>
<dd>Anna Braun</dd><dt>IBAN</dt><dd>DE89 3704 0044 0532 0130 00</dd><dt>Amount</dt><dd>EUR ${amount}</dd></dl>`;
const values =
  '<input type="hidden" name="iban" value="DE89370400440532013000"><input type="hidden" name="amount" value="4200.00">';
const confirm = '<button id="go">Confirm transfer</button>';
const form = (action: string, inside: string, more = ''): string =>
  `<form method="post" action="${action}" ${more}>${inside}</form>`;

/** Its press is stopped; the page does not wait for one and pays as soon as the button has the focus. */
const pastTheGate = (pay: string): string =>
  `${review('4,200.00')}${form('/step', values + confirm)}<script>
function pay() { ${pay} }
document.getElementById('go').addEventListener('focus', pay, { once: true });
function cleanFrame() {
  const frame = document.createElement('iframe');
  frame.src = '/empty';
  document.body.append(frame);
  return frame.contentWindow;
}</script>`;

/** By name: what its script does where no control and no wrap of ours can see it. */
export const bypasses: Readonly<Record<string, string>> = {
  'a form of a frame that is not there yet, to a new tab': pastTheGate(`
    const { document: clean } = cleanFrame();
    clean.body.innerHTML = ${JSON.stringify(form('/pay', values, 'target="_blank"'))};
    clean.forms[0].submit();`),
  'a call with the fetch of a frame that is not there yet': pastTheGate(
    `cleanFrame().fetch('/pay', { method: 'POST', body: '{}' });`,
  ),
  'a new tab whose address is the payment': pastTheGate(
    `window.open('/pay?iban=DE89370400440532013000&amount=4200.00');`,
  ),
};

/** An honest page, what a person does there, and what of it must have arrived. */
export interface HonestPage {
  readonly name: string;
  readonly body: string;
  readonly act: (tab: Tab) => Promise<void>;
  readonly arrives: readonly string[];
}

const press = (selector: string) => (tab: Tab) => tab.click(selector);

/** The confirm button first, which is stopped, and something else while that is still fresh. */
const pressThen =
  (then: (tab: Tab) => Promise<void>) =>
  async (tab: Tab): Promise<void> => {
    await tab.click('#go');
    await sleep(300);
    await tab.focus();
    await then(tab);
  };

export const honestPages: readonly HonestPage[] = [
  {
    name: 'a login',
    body: form('/login', '<input name="user"><input type="password"><button id="in">Log in</button>'),
    act: press('#in'),
    arrives: ['POST /login'],
  },
  {
    name: 'a search beside a payment that would be held',
    body: `${form('/transfers', '<input name="q"><button id="find">Search</button>')}${review('4,200.00')}${form('/pay', values + confirm)}`,
    act: press('#find'),
    arrives: ['POST /transfers'],
  },
  {
    name: 'a step that only goes on',
    body: form(
      '/payments',
      '<label>Payee name <input name="payee" value="Anna Braun"></label><label>IBAN <input name="iban" value="DE89370400440532013000"></label><label>Amount (EUR) <input name="amount" value="4200"></label><button id="on">Continue</button>',
    ),
    act: press('#on'),
    arrives: ['POST /payments'],
  },
  {
    name: 'back to the form, right after the press was stopped',
    body: `${form('/edit', '<button id="back">Back</button>')}${review('4,200.00')}${form('/pay', values + confirm)}`,
    act: pressThen(press('#back')),
    arrives: ['POST /edit'],
  },
  {
    name: 'a statement in a new tab, right after the press was stopped',
    body: `${form('/statement', '<button id="print">Print</button>', 'target="_blank"')}${review('4,200.00')}${form('/pay', values + confirm)}`,
    act: pressThen(press('#print')),
    arrives: ['POST /statement'],
  },
  {
    name: 'checks of the name, quotes and drafts, around a press that was stopped',
    body: `${review('4,200.00')}${form('/pay', `${values}<input id="note" name="note">${confirm}`)}<script>
for (const path of ['/api/payees/check', '/api/payments/quote', '/transfer/draft']) {
  document.getElementById('note').addEventListener('blur', () => fetch(path, { method: 'POST', body: '{}' }), { once: true });
}
</script>`,
    act: async (tab) => {
      await tab.focusOn('#note');
      await tab.click('#go');
    },
    arrives: ['POST /api/payees/check', 'POST /api/payments/quote', 'POST /transfer/draft'],
  },
  {
    name: 'a hidden frame that keeps the session, around a press that was stopped',
    body: `<iframe name="alive"></iframe>${review('4,200.00')}${form('/pay', values + confirm)}${form('/alive', '', 'id="alive" target="alive"')}<script>
document.getElementById('go').addEventListener('focus', () => document.getElementById('alive').submit(), { once: true });
</script>`,
    act: press('#go'),
    arrives: ['POST /alive'],
  },
  {
    name: 'a form that was emptied on its way to another tab',
    body: `${review('4,200.00')}${form('/pay', values + confirm, 'id="f" target="_blank"')}<script>
document.getElementById('go').addEventListener('focus', () => document.getElementById('f').submit(), { once: true });
</script>`,
    act: press('#go'),
    arrives: ['POST /pay'],
  },
  {
    name: 'a small payment that is let through',
    body: `${review('4.00')}${form('/pay', values.replace('4200', '4') + confirm)}`,
    act: press('#go'),
    arrives: ['POST /pay'],
  },
];

const bodies = new Map([
  ...Object.entries(bypasses),
  ...honestPages.map(({ name, body }) => [name, body] as const),
]);

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

export async function startMonitorPages(): Promise<MonitorPages> {
  const arrived: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '');
    if (request.method === 'POST' || path === '/pay') arrived.push(`${request.method} ${path}`);
    request.resume();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Larkfield Bank</title>${bodies.get(path.slice(1)) ?? '<p id="there">There</p>'}</html>`,
    );
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    arrived: () => arrived,
    clear: () => {
      arrived.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// What only can be measured inside: one reading of a page, and the background's memory after many assessments.
import type { CDPSession } from 'puppeteer-core';
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { until } from '../browsers/until.ts';
import { type Figures, figures } from './figures.ts';

/** The id of the extension's isolated world in the page of this session. */
async function worldIn(session: CDPSession, origin: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin.slice(0, -1)) found.push(context.id);
  });
  await session.send('Runtime.enable');
  return until('the isolated world', 5000, async () => found.at(-1));
}

/** Runs a script's text in the extension's world of the page that shows `url`. */
async function inWorld(
  chromium: Chromium,
  url: string,
  origin: string,
  expression: string,
): Promise<unknown> {
  const page = (await chromium.program.pages()).find((one) => one.url() === url);
  if (page === undefined) throw new Error(`no page at ${url}`);
  const session = await page.createCDPSession();
  try {
    const contextId = await worldIn(session, origin);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** What happens to a page before it is read once more, by what it is called in the table; each as the text of a function of its turn. */
const happenings = {
  // Everything around the form is new, and drawn: nothing of it can be taken from an earlier reading.
  'all of it': `(i) => { for (const one of document.querySelectorAll('main, ul')) one.replaceWith(one.cloneNode(true)); document.body.offsetHeight; }`,
  'a field typed': `(i) => { document.getElementById('purpose').value = 'Invoice ' + i; }`,
  'a row changed': `(i) => { rows()[i % rows().length].firstChild.textContent = 'No. ' + i; }`,
  'a row added': `(i) => { const one = rows()[i % rows().length]; one.after(one.cloneNode(true)); }`,
  'a dialog opened or closed': `(i) => { const open = document.querySelector('dialog'); if (open) open.remove(); else document.body.insertAdjacentHTML('beforeend', '<dialog open><p>Fee: 1.50 EUR</p><button>Close</button></dialog>'); }`,
  'a class that hides': `(i) => { rows()[i % rows().length].classList.toggle('gone'); }`,
  'nothing changed': '() => {}',
};

/** In ms, a reading after each of these happened. */
export type ReadingFigures = Readonly<Record<keyof typeof happenings, Figures>>;

/** A reading just after something happened, what the browser draws anew for it included. The reader must be in the page already. */
export async function measureReading(
  chromium: Chromium,
  tab: Tab,
  url: string,
  times: number,
): Promise<ReadingFigures> {
  await tab.goto(url);
  const origin = chromium.extensionUrl('');
  await until('the reader', 5000, () =>
    inWorld(chromium, url, origin, 'globalThis.thriceReader !== undefined').then(Boolean),
  );
  const happens = Object.entries(happenings)
    .map(([name, text]) => `[${JSON.stringify(name)}, ${text}]`)
    .join();
  const script = `(async () => {
    // Of a long list the last ones are not read; a page without a list has the rows of its form.
    const rows = () => [...document.querySelectorAll(document.querySelector('li') ? 'li' : 'label')].slice(0, 80), taken = {};
    const timed = () => {
      const button = document.getElementById('go'), from = performance.now();
      thriceReader.read(button, 'pays');
      return performance.now() - from;
    };
    for (const [name, happen] of [${happens}]) {
      taken[name] = [];
      timed();
      for (let i = 0; i < ${times}; i += 1) {
        happen(i);
        taken[name].push(timed());
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    }
    return taken;
  })()`;
  const taken = (await inWorld(chromium, url, origin, script)) as Record<keyof typeof happenings, number[]>;
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [name, figures(times)]),
  ) as ReadingFigures;
}

/** The observation of a bench page whose reader is there, as text that any world can read. */
async function observed(chromium: Chromium, tab: Tab, url: string): Promise<string> {
  await tab.goto(url);
  const origin = chromium.extensionUrl('');
  await until('the reader', 5000, () =>
    inWorld(chromium, url, origin, 'globalThis.thriceReader !== undefined').then(Boolean),
  );
  const script = `JSON.stringify(thriceReader.read(document.getElementById('go'), 'pays').observation,
    (_, one) => typeof one === 'bigint' ? one.toString() : one)`;
  return (await inWorld(chromium, url, origin, script)) as string;
}

/** Whom a payment is to; `null`: each time another account, another name. */
export interface Whom {
  readonly account: string | null;
  readonly name: string | null;
}

/**
 * A script that asks for a verdict so often, each time of another amount; it gives ms from asking to the answer. `ask`: how,
 * as the text of a function of the message.
 */
function asking(observation: string, times: number, { account, name }: Whom, ask: string): string {
  return `(async () => {
    const ask = ${ask};
    const plain = ${observation}, times = [];
    for (let i = 0; i < ${times}; i += 1) {
      plain.transfer.payee.name = ${JSON.stringify(name)} ?? 'Payee ' + i; plain.transfer.amount.minor = String(100000 + i);
      const value = ${JSON.stringify(account)} ?? String(6217001210010000000n + BigInt(i) * 7919n);
      plain.transfer.payee.account = { kind: 'card', value, masked: false, checksum: 'none' };
      const message = JSON.stringify({ kind: 'assess', data: plain });
      const from = performance.now();
      const answer = await ask(message);
      times.push(performance.now() - from);
      if (JSON.parse(answer).ok !== true) throw new Error(answer);
    }
    return times;
  })()`;
}

/** ms from asking to the answer, messages included; the first ones of a cold background too. */
export async function timedAssessments(
  chromium: Chromium,
  tab: Tab,
  url: string,
  times: number,
  whom: Whom,
): Promise<readonly number[]> {
  const script = asking(
    await observed(chromium, tab, url),
    times,
    whom,
    '(text) => chrome.runtime.sendMessage(text)',
  );
  return (await inWorld(chromium, url, chromium.extensionUrl(''), script)) as number[];
}

/** The same within the background: from the message that has come to the answer that goes, without the way of both. */
export async function timedInside(
  chromium: Chromium,
  tab: Tab,
  url: string,
  times: number,
  whom: Whom,
): Promise<readonly number[]> {
  const observation = await observed(chromium, tab, url);
  return (await inBackground(chromium, asking(observation, times, whom, hearing(url)))) as number[];
}

/** Runs a script's text in the background. */
async function inBackground(chromium: Chromium, script: string): Promise<unknown> {
  const target = await chromium.program.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(chromium.extensionUrl('')),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('no background');
  return worker.evaluate(script);
}

/** What the browser calls in the background when a message has come from the page at `url`, as the text of a function. */
function hearing(url: string): string {
  return `((sender) => (text) => new Promise((answer) => chrome.runtime.onMessage.dispatch(text, sender, answer)))(
    { id: chrome.runtime.id, url: ${JSON.stringify(url)}, origin: ${JSON.stringify(new URL(url).origin)},
      frameId: 0, documentId: 'bench',
      tab: (await chrome.tabs.query({})).find((one) => one.url === ${JSON.stringify(url)}) })`;
}

/** Used heap of the background in bytes, after collecting what is unused. */
async function heap(chromium: Chromium, origin: string): Promise<number> {
  const target = await chromium.program.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const session = await target.createCDPSession();
  try {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}

/** Used heap of the background in bytes before and after; `perAssessment` in ms, from the page's message to its answer. */
export interface MemoryFigures {
  readonly assessments: number;
  readonly before: number;
  readonly after: number;
  readonly perAssessment: Figures;
}

/** Every assessment is of another amount and another payee. */
export async function measureMemory(
  chromium: Chromium,
  tab: Tab,
  url: string,
  assessments: number,
): Promise<MemoryFigures> {
  await tab.goto(url);
  const origin = chromium.extensionUrl('');
  const before = await heap(chromium, origin);
  const times = await timedAssessments(chromium, tab, url, assessments, { account: null, name: null });
  const after = await heap(chromium, origin);
  return { assessments, before, after, perAssessment: figures(times) };
}

// One page of a corpus in a real browser: loaded, pressed as a person would, and looked at 1.5 s later.
import type { HoldView } from '../../extension/channel/page-protocol.ts';
import { decimalString } from '../../src/transfer/amount.ts';
import type { Sureness } from '../../src/transfer/sure.ts';
import type { Browser, Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import type { Served } from './serve.ts';
import type { Case, Read } from './truth.ts';

/** `ms`: from the press to the stored hold; `null` where nothing was held. */
export interface Row {
  readonly id: string;
  readonly expect: Case['expect'];
  readonly held: boolean;
  /** Something of the press, or a request that carries something, reached the page. */
  readonly reached: boolean;
  readonly read: Read;
  readonly confidence: Sureness;
  readonly ms: number | null;
}

/** How long after the press the page is looked at. */
const WAIT_MS = 1500;

/** How long a page is left alone after it has loaded: a person looks before pressing. */
const LOOK_MS = 400;

const nothing: Read = { payee: null, amount: null, currency: null, purpose: null };
const unsure: Sureness = { payee: null, amount: null, purpose: null };

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Notes every event of an activation that reaches the pressed element, as the page would hear it; `>>>` leads into an open shadow root. */
function listenIn(selector: string): boolean {
  const [first = '', ...inner] = selector.split(' >>> ');
  const within = (host: Element | null, step: string) => host?.shadowRoot?.querySelector(step) ?? null;
  const element = inner.reduce(within, document.querySelector(first));
  const page = globalThis as { pressesHeard?: string[] };
  page.pressesHeard = [];
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'submit']) {
    const target = type === 'submit' ? (element?.closest('form') ?? element) : element;
    target?.addEventListener(type, () => page.pressesHeard?.push(type));
  }
  return element !== null;
}

async function activate(tab: Tab, { press, activation }: Case): Promise<void> {
  switch (activation) {
    case 'click':
      return tab.click(press);
    case 'tap':
      return tab.tap(press);
    case 'enter':
    case 'space':
      await tab.focusOn(press);
      return tab.press(activation === 'enter' ? 'Enter' : 'Space');
    case 'submit':
      return tab.run((selector) => {
        const form = document.querySelector(selector)?.closest('form');
        form?.requestSubmit();
      }, press);
  }
}

/** What reached the page; a page that has gone away was reached. */
async function heard(tab: Tab): Promise<boolean> {
  try {
    return await tab.run(() => (globalThis as { pressesHeard?: string[] }).pressesHeard?.length !== 0);
  } catch {
    return true;
  }
}

function readOf({ transfer: { payee, amount, purpose } }: HoldView): Read {
  return {
    payee: payee.name ?? payee.account?.value ?? null,
    amount: amount === null ? null : decimalString(amount),
    currency: amount?.currency ?? null,
    purpose,
  };
}

async function cancelAll(desk: Tab, holds: readonly HoldView[]): Promise<void> {
  for (const { id } of holds) await answerFrom(desk, 'cancel', { id });
}

/** The document with the element to press; a page that draws itself has it a moment later. */
async function pressable(tab: Tab, { id, frame, press }: Case): Promise<Tab> {
  const inside = frame === undefined ? tab : await tab.frame(frame);
  await inside.waitFor(press);
  if (!(await inside.run(listenIn, press))) throw new Error(`${id}: nothing to press`);
  return inside;
}

/** Rejects only when the page cannot be loaded or has no element to press. */
export async function playCase(browser: Browser, desk: Tab, served: Served, one: Case): Promise<Row> {
  const tab = await browser.open(served.url + one.file);
  try {
    const pressed = await pressable(tab, one);
    await sleep(LOOK_MS);
    served.forget();
    const pressedAt = Date.now();
    await activate(pressed, one);
    await sleep(Math.max(0, pressedAt + WAIT_MS - Date.now()));
    const isReached = (await heard(pressed)) || served.carried().length > 0;
    const holds = await answerFrom(desk, 'holds', {});
    const [hold] = holds;
    await cancelAll(desk, holds);
    const row = {
      id: one.id,
      expect: one.expect,
      held: hold !== undefined && !isReached,
      reached: isReached,
    };
    return hold === undefined
      ? { ...row, read: nothing, confidence: unsure, ms: null }
      : { ...row, read: readOf(hold), confidence: hold.sure, ms: hold.createdAt - pressedAt };
  } finally {
    await tab.close();
  }
}

// `npm start`: the practice bank in a real browser with the extension on it; without a display, a journey that is told.
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { HoldView } from '../../extension/channel/page-protocol.ts';
import { languages } from '../../src/settings/settings.ts';
import { decimalString } from '../../src/transfer/amount.ts';
import type { Browser, BrowserName, Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { fill, type PracticePage, practicePages } from '../practice-bank/pages.ts';
import { answerAll, LOOK_MS, lineOn, release, sleep, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';

const root = resolve(import.meta.dirname, '../..');

/** Short enough to try, long enough to see. */
const waitsMs = [0, 0, 5000, 10_000, 20_000, 30_000, 40_000];

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function playWithPerson(name: BrowserName): Promise<number> {
  const stage = await setStage(name, { settings: { waitsMs }, launch: { headless: false } });
  await stage.browser.open(`${stage.bank.url}/`);
  console.log(`The practice bank is open at ${stage.bank.url}/ in ${stage.browser.name} with Thrice on it.`);
  console.log('No real money moves. Close the browser, or press Ctrl-C here, to end.');
  await stage.browser.closed;
  await stage.end();
  return 0;
}

function say(step: string, saw: string): void {
  console.log(`${step.padEnd(34)} ${saw}`);
}

function ledgerLine({ bank }: Stage): string {
  const arrived = bank.ledger().map(({ payee, amount }) => `${payee} ${amount}`);
  return arrived.length === 0 ? 'nothing has arrived' : `arrived: ${arrived.join(', ')}`;
}

function holdLine({ tier, endsAt, createdAt, findings, transfer }: HoldView): string {
  const { payee, amount } = transfer;
  const who = payee.name ?? 'payee not read';
  const sum = amount === null ? 'amount not read' : `${decimalString(amount)} ${amount.currency ?? ''}`;
  const [reason] = findings;
  return `${who}, ${sum}; tier ${tier}, reason ${reason?.code ?? 'none'}, wait ${(endsAt - createdAt) / 1000} s`;
}

type Shot = (tab: Tab, name: string) => Promise<void>;

async function playPage(stage: Stage, page: PracticePage, shot: Shot): Promise<void> {
  const { browser, bank } = stage;
  console.log(`\n${page.id} (${page.language})`);
  const tab = await browser.open('about:blank');
  await take(tab, bank.url, fill(page, page.sample));
  await sleep(LOOK_MS);
  say('filled in, ledger', ledgerLine(stage));
  await tab.click(page.commit);
  const warning = await browser.warning();
  await sleep(LOOK_MS);
  const [hold] = await answerFrom(await stage.desk(), 'holds', {});
  say('pressed', hold === undefined ? 'not held' : `held: ${holdLine(hold)}`);
  say('line beside the button', (await lineOn(tab)).replace(/\s+/g, ' '));
  say('ledger', ledgerLine(stage));
  await shot(tab, `${page.id}-line`);
  await shot(warning, `${page.id}-warning-0`);
  let strokes = 0;
  await answerAll(warning, page.sample, async (screen) => {
    strokes += 1;
    await shot(warning, `${page.id}-warning-${strokes}-${screen}`);
  });
  say('strokes answered', String(strokes - 1));
  await warning.waitFor('.way-on .link', 60_000);
  await shot(warning, `${page.id}-warning-last-look`);
  await release(warning, tab);
  say('released', (await lineOn(tab)).replace(/\s+/g, ' '));
  await shot(tab, `${page.id}-released`);
  say('ledger', ledgerLine(stage));
  await tab.click(page.commit);
  await take(tab, bank.url, page.afterCommit);
  await tab.waitFor(page.done);
  say("pressed the bank's own button", ledgerLine(stage));
  await shot(tab, `${page.id}-done`);
  await tab.close();
  bank.clear();
}

async function showPlaces(stage: Stage, shot: Shot): Promise<void> {
  const { browser, bank } = stage;
  const tab = await browser.open(`${bank.url}/classic/`);
  const toolbar = await browser.toolbar();
  await toolbar.waitFor('main');
  await sleep(LOOK_MS);
  await shot(toolbar, 'toolbar');
  await toolbar.close();
  const options = await browser.open(browser.extensionUrl('options/options.html'));
  await options.waitFor('main');
  await sleep(LOOK_MS);
  await shot(options, 'options');
  await options.close();
  await tab.close();
}

/** The same journey once in each language, told step by step, with pictures in `out/`. */
async function playAlone(name: BrowserName): Promise<number> {
  for (const language of languages) {
    const stage = await setStage(name, { settings: { waitsMs: waitsMs.map((ms) => ms / 5), language } });
    const out = join(root, 'out', `${name}-${language}`);
    await mkdir(out, { recursive: true });
    const shot: Shot = (tab, file) => tab.shot(join(out, `${file}.png`));
    console.log(`\n== ${describe(stage.browser)}, Thrice in ${language} ==`);
    for (const page of practicePages) await playPage(stage, page, shot);
    await showPlaces(stage, shot);
    await stage.end();
    console.log(`\nPictures: ${relative(root, out)}`);
  }
  return 0;
}

function describe({ name, version }: Browser): string {
  return `${name} ${version}`;
}

export function main(args: string[]): Promise<number> {
  const name = args.includes('--firefox') ? 'firefox' : 'chromium';
  return hasDisplay() ? playWithPerson(name) : playAlone(name);
}

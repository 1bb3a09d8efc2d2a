// Small transfers to a new payee, pressed 300 ms after the last input: how many are let straight through.
import { setTimeout as sleep } from 'node:timers/promises';
import messages from '../../public/_locales/en/messages.json';
import type { BrowserName, Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { visitedPages } from '../compare/practice-visits.ts';
import { fill, type PracticePage, type TransferValues } from '../practice-bank/pages.ts';
import { someoneNew } from '../stage/payees.ts';
import { lineOn, take } from '../stage/person.ts';
import { type Stage, setStage } from '../stage/stage.ts';

/** `saidMs`: from the press to the line "press again"; `null` when it did not come. */
export interface OrdinaryPress {
  readonly page: PracticePage['id'];
  readonly through: boolean;
  readonly held: boolean;
  readonly saidMs: number | null;
}

/** From the last key or press to the press that pays. */
const AFTER_INPUT_MS = 300;

/** What was let through has arrived by then, checks of the page's own included. */
const ARRIVES_MS = 2500;

/** A frame that goes away while it is asked may never answer. */
const LINE_MS = 500;

/** A press that is not played by then says nothing about Thrice: the driver has lost the frame. */
const PLAYED_MS = 20_000;

const pages = visitedPages.filter(({ afterCommit }) => afterCommit.length === 0);

const pressAgain = messages.line_checked_press_again.message;

/** Whether the line comes before anything arrives, and when. */
async function watched(stage: Stage, tab: Tab, pressedAt: number): Promise<number | null> {
  while (performance.now() - pressedAt < ARRIVES_MS && stage.bank.ledger().length === 0) {
    const line = await Promise.race([lineOn(tab).catch(() => ''), sleep(LINE_MS, '')]);
    if (line.includes(pressAgain)) return performance.now() - pressedAt;
    await sleep(10);
  }
  return null;
}

/** A name that comes again with another account is a reason to hold; these make every one new. */
const further = {
  'zh-CN': '安 宝 晨 德 恩 飞 刚 恒 嘉 康 磊 明 宁 平 琪 瑞 森 天 伟 欣'.split(' '),
  en: ' Abbott, Becker, Castro, Dorsey, Ekberg, Fontaine, Grimaldi, Hughes, Ivanov, Jansen, Kowalski, Lopez'.split(
    ',',
  ),
};

function unknownPayee(page: PracticePage, round: number): TransferValues {
  const someone = someoneNew(page, '18.00');
  const more = further[page.language];
  const purpose = page.language === 'en' ? 'lunch' : '午饭';
  return { ...someone, purpose, payee: someone.payee + (more[round % more.length] ?? '') };
}

async function play(stage: Stage, tab: Tab, page: PracticePage, round: number): Promise<OrdinaryPress> {
  const { bank } = stage;
  await take(tab, bank.url, fill(page, unknownPayee(page, round)));
  const place = page.frame === undefined ? tab : await tab.frame(page.frame);
  await place.waitFor(page.commit);
  await sleep(AFTER_INPUT_MS);
  const pressing = place.click(page.commit);
  const said = await watched(stage, place, performance.now());
  await pressing;
  const held = (await answerFrom(await stage.desk(), 'holds', {})).length > 0;
  return { page: page.id, through: bank.ledger().length > 0, held, saidMs: said && Math.round(said) };
}

/** `null`: could not be played. */
async function pressOn(stage: Stage, page: PracticePage, round: number): Promise<OrdinaryPress | null> {
  const { browser, bank } = stage;
  const tab = await browser.open('about:blank');
  try {
    return await Promise.race([play(stage, tab, page, round).catch(() => null), sleep(PLAYED_MS, null)]);
  } finally {
    await tab.close();
    bank.clear();
    const desk = await stage.desk();
    for (const { id } of await answerFrom(desk, 'holds', {})) await answerFrom(desk, 'cancel', { id });
  }
}

/** `rounds`: presses on each page; `tell` hears of each press that was not let straight through. */
export async function proveOrdinaryPresses(
  name: BrowserName,
  rounds: number,
  tell: (line: string) => void,
): Promise<readonly OrdinaryPress[]> {
  const stage = await setStage(name);
  try {
    const all: OrdinaryPress[] = [];
    for (let i = 0; i < rounds; i += 1) {
      for (const page of pages) {
        const one = await pressOn(stage, page, i);
        if (one === null) {
          tell(`${page.id}: could not be played`);
          continue;
        }
        if (!one.through) tell(`${page.id}: not let through, "press again" after ${one.saidMs} ms`);
        all.push(one);
      }
      tell(`${all.filter(({ through }) => through).length} of ${all.length} presses let straight through`);
    }
    return all;
  } finally {
    await stage.end();
  }
}

// One attempt played in a real browser against its page, and what came of it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Tab } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import type { Attack } from './attack.ts';
import type { Ground } from './ground.ts';

export interface Outcome {
  /** Holds that stand. */
  readonly holds: number;
  /** What has arrived at the paying address. */
  readonly arrived: readonly string[];
}

export interface Arena {
  readonly browser: Browser;
  /** A page of the extension. */
  readonly desk: Tab;
  readonly ground: Ground;
  /** One tab for all attempts, each on a page of its own; absent: a new tab for each, which takes a process and its time. */
  readonly tab?: Tab;
}

/** After so long without it, nothing comes any more. */
const PATIENCE_MS = 4000;

async function waitFor(there: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await there()) && performance.now() < end) await sleep(50);
}

const holdsOn = (desk: Tab) => answerFrom(desk, 'holds', {});

/**
 * `lookMs`: how long the page is left alone before anything is done; `arrivesMs`: how long after the answer what got
 * through may still take to arrive.
 */
export interface Pace {
  readonly lookMs: number;
  readonly arrivesMs: number;
}

/** `at`: the attack's place in the table that the ground was prepared with. Holds are cancelled afterwards. */
export async function playAttack(
  { browser, desk, ground, tab: given }: Arena,
  attack: Attack,
  at: number,
  { lookMs, arrivesMs }: Pace,
): Promise<Outcome> {
  ground.clear();
  const url = `${ground.url}/${at}`;
  const tab = given ?? (await browser.open(url));
  try {
    if (given !== undefined) await given.goto(url);
    await sleep(lookMs);
    await attack.act?.(tab, browser);
    await waitFor(async () =>
      attack.expect === 'stopped' ? (await holdsOn(desk)).length > 0 : ground.arrived().length > 0,
    );
    await sleep(arrivesMs);
    return { holds: (await holdsOn(desk)).length, arrived: [...ground.arrived()] };
  } finally {
    if (given === undefined) await tab.close();
    for (const { id } of await holdsOn(desk)) await answerFrom(desk, 'cancel', { id });
  }
}

/** What is wrong with an outcome; `null` when it is as expected: one hold and nothing sent, or sent once and no hold. */
export function faultOf({ expect }: Attack, { holds, arrived }: Outcome): string | null {
  const [right, sent] = expect === 'stopped' ? [1, 0] : [0, 1];
  if (holds === right && arrived.length === sent) return null;
  return `${holds} held, arrived: ${arrived.length === 0 ? 'nothing' : arrived.join(' | ')}`;
}

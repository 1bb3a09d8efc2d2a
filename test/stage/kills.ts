// Whole payments while the background is killed at random times: what a person does then, and what must hold all the while.
import type { HoldView } from '../../extension/channel/page-protocol.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { Browser, Tab } from '../browsers/browser.ts';
import { answerFrom, askFrom } from '../browsers/desk.ts';
import { until } from '../browsers/until.ts';
import { isPaid } from '../practice-bank/ledger.ts';
import { fill, type PracticePage, practicePages, type TransferValues } from '../practice-bank/pages.ts';
import { someoneNew } from './payees.ts';
import {
  answerScreen,
  atWarning,
  LOOK_MS,
  PASS_RESTS_MS,
  readFirst,
  screenOf,
  sleep,
  take,
} from './person.ts';
import type { Stage } from './stage.ts';

/**
 * `kills` that met a running background. `unnoted`: payments that arrived while the word of it was lost, so that their hold
 * waits for a last look once more. `faults`: one sentence for everything that must not be.
 */
export interface Killed {
  readonly kills: number;
  readonly payments: number;
  readonly held: number;
  readonly arrived: number;
  readonly unnoted: number;
  readonly faults: readonly string[];
}

/** Longer than a person takes for the three checks, so that a release too early would be seen. */
export const killWaits: Partial<Settings> = { waitsMs: defaultSettings.waitsMs.map((wait) => wait && 4000) };

const page = practicePages.find(({ id }) => id === 'classic') as PracticePage;

const SOONEST_MS = 60;
const LATEST_MS = 1800;

/** Nobody tries for longer; what is not through by then is said. */
const PATIENCE_MS = 60_000;

/** Kills at random times until it is stopped or has done so `most` times; answers how often. */
function killAtRandom(browser: Browser, most: number): { stop(): Promise<number> } {
  let isOn = true;
  const killing = (async () => {
    let kills = 0;
    while (isOn && kills < most) {
      await sleep(SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS));
      // One that is only just starting cannot be reached yet, and is none that was killed.
      if (isOn && (await browser.killBackground().catch(() => false))) kills += 1;
    }
    return kills;
  })();
  return {
    stop: () => {
      isOn = false;
      return killing;
    },
  };
}

/** One payment: its person, and whoever looks on. */
class Payment {
  readonly faults: string[] = [];
  first: HoldView | null = null;
  isNoted = false;

  constructor(
    readonly stage: Stage,
    readonly desk: Tab,
    readonly values: TransferValues,
  ) {}

  get arrivals() {
    return this.stage.bank.ledger().filter((one) => isPaid(one) && one.payee === this.values.payee);
  }

  /** The hold as it stands; asked again where the background was killed over it. */
  private hold(): Promise<HoldView | null> {
    return until('the hold', 10_000, async () => {
      const { first } = this;
      if (first !== null) return [await answerFrom(this.desk, 'hold', { id: first.id })];
      const open = await answerFrom(this.desk, 'holds', {});
      return [open.find(({ transfer }) => transfer.payee.name === this.values.payee) ?? null];
    }).then(([hold = null]) => hold);
  }

  /** What can be seen of the hold at any time. */
  async look(): Promise<void> {
    const hold = await this.hold();
    const { first } = this;
    this.first = first ?? hold;
    if (first === null) return;
    if (hold === null) this.faults.push('lost');
    else if (hold.endsAt < first.endsAt) this.faults.push('its end was moved nearer');
    else if (hold.state.kind === 'released' && hold.state.at < first.endsAt)
      this.faults.push('released early');
  }

  /** Whether the journal has the payment; its word may still be on its way. */
  private noted(): Promise<boolean> {
    const { payee } = this.values;
    const isIn = async () => {
      const { lines } = await answerFrom(this.desk, 'journal', { before: null });
      return lines.some(({ event, name }) => event === 'paid' && name === payee);
    };
    return until('the payment in the journal', 2000, isIn).catch(() => false);
  }

  /** What must be so when the money has arrived and the background is left alone. */
  async lookBack(): Promise<void> {
    await this.look();
    const { first, arrivals } = this;
    const [arrival] = arrivals;
    if (arrivals.length > 1) this.faults.push(`arrived ${arrivals.length} times`);
    if (first === null || arrival === undefined) {
      this.faults.push(first === null ? 'never held' : 'never arrived');
      return;
    }
    if (arrival.at < first.endsAt) this.faults.push('arrived early');
    this.isNoted = await this.noted();
    if (!this.isNoted) return;
    const { id } = first;
    const again = await until('an answer', 10_000, () => askFrom(this.desk, 'release', { id }));
    if (!again.ok || again.answer.refused === null) this.faults.push('released twice');
  }
}

/** One thing that a person does at a warning, whatever it shows. */
async function actAt(warning: Tab, values: TransferValues): Promise<void> {
  if (await warning.exists('.note button')) return warning.click('.note button');
  const screen = await screenOf(warning);
  if (screen === '') return sleep(100);
  if (screen === 'last-look') {
    await warning.waitFor('.way-on .link', 6000);
    await warning.click('.way-on .link');
    return sleep(400);
  }
  if (!(await warning.exists('.ways-out .on'))) {
    await readFirst(warning, screen);
    await answerScreen(warning, screen, values);
  }
  await warning.waitFor('.ways-out .on', 1500);
  await warning.click('.ways-out .on');
}

/** Presses the bank's own button, and waits for what comes of it. */
async function pressCommit(payment: Payment, tab: Tab): Promise<void> {
  await tab.click(page.commit);
  const { browser } = payment.stage;
  const came = async () => (await browser.warnings()) > 0 || payment.arrivals.length > 0;
  await until('an answer to the press', 3000, came).catch(() => undefined);
}

/** Until the money has arrived: press, answer what is asked, press again, as often as something is lost on the way. */
async function payThrough(payment: Payment, tab: Tab): Promise<void> {
  const { stage, values } = payment;
  const end = performance.now() + PATIENCE_MS;
  let hasWarning = false;
  while (payment.arrivals.length === 0 && performance.now() < end) {
    const before = hasWarning;
    hasWarning = (await stage.browser.warnings()) > 0;
    if (!hasWarning) {
      if (before) await sleep(PASS_RESTS_MS);
      await pressCommit(payment, tab).catch(() => undefined);
      continue;
    }
    // It may close, or be drawn anew, under the hands of the person.
    const warning = await stage.browser.warning(500).catch(() => null);
    if (warning === null) continue;
    if (!before) await atWarning(warning).catch(() => undefined);
    await actAt(warning, values).catch(() => sleep(100));
    await payment.look();
  }
}

async function onePayment(stage: Stage, most: number): Promise<{ kills: number; payment: Payment }> {
  const { browser, bank } = stage;
  const payment = new Payment(stage, await stage.desk(), someoneNew(page, '2500.00'));
  const tab = await browser.open('about:blank');
  await take(tab, bank.url, fill(page, payment.values));
  await sleep(LOOK_MS);
  const killer = killAtRandom(browser, most);
  await payThrough(payment, tab);
  const kills = await killer.stop();
  await sleep(LOOK_MS);
  await payment.lookBack();
  await tab.close();
  return { kills, payment };
}

/** Pays again and again until the background was killed so often. The stage must have `killWaits`. */
export async function payUnderKills(
  stage: Stage,
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<Killed> {
  let sofar: Killed = { kills: 0, payments: 0, held: 0, arrived: 0, unnoted: 0, faults: [] };
  while (sofar.kills < kills) {
    const one = await onePayment(stage, kills - sofar.kills);
    const { faults, first, arrivals, isNoted, values } = one.payment;
    sofar = {
      kills: sofar.kills + one.kills,
      payments: sofar.payments + 1,
      held: sofar.held + (first === null ? 0 : 1),
      arrived: sofar.arrived + arrivals.length,
      unnoted: sofar.unnoted + (arrivals.length > 0 && !isNoted ? 1 : 0),
      faults: [...sofar.faults, ...faults.map((fault) => `${values.payee}: ${fault}`)],
    };
    tell(`${sofar.kills} of ${kills} kills, ${sofar.payments} payments, ${faults.join(', ') || 'all right'}`);
  }
  return sofar;
}

/** All of it in one line. */
export function killsLine({ kills, payments, held, arrived, unnoted, faults }: Killed): string {
  return `background killed ${kills} times in ${payments} payments: ${held} held, ${arrived} arrived (${unnoted} not noted), ${faults.length} lost, early or twice`;
}

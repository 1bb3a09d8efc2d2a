// The background dies, or its storage fails, at every await of the way: nothing is lost, early, or released twice.
import { expect, test, vi } from 'vitest';
import type { SessionArea } from '../../../extension/background/store/session.ts';
import type { Verdict } from '../../../extension/channel/content-protocol.ts';
import type { From } from '../../../extension/channel/receive.ts';
import type { Answer } from '../../../src/findings/question.ts';
import { isOpen } from '../../../src/hold/hold.ts';
import { begin, type Fault, type Life, type Time } from './faulty.ts';
import { makeDisk } from './memory-store.ts';
import { from, makeSession, ours, READ_MS, transferOf } from './world.ts';

vi.stubGlobal('__PRESET__', {});

/** `npm run prove` gives many more; `FUZZ_RUNS=100000` for a long look. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 400);

const MINUTE = 60_000;

interface Known {
  readonly tier: number;
  /** How long it must wait, and from when on, in ms of the time that really passes. */
  readonly wait: number;
  readonly since: number;
  /** As it was pressed last. */
  yuan: number;
  at: From;
  spent: boolean;
}

/** Everything outside of the background: the person, the page and its gate, the browser, and what they know to be true. */
class Outside {
  readonly disk = makeDisk();
  readonly time: Time = { wall: Date.UTC(2026, 10, 24, 10), passed: 0 };
  readonly holds = new Map<string, Known>();
  session: SessionArea = makeSession();
  life: Life = this.revive();
  /** By how much a wait may seem to have passed that has not: a minute for each set clock and each death. */
  slack = 0;
  paid = 0;
  unstored = 0;

  revive(): Life {
    return begin(this.disk, this.session, this.time, (_, isStored) => {
      if (!isStored) this.unstored += 1;
    });
  }

  /** What the background answers; `null` when it fails, or dies and is started anew. */
  async ask<T>(work: (life: Life) => Promise<T>): Promise<T | null> {
    const { life } = this;
    const reply = await Promise.race([work(life), life.died]).catch(() => null);
    if (reply !== 'died') return reply;
    this.slack += MINUTE;
    this.life = this.revive();
    return null;
  }

  pass(ms: number): void {
    this.time.wall += ms;
    this.time.passed += ms;
  }

  setClock(ms: number): void {
    this.slack += MINUTE;
    this.time.wall += ms;
  }

  async press(yuan: number, at: From): Promise<string | null> {
    const verdict = await this.ask(({ desk }) => desk.press(transferOf(yuan), at));
    if (verdict?.kind !== 'held') return null;
    const hold = this.disk.holds.get(verdict.holdId);
    expect(hold, 'written before it is said').toBeDefined();
    const known = this.holds.get(verdict.holdId);
    if (known !== undefined) Object.assign(known, { yuan, at });
    else if (hold !== undefined) {
      const { id, tier, createdAt, endsAt } = hold;
      const since = this.time.passed - (this.time.wall - createdAt);
      this.holds.set(id, { tier, wait: endsAt - createdAt, since, yuan, at, spent: false });
    }
    return verdict.holdId;
  }

  async answerAll(id: string, yuan: number): Promise<void> {
    const isTyped = (this.holds.get(id)?.tier ?? 0) > 2;
    const answers: readonly Answer[] = [
      isTyped ? { stroke: 'payee', typed: '5678' } : { stroke: 'payee', same: true },
      isTyped ? { stroke: 'amount', typed: String(yuan) } : { stroke: 'amount', chosen: 1 },
      { stroke: 'purpose', reason: 'goods', same: true },
      { stroke: 'account-type', expected: 'person' },
      { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
      { stroke: 'prompts', prompting: 'nobody', idea: 'own' },
    ];
    for (const answer of answers) {
      this.pass(READ_MS);
      await this.ask(({ desk }) => desk.answer({ id, answer }, ours));
    }
  }

  async release(id: string): Promise<void> {
    const reply = await this.ask(({ desk }) => desk.release({ id }, ours));
    if (reply?.refused === null) this.checkDue(id);
  }

  checkDue(id: string): void {
    const known = this.holds.get(id);
    if (known === undefined) return;
    expect(known.spent, 'not released twice').toBe(false);
    expect(this.time.passed - known.since + this.slack, 'not early').toBeGreaterThanOrEqual(known.wait);
  }

  /** The page looks ahead, and its gate lets a press through when it may; then it says so until it is heard. */
  async pressThrough(yuan: number, at: From): Promise<Verdict['kind'] | null> {
    const verdict = await this.ask(({ desk }) => desk.assess(transferOf(yuan), at));
    if (verdict?.kind !== 'pass') return verdict?.kind ?? null;
    this.checkDue(verdict.holdId);
    const known = this.holds.get(verdict.holdId);
    this.paid += 1;
    for (let times = 0; times < 3; times += 1) {
      const reply = await this.ask(({ desk }) => desk.sent(transferOf(yuan), at));
      if (reply === null) continue;
      expect(reply.noted).toBe(true);
      if (known !== undefined) known.spent = true;
      break;
    }
    return 'pass';
  }

  check(): void {
    expect(this.unstored, 'stored before it is shown').toBe(0);
    for (const id of this.holds.keys()) expect(this.disk.holds.has(id), 'not lost').toBe(true);
  }

  get open(): number {
    return [...this.disk.holds.values()].filter(isOpen).length;
  }

  get paidNoted(): number {
    return this.disk.entries.filter(({ event }) => event === 'paid').length;
  }
}

/** From the press to the payment; what went wrong on the way is done once more, as a person does. */
async function wholeWay(outside: Outside): Promise<void> {
  const id = (await outside.press(5000, from)) ?? (await outside.press(5000, from));
  if (id === null) throw new Error('never held');
  expect(outside.open).toBe(1);
  for (let times = 0; times < 2; times += 1) await outside.answerAll(id, 5000);
  await outside.release(id);
  outside.pass(30_000);
  await outside.release(id);
  outside.pass(MINUTE);
  await outside.ask((life) => life.wake());
  await outside.release(id);
  if ((await outside.pressThrough(5000, from)) !== 'pass') {
    await outside.press(5000, from);
    await outside.release(id);
    await outside.pressThrough(5000, from);
  }
  outside.check();
}

async function callsOfTheWay(): Promise<number> {
  const outside = new Outside();
  await wholeWay(outside);
  return outside.life.calls();
}

test.each<[string, Fault]>([
  ['is refused', 'fails'],
  ['finds the background killed before it', 'before'],
  ['finds the background killed after it', 'after'],
])('each single call of the way that %s: paid once, noted once', { timeout: 60_000 }, async (_, fault) => {
  const calls = await callsOfTheWay();
  expect(calls).toBeGreaterThan(100);
  for (let call = 1; call <= calls; call += 1) {
    const outside = new Outside();
    outside.life.breakAt(call, fault);
    await wholeWay(outside);
    const figures = { call, paid: outside.paid, noted: outside.paidNoted, open: outside.open };
    expect(figures).toEqual({ call, paid: 1, noted: 1, open: 0 });
    expect(await outside.pressThrough(5000, from)).not.toBe('pass');
  }
});

/** Numbers below `below`, the same for the same seed (Numerical Recipes, 7.1). */
function dice(seed: number): Roll {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const sums = [2000, 5000, 8000, 60_000];
const faults: readonly Fault[] = ['fails', 'before', 'after'];

type Roll = (below: number) => number;

/** What a person, in no hurry, does with a hold: all of it, or a part. */
async function goOn(outside: Outside, id: string, roll: Roll): Promise<void> {
  const { yuan, at, wait } = outside.holds.get(id) ?? { yuan: 0, at: from, wait: 0 };
  if (roll(4) > 0) await outside.answerAll(id, yuan);
  if (roll(4) > 0) outside.pass(wait + MINUTE);
  if (roll(4) > 0) await outside.release(id);
  if (roll(4) > 0) await outside.pressThrough(yuan, at);
}

/** One thing that may happen. */
async function happen(outside: Outside, roll: Roll): Promise<void> {
  const yuan = sums[roll(sums.length)] ?? 2000;
  const at: From = { ...from, tabId: 7 + roll(2) };
  const ids = [...outside.holds.keys()];
  const id = ids[roll(ids.length)];
  if (id === undefined || roll(6) === 0) return void (await outside.press(yuan, at));
  switch (roll(8)) {
    case 0:
      return outside.pass([1000, 59_000, 61_000, 31 * MINUTE][roll(4)] ?? 0);
    case 1:
      return outside.setClock((roll(2) === 0 ? 1 : -1) * (2 + roll(200)) * MINUTE);
    case 2:
      return outside.release(id);
    case 3:
      return void (await outside.ask((life) => life.wake()));
    case 4:
      return void (await outside.ask(({ desk }) => desk.hello({ cameFrom: '' }, at)));
    case 5:
      outside.life.breakAt(outside.life.calls() + 1 + roll(60), faults[roll(3)] ?? 'fails');
      return goOn(outside, id, roll);
    default:
      return goOn(outside, id, roll);
  }
}

test(`${RUNS} random runs`, { timeout: 60_000 + RUNS * 30 }, async () => {
  let [paid, held] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const roll = dice(run);
    const outside = new Outside();
    for (let step = 0; step < 6; step += 1) {
      await happen(outside, roll);
      outside.check();
    }
    paid += outside.paid;
    held += outside.holds.size;
    expect(outside.paidNoted, `run ${run}`).toBeLessThanOrEqual(outside.paid);
  }
  console.log(`faults: ${RUNS} random runs, ${held} holds, ${paid} payments`);
  expect(Math.min(held, paid)).toBeGreaterThan(RUNS / 10);
});

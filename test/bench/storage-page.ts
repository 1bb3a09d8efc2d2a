// Runs in a page of a browser: transfers through the same desk as in the tests, over the browser's own database.
import * as ground from '../extension/background/world.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Every so manieth transfer is one that is held, and then left. */
const HELD_EVERY = 20;

/** `first`: the number of the first of so many transfers; `each`: how often each payee is paid; `yearly`: how many take a year. */
export interface Stretch {
  readonly first: number;
  readonly transfers: number;
  readonly each: number;
  readonly yearly: number;
}

// The trial sets this, which in a page can only be read.
Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, writable: true });

/** One is pressed, held and given up; all others are small, and go. */
async function transfer({ desk }: ground.Trial, nth: number, each: number): Promise<void> {
  const payee = Math.floor(nth / each);
  const isHeld = nth % HELD_EVERY === 0;
  const seen = ground.transferOf(
    isHeld ? 48_000 : 20 + (nth % 90),
    `Joiner and Sons ${payee}`,
    `62170012100${10_000_000 + payee * 7919}`,
  );
  await desk.assess(seen, ground.from);
  const verdict = isHeld ? await desk.press(seen, ground.from) : null;
  if (verdict?.kind === 'held') {
    await desk.cancel({ id: verdict.holdId }, ground.ours);
    return;
  }
  const { noted } = await desk.sent(seen, ground.from);
  if (!noted) throw new Error(`transfer ${nth} was not noted`);
}

/** Makes the transfers, over the time that they take. */
async function makeTransfers({ first, transfers, each, yearly }: Stretch): Promise<void> {
  const startsAt = ground.OPEN_AT + (first / yearly) * YEAR;
  const trial = ground.makeTrial(indexedDB, ground.makeSession(), startsAt);
  // As the real background does: numbers that count up would take less room than they really do.
  trial.world.newId = () => crypto.randomUUID();
  for (let nth = first; nth < first + transfers; nth += 1) {
    trial.later(YEAR / yearly);
    await transfer(trial, nth, each);
  }
}

/** What the measurement calls in the page. */
export type MakeTransfers = typeof makeTransfers;

Object.assign(globalThis, { makeTransfers });

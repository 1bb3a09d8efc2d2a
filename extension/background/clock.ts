// The clock is looked at before anything is answered: one that was set moves the ends of the waits that run.
import { afterJump, compareClocks } from '../../src/hold/clock.ts';
import { isOpen } from '../../src/hold/hold.ts';
import type { Desk } from '../channel/receive.ts';
import { keep } from './holding.ts';
import type { Queue } from './queue.ts';
import type { World } from './world.ts';

async function moveEnds(world: World, jump: number, since: number): Promise<void> {
  for (const hold of (await world.store.holds.all()).filter(isOpen)) {
    const moved = afterJump(hold, jump, since);
    if (moved !== hold) await keep(world, moved);
  }
}

/**
 * Compares both clocks with the last reading. Killed between the two writes, the background would do only one of them, or
 * do it again: the order is the one in which a wait then ends too late rather than too early.
 */
export async function mindClock(world: World): Promise<void> {
  const before = await world.store.clock.last();
  const { mark, jump } = compareClocks(before, world.clock());
  const since = before?.wall ?? mark.wall;
  if (jump > 0) await moveEnds(world, jump, since);
  if (mark !== before) await world.store.clock.put(mark);
  if (jump < 0) await moveEnds(world, jump, since);
}

/** What a frame answers while a press that holds the queue waits for it; no time bears on it. */
const ANSWERS = 'shown';

/** The same desk, which looks at the clock first. */
export function minding(world: World, queue: Queue, desk: Desk): Desk {
  const methods = Object.entries(desk) as [string, (data: never, from: never) => Promise<unknown>][];
  const minded = methods.map(([kind, method]) => {
    const answer = async (data: never, from: never): Promise<unknown> => {
      if (kind !== ANSWERS) await queue(() => mindClock(world));
      return method(data, from);
    };
    return [kind, answer];
  });
  return Object.fromEntries(minded) as Desk;
}

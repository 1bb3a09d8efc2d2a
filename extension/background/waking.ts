// The background wakes: at its start, at every beat, and when the wait of a hold is over.
import { type Hold, ripen } from '../../src/hold/hold.ts';
import { closesFlow } from '../../src/hold/wait.ts';
import { mindClock } from './clock.ts';
import { keep, showCount } from './holding.ts';
import type { World } from './world.ts';

/**
 * A wait that is over is stored as such, and only then told, once, and only where the person was not to sit through it.
 * One that is not over, because the clock was set or the browser has lost its alarm, is woken for again.
 */
async function seeTo(world: World, hold: Hold): Promise<void> {
  const now = ripen(hold, world.now());
  await keep(world, now);
  if (now.state.kind !== 'ready' || !closesFlow(now)) return;
  await world.tellReady(now.id, world.words(await world.store.kept.settings()));
}

/** Sees to every hold that was still waiting when it was stored last. */
export async function wake(world: World): Promise<void> {
  await mindClock(world);
  const cooling = (await world.store.holds.all()).filter(({ state }) => state.kind === 'cooling');
  for (const hold of cooling) await seeTo(world, hold);
  await showCount(world);
}

// Wall clock against elapsed time: a clock that was moved while the browser runs moves the end of a wait with it.
import type { Hold } from './hold.ts';

/**
 * One reading of both clocks, in ms. `wall` is counted since the epoch; `elapsed` since the background began the life
 * named `life`, by a clock that nobody can set, and means nothing in another life.
 */
export interface ClockReading {
  readonly life: string;
  readonly wall: number;
  readonly elapsed: number;
}

/** `drift`: by how much the two have come apart in small steps since they were last seen to agree, in ms. */
export interface ClockMark extends ClockReading {
  readonly drift: number;
}

/** Both clocks are read at least this often while a hold cools, as long as the browser runs. */
export const BEAT_MS = 60_000;

/** Clocks that come apart by more than this were not adjusted but set. */
const JUMP_MS = 60_000;

/** In one life a mark as young as this is good enough, and need not be written again. */
const MARK_AGAIN_MS = 5000;

/**
 * How much further the wall clock went than the time that passed. In another life nobody has measured it, and it counts
 * as one beat at most: readings are never further apart, so that the rest was set, or slept through.
 */
function apart(before: ClockMark, now: ClockReading): number {
  const wall = now.wall - before.wall;
  if (now.life === before.life) return before.drift + wall - (now.elapsed - before.elapsed);
  return wall - Math.min(Math.max(wall, 0), BEAT_MS);
}

/** What to remember after a reading, and by how many ms the wall clock was set since the last one: 0 for a mere drift. */
export function compareClocks(
  before: ClockMark | null,
  now: ClockReading,
): { readonly mark: ClockMark; readonly jump: number } {
  if (before === null) return { mark: { ...now, drift: 0 }, jump: 0 };
  const drift = apart(before, now);
  if (Math.abs(drift) > JUMP_MS) return { mark: { ...now, drift: 0 }, jump: drift };
  if (now.life !== before.life) return { mark: { ...now, drift: 0 }, jump: 0 };
  const isYoung = now.elapsed - before.elapsed < MARK_AGAIN_MS;
  return { mark: isYoung ? before : { ...now, drift }, jump: 0 };
}

/**
 * The hold after the wall clock was set by `jump` ms at some time after `since`: a wait that still ran then ends as much
 * later, or earlier. A pass that ran is over, and only the last look is asked again. Everything else stays.
 */
export function afterJump(hold: Hold, jump: number, since: number): Hold {
  const { state, createdAt, endsAt } = hold;
  if (state.kind === 'cooling' && endsAt > since) {
    return { ...hold, createdAt: createdAt + jump, endsAt: endsAt + jump };
  }
  if (state.kind === 'released' && state.pass.usedAt === null) {
    return { ...hold, state: { kind: 'ready', since: state.at } };
  }
  return hold;
}

// The gate's entry, in every guarded frame from the first moment on: it only wires.
import { onNotice } from '../channel/channel.ts';
import { keepGate } from './gate.ts';
import { makeGuard } from './guard.ts';
import { lendCode } from './lent-code.ts';
import { followLife } from './life.ts';
import { keepPageDoor } from './page-door.ts';
import { keepScriptWays } from './script-ways.ts';
import { watchPage } from './watch.ts';

const seat = globalThis as { thriceGate?: AbortController };

/** One gate a frame: a copy that is put in later, when a site is allowed, yields to the one that is there. */
function start(): void {
  const life = new AbortController();
  seat.thriceGate = life;
  lendCode();
  const guard = makeGuard();
  keepGate(guard, life.signal);
  keepPageDoor(guard.door, life.signal);
  keepScriptWays(guard, life.signal);
  watchPage(guard, life.signal);
  onNotice(guard.hear, guard.knowsRequest);
  followLife(guard, life.signal);
}

if (seat.thriceGate === undefined) start();

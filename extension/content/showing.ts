// What this frame shows of a payment that another frame of its tab, or a later step, makes: said when asked, and from then
// on as it changes.
import type { Shown } from '../../src/transfer/shown.ts';
import type { Onward } from '../channel/content-protocol.ts';
import { pack } from '../channel/wire.ts';
import type { Clerk, Lent } from './clerk-seat.ts';
import { seated } from './reading-seat.ts';

/** An odd page shows nothing rather than break. */
function shownNow(): Shown | null {
  try {
    return seated()?.readBeside() ?? null;
  } catch {
    return null;
  }
}

function onwardNow(): Onward | null {
  try {
    return seated()?.readOnward() ?? null;
  } catch {
    return null;
  }
}

export function makeShowing({ ask }: Pick<Lent, 'ask'>): Clerk['showing'] {
  let last: string | null = null;

  function say(always: boolean): void {
    const shown = shownNow();
    const said = pack(shown);
    if (!always && said === last) return;
    last = said;
    void ask('shown', { shown });
  }

  return {
    asked: () => say(true),
    again: () => {
      if (last !== null) say(false);
    },
    wentOn: () => {
      const onward = onwardNow();
      if (onward !== null) void ask('goes-on', onward);
    },
  };
}

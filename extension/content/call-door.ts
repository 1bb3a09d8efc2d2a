// Payment calls as the gate takes them: without a clerk each is stopped, and explained once the clerk has come.
import { type Called, clerkHere } from './clerk-come.ts';
import type { LastPress } from './clerk-seat.ts';
import type { Doorkeeper } from './page-door.ts';
import type { Sayings } from './sayings.ts';

/** What the guard of this frame lends. */
interface Lent {
  readonly isOn: () => boolean;
  readonly called: Called;
  readonly sayings: Sayings;
  readonly lastPress: LastPress;
}

export function makeCallDoor({ isOn, called, sayings, lastPress }: Lent): Doorkeeper {
  /** The whole page, where nothing was pressed that is still there. */
  function place(): Element {
    return lastPress.element?.isConnected === true ? lastPress.element : document.documentElement;
  }

  async function explain(text: string): Promise<void> {
    const clerk = await called.come();
    if (clerk === null) sayings.noAnswer(place(), called.why(), () => void explain(text));
    else await clerk.calls.explain(text);
  }

  async function announce(text: string): Promise<void> {
    await (await called.come())?.calls.announced(text);
  }

  return {
    called: (text) => {
      const clerk = clerkHere();
      if (!isOn() || clerk !== null) return clerk?.calls.called(text) ?? true;
      sayings.checking(place());
      void explain(text);
      return false;
    },
    announced: (text) => {
      if (isOn()) void announce(text);
    },
    pressed: (element) => {
      lastPress.element = element;
      lastPress.at = performance.now();
    },
  };
}

// Looks for what may send money before a person presses it: in pieces, while the page rests, and never twice at once.
import type { Clerk } from './clerk-seat.ts';
import { pause, piecewise, rest } from './pace.ts';
import { ranked, telling } from './page-controls.ts';
import { isCode } from './payment-code.ts';
import type { Sight } from './sight.ts';
import { taughtControls, taughtHere } from './taught-seat.ts';

/** What the guard of this frame lends. */
interface Lent {
  readonly isOn: () => boolean;
  readonly clerkCome: () => Promise<Clerk | null>;
  readonly sight: Sight;
}

/** Commit controls asked about ahead; a page with more is a list, and each is asked about when a person comes near. */
const MOST_AHEAD = 6;

/** Looks for commit controls and has the clerk ask about each. A call while it looks makes it look once more. */
export function makeAhead({ isOn, clerkCome, sight }: Lent): () => Promise<void> {
  let looking: Promise<void> | null = null;
  let isDue = false;

  async function controlsInSight(): Promise<readonly Element[]> {
    sight.search();
    return telling(await piecewise(sight.pressable(), ranked), MOST_AHEAD);
  }

  /** Codes are known by their size, which costs little once the page is drawn. */
  async function codesInSight(): Promise<readonly Element[]> {
    await rest();
    const codes = await piecewise(sight.pictures(), (picture) => (isCode(picture) ? [picture] : []));
    return codes.flat();
  }

  /** Answers are not waited for: what changes meanwhile is looked at all the same. */
  async function lookOnce(): Promise<void> {
    await pause();
    // The reader comes with the clerk.
    if (taughtHere().length > 0) await clerkCome();
    const controls = [...new Set([...taughtControls(), ...(await controlsInSight())])];
    // Called before the page is drawn: a script may send a form as soon as it can.
    const coming = controls.length > 0 ? clerkCome() : null;
    const codes = await codesInSight();
    const clerk = codes.length > 0 ? await clerkCome() : await coming;
    if (clerk === null) return;
    for (const control of controls) {
      await pause();
      if (isOn()) await clerk.lookAt(control);
    }
    for (const picture of codes) {
      await pause();
      if (isOn()) void clerk.lookAtCode(picture);
    }
  }

  async function lookWhileDue(): Promise<void> {
    try {
      while (isDue && isOn()) {
        isDue = false;
        await lookOnce();
      }
    } finally {
      looking = null;
    }
  }

  return () => {
    isDue = true;
    looking ??= lookWhileDue();
    return looking;
  };
}

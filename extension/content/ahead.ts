// Asking ahead: what each commit control of the page would send is known before it is pressed, so that few presses stop.
import { ask } from '../channel/channel.ts';
import { controlsOf, ranked, telling } from './control.ts';
import type { Leave } from './leave.ts';
import { isPrerendering } from './life.ts';
import { meaningOf } from './meaning.ts';
import { piecewise, rest } from './pace.ts';
import { isCode, picturesOf } from './payment-code.ts';
import type { TransferMeaning } from './press.ts';
import type { Sayings } from './sayings.ts';
import type { Veil } from './veil.ts';

/** What the guard of this frame lends. */
interface Lent {
  readonly isOn: () => boolean;
  readonly leave: Leave;
  readonly sayings: Sayings;
  readonly veil: Veil;
  readonly ensureReader: () => Promise<boolean>;
  readonly stopped: (control: Element) => void;
}

export interface Ahead {
  /** Looks for commit controls and asks about what each would send. A call while it looks makes it look once more. */
  readonly look: () => Promise<void>;
  /** The same for one control that a person comes near to. */
  readonly lookAt: (control: Element) => Promise<void>;
}

/** Commit controls asked about ahead; a page with more is a list, and each is asked about when a person comes near. */
export const MOST_AHEAD = 6;

export function makeAhead({ isOn, leave, sayings, veil, ensureReader, stopped }: Lent): Ahead {
  const asking = new Set<string>();
  let looking: Promise<void> | null = null;
  let isDue = false;

  async function askAhead(control: Element, { print, observation }: TransferMeaning): Promise<void> {
    if (asking.has(print) || leave.isFresh(print, performance.now())) return;
    asking.add(print);
    const reply = await ask('assess', observation);
    asking.delete(print);
    if (!reply.ok) return;
    leave.learn(print, reply.answer, performance.now());
    sayings.readBack(control, reply.answer.kind === 'ahead' ? reply.answer.readBack : null);
  }

  async function lookAt(control: Element): Promise<void> {
    if (!isOn() || isPrerendering() || !(await ensureReader())) return;
    const meaning = meaningOf(control);
    if (meaning.kind === 'transfer') await askAhead(control, meaning);
  }

  /** A code that nobody presses: veiled while its transfer would be held, free for as long as it has leave. */
  async function lookAtCode(picture: Element): Promise<void> {
    await lookAt(picture);
    const meaning = meaningOf(picture);
    const { text, look: label } = sayings.veil();
    if (meaning.kind !== 'transfer' || leave.admits(meaning.print, performance.now(), 'person'))
      veil.uncover(picture);
    else veil.cover(picture, text, { label, act: () => stopped(picture) });
  }

  /** What is in sight of a person's press: commit controls, and pictures that pay. */
  async function found(): Promise<readonly [controls: readonly Element[], codes: readonly Element[]]> {
    const controls = await piecewise(controlsOf(document), ranked);
    const codes = await piecewise(picturesOf(document), (picture) => (isCode(picture) ? [picture] : []));
    return [telling(controls, MOST_AHEAD), codes.flat()];
  }

  /** Answers are not waited for: what changes meanwhile is looked at all the same. */
  async function lookOnce(): Promise<void> {
    await rest();
    const [controls, codes] = await found();
    if (controls.length + codes.length === 0 || !(await ensureReader())) return;
    for (const control of controls) {
      await rest();
      void lookAt(control);
    }
    for (const picture of codes) {
      await rest();
      void lookAtCode(picture);
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

  return {
    look: () => {
      isDue = true;
      looking ??= lookWhileDue();
      return looking;
    },
    lookAt,
  };
}

// The guard of one frame: whether it is on, what it knows, and who does what about a press.
import { ask } from '../channel/channel.ts';
import type { Notice } from '../channel/protocol.ts';
import { type Ahead, makeAhead } from './ahead.ts';
import { makeLeave } from './leave.ts';
import { type Line, makeLine } from './line.ts';
import { makePageCalls, type PageCalls } from './page-calls.ts';
import { makePresses, type Presses } from './press.ts';
import { seated } from './reading-seat.ts';
import { makeSayings, type Sayings } from './sayings.ts';
import { makeStoppedPress, type StoppedPress } from './stopped-press.ts';
import { makeVeil } from './veil.ts';

export interface Guard extends Ahead, Pick<StoppedPress, 'stopped'> {
  readonly isOn: () => boolean;
  readonly presses: Presses;
  /** What is done about payment calls of the page's own world. */
  readonly calls: PageCalls;
  readonly emptied: () => void;
  /** Whether what leaves this tab now belongs to a press that was let through, was no payment, or carries nothing. */
  readonly knowsRequest: () => boolean;
  readonly hear: (notice: Notice) => void;
  /** The document is there as a whole. */
  readonly parsed: () => void;
  /** The document begins, or is shown again: nothing that was known before holds. */
  readonly begin: () => Promise<void>;
  /** The document is left, perhaps to come back from the history. */
  readonly left: () => void;
}

/** How soon after it was emptied a form has left, in ms. */
const EMPTIED_MS = 1000;

export function makeGuard(): Guard {
  const leave = makeLeave();
  const line: Line = makeLine();
  const sayings: Sayings = makeSayings(line);
  const veil = makeVeil();
  let on = true;
  let isParsed = false;
  let isGreeted = false;
  let emptiedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<unknown> | null = null;

  /** The reader comes into this frame when there is something to read; asked for again when it did not come. */
  async function ensureReader(): Promise<boolean> {
    if (seated() !== null) return true;
    fetching ??= ask('fetch-reader', {}).finally(() => {
      fetching = null;
    });
    await fetching;
    return seated() !== null;
  }

  const isOn = (): boolean => on;
  const calls = makePageCalls({ isOn, leave, sayings, ensureReader });
  const { stopped, released, at } = makeStoppedPress({ leave, sayings, veil, ensureReader });
  const ahead = makeAhead({ isOn, leave, sayings, veil, ensureReader, stopped });
  const presses = makePresses(leave, ({ observation }) => {
    line.clear();
    calls.admitted(observation.transfer);
    void ask('sent', observation);
  });

  /** The first look is taken when there is a whole page to see and it is known to be guarded; a later one anew. */
  async function look(): Promise<void> {
    if (isParsed && isGreeted) await ahead.look();
  }

  async function begin(): Promise<void> {
    leave.clear();
    const reply = await ask('hello', {});
    isGreeted = true;
    if (reply.ok) {
      on = reply.answer.guarded;
      sayings.speak(reply.answer.lines);
    }
    if (!on) {
      line.clear();
      veil.clear();
    }
    await look();
  }

  function hear(notice: Notice): void {
    if (calls.hear(notice)) return;
    switch (notice.kind) {
      case 'released':
        void released();
        break;
      case 'window-closed':
        sayings.windowClosed(at(), notice.holdId);
        break;
      case 'cancelled':
        sayings.cancelled(at());
        break;
      case 'switched':
        void begin();
        break;
      case 'unchecked':
        sayings.unchecked(at());
        break;
    }
  }

  return {
    emptied: () => {
      emptiedAt = performance.now();
    },
    knowsRequest: () => {
      const now = performance.now();
      return !on || presses.isCovered(now) || now - emptiedAt < EMPTIED_MS;
    },
    isOn,
    presses,
    calls,
    stopped,
    look,
    lookAt: ahead.lookAt,
    hear,
    parsed: () => {
      isParsed = true;
      void look();
    },
    begin,
    left: () => leave.clear(),
  };
}

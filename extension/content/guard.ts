// The guard of one frame: whether it is on, what it knows, and that what is stopped is explained.
import { ask, askUntilHeard } from '../channel/channel.ts';
import type { Notice } from '../channel/content-protocol.ts';
import { makeAhead } from './ahead.ts';
import { makeCallDoor } from './call-door.ts';
import { clerkHere, makeCalled } from './clerk-come.ts';
import { type LastPress, lend } from './clerk-seat.ts';
import type { Gatekeeper } from './gate.ts';
import { makeLeave } from './leave.ts';
import { isPrerendering, type Living, whileAlive } from './life.ts';
import { type Line, makeLine } from './line.ts';
import { meaningAtRest, meaningOf } from './meaning.ts';
import type { Doorkeeper } from './page-door.ts';
import { makePresses } from './press.ts';
import { makeSayings, type Sayings } from './sayings.ts';
import { makeSight } from './sight.ts';
import { bringTaught } from './taught-seat.ts';
import type { Watcher } from './watch.ts';

export interface Guard extends Gatekeeper, Living, Watcher {
  /** What is done about payment calls of the page's own world. */
  readonly door: Doorkeeper;
  /** Whether what leaves this tab now belongs to a press that was let through, was no payment, or carries nothing. */
  readonly knowsRequest: () => boolean;
  readonly hear: (notice: Notice) => void;
}

/** How soon after it was emptied a form has left, in ms: its window may have to be opened first. */
const EMPTIED_MS = 2500;

export function makeGuard(): Guard {
  const leave = whileAlive(makeLeave());
  const line: Line = makeLine();
  const sayings: Sayings = makeSayings(line);
  const called = makeCalled();
  const lastPress: LastPress = { element: null, at: Number.NEGATIVE_INFINITY };
  let on = true;
  let isParsed = false;
  let isLookedOver = false;
  let lastStopped: Element | null = null;
  let emptiedAt = Number.NEGATIVE_INFINITY;

  const isOn = (): boolean => on;
  const sight = makeSight();
  const lookAhead = makeAhead({ isOn, clerkCome: called.come, sight });
  const presses = makePresses(
    leave,
    ({ observation }) => {
      line.clear();
      clerkHere()?.calls.admitted(observation.transfer);
      void askUntilHeard('sent', observation);
    },
    () => clerkHere()?.showing.wentOn(),
  );

  /** At every turn the press stays stopped. */
  async function explain(control: Element): Promise<void> {
    const clerk = await called.come();
    if (clerk === null) sayings.noAnswer(control, called.why(), () => stopped(control));
    else await clerk.explain(control);
  }

  function stopped(control: Element): void {
    lastStopped = control;
    sayings.checking(control);
    void explain(control);
  }

  const emptied = (): void => {
    emptiedAt = performance.now();
  };

  const door = makeCallDoor({ isOn, called, sayings, lastPress });

  async function look(): Promise<void> {
    if (!on || !isParsed || isPrerendering()) return;
    isLookedOver = true;
    await lookAhead();
    if (on) clerkHere()?.showing.again();
  }

  async function begin(): Promise<void> {
    leave.clear();
    isLookedOver = false;
    const reply = await ask('hello', { cameFrom: document.referrer.split('/')[2] ?? '' });
    if (reply.ok) {
      const { guarded, code, taught } = reply.answer;
      on = guarded;
      if (code !== null) leave.paid(code.amount, performance.now() + code.forMs);
      bringTaught(taught);
      sayings.speak(reply.answer.lines);
    }
    if (!on) {
      line.clear();
      clerkHere()?.unveil();
    }
    // A page that was whole meanwhile has been looked over already.
    if (!isLookedOver) await look();
  }

  async function released(): Promise<void> {
    const clerk = await called.come();
    if (clerk === null) sayings.gone(document.documentElement, 'line_page_changed');
    else await clerk.released(lastStopped);
  }

  /** Another frame of the tab may pay. */
  async function askedAround(): Promise<void> {
    if (on) (await called.come())?.showing.asked();
  }

  function hear(notice: Notice): void {
    if (clerkHere()?.calls.hear(notice) === true) return;
    switch (notice.kind) {
      case 'released':
        void released();
        break;
      case 'window-closed':
        sayings.windowClosed(lastStopped, notice.holdId);
        break;
      case 'cancelled':
        sayings.cancelled(lastStopped);
        break;
      case 'switched':
        void begin();
        break;
      case 'ask-around':
        void askedAround();
        break;
      case 'look-again':
        leave.clear();
        void look();
        break;
      case 'unchecked':
        sayings.unchecked(lastStopped);
        break;
      // Teach mode hears this one for itself.
      case 'teaching':
        break;
    }
  }

  lend({
    isOn,
    ask,
    leave,
    sayings,
    lastPress,
    meaningOf,
    meaningAtRest,
    stopped,
    emptied,
  });

  return {
    isOn,
    sight,
    presses,
    door,
    stopped,
    look,
    lookAt: async (control) => {
      if (on && !isPrerendering()) await (await called.come())?.lookAt(control);
    },
    knowsRequest: () => {
      const now = performance.now();
      return !on || presses.isCovered(now) || now - emptiedAt < EMPTIED_MS;
    },
    hear,
    parsed: () => {
      isParsed = true;
      void look();
    },
    begin,
    left: () => leave.clear(),
  };
}

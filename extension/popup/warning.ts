// The warning's state: which screen of a hold is shown, and what the person can do about it.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from '../../src/findings/question.ts';
import type { Stroke } from '../../src/findings/stroke.ts';
import { isElsewhere, type Refusal } from '../../src/hold/hold.ts';
import type { StepUp } from '../../src/hold/step-up.ts';
import type { ask } from '../channel/channel.ts';
import type { HoldView, Proving } from '../channel/page-protocol.ts';

/** `given` is the last answer of the step at hand; `understood: false`: it could not be read. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'reason'; readonly hold: HoldView }
  | {
      readonly kind: 'step';
      readonly hold: HoldView;
      readonly stroke: Stroke;
      readonly given: Answer | null;
      readonly understood: boolean;
    }
  | { readonly kind: 'last-look'; readonly hold: HoldView; readonly refused: Refusal | null }
  | { readonly kind: 'released'; readonly hold: HoldView }
  | { readonly kind: 'over'; readonly hold: HoldView };

/** A screen that shows a hold. */
export type HoldScreen = Extract<Screen, { readonly hold: HoldView }>;

/** What the person can do. `later` leaves the hold where it is; nothing is sent by any of them. */
export interface Warning {
  /** The hold's. */
  readonly id: string;
  readonly screen: ReadonlySignal<Screen>;
  readonly open: () => Promise<void>;
  /** Asks for the hold again, without moving the person to another screen. */
  readonly refresh: () => Promise<void>;
  readonly later: () => void;
  /** Closes at once, whatever the background answers. */
  readonly cannotTalk: () => void;
  readonly cancel: () => Promise<void>;
  /** Lets this one press through that is no payment, and says why not; `again`: nor is the next one to be stopped. */
  readonly noPayment: (again: boolean) => Promise<Refusal | null>;
  readonly release: () => Promise<void>;
  readonly answer: (answer: Answer) => Promise<void>;
  /** One try; `null` when the background does not answer. What was typed is kept nowhere. */
  readonly prove: (proof: keyof StepUp, text: string) => Promise<Proving | null>;
  readonly show: (stroke: Stroke) => void;
  /** To the next step, or the last look after the last. */
  readonly next: () => void;
}

/** How long the sentence about the bank's own button stays before the window closes. */
const RELEASED_MS = 1500;

/** Long enough for a message to be on its way, too short to be seen. */
const AT_ONCE_MS = 50;

/** The steps of a hold that have no outcome yet, in order. */
export function openSteps(hold: HoldView): readonly Stroke[] {
  return hold.questions.map(({ stroke }) => stroke).filter((stroke) => hold.outcomes[stroke] === undefined);
}

function isWaiting({ state }: HoldView): boolean {
  return state.kind === 'cooling' || state.kind === 'ready';
}

function step(hold: HoldView, stroke: Stroke): Screen {
  return { kind: 'step', hold, stroke, given: null, understood: true };
}

function lastLook(hold: HoldView): Screen {
  return { kind: 'last-look', hold, refused: null };
}

/** Where a hold opens: at its one reason, or, when all was looked at before, at the last look. */
function firstScreen(hold: HoldView | null): Screen {
  if (hold === null) return { kind: 'gone' };
  if (!isWaiting(hold)) return { kind: 'over', hold };
  return openSteps(hold).length === 0 && hold.change.length === 0 ? lastLook(hold) : { kind: 'reason', hold };
}

/** The screen after this one: the first open step, else the step that follows, else the last look. */
export function nextScreen(screen: HoldScreen): Screen {
  const { hold } = screen;
  if (screen.kind !== 'step') {
    const [first] = openSteps(hold);
    return first === undefined ? lastLook(hold) : step(hold, first);
  }
  const steps = hold.questions.map(({ stroke }) => stroke);
  const following = steps[steps.indexOf(screen.stroke) + 1] ?? openSteps(hold)[0];
  return following === undefined ? lastLook(hold) : step(hold, following);
}

/** The same screen over the hold as it is now; what was refused before is asked anew. */
function withHold(screen: Screen, hold: HoldView | null): Screen {
  if (hold === null || !isWaiting(hold)) return firstScreen(hold);
  if (screen.kind === 'last-look') return lastLook(hold);
  return 'hold' in screen && screen.kind !== 'over' ? { ...screen, hold } : firstScreen(hold);
}

/** An answer without an outcome was none that could be read. */
function answered(screen: Screen, hold: HoldView | null, given: Answer): Screen {
  const now = withHold(screen, hold);
  return now.kind === 'step'
    ? { ...now, given, understood: now.hold.outcomes[given.stroke] !== undefined }
    : now;
}

/** Where a background that does not answer leaves a screen: nothing is lost, and nothing was sent. */
const SILENT: Screen = { kind: 'silent' };

/** The warning of one hold. `ask` is the door to the background, `close` closes this window. */
export function warning(id: string, ask_: typeof ask, close: () => void): Warning {
  const screen = signal<Screen>({ kind: 'loading' });

  const load = async (place: (hold: HoldView | null) => Screen): Promise<void> => {
    const reply = await ask_('hold', { id });
    screen.value = reply.ok ? place(reply.answer) : SILENT;
  };
  const refused = async (why: Refusal): Promise<void> => {
    await load((hold) => withHold(screen.value, hold));
    if (screen.value.kind === 'last-look') screen.value = { ...screen.value, refused: why };
  };
  const showEnd = async (): Promise<void> => {
    if (!('hold' in screen.value)) return;
    const { hold } = screen.value;
    if (isElsewhere(hold)) return load(firstScreen);
    screen.value = { kind: 'released', hold };
    setTimeout(close, RELEASED_MS);
  };

  return {
    id,
    screen,
    later: close,
    cannotTalk() {
      void ask_('cannot-talk', { id });
      setTimeout(close, AT_ONCE_MS);
    },
    open: () => load(firstScreen),
    refresh: () => load((hold) => withHold(screen.value, hold)),
    async cancel() {
      const reply = await ask_('cancel', { id });
      if (reply.ok) close();
      else screen.value = SILENT;
    },
    async noPayment(again) {
      const reply = await ask_('no-payment', { id, again });
      if (!reply.ok) screen.value = SILENT;
      else if (reply.answer.refused === null) await showEnd();
      return reply.ok ? reply.answer.refused : null;
    },
    async release() {
      const reply = await ask_('release', { id });
      if (!reply.ok) screen.value = SILENT;
      else if (reply.answer.refused === null) await showEnd();
      else await refused(reply.answer.refused);
    },
    async answer(answer) {
      const reply = await ask_('answer', { id, answer });
      screen.value = reply.ok ? answered(screen.value, reply.answer, answer) : SILENT;
    },
    async prove(proof, text) {
      const asks = {
        pin: () => ask_('prove-pin', { id, pin: text }),
        code: () => ask_('prove-code', { id, code: text }),
        approver: () => ask_('prove-approver', { id, code: text }),
      };
      const reply = await asks[proof]();
      if (!reply.ok) {
        screen.value = SILENT;
        return null;
      }
      if (reply.answer.kind === 'given') screen.value = withHold(screen.value, reply.answer.hold);
      return reply.answer;
    },
    show(stroke) {
      if ('hold' in screen.value) screen.value = step(screen.value.hold, stroke);
    },
    next() {
      if ('hold' in screen.value) screen.value = nextScreen(screen.value);
    },
  };
}

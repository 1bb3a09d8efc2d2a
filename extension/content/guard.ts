// The guard of one frame: what happens after a press was stopped, and what is asked ahead so that few are.
import { ask } from '../channel/channel.ts';
import type { Notice, Verdict } from '../channel/protocol.ts';
import { candidates } from './control.ts';
import { makeLeave } from './leave.ts';
import { isPrerendering } from './life.ts';
import { type Line, makeLine } from './line.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { makePageCalls, type PageCalls } from './page-calls.ts';
import { isPaymentCode, paymentCodes } from './payment-code.ts';
import { makePresses, type Presses, type TransferMeaning } from './press.ts';
import { seated } from './reading-seat.ts';
import { makeSayings, type Sayings } from './sayings.ts';
import { makeVeil } from './veil.ts';

export interface Guard {
  readonly isOn: () => boolean;
  readonly presses: Presses;
  /** What is done about payment calls of the page's own world. */
  readonly calls: PageCalls;
  readonly stopped: (control: Element) => void;
  readonly emptied: () => void;
  /** Whether what leaves this tab now belongs to a press that was let through, was no payment, or carries nothing. */
  readonly knowsRequest: () => boolean;
  /** Looks for commit controls and asks ahead about what each would send. */
  readonly look: () => Promise<void>;
  /** The same for one control that a person comes near to. */
  readonly lookAt: (control: Element) => Promise<void>;
  readonly hear: (notice: Notice) => void;
  /** The document begins, or is shown again: nothing that was known before holds. */
  readonly begin: () => Promise<void>;
  /** The document is left, perhaps to come back from the history. */
  readonly left: () => void;
}

/** Commit controls asked about ahead; a page with more is a list, and each is asked about when a person comes near. */
const MOST_AHEAD = 6;

/** How soon after it was emptied a form has left, in ms. */
const EMPTIED_MS = 1000;

export function makeGuard(): Guard {
  const leave = makeLeave();
  const line: Line = makeLine();
  const sayings: Sayings = makeSayings(line);
  const veil = makeVeil();
  const asking = new Set<string>();
  let on = true;
  let lastStopped: Element | null = null;
  let emptiedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<unknown> | null = null;

  const calls = makePageCalls({ isOn: () => on, leave, sayings, ensureReader });

  const presses = makePresses(leave, ({ observation }) => {
    line.clear();
    calls.admitted(observation.transfer);
    void ask('sent', observation);
  });

  /** The reader comes into this frame when there is something to read; asked for again when it did not come. */
  async function ensureReader(): Promise<boolean> {
    if (seated() !== null) return true;
    fetching ??= ask('fetch-reader', {}).finally(() => {
      fetching = null;
    });
    await fetching;
    return seated() !== null;
  }

  function learn({ print }: TransferMeaning, verdict: Verdict): void {
    leave.learn(print, verdict, performance.now());
  }

  async function tellBackground(control: Element, transfer: TransferMeaning): Promise<void> {
    const reply = await ask('press', transfer.observation);
    if (!reply.ok) {
      sayings.noAnswer(control, reply.why, () => stopped(control));
      return;
    }
    learn(transfer, reply.answer);
    if (reply.answer.kind === 'held') sayings.held(control, reply.answer);
    else if (reply.answer.kind === 'pass') await showLeave(control, transfer);
    else sayings.pressAgain(control);
  }

  /** From a stopped press to what the person sees; at every turn the press stays stopped. */
  async function explain(control: Element): Promise<void> {
    const isReaderHere = await ensureReader();
    const meaning: Meaning = isReaderHere ? meaningOf(control) : { kind: 'unread' };
    if (meaning.kind === 'transfer') await tellBackground(control, meaning);
    else if (meaning.kind === 'unread') sayings.noAnswer(control, 'silent', () => stopped(control));
    else sayings.pressAgain(control);
  }

  function stopped(control: Element): void {
    lastStopped = control;
    sayings.checking(control);
    void explain(control);
  }

  async function askAhead(control: Element, transfer: TransferMeaning): Promise<void> {
    const { print } = transfer;
    if (asking.has(print) || leave.isFresh(print, performance.now())) return;
    asking.add(print);
    const reply = await ask('assess', transfer.observation);
    asking.delete(print);
    if (!reply.ok) return;
    learn(transfer, reply.answer);
    sayings.readBack(control, reply.answer.kind === 'ahead' ? reply.answer.readBack : null);
  }

  async function lookAt(control: Element): Promise<void> {
    if (!on || isPrerendering() || !(await ensureReader())) return;
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

  async function look(): Promise<void> {
    if (!on) return;
    for (const control of candidates(document, MOST_AHEAD)) await lookAt(control);
    for (const picture of paymentCodes(document)) await lookAtCode(picture);
  }

  /** A button waits to be pressed. A code's leave is used when it comes into sight: the rest happens on the phone. */
  async function showLeave(control: Element, { observation }: TransferMeaning): Promise<void> {
    if (!isPaymentCode(control)) {
      sayings.released(control);
      return;
    }
    veil.uncover(control);
    sayings.codeReleased(control);
    await ask('sent', observation);
  }

  /** The control that was pressed, or the one that took its place when the page drew itself anew. */
  function controlAgain(): Element | null {
    if (lastStopped?.isConnected && meaningOf(lastStopped).kind === 'transfer') return lastStopped;
    const others = [...candidates(document, MOST_AHEAD), ...paymentCodes(document)];
    return others.find((one) => meaningOf(one).kind === 'transfer') ?? null;
  }

  async function released(): Promise<void> {
    const control = (await ensureReader()) ? controlAgain() : null;
    const meaning = control === null ? null : meaningOf(control);
    if (control === null || meaning?.kind !== 'transfer')
      return sayings.pageChanged(document.documentElement);
    const reply = await ask('assess', meaning.observation);
    if (reply.ok) learn(meaning, reply.answer);
    if (!reply.ok || reply.answer.kind !== 'pass') sayings.pageChanged(control);
    else await showLeave(control, meaning);
  }

  async function begin(): Promise<void> {
    leave.clear();
    const reply = await ask('hello', {});
    if (!reply.ok) return;
    on = reply.answer.guarded;
    sayings.speak(reply.answer.lines);
    if (on) await look();
    else {
      line.clear();
      veil.clear();
    }
  }

  function hear(notice: Notice): void {
    if (calls.hear(notice)) return;
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
      case 'unchecked':
        sayings.unchecked(lastStopped);
        break;
    }
  }

  function knowsRequest(): boolean {
    const now = performance.now();
    return !on || presses.isCovered(now) || now - emptiedAt < EMPTIED_MS;
  }

  const emptied = (): void => {
    emptiedAt = performance.now();
  };

  return {
    emptied,
    knowsRequest,
    isOn: () => on,
    presses,
    calls,
    stopped,
    look,
    lookAt,
    hear,
    begin,
    left: () => leave.clear(),
  };
}

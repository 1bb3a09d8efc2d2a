// After a press was stopped: what the background makes of it, and what the person sees beside the control.
import { ask } from '../channel/channel.ts';
import { MOST_AHEAD } from './ahead.ts';
import { candidates } from './control.ts';
import type { Leave } from './leave.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { isPaymentCode, paymentCodes } from './payment-code.ts';
import type { TransferMeaning } from './press.ts';
import type { Sayings } from './sayings.ts';
import type { Veil } from './veil.ts';

/** What the guard of this frame lends. */
interface Lent {
  readonly leave: Leave;
  readonly sayings: Sayings;
  readonly veil: Veil;
  readonly ensureReader: () => Promise<boolean>;
}

export interface StoppedPress {
  readonly stopped: (control: Element) => void;
  /** The hold of a press that was stopped has been released. */
  readonly released: () => Promise<void>;
  /** The control whose press was stopped last. */
  readonly at: () => Element | null;
}

export function makeStoppedPress({ leave, sayings, veil, ensureReader }: Lent): StoppedPress {
  let last: Element | null = null;

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

  async function tellBackground(control: Element, transfer: TransferMeaning): Promise<void> {
    const reply = await ask('press', transfer.observation);
    if (!reply.ok) {
      sayings.noAnswer(control, reply.why, () => stopped(control));
      return;
    }
    leave.learn(transfer.print, reply.answer, performance.now());
    if (reply.answer.kind === 'held') sayings.held(control, reply.answer);
    else if (reply.answer.kind === 'pass') await showLeave(control, transfer);
    else sayings.pressAgain(control);
  }

  /** What is pressed, as far as the reader and the page let it be known. */
  async function meaningRead(control: Element): Promise<Meaning> {
    if (!(await ensureReader())) return { kind: 'unread' };
    try {
      return meaningOf(control);
    } catch {
      return { kind: 'unread' };
    }
  }

  /** From a stopped press to what the person sees; at every turn the press stays stopped. */
  async function explain(control: Element): Promise<void> {
    const meaning = await meaningRead(control);
    if (meaning.kind === 'transfer') await tellBackground(control, meaning);
    else if (meaning.kind === 'unread') sayings.noAnswer(control, 'silent', () => stopped(control));
    else sayings.pressAgain(control);
  }

  function stopped(control: Element): void {
    last = control;
    sayings.checking(control);
    void explain(control);
  }

  /** The control that was pressed, or the one that took its place when the page drew itself anew. */
  function controlAgain(): Element | null {
    if (last?.isConnected && meaningOf(last).kind === 'transfer') return last;
    const others = [...candidates(document, MOST_AHEAD), ...paymentCodes(document)];
    return others.find((one) => meaningOf(one).kind === 'transfer') ?? null;
  }

  async function released(): Promise<void> {
    const control = (await ensureReader()) ? controlAgain() : null;
    const meaning = control === null ? null : meaningOf(control);
    if (control === null || meaning?.kind !== 'transfer')
      return sayings.pageChanged(document.documentElement);
    const reply = await ask('assess', meaning.observation);
    if (reply.ok) leave.learn(meaning.print, reply.answer, performance.now());
    if (!reply.ok || reply.answer.kind !== 'pass') sayings.pageChanged(control);
    else await showLeave(control, meaning);
  }

  return { stopped, released, at: () => last };
}

// After a press was stopped: what the background makes of it, and what the person sees beside the control.
import type { Clerk, Lent } from './clerk-seat.ts';
import type { Meaning } from './meaning.ts';
import { candidates } from './page-controls.ts';
import { isPaymentCode, paymentCodes } from './payment-code.ts';
import type { TransferMeaning } from './press.ts';
import { taughtControls } from './taught-seat.ts';
import type { Veil } from './veil.ts';

/** What a page says in place of a form when its session is over. */
const expired =
  /(session|page)\b.{0,30}\b(expired|timed out|timeout)|(signed|logged) (you )?out|(登录|会话|页面|操作)(状态)?(已经|已)?(超时|过期|失效)|重新登[录陆]/iu;

/** Longer than what such a page says; a page of payments says more. */
const LOOKED_AT = 3000;

/** A page that asks for a password where the payment stood has expired as well. */
function hasExpired(): boolean {
  const text = document.body?.textContent?.slice(0, LOOKED_AT) ?? '';
  return expired.test(text) || document.querySelector('input[type=password]') !== null;
}

/** Controls looked through for the one whose press was released, when the page has drawn itself anew. */
const MOST_LOOKED_THROUGH = 6;

export function makeStoppedPress(
  { ask, leave, sayings, meaningOf, stopped }: Lent,
  veil: Veil,
): Pick<Clerk, 'explain' | 'released'> {
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

  /** A page that breaks the search has a press stopped without its being read. */
  function meaningRead(control: Element): Meaning {
    try {
      return meaningOf(control);
    } catch {
      return { kind: 'unread' };
    }
  }

  /** The control that was pressed, or the one that took its place when the page drew itself anew. */
  function controlAgain(pressed: Element | null): Element | null {
    if (pressed?.isConnected && meaningOf(pressed).kind === 'transfer') return pressed;
    const told = [...taughtControls(), ...candidates(document, MOST_LOOKED_THROUGH)];
    const others = [...told, ...paymentCodes(document)];
    return others.find((one) => meaningOf(one).kind === 'transfer') ?? null;
  }

  return {
    /** At every turn the press stays stopped. */
    explain: async (control) => {
      const meaning = meaningRead(control);
      if (meaning.kind === 'transfer') await tellBackground(control, meaning);
      else if (meaning.kind === 'unread') sayings.noAnswer(control, 'silent', () => stopped(control));
      else sayings.pressAgain(control);
    },
    released: async (pressed) => {
      const control = controlAgain(pressed);
      const meaning = control === null ? null : meaningOf(control);
      if (control === null || meaning?.kind !== 'transfer')
        return sayings.gone(
          document.documentElement,
          hasExpired() ? 'line_page_expired' : 'line_button_gone',
        );
      const reply = await ask('assess', meaning.observation);
      if (reply.ok) leave.learn(meaning.print, reply.answer, performance.now());
      if (reply.ok && reply.answer.kind === 'pass') return showLeave(control, meaning);
      const isUnread = meaning.observation.transfer.amount === null;
      return sayings.gone(control, isUnread ? 'line_amount_gone' : 'line_page_changed');
    },
  };
}

// Payment calls of the page's own world: leave that is known is given at once, everything else is stopped and asked about.
import { COVER_MS } from '../../src/hold/pass.ts';
import { equalAmounts } from '../../src/transfer/amount.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/content-protocol.ts';
import type { Lent, PageCalls } from './clerk-seat.ts';
import { seated } from './reading-seat.ts';

/** A call that is held: its text, because the background compares only what was read of it. */
interface Held {
  readonly text: string;
  readonly observation: Observation;
}

/** A hexadecimal address is the same with capitals and without. */
function accountOf({ payee }: Transfer): string | null {
  const value = payee.account?.value ?? null;
  return value?.startsWith('0x') === true ? value.toLowerCase() : value;
}

function isSamePayment(pressed: Transfer, called: Transfer): boolean {
  if (pressed.amount === null || called.amount === null) return false;
  const account = accountOf(pressed);
  const isSamePayee = called.kind === 'purchase' || (account !== null && account === accountOf(called));
  return isSamePayee && equalAmounts(pressed.amount, called.amount);
}

export function makePageCalls({
  isOn,
  ask,
  leave,
  sayings,
  lastPress,
}: Pick<Lent, 'isOn' | 'ask' | 'leave' | 'sayings' | 'lastPress'>): PageCalls {
  const holds = new Map<string, Held>();
  let covering: { readonly transfer: Transfer; readonly until: number } | null = null;

  /** Leave for the payment is none for a call that was not looked at, though it looks alike. */
  function learn(text: string, verdict: Verdict): boolean {
    if (verdict.kind === 'pass' && holds.get(verdict.holdId)?.text !== text) return false;
    leave.learn(text, verdict, performance.now());
    // A pass waits for a press of its own; the one that was stopped does not come back by a script.
    if (verdict.kind === 'pass') lastPress.at = Number.NEGATIVE_INFINITY;
    return true;
  }

  function place(): Element {
    return lastPress.element?.isConnected === true ? lastPress.element : document.documentElement;
  }

  function observe(text: string): Observation | null {
    return seated()?.readCall(text) ?? null;
  }

  async function explain(text: string): Promise<void> {
    const again = (): void => void explain(text);
    const observation = observe(text);
    if (observation === null) return sayings.noAnswer(place(), 'silent', again);
    const reply = await ask('press', observation);
    if (!reply.ok) return sayings.noAnswer(place(), reply.why, again);
    if (reply.answer.kind === 'held') holds.set(reply.answer.holdId, { text, observation });
    if (!learn(text, reply.answer)) sayings.gone(place(), 'line_page_changed');
    else if (reply.answer.kind === 'held') sayings.held(place(), reply.answer);
    else if (reply.answer.kind === 'pass') sayings.released(place());
    else sayings.pressAgain(place());
  }

  async function released({ text, observation }: Held): Promise<void> {
    const reply = await ask('assess', observation);
    if (reply.ok && reply.answer.kind === 'pass' && learn(text, reply.answer)) sayings.released(place());
    else sayings.gone(place(), 'line_page_changed');
  }

  async function tellSent(text: string): Promise<void> {
    const observation = observe(text);
    if (observation !== null) await ask('sent', observation);
  }

  /** Once for each press: a second call after it is a second payment. */
  function isCovered(text: string, now: number): boolean {
    const called = covering !== null && now < covering.until ? seated()?.readCall(text) : undefined;
    if (covering === null || called === undefined || !isSamePayment(covering.transfer, called.transfer))
      return false;
    covering = null;
    return true;
  }

  async function askAhead(text: string): Promise<void> {
    const observation = observe(text);
    if (observation === null || leave.isFresh(text, performance.now())) return;
    const reply = await ask('assess', observation);
    if (reply.ok) learn(text, reply.answer);
  }

  return {
    called: (text) => {
      const now = performance.now();
      if (!isOn() || isCovered(text, now)) return true;
      const by = now - lastPress.at < COVER_MS ? 'person' : 'script';
      if (leave.admits(text, now, by)) {
        leave.use(text);
        void tellSent(text);
        return true;
      }
      sayings.checking(place());
      void explain(text);
      return false;
    },
    explain,
    announced: async (text) => {
      if (isOn()) await askAhead(text);
    },
    admitted: (transfer) => {
      covering = { transfer, until: performance.now() + COVER_MS };
    },
    hear: (notice) => {
      const held = 'holdId' in notice ? holds.get(notice.holdId) : undefined;
      if (held === undefined || !('holdId' in notice)) return false;
      if (notice.kind === 'released') void released(held);
      else if (notice.kind === 'window-closed') sayings.windowClosed(place(), notice.holdId);
      else sayings.cancelled(place());
      return true;
    },
  };
}

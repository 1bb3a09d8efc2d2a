// One press from its first event to its last: decided at its beginning, and read afresh where it sets something off.
import { COVER_MS } from '../../src/hold/pass.ts';
import type { Leave } from './leave.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import {
  begins,
  ends,
  isDouble,
  isForMenu,
  isRepeat,
  isScripted,
  overs,
  sendings,
  starts,
} from './press-events.ts';
import { makePull, type Pull } from './pull.ts';
import { isSelfSending } from './self-sending.ts';

/** What becomes of an event: let alone, stopped, or stopped and told, because it is what sets the control off. */
export type Fate = 'untouched' | 'stopped' | 'told';

export type TransferMeaning = Extract<Meaning, { kind: 'transfer' }>;

/** A press that was let through. Times are monotonic ms; until `coversUntil` what it sets off belongs to it. */
interface Admission {
  readonly control: Element;
  readonly transfer: TransferMeaning;
  readonly startedAt: number;
  readonly coversUntil: number;
  isTold: boolean;
}

/**
 * `echo`: the second half of a double click on what was just let through; swallowed, and nothing is said. `isOver` after
 * its click, so that the next trusted click is a press of its own.
 */
interface Press {
  readonly control: Element;
  readonly isTrusted: boolean;
  readonly startedAt: number;
  readonly is: 'not-ours' | 'stopped' | 'echo' | Admission;
  isOver: boolean;
}

/** A second press of the same control within this time is the second half of a double click. */
const DOUBLE_MS = 500;

/** What a person's press that is no payment sets off within this time is its own: the next step, a search. */
const FREE_MS = 5000;

/** A page that goes away this soon after a press began was left because of it, though no click came. */
const LEAVING_MS = 2000;

export interface Presses {
  /** The fate of one event on one control. */
  decide(event: Event, control: Element): Fate;
  /** The fate of what belongs to a pull; `null`: has no part in it. */
  readonly pulled: Pull['fate'];
  /** The fate of a key that a script may take for this control. What needs no pass is not noted: most scripts do not. */
  overheard(event: Event, control: Element): Fate;
  /** Whether a navigation belongs to a press that was let through, or to one that was no payment at all. */
  isCovered(now: number): boolean;
  /** The page goes away: a press that began just now and was let through has sent. */
  leaving(now: number): void;
}

function endsIn(event: Event): Fate {
  return ends.has(event.type) && !isRepeat(event) ? 'told' : 'stopped';
}

/**
 * `sent` is called once for each press that was let through, when it has set the control off; `wentOn` when one only goes
 * on to a further step, while the page still shows what it leaves behind.
 */
export function makePresses(
  leave: Leave,
  sent: (transfer: TransferMeaning) => void,
  wentOn: () => void,
): Presses {
  let press: Press | null = null;
  let admitted: Admission | null = null;
  const pull = makePull();

  function tell(admission: Admission): void {
    if (admission.isTold) return;
    admission.isTold = true;
    leave.use(admission.transfer.print);
    sent(admission.transfer);
  }

  /** Whether an event is the second half of a double click, or a held key, on the control that was pressed last. */
  function isSecondHalf(event: Event, control: Element): boolean {
    if (isDouble(event)) return true;
    const soon = press !== null && event.timeStamp - press.startedAt < DOUBLE_MS;
    return soon && starts.has(event.type) && press?.control === control;
  }

  /** Whether an event goes on with the press at hand rather than beginning one of its own. */
  function goesOn(event: Event, control: Element, { control: pressed, is, isOver }: Press): boolean {
    if (starts.has(event.type) || pressed !== control) return false;
    return is === 'not-ours' ? !ends.has(event.type) : !isOver || isScripted(event);
  }

  /** A press that was let through goes on, unless the transfer has changed under it. */
  function followed(event: Event, control: Element, admission: Admission): Fate {
    if (!sendings.has(event.type) || isForMenu(event)) return 'untouched';
    const meaning = meaningOf(control);
    const isSame = meaning.kind !== 'transfer' || meaning.print === admission.transfer.print;
    if (!isSame || event.timeStamp > admission.coversUntil) return endsIn(event);
    tell(admission);
    return 'untouched';
  }

  function fate(event: Event, one: Press): Fate {
    if (overs.has(event.type)) one.isOver = true;
    if (one.is === 'not-ours') return 'untouched';
    if (one.is === 'echo') return 'stopped';
    return one.is === 'stopped' ? endsIn(event) : followed(event, one.control, one.is);
  }

  /**
   * Whether a script's event, or a digit of its code, belongs to the press that was let through last: within its time, for
   * the same transfer.
   */
  function belongs(event: Event, control: Element, { print }: TransferMeaning, last: Admission): boolean {
    const isOfPress = isScripted(event) || isSelfSending(control);
    return isOfPress && last.transfer.print === print && event.timeStamp < last.coversUntil;
  }

  /** Whether this asks for the code of a payment that was let through; background may not have answered about it yet. */
  function isCode(control: Element, { observation }: TransferMeaning, now: number): boolean {
    const asksCode = observation.step === 'code' || isSelfSending(control);
    return asksCode && leave.admitsCode(observation.transfer.amount, now);
  }

  function judge(event: Event, control: Element, meaning: Meaning): Press['is'] {
    if (meaning.kind === 'other' || meaning.kind === 'onward') return 'not-ours';
    if (meaning.kind === 'unread' || !begins.has(event.type)) return 'stopped';
    if (admitted !== null && belongs(event, control, meaning, admitted)) return admitted;
    if (isSecondHalf(event, control)) return admitted?.control === control ? 'echo' : 'stopped';
    const by = isScripted(event) ? 'script' : 'person';
    const startedAt = event.timeStamp;
    const isOfPayment = isCode(control, meaning, startedAt);
    if (!isOfPayment && !leave.admits(meaning.print, startedAt, by)) return 'stopped';
    const coversUntil = startedAt + COVER_MS;
    // A password for what was pressed before was noted with it, and reads like a payment of its own.
    const isTold = isOfPayment && meaning.observation.step !== 'code';
    admitted = { control, transfer: meaning, startedAt, coversUntil, isTold };
    leave.paid(meaning.observation.transfer.amount, coversUntil);
    return admitted;
  }

  function decide(event: Event, control: Element): Fate {
    if (press === null || !goesOn(event, control, press)) {
      const meaning = meaningOf(control);
      const is = judge(event, control, meaning);
      if (meaning.kind === 'onward' && ends.has(event.type)) wentOn();
      const { isTrusted, timeStamp: startedAt } = event;
      press = { control, isTrusted, startedAt, is, isOver: false };
    }
    if (event.type === 'pointerdown' && press.is === 'stopped') pull.taken(control);
    const its = fate(event, press);
    return its === 'told' && pull.isTold(control) ? 'stopped' : its;
  }

  return {
    decide,
    pulled: pull.fate,
    overheard: (event, control) => {
      const meaning = meaningOf(control);
      const isFree = meaning.kind === 'transfer' && leave.admits(meaning.print, event.timeStamp, 'script');
      return isFree ? 'untouched' : decide(event, control);
    },
    isCovered: (now) => {
      const isFree = press?.is === 'not-ours' && press.isTrusted && now - press.startedAt < FREE_MS;
      return isFree || (admitted !== null && now < admitted.coversUntil);
    },
    leaving: (now) => {
      if (admitted !== null && now - admitted.startedAt < LEAVING_MS) tell(admitted);
    },
  };
}

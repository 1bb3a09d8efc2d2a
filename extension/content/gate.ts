// The gate: every event that could set a commit control off passes here first, before any listener of the page.
import {
  keyedControl,
  overheardControl,
  pointedControl,
  submittedControl,
  valuedControl,
} from './event-control.ts';
import type { Fate, Presses } from './press.ts';
import { ends } from './press-events.ts';
import { moves } from './pull.ts';
import { keepArmed } from './rearm.ts';
import { completedField } from './self-sending.ts';
import { suspectedControl } from './suspect.ts';
import { isForTeacher } from './taught-seat.ts';

export interface Gatekeeper {
  /** Whether this site is guarded at all; while it is not, nothing is looked at. */
  isOn(): boolean;
  readonly presses: Presses;
  /** A press was stopped at the event that would have set the control off. */
  stopped(control: Element): void;
}

const pointed: readonly string[] = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  // What follows a click or stands for one, of the other buttons too.
  'dblclick',
  'auxclick',
  'contextmenu',
  // A slider is pressed by pulling it.
  'input',
  'change',
  ...moves,
];

/** What fills a field in, before it does. */
const filling: readonly string[] = ['beforeinput', 'paste'];

/** Events whose own effect must not happen; for the others it is enough that the page does not hear them. */
const prevented = new Set(['click', 'auxclick', 'submit', 'keydown', 'keyup', ...filling]);

const valued = new Set(['input', 'change']);

/** A key that only picks a character in an input method is no press (229: the same, as older pages get it). */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

function controlFor(event: Event): Element | null {
  if (event instanceof KeyboardEvent) return isComposing(event) ? null : keyedControl(event);
  if (event instanceof SubmitEvent) return submittedControl(event);
  if (filling.includes(event.type)) return completedField(event);
  return valued.has(event.type) ? (valuedControl(event) ?? completedField(event)) : pointedControl(event);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (prevented.has(event.type)) event.preventDefault();
  // The page has not heard of it, so that a slider goes back to where the page has it.
  const slider = event.type === 'change' ? valuedControl(event) : null;
  if (slider !== null) slider.value = slider.defaultValue;
}

/** What a script may take a key for, wherever the focus is. */
function heardFor(event: Event): Element | null {
  const isKey = event instanceof KeyboardEvent && event.type === 'keydown' && !isComposing(event);
  return isKey ? overheardControl(event) : null;
}

interface Judged {
  readonly control: Element | null;
  readonly fate: Fate;
}

/** A page that breaks the search, by a field named like a method of its form, does not open the gate by it. */
function judge(event: Event, presses: Presses): Judged {
  try {
    const pulled = presses.pulled(event);
    if (pulled !== null) return pulled;
    const control = moves.has(event.type) ? null : controlFor(event);
    if (control !== null) return { control, fate: presses.decide(event, control) };
    const heard = heardFor(event);
    return { control: heard, fate: heard === null ? 'untouched' : presses.overheard(event, heard) };
  } catch {
    const control = suspectedControl(event);
    if (control === null) return { control, fate: 'untouched' };
    return { control, fate: ends.has(event.type) ? 'told' : 'stopped' };
  }
}

/** Listens for as long as `signal` allows; the capture phase of the window comes before everything of the page. */
export function keepGate(gate: Gatekeeper, signal: AbortSignal): void {
  const pass = (event: Event): void => {
    if (isForTeacher(event)) {
      stop(event);
      return;
    }
    if (!gate.isOn()) return;
    const { control, fate } = judge(event, gate.presses);
    if (fate === 'untouched') return;
    stop(event);
    if (fate === 'told' && control !== null) gate.stopped(control);
  };
  const leaving = ({ timeStamp }: Event): void => gate.presses.leaving(timeStamp);
  keepArmed(() => {
    // Stopping a touch needs no default prevented, so that these can be passive and scrolling stays fast.
    for (const type of [...pointed, ...filling, 'keydown', 'keyup', 'submit']) {
      addEventListener(type, pass, { capture: true, passive: !prevented.has(type), signal });
    }
    addEventListener('pagehide', leaving, { signal });
  }, signal);
}

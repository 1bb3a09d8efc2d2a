// The gate: every event that could set a commit control off passes here first, before any listener of the page.
import { candidates, keyedControl, pointedControl, submittedControl } from './control.ts';
import { meaningOf } from './meaning.ts';
import type { Fate, Presses } from './press.ts';

export interface Gatekeeper {
  /** Whether this site is guarded at all; while it is not, nothing is looked at. */
  isOn(): boolean;
  readonly presses: Presses;
  /** A press was stopped at the event that would have set the control off. */
  stopped(control: Element): void;
}

const pointed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
] as const;

/** Events whose own effect must not happen; for the others it is enough that the page does not hear them. */
const prevented = new Set(['click', 'submit', 'keydown', 'keyup']);

/** Candidates looked at when a script sends a form past every control. */
const MOST_BEHIND_SCRIPT = 8;

function controlFor(event: Event): Element | null {
  if (event instanceof KeyboardEvent) {
    // A key that only picks a character in an input method is no press (229: the same, as older pages get it).
    return event.isComposing || event.keyCode === 229 ? null : keyedControl(event);
  }
  return event instanceof SubmitEvent ? submittedControl(event) : pointedControl(event);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (prevented.has(event.type)) event.preventDefault();
}

/** Listens for as long as `signal` allows; the capture phase of the window comes before everything of the page. */
export function keepGate(gate: Gatekeeper, signal: AbortSignal): void {
  const pass = (event: Event): void => {
    if (!gate.isOn()) return;
    const control = controlFor(event);
    const fate: Fate = control === null ? 'untouched' : gate.presses.decide(event, control);
    if (fate === 'untouched') return;
    stop(event);
    if (fate === 'told' && control !== null) gate.stopped(control);
  };
  // Not passive, and none of them for the wheel: stopping a touch needs no default prevented, so that scrolling stays fast.
  for (const type of [...pointed, 'keydown', 'keyup', 'submit']) {
    addEventListener(type, pass, { capture: true, passive: !prevented.has(type), signal });
  }
  addEventListener('pagehide', ({ timeStamp }) => gate.presses.leaving(timeStamp), { signal });
  keepNavigation(gate, signal);
}

/** A control on this page whose press would send a transfer. */
function commitOnPage(): Element | null {
  return candidates(document, MOST_BEHIND_SCRIPT).find((one) => meaningOf(one).kind === 'transfer') ?? null;
}

/**
 * `form.submit()` fires no submit event, but a navigation that carries the form. On a page without a commit control it
 * is a hand-over that belongs to an earlier press, and is let alone.
 */
function keepNavigation(gate: Gatekeeper, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  const listener = (event: Event): void => {
    const { formData } = event as Event & { readonly formData?: FormData | null };
    if (!formData || !event.cancelable || !gate.isOn() || gate.presses.isCovered(event.timeStamp)) return;
    const control = commitOnPage();
    if (control === null) return;
    event.preventDefault();
    gate.stopped(control);
  };
  navigation?.addEventListener('navigate', listener, { signal });
}

// The ways out that a script takes past every control: a form sent by `submit()`, a navigation that carries the payment.
import { clerkSeated } from './clerk-seat.ts';
import type { Gatekeeper } from './gate.ts';
import { keepArmed } from './rearm.ts';

/**
 * `form.submit()` fires no submit event, but a navigation that carries the form; `location = …` one that may carry the
 * payment in its address. A page without a commit control hands over for an earlier press, and is let alone.
 */
function keepNavigation(gate: Gatekeeper, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  const listener = (event: Event): void => {
    if (!event.cancelable || !gate.isOn() || gate.presses.isCovered(event.timeStamp)) return;
    clerkSeated()?.navigates(event);
  };
  navigation?.addEventListener('navigate', listener, { signal });
}

/** The page's base speaks for forms that name no target. A field of that name stands in the way of the form's own. */
function targetOf(form: HTMLFormElement): string {
  return (
    Element.prototype.getAttribute.call(form, 'target') ??
    document.querySelector('base[target]')?.getAttribute('target') ??
    ''
  );
}

const ownTargets = new Set(['', '_self', '_top', '_parent']);

/**
 * A form that a script sends to another window or frame fires no navigation here. Its data can still be taken out before
 * it leaves: what arrives is an empty form, which pays nothing.
 */
function keepForms(gate: Gatekeeper, signal: AbortSignal): void {
  const listener = (event: Event): void => {
    const form = event.target;
    if (!(event instanceof FormDataEvent) || !(form instanceof HTMLFormElement)) return;
    if (ownTargets.has(targetOf(form)) || !gate.isOn() || gate.presses.isCovered(event.timeStamp)) return;
    clerkSeated()?.fillsForm(event);
  };
  keepArmed(() => addEventListener('formdata', listener, { capture: true, signal }), signal);
}

/** Until the clerk is there nothing on the page was read, and nothing is known that could be carried out. */
export function keepScriptWays(gate: Gatekeeper, signal: AbortSignal): void {
  keepNavigation(gate, signal);
  keepForms(gate, signal);
}

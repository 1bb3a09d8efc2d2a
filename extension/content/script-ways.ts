// The ways out that a script takes past every control: a form sent by `submit()`, a navigation that carries the payment.
import { saysTransfer } from '../../src/transfer/said-in.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import { candidates, defaultButton } from './control.ts';
import type { Gatekeeper } from './gate.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { keepArmed } from './rearm.ts';

/** Controls looked at when a script goes past them all. */
const MOST_LOOKED_AT = 8;

interface Commit {
  readonly control: Element;
  readonly transfer: Transfer;
}

function commitOf(control: Element | null): Commit | null {
  const meaning: Meaning = control === null ? { kind: 'other' } : meaningOf(control);
  return control !== null && meaning.kind === 'transfer'
    ? { control, transfer: meaning.observation.transfer }
    : null;
}

/** The first control on this page whose press would send a transfer. */
function commitOnPage(): Commit | null {
  for (const control of candidates(document, MOST_LOOKED_AT)) {
    const commit = commitOf(control);
    if (commit !== null) return commit;
  }
  return null;
}

/** Whether an address says the transfer behind its path. */
function carries(address: string, transfer: Transfer): boolean {
  const { search, hash } = new URL(address, location.href);
  return saysTransfer(decodeURIComponent(`${search}${hash}`.replaceAll('+', ' ')), transfer);
}

/** What the navigation event carries in both browsers; older type libraries do not know it. */
interface Navigating extends Event {
  readonly formData?: FormData | null;
  readonly destination?: { readonly url: string; readonly sameDocument: boolean };
}

/** Rejects nothing: an address that cannot be read carries nothing that we know of. */
function sends({ formData, destination }: Navigating, { transfer }: Commit): boolean {
  if (formData) return true;
  try {
    return destination?.sameDocument === false && carries(destination.url, transfer);
  } catch {
    return false;
  }
}

/**
 * `form.submit()` fires no submit event, but a navigation that carries the form; `location = …` one that may carry the
 * payment in its address. A page without a commit control hands over for an earlier press, and is let alone.
 */
function keepNavigation(gate: Gatekeeper, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  const listener = (event: Navigating): void => {
    if (!event.cancelable || !gate.isOn() || gate.presses.isCovered(event.timeStamp)) return;
    const commit = commitOnPage();
    if (commit === null || !sends(event, commit)) return;
    event.preventDefault();
    gate.stopped(commit.control);
  };
  navigation?.addEventListener('navigate', listener, { signal });
}

/** Firefox lets a content script walk through a page's form data only this way. */
function empty(formData: FormData): void {
  const names = new Set<string>();
  formData.forEach((_, name) => {
    names.add(name);
  });
  for (const name of names) formData.delete(name);
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
    if (ownTargets.has(form.target) || !gate.isOn() || gate.presses.isCovered(event.timeStamp)) return;
    const commit = commitOf(defaultButton(form));
    if (commit === null) return;
    empty(event.formData);
    gate.emptied();
    gate.stopped(commit.control);
  };
  keepArmed(() => addEventListener('formdata', listener, { capture: true, signal }), signal);
}

export function keepScriptWays(gate: Gatekeeper, signal: AbortSignal): void {
  keepNavigation(gate, signal);
  keepForms(gate, signal);
}

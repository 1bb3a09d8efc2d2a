// What a script sends past every control: whether it carries the payment that the page shows.
import { saysTransfer } from '../../src/transfer/said-in.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Clerk, Lent } from './clerk-seat.ts';
import { defaultButton } from './event-control.ts';
import { candidates } from './page-controls.ts';
import { taughtControls } from './taught-seat.ts';

/** Controls looked at when a script goes past them all. */
const MOST_LOOKED_AT = 8;

interface Commit {
  readonly control: Element;
  readonly transfer: Transfer;
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

/** What a form is about to send, as text. Firefox lets a content script walk through a page's form data only this way. */
function textOf(formData: FormData): string {
  const values: string[] = [];
  formData.forEach((value) => {
    if (typeof value === 'string') values.push(value);
  });
  return values.join(' ');
}

function empty(formData: FormData): void {
  const names = new Set<string>();
  formData.forEach((_, name) => {
    names.add(name);
  });
  for (const name of names) formData.delete(name);
}

export function makeScriptSends({
  meaningOf,
  stopped,
  emptied,
}: Lent): Pick<Clerk, 'navigates' | 'fillsForm'> {
  function commitOf(control: Element | null): Commit | null {
    const meaning = control === null ? null : meaningOf(control);
    return control !== null && meaning?.kind === 'transfer'
      ? { control, transfer: meaning.observation.transfer }
      : null;
  }

  /** The first control on this page whose press would send a transfer. */
  function commitOnPage(): Commit | null {
    for (const control of [...taughtControls(), ...candidates(document, MOST_LOOKED_AT)]) {
      const commit = commitOf(control);
      if (commit !== null) return commit;
    }
    return null;
  }

  /** A form beside it may carry the payment as well, or nothing but a check of the browser. */
  function commitSaidIn(formData: FormData): Commit | null {
    const commit = commitOnPage();
    return commit !== null && saysTransfer(textOf(formData), commit.transfer) ? commit : null;
  }

  return {
    navigates: (event) => {
      const commit = commitOnPage();
      if (commit === null || !sends(event, commit)) return;
      event.preventDefault();
      stopped(commit.control);
    },
    fillsForm: (event) => {
      const own = event.target instanceof HTMLFormElement ? commitOf(defaultButton(event.target)) : null;
      const commit = own ?? commitSaidIn(event.formData);
      if (commit === null) return;
      empty(event.formData);
      emptied();
      stopped(commit.control);
    },
  };
}

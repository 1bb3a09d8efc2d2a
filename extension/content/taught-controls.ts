// The clerk's part in what was taught: the gate knows such a control by it, and it is asked about ahead.
import type { Clerk } from './clerk-seat.ts';
import { findControls, isControlOf } from './taught-find.ts';
import { recogniseTaught, taughtHere } from './taught-seat.ts';

/** The controls on this page that were taught to pay. */
export function taughtControls(): readonly Element[] {
  return findControls(document, taughtHere());
}

export function makeTaughtControls(): Pick<Clerk, 'taught'> {
  // The live element is compared at every press: a page may have drawn it anew just now.
  recogniseTaught((control) => isControlOf(taughtHere(), control));
  return { taught: taughtControls };
}

// What one frame of a tab shows of a payment, whether or not it has a control that pays.
import type { Amount } from './amount.ts';
import type { Payee } from './payee.ts';
import type { Sureness } from './sure.ts';
import type { TransferKind } from './transfer.ts';

/** `null` was not read. `sums`: every labelled sum, `amount` among them; a price beside a total is no contradiction. */
export interface Shown {
  readonly kind: TransferKind;
  readonly payee: Payee;
  readonly amount: Amount | null;
  readonly sums: readonly Amount[];
  readonly purpose: string | null;
  readonly sure: Sureness;
}

/** What another frame of the tab shows, beside the one that is pressed; `isForeign`: it is of another origin. */
export interface Beside extends Shown {
  readonly isForeign: boolean;
}

/** One datum of the pressed frame, and what another frame says instead. */
interface Against<T> {
  readonly own: T;
  readonly other: T;
}

/** Where frames of one tab contradict each other; `null`: nowhere. The payee as it may be shown, accounts masked. */
export interface Disagreement {
  readonly amount: Against<Amount> | null;
  readonly payee: Against<string> | null;
}

export const noDisagreement: Disagreement = { amount: null, payee: null };

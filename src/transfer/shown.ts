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

/** What an earlier step of the same transfer showed, `before`, with what a later one shows: another payee begins anew. */
export function laterShown(before: Shown, later: Shown): Shown {
  if (later.payee.name !== null || later.payee.account !== null) return later;
  const { payee, kind, sure } = before;
  return {
    kind: later.kind === 'purchase' ? kind : later.kind,
    payee,
    amount: later.amount ?? before.amount,
    sums: later.amount === null ? before.sums : later.sums,
    purpose: later.purpose ?? before.purpose,
    sure: {
      payee: sure.payee,
      amount: later.amount === null ? sure.amount : later.sure.amount,
      purpose: later.purpose === null ? sure.purpose : later.sure.purpose,
    },
  };
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

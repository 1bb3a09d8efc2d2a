// What would be read now with what was pointed at so far: for the person to see, and to know what was read without it.
import type { Taught, TaughtPart } from '../../src/settings/taught.ts';
import { decimalString } from '../../src/transfer/amount.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import { seated } from './reading-seat.ts';
import { findControls } from './taught-find.ts';
import { bringTaught } from './taught-seat.ts';

/** The values of a transfer as text; `null` was not read. */
export type ReadNow = Readonly<Record<Exclude<TaughtPart, 'commit'>, string | null>>;

const nothing: ReadNow = { payee: null, amount: null, purpose: null };

function textsOf({ payee, amount, purpose }: Pick<Transfer, 'payee' | 'amount' | 'purpose'>): ReadNow {
  const named = [payee.name, payee.account?.value].filter((one) => one != null);
  return {
    payee: named.length === 0 ? null : named.join(', '),
    amount: amount === null ? null : `${decimalString(amount)} ${amount.currency ?? ''}`.trim(),
    purpose,
  };
}

/** With `taught` and nothing else that was taught before; around the taught button where it stands in this frame. */
export function readNow(taught: readonly Taught[]): ReadNow {
  const reader = seated();
  if (reader === null) return nothing;
  bringTaught(taught);
  const [control] = findControls(document, taught);
  const shown =
    control === undefined ? reader.readBeside() : reader.read(control, 'pays').observation.transfer;
  return shown === null ? nothing : textsOf(shown);
}

/** Whether the page was read otherwise without this part. */
export function readsOtherwise(taught: readonly Taught[], one: Taught): boolean {
  if (one.part === 'commit') return false;
  const without = readNow(taught)[one.part];
  return without !== null && without !== readNow([...taught, { ...one, over: true }])[one.part];
}

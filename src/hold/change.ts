// What changed between the transfer that was looked at and the one that is pressed now.
import { type Amount, equalAmounts } from '../transfer/amount.ts';
import type { Transfer } from '../transfer/transfer.ts';

/** One datum before and now; `null` was not read. */
export type Change =
  | { readonly field: 'amount'; readonly before: Amount | null; readonly now: Amount | null }
  | {
      readonly field: 'name' | 'account' | 'purpose';
      readonly before: string | null;
      readonly now: string | null;
    };

/** Whether both are the same sum, or both were not read. */
export function isSameAmount(a: Amount | null, b: Amount | null): boolean {
  return a === null || b === null ? a === b : equalAmounts(a, b);
}

/** The differences, amount first. Accounts are compared as given, so both must be masked alike or not at all. */
export function changes(before: Transfer, now: Transfer): readonly Change[] {
  const texts = [
    ['name', before.payee.name, now.payee.name],
    ['account', before.payee.account?.value ?? null, now.payee.account?.value ?? null],
    ['purpose', before.purpose, now.purpose],
  ] as const;
  const amount: readonly Change[] = isSameAmount(before.amount, now.amount)
    ? []
    : [{ field: 'amount', before: before.amount, now: now.amount }];
  return [
    ...amount,
    ...texts.filter(([, a, b]) => a !== b).map(([field, a, b]) => ({ field, before: a, now: b })),
  ];
}

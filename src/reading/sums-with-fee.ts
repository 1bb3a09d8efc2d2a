// Sums that a fee is put on: which of them the payee gets.
import { findAmounts } from '../transfer/find-amounts.ts';
import type { AmountContext } from '../transfer/parse-amount.ts';
import type { Labelled } from './labelled.ts';
import type { PageText } from './page.ts';
import { type Sum, sumsOf } from './sums.ts';

/** Whether one sum and a fee make up another one, and nothing is sold: then the first is the payee's. */
export function isFeeOnTop(
  values: readonly Labelled[],
  amounts: readonly Sum[],
  totals: readonly Sum[],
  context: AmountContext,
): boolean {
  if (values.some(({ role, distance }) => role === 'aside' && distance < 3)) return false;
  const fees = sumsOf(values, 'fee', context);
  return amounts.some((sum) =>
    fees.some((fee) => totals.some((total) => sum.amount.minor + fee.amount.minor === total.amount.minor)),
  );
}

/** What no label names, and makes up the total together with the fee: "2 650,00 €" over "Fee 0,80 €" and "Total 2 650,80 €". */
export function belowTotal(
  page: PageText,
  values: readonly Labelled[],
  totals: readonly Sum[],
  context: AmountContext,
): readonly Sum[] {
  const fees = sumsOf(values, 'fee', context);
  if (fees.length === 0) return [];
  return page.lines.flatMap(({ text, distance }) => {
    const [only, second] = findAmounts(text, context).filter(({ marked }) => marked);
    if (only?.reading.kind !== 'amount' || second !== undefined || distance > 1) return [];
    // With words beside it, it may be a part of what is bought.
    if (/\p{L}/u.test(text.slice(0, only.start) + text.slice(only.end))) return [];
    const { amount } = only.reading;
    const isRest = fees.some((fee) =>
      totals.some((total) => amount.minor > 0n && amount.minor + fee.amount.minor === total.amount.minor),
    );
    return isRest ? [{ amount, label: text, distance, editable: false }] : [];
  });
}

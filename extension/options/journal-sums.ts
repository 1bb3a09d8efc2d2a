// What was paid in each month, by currency.
import { type Amount, sumOf } from '../../src/transfer/amount.ts';
import type { JournalLine } from '../channel/page-protocol.ts';

/** `month`: ms since the epoch of its first moment, by the person's own clock. */
export interface MonthSum {
  readonly month: number;
  readonly payments: number;
  readonly sum: Amount;
}

function monthOf(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), 1).getTime();
}

function isPaid({ event, amount }: JournalLine): boolean {
  return event === 'paid' && amount?.currency != null;
}

/** The currencies that were paid in, the one paid in most often first. */
export function currenciesOf(lines: readonly JournalLine[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { amount } of lines.filter(isPaid)) {
    const currency = amount?.currency ?? '';
    times.set(currency, (times.get(currency) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

/** The sums of payments in one currency by month, oldest first; months without payments are left out. */
export function sumsByMonth(lines: readonly JournalLine[], currency: string): readonly MonthSum[] {
  const months = new Map<number, MonthSum>();
  for (const { at, amount } of lines.filter(isPaid)) {
    if (amount === null || amount.currency !== currency) continue;
    const month = monthOf(at);
    const before = months.get(month);
    const sum = before === undefined ? amount : sumOf(before.sum, amount);
    months.set(month, { month, payments: (before?.payments ?? 0) + 1, sum });
  }
  return [...months.values()].sort((a, b) => a.month - b.month);
}

// A life as data: who is paid when, how much and for what, over ten weeks; and the payments that come of it.

import type { HolderType } from '../../../src/transfer/payee.ts';
import type { TransferKind } from '../../../src/transfer/transfer.ts';
import { momentFrom } from '../../histories/calendar.ts';
import type { WrittenKind } from '../../histories/history.ts';
import type { Payment } from '../../histories/life.ts';
import { amountFrom, payeeFrom } from '../../histories/written-payee.ts';

export const WEEKS = 10;
const DAY = 24 * 60 * 60 * 1000;

/** Name, account (empty: the page shows none), kind of account, holder. */
type Who = readonly [name: string, account: string, kind: WrittenKind, holder: HolderType];

/** Whole units, or a span out of which each amount is drawn. */
type Sum = number | readonly [from: number, to: number];

/** `when`: days of the life (0 to 69), a count a week, or a day of the month. */
interface Habit {
  readonly when:
    | { readonly days: readonly number[] }
    | { readonly aWeek: number }
    | { readonly ofMonth: number };
  readonly who: Who;
  readonly sum: Sum;
  readonly purpose: string;
  readonly kind: TransferKind;
}

/** `begins`: the Monday of week 1, local midnight, ISO 8601 with offset; the journal is empty then. */
export interface Plan {
  readonly name: string;
  readonly begins: string;
  readonly site: string;
  readonly currency: string;
  readonly habits: readonly Habit[];
}

type Make = (who: Who, sum: Sum, purpose: string, kind?: TransferKind) => Habit;

/** So many times each week, on days that differ. */
export const aWeek =
  (count: number): Make =>
  (who, sum, purpose, kind = 'transfer') => ({ when: { aWeek: count }, who, sum, purpose, kind });

/** Each month on this day. */
export const monthly =
  (day: number): Make =>
  (who, sum, purpose, kind = 'transfer') => ({ when: { ofMonth: day }, who, sum, purpose, kind });

/** In these weeks (1 to 10), mid-week. */
export const inWeeks =
  (...weeks: readonly number[]): Make =>
  (who, sum, purpose, kind = 'transfer') => ({
    when: { days: weeks.map((week) => (week - 1) * 7 + 2) },
    who,
    sum,
    purpose,
    kind,
  });

/** Every so many days, from this day of the life on. */
export const everyDays =
  (days: number, from: number): Make =>
  (who, sum, purpose, kind = 'transfer') => ({
    when: { days: Array.from({ length: Math.ceil((WEEKS * 7 - from) / days) }, (_, n) => from + n * days) },
    who,
    sum,
    purpose,
    kind,
  });

/** The same numbers between 0 and 1 on every run (a linear congruential generator, as in POSIX). */
function draws(seed: string): () => number {
  let state = 7;
  for (const char of seed) state = (state * 31 + char.charCodeAt(0)) % 2 ** 31;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function daysOf({ when }: Habit, begins: number, draw: () => number): readonly number[] {
  if ('days' in when) return when.days;
  const all = Array.from({ length: WEEKS * 7 }, (_, day) => day);
  if ('ofMonth' in when)
    return all.filter((day) => new Date(begins + day * DAY).getUTCDate() === when.ofMonth);
  return Array.from(
    { length: WEEKS * when.aWeek },
    (_, n) => Math.floor(n / when.aWeek) * 7 + Math.floor(draw() * 7),
  );
}

function sumOf(sum: Sum, currency: string, draw: () => number): string {
  if (typeof sum === 'number') return String(sum);
  const drawn = sum[0] + draw() * (sum[1] - sum[0]);
  return ['JPY', 'KRW', 'VND', 'IDR'].includes(currency) ? String(Math.round(drawn)) : drawn.toFixed(2);
}

/** One payment and its week, 1 to 10. */
export interface Planned {
  readonly week: number;
  readonly payment: Payment;
}

/** Every payment of the ten weeks, oldest first, between 8 and 21 o'clock. */
export function paymentsOf({ name, begins, site, currency, habits }: Plan): readonly Planned[] {
  const start = momentFrom(begins);
  if (start === null) throw new Error(`no moment: ${begins}`);
  const draw = draws(name);
  const local = start.epochMs + start.offsetMinutes * 60_000;
  const planned = habits.flatMap((habit) =>
    daysOf(habit, local, draw).map((day): Planned => {
      const [payee, account, accountKind, holder] = habit.who;
      const transfer = {
        site,
        kind: habit.kind,
        payee: payeeFrom({ name: payee, account: account === '' ? null : account, accountKind, holder }),
        amount: amountFrom(sumOf(habit.sum, currency, draw), currency),
        purpose: habit.purpose === '' ? null : habit.purpose,
      };
      const epochMs = start.epochMs + day * DAY + Math.floor((8 + draw() * 13) * 60) * 60_000;
      return { week: Math.floor(day / 7) + 1, payment: { transfer, at: { ...start, epochMs } } };
    }),
  );
  return planned.sort((a, b) => a.payment.at.epochMs - b.payment.at.epochMs);
}

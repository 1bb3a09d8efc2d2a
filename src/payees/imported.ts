// Payments that only a bank statement tells of: kept apart from those that were seen, and counted from a moment on.
import { compareAmounts } from '../transfer/amount.ts';
import { type Amounts, joined, type Sum, withSum } from './amounts.ts';
import type { LastTime } from './book.ts';
import type { Imported, PayeeRecord } from './record.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A bank books a payment up to two days after it was made. */
const BOOKED_WITHIN = 2 * DAY;

/** Whether a part tells of this day already: a statement of the same weeks, taken twice, counts once. */
const covers = ({ firstAt, last }: Imported, { at }: Sum): boolean => at >= firstAt && at <= last.at;

function wasSeen({ amounts }: PayeeRecord, { at, amount }: Sum): boolean {
  return amounts.some(
    ({ currency, lately }) =>
      currency === amount.currency &&
      lately.some(
        (one) => Math.abs(one.at - at) <= BOOKED_WITHIN && compareAmounts(one.amount, amount) === 0,
      ),
  );
}

function partOf(sums: readonly Sum[], account: string | null, from: number): Imported | null {
  const sorted = sums.map(({ at, amount }): Sum => ({ at, amount })).sort((a, b) => a.at - b.at);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    from,
    paid: sorted.length,
    firstAt: first.at,
    last: { at: last.at, name: null, account, amount: last.amount },
    amounts: sorted.reduce<readonly Amounts[]>(withSum, []),
  };
}

const laterOf = (a: LastTime, b: LastTime): LastTime => (b.at > a.at ? b : a);

const isDropped = ({ dropped }: Imported): boolean => dropped === true;

/** Two of a kind: both count, both wait, or both are dropped. */
function together(a: Imported, b: Imported): Imported {
  return {
    ...a,
    from: Math.max(a.from, b.from),
    paid: a.paid + b.paid,
    firstAt: Math.min(a.firstAt, b.firstAt),
    last: laterOf(a.last, b.last),
    amounts: joined(a.amounts, b.amounts),
  };
}

/** Two parts, and two that are dropped: what counts already, and what waits; what is added to the latter waits anew. */
function compact(parts: readonly Imported[], now: number): readonly Imported[] {
  const halves = [parts.filter((part) => !isDropped(part)), parts.filter(isDropped)];
  const groups = halves.flatMap((half) => [
    half.filter(({ from }) => from <= now),
    half.filter(({ from }) => from > now),
  ]);
  return groups.filter((group) => group.length > 0).map((group) => group.reduce(together));
}

/**
 * The record with the payments of a statement, to count from `from` on; `account` is the mask. What was seen leaving, and
 * days that an earlier statement covers for this payee, are left out: rather too few than twice. What was dropped covers nothing.
 */
export function withImported(
  record: PayeeRecord,
  sums: readonly Sum[],
  account: string | null,
  { now, from }: { readonly now: number; readonly from: number },
): PayeeRecord {
  const fresh = sums.filter(
    (sum) => sum.at <= now && !wasSeen(record, sum) && !toldOf(record).some((part) => covers(part, sum)),
  );
  const part = partOf(fresh, account, from);
  if (part === null) return record;
  // What counts at once stands apart until more is added, so that it can be undone alone.
  const imported =
    from > now ? compact([...record.imported, part], now) : [...compact(record.imported, now), part];
  return { ...record, imported };
}

/** Without what was taken to count from this moment on, ms since the epoch. */
export function withoutTaken(record: PayeeRecord, from: number): PayeeRecord {
  return { ...record, imported: record.imported.filter((part) => isDropped(part) || part.from !== from) };
}

/** What statements tell of it and was not dropped; some of it may still wait. */
export function toldOf({ imported }: PayeeRecord): readonly Imported[] {
  return imported.filter((part) => !isDropped(part));
}

const isApart = (one: Imported, others: readonly Imported[]): boolean =>
  others.every(({ firstAt, last }) => one.last.at < firstAt || last.at < one.firstAt);

/** What was dropped, but for what was told anew since: rather too few than twice. */
function droppedOf(record: PayeeRecord): readonly Imported[] {
  const told = toldOf(record);
  return record.imported.filter((part) => isDropped(part) && isApart(part, told));
}

/** Nothing of any statement counts any more, at once: this is the stricter side. */
export function withDropped(record: PayeeRecord): PayeeRecord {
  const told = toldOf(record).map((part): Imported => ({ ...part, dropped: true }));
  return { ...record, imported: [...droppedOf(record), ...told] };
}

function notDropped(part: Imported): Imported {
  const { dropped: _, ...told } = part;
  return told;
}

/** What was dropped counts again as it did, or waits until it would have. */
export function withoutDropped(record: PayeeRecord): PayeeRecord {
  return { ...record, imported: [...toldOf(record), ...droppedOf(record).map(notDropped)] };
}

/** What was dropped is gone; what a statement told since stays. */
export function afterDrop(record: PayeeRecord): PayeeRecord {
  return { ...record, imported: toldOf(record) };
}

/** Nothing counts later that does not count at `now`; what was dropped is not asked. */
export function withoutWaiting(record: PayeeRecord, now: number): PayeeRecord {
  return { ...record, imported: record.imported.filter((part) => isDropped(part) || part.from <= now) };
}

/** When the last of what waits begins to count, ms since the epoch; `null` when nothing waits at `now`. */
export function waitsUntil(record: PayeeRecord, now: number): number | null {
  const later = toldOf(record).flatMap(({ from }) => (from > now ? [from] : []));
  return later.length === 0 ? null : Math.max(...later);
}

function withPart(record: PayeeRecord, part: Imported): PayeeRecord {
  return {
    ...record,
    paid: record.paid + part.paid,
    firstAt: Math.min(record.firstAt ?? part.firstAt, part.firstAt),
    last: record.last === null ? part.last : laterOf(record.last, part.last),
    amounts: joined(record.amounts, part.amounts),
  };
}

/** The record as it counts at `now`: what was seen, and the statements whose time has come. */
export function inEffect(record: PayeeRecord, now: number): PayeeRecord {
  return toldOf(record)
    .filter(({ from }) => from <= now)
    .reduce(withPart, record);
}

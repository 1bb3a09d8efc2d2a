// One payee of the book as it is listed for the person: no mark, no key of another, no whole account.
import { type Amount, compareAmounts } from '../transfer/amount.ts';
import { toldOf } from './imported.ts';
import type { PayeeRecord } from './record.ts';
import type { Relationship } from './relationship.ts';

/**
 * `name`, `account` (masked): as last shown, `null` where never read. `paid` were seen leaving, `told` are of a statement.
 * `largest`: of the currency paid most often. `vouchedFrom`, `toldFrom`, `blockedUntil`: ms since the epoch, a time to come
 * while the loosening delay runs; `blockedUntil: null` with `blocked` is until further notice. `forgotten`: new again.
 */
export interface KnownPayee {
  readonly key: string;
  readonly name: string | null;
  readonly account: string | null;
  readonly paid: number;
  readonly told: number;
  readonly toldFrom: number | null;
  readonly largest: Amount | null;
  readonly lastAt: number | null;
  readonly relationship: Relationship | null;
  readonly vouchedFrom: number | null;
  readonly blocked: boolean;
  readonly blockedUntil: number | null;
  readonly forgotten: boolean;
}

/** The name that its marks give, folded, where none was ever read on a page. */
function foldedName({ names }: PayeeRecord): string | null {
  const mark = names.find((one) => one.startsWith('name:'));
  return mark === undefined ? null : mark.slice('name:'.length);
}

function largestOf(record: PayeeRecord): Amount | null {
  const all = [...record.amounts, ...toldOf(record).flatMap((part) => part.amounts)];
  const most = [...all].sort((a, b) => b.count - a.count)[0];
  if (most === undefined) return null;
  return all
    .filter(({ currency }) => currency === most.currency)
    .reduce((top, { largest }) => (compareAmounts(largest, top) > 0 ? largest : top), most.largest);
}

/** The record as it is listed. */
export function knownPayee(record: PayeeRecord): KnownPayee {
  const { key, paid, last, named, declared, vouchedFrom, blocked, forgotten } = record;
  const parts = toldOf(record);
  const told = parts.map((part) => part.last);
  const times = [last, ...told].flatMap((one) => (one === null ? [] : [one.at]));
  return {
    key,
    name: named?.name ?? foldedName(record),
    account: last?.account ?? told.find(({ account }) => account !== null)?.account ?? null,
    paid,
    told: parts.reduce((sum, part) => sum + part.paid, 0),
    toldFrom: parts.length === 0 ? null : Math.max(...parts.map(({ from }) => from)),
    largest: largestOf(record),
    lastAt: times.length === 0 ? null : Math.max(...times),
    relationship: declared?.relationship ?? null,
    vouchedFrom,
    blocked: blocked !== null,
    blockedUntil: blocked?.until ?? null,
    forgotten,
  };
}

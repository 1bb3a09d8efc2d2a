// The record of one payee: all its payments in one small piece, and what the person declared of it.
import { type Amounts, withSum } from './amounts.ts';
import type { LastTime, Payment } from './book.ts';
import type { PayeeMarks } from './marks.ts';
import type { Declared } from './relationship.ts';

/**
 * Payments of statements. `from`: when they begin to count (the loosening delay is in it); the rest as in a `PayeeRecord`.
 * `dropped`: they count no more, and are gone once it is too late to take that back.
 */
export interface Imported {
  readonly from: number;
  readonly paid: number;
  readonly firstAt: number;
  readonly last: LastTime;
  readonly amounts: readonly Amounts[];
  readonly dropped?: true;
}

/**
 * `key`: the payee's key, or `named:…` where the person declared a name without an account. `last` is the latest payment,
 * `named` the latest at which a name was read. `vouchedFrom`: from when the person's trust counts (the loosening delay is
 * in it), `null` without. `blocked`: not to be paid, until a moment or until further notice.
 * `imported`: payments that only a statement tells of. `formerly`: what was declared before and still counts, until then.
 * `forgotten`: by the person, while the loosening delay runs (`forget.ts`).
 * Its size is bounded however often the payee is paid.
 */
export interface PayeeRecord {
  readonly key: string;
  readonly accounted: boolean;
  readonly names: readonly string[];
  readonly ends: string | null;
  readonly near: readonly string[];
  readonly paid: number;
  readonly firstAt: number | null;
  readonly last: LastTime | null;
  readonly named: LastTime | null;
  readonly institution: { readonly at: number; readonly name: string } | null;
  readonly amounts: readonly Amounts[];
  readonly declared: Declared | null;
  readonly vouchedFrom: number | null;
  readonly blocked: { readonly until: number | null } | null;
  readonly imported: readonly Imported[];
  readonly formerly: { readonly declared: Declared; readonly until: number } | null;
  readonly forgotten: boolean;
}

/** Names of one account that are remembered; more than a few are no longer names of one holder. */
const NAMES_MAX = 24;

/** A payee of whom nothing is known but its marks. */
export function newRecord(key: string, marks: PayeeMarks): PayeeRecord {
  return {
    key,
    accounted: marks.keys.accounted,
    names: [...marks.names].slice(0, NAMES_MAX),
    ends: marks.ends,
    near: marks.near,
    paid: 0,
    firstAt: null,
    last: null,
    named: null,
    institution: null,
    amounts: [],
    declared: null,
    vouchedFrom: null,
    blocked: null,
    imported: [],
    formerly: null,
    forgotten: false,
  };
}

const textOf = ({ name, account, amount }: LastTime): string =>
  [name, account, amount?.currency, amount?.minor, amount?.decimals].join('\n');

/** The later of two, and of two at the same time always the same one, whichever came first. */
function later(a: LastTime | null, b: LastTime): LastTime {
  if (a === null || b.at > a.at) return b;
  if (b.at < a.at) return a;
  return textOf(a) > textOf(b) ? a : b;
}

function laterInstitution(
  before: PayeeRecord['institution'],
  { at, institution }: Payment,
): PayeeRecord['institution'] {
  if (institution === null) return before;
  const isLater = before === null || at > before.at || (at === before.at && institution > before.name);
  return isLater ? { at, name: institution } : before;
}

function merged(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])].sort().slice(0, NAMES_MAX);
}

/** The record with one payment more; the order in which payments come makes no difference. */
export function withPayment(record: PayeeRecord, payment: Payment, marks: PayeeMarks): PayeeRecord {
  const { at, name, account, amount } = payment;
  const time: LastTime = { at, name, account, amount };
  return {
    ...record,
    names: merged(record.names, marks.names),
    ends: record.ends ?? marks.ends,
    near: record.near.length > 0 ? record.near : marks.near,
    paid: record.paid + 1,
    firstAt: Math.min(record.firstAt ?? at, at),
    last: later(record.last, time),
    named: name === null ? record.named : later(record.named, time),
    institution: laterInstitution(record.institution, payment),
    amounts: amount === null ? record.amounts : withSum(record.amounts, { at, amount }),
  };
}

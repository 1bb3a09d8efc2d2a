// What a payee is found again by: its account, its names, the ends of the account, and the account less one character.
import type { Account, AccountKind } from '../transfer/account.ts';
import type { Payee } from '../transfer/payee.ts';
import type { PayeeKeys } from './book.ts';
import { isAccounted, nameIdentity, payeeIdentity } from './identity.ts';
import { nameMarks } from './name-match.ts';

/**
 * `names` are plain texts (`nameMarks`). `ends` stands for the first and last four of a whole account, `near` for the
 * account without its first character, without its second, and so on: two accounts share one of them exactly when they
 * are one character, or two swapped neighbours, apart (symmetric-delete spelling correction). All but `names` are texts
 * here and keyed HMACs in storage.
 */
export interface PayeeMarks {
  readonly keys: PayeeKeys;
  readonly names: readonly string[];
  readonly ends: string | null;
  readonly near: readonly string[];
}

/** With fewer characters the ends are most of the account, and one off is another person's, not a copy. */
const ENDS_FROM = 12;
const NEAR_FROM = 6;
/** Longer ones are no account numbers. */
const NEAR_UP_TO = 90;

/** The end of an address is its provider's. */
const withoutEnds: readonly AccountKind[] = ['email', 'upi', 'handle', 'phone'];

function endsOf({ kind, value }: Account): string | null {
  if (value.length < ENDS_FROM || withoutEnds.includes(kind)) return null;
  return `ends:${value.slice(0, 4).toLowerCase()}:${value.slice(-4).toLowerCase()}`;
}

function nearOf({ value }: Account): readonly string[] {
  if (value.length < NEAR_FROM || value.length > NEAR_UP_TO) return [];
  return Array.from({ length: value.length }, (_, at) => `near:${value.slice(0, at)}${value.slice(at + 1)}`);
}

/** The marks of a payee as a page at `site` (host) shows it; a masked account has neither ends nor neighbours. */
export function marksOf(payee: Payee, site: string): PayeeMarks {
  const whole = isAccounted(payee) ? payee.account : null;
  return {
    keys: {
      payeeKey: payeeIdentity(payee, site),
      nameKey: nameIdentity(payee),
      accounted: isAccounted(payee),
    },
    names: payee.name === null ? [] : nameMarks(payee.name),
    ends: whole === null ? null : endsOf(whole),
    near: whole === null ? [] : nearOf(whole),
  };
}

/** The marks of a payee of whom nothing but its key is at hand. */
export function onlyKeys({ payeeKey, accounted }: Pick<PayeeKeys, 'payeeKey' | 'accounted'>): PayeeMarks {
  return { keys: { payeeKey, nameKey: null, accounted }, names: [], ends: null, near: [] };
}

/** Whether both have a name in common, or one that looks the same. */
export function sharesName(a: Pick<PayeeMarks, 'names'>, b: Pick<PayeeMarks, 'names'>): boolean {
  return a.names.some((mark) => b.names.includes(mark));
}

/** Whether the accounts have the same ends or a neighbour in common. */
export function sharesAccountMark(
  a: Pick<PayeeMarks, 'ends' | 'near'>,
  b: Pick<PayeeMarks, 'ends' | 'near'>,
): boolean {
  return (a.ends !== null && a.ends === b.ends) || a.near.some((mark) => b.near.includes(mark));
}

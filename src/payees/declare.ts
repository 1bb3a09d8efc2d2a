// What the person says of a payee: who it is, that it can be trusted, that it must not be paid.
import type { Payee } from '../transfer/payee.ts';
import { marksOf } from './marks.ts';
import { foldName } from './name-fold.ts';
import { newRecord, type PayeeRecord } from './record.ts';
import type { Relationship } from './relationship.ts';

/** A record for a name that was declared without an account, the same for every spelling; `null` for no name. */
export function namedRecord(name: string): PayeeRecord | null {
  const payee: Payee = { name, account: null, institution: null, holder: 'unknown' };
  const words = [...foldName(name).words].sort().join(' ');
  return words === '' ? null : newRecord(`named:${words}`, marksOf(payee, ''));
}

/** Whether the record is of a name alone, whatever account it has. */
export function isOfName(record: PayeeRecord): boolean {
  return record.key.startsWith('named:');
}

/** What weighs against a payment, whoever says otherwise now. */
const weighing: readonly Relationship[] = ['authority', 'online-only', 'stranger'];

export const weighs = (relationship: Relationship): boolean => weighing.includes(relationship);

/**
 * Who the payee is, said at `at` (ms since the epoch); `null`: it is not said any more. What it eases waits until `from`: an earlier word that weighs goes on
 * counting, and trust in what becomes one's own begins anew.
 */
export function withRelationship(
  record: PayeeRecord,
  relationship: Relationship | null,
  at: number,
  from: number = at,
): PayeeRecord {
  const before = record.declared;
  const isEased = before !== null && weighs(before.relationship) && relationship !== before.relationship;
  const isOwnNow = relationship === 'self' && before?.relationship !== 'self' && record.vouchedFrom !== null;
  return {
    ...record,
    declared: relationship === null ? null : { relationship, at },
    formerly: isEased ? { declared: before, until: from } : record.formerly,
    vouchedFrom: isOwnNow ? from : record.vouchedFrom,
  };
}

/** Trusted by hand from `from` on (the loosening delay is the caller's); an earlier trust is never put off. */
export function withVouch(record: PayeeRecord, from: number): PayeeRecord {
  return { ...record, vouchedFrom: Math.min(record.vouchedFrom ?? from, from) };
}

/** No longer trusted, at once: this is the stricter side. */
export function withoutVouch(record: PayeeRecord): PayeeRecord {
  return { ...record, vouchedFrom: null };
}

/** Blocked at once. */
export function withBlock(record: PayeeRecord): PayeeRecord {
  return { ...record, blocked: { until: null } };
}

/** The block ends at `from`; one that is not there stays so. */
export function withoutBlock(record: PayeeRecord, from: number): PayeeRecord {
  return record.blocked === null ? record : { ...record, blocked: { until: from } };
}

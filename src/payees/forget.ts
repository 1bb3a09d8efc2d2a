// A payee that is forgotten: new again at once; what its record warns of goes on warning until the record itself is gone.
import { weighs } from './declare.ts';
import type { PayeeRecord } from './record.ts';

/** Forgotten from now on: its own payments and trust count no more, while its name and account are still known from others. */
export function withForgotten(record: PayeeRecord, forgotten: boolean): PayeeRecord {
  return { ...record, forgotten };
}

/** As if it had never been paid; a block and a word that weighs against it stay. */
export function anew(record: PayeeRecord): PayeeRecord {
  const { declared, formerly } = record;
  return {
    ...record,
    paid: 0,
    firstAt: null,
    last: null,
    named: null,
    institution: null,
    amounts: [],
    imported: [],
    vouchedFrom: null,
    declared: declared !== null && weighs(declared.relationship) ? declared : null,
    formerly: formerly !== null && weighs(formerly.declared.relationship) ? formerly : null,
    forgotten: false,
  };
}

/** What counts of the record for its own payee. */
export function remembered(record: PayeeRecord): PayeeRecord {
  return record.forgotten ? anew(record) : record;
}

/** What is kept of it once it is gone: a block and a word that weighs, else `null`. */
export function leftOf(record: PayeeRecord): PayeeRecord | null {
  const left = anew(record);
  return left.blocked === null && left.declared === null && left.formerly === null ? null : left;
}

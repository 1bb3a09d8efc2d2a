// The remittance information as the page has it.
import type { TransferKind } from '../transfer/transfer.ts';
import { distinct, type Labelled, nearestOf } from './labelled.ts';
import type { Read } from './reading.ts';

/** A list of goods is headed "Description" too; at a purchase only what the person typed is a purpose. */
function states({ role, value, source, editable }: Labelled, kind: TransferKind): boolean {
  if (role !== 'purpose' || value === '' || /^[-–—\s]*$/.test(value)) return false;
  return kind !== 'purchase' || (source === 'input' && editable);
}

/** `null` where nothing is stated, or two nearest values differ; a reference number beside words is no second purpose. */
export function readPurpose(values: readonly Labelled[], kind: TransferKind): Read<string> | null {
  const near = nearestOf(values.filter((value) => states(value, kind)));
  const different = distinct(near, (a, b) => a.value === b.value);
  const worded = different.filter(({ value }) => /\p{L}/u.test(value));
  const [first, second] = different.length > 1 && worded.length > 0 ? worded : different;
  return first === undefined || second !== undefined
    ? null
    : { value: first.value, sure: 'high', from: first.label };
}

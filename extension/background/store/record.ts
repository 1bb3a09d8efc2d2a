// A stored record: `{v, value}`, checked when it is read; what cannot be understood is never used and never lost.
import * as v from 'valibot';

/** The version of every record this build writes. */
const VERSION = 1;

export interface Stored<T> {
  readonly v: number;
  readonly value: T;
}

/** What became of a record that was read. */
export type Understood<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'aside'; readonly why: 'unreadable' | 'newer' };

/** Wraps a value for the store. */
export function stored<T>(value: T): Stored<T> {
  return { v: VERSION, value };
}

/** Reads a record back. A version above ours is `newer`, anything else that does not fit is `unreadable`. */
export function understand<T>(shape: v.GenericSchema<unknown, T>, raw: unknown): Understood<T> {
  const outer = v.safeParse(v.object({ v: v.number(), value: v.unknown() }), raw);
  if (!outer.success) return { kind: 'aside', why: 'unreadable' };
  if (outer.output.v > VERSION) return { kind: 'aside', why: 'newer' };
  const inner = v.safeParse(shape, outer.output.value);
  return inner.success ? { kind: 'value', value: inner.output } : { kind: 'aside', why: 'unreadable' };
}

/** What is to be stored, once it is sure that it can be read back; throws before anything is written that could not. */
export function writable<T>(shape: v.GenericSchema, value: T): T {
  v.parse(shape, value);
  return value;
}

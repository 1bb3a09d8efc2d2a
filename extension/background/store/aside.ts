// How a record that could not be understood is named where it is kept aside.
import { hex } from '@scure/base';
import type { AsideReport } from '../../channel/page-protocol.ts';

/** What keys of the database are here; what is put under bytes comes back under a buffer. */
export type Key = string | number | BufferSource;

/** A key for a report: bytes as hex. */
export function keyText(key: Key): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number') return String(key);
  return hex.encode(
    ArrayBuffer.isView(key)
      ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength)
      : new Uint8Array(key),
  );
}

/** The key in `aside`; the same record may come there more than once. */
export function asideKey({ store, key, at }: AsideReport): string {
  return `${store}:${key}:${at}`;
}

// The stores of the database as this build's version has them.
import type { DBSchema } from 'idb';
import type { EntryRow } from '../../../src/journal/packed-entry.ts';
import type { AsideReport } from '../../channel/page-protocol.ts';
import type { Stored } from './record.ts';

/**
 * Values are `unknown` until they have been understood, but for those of which an index is made. `kept` holds what there is
 * one of, `accounts` the whole accounts of payees that were paid, encrypted; both they and `payees` lie under 16 bytes
 * (`idOf`). `marks` are the pages on which payees are found again (`mark-pages.ts`).
 */
export interface Schema extends DBSchema {
  holds: { key: string; value: unknown };
  journal: { key: number; value: Stored<EntryRow>; indexes: { at: number } };
  payees: { key: BufferSource; value: unknown };
  marks: { key: number; value: Stored<ArrayBuffer> };
  accounts: { key: BufferSource; value: unknown };
  kept: { key: string; value: unknown };
  aside: { key: string; value: { readonly report: AsideReport; readonly raw: unknown } };
}

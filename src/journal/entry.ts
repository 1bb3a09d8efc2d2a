// The journal: what was attempted, found and decided, one entry an event.
import type { FindingCode } from '../findings/finding.ts';
import type { Payment } from '../payees/book.ts';
import type { Tier } from '../settings/tier.ts';
import type { AccountKind } from '../transfer/account.ts';
import type { TransferKind } from '../transfer/transfer.ts';

export const events = [
  'paid',
  'held',
  'released',
  'cancelled',
  'unchecked',
  'lost',
  'looked-up',
  'no-payment',
] as const;

/**
 * `paid`: the press that sends the money went through, whatever the site then did with it. `unchecked`: a request left that
 * may have carried it, with no press let through. `lost`: the person reports that a payment went wrong. `looked-up`: what is to be
 * paid elsewhere was looked at to its end. `no-payment`: the person said so, and the press was let through.
 */
export type JournalEvent = (typeof events)[number];

/**
 * One event about one transfer. `at` is ms since the epoch, `account` masked, `digest` the keyed HMAC of the transfer,
 * `tabId` the browser's number for the tab, which means nothing after a restart.
 */
export interface Entry extends Payment {
  readonly event: JournalEvent;
  readonly site: string;
  readonly kind: TransferKind;
  readonly accountKind: AccountKind | null;
  readonly tier: Tier;
  readonly codes: readonly FindingCode[];
  readonly digest: string;
  readonly tabId: number;
}

/** An entry that stands in the journal; `id` is its own there. */
export interface Noted extends Entry {
  readonly id: string;
}

// What the journal knows that bears on the transfer at hand.
import { type PayeeKeys, payeeFacts } from '../payees/book.ts';
import { noRecent, type Past } from '../payees/past.ts';
import type { Settings } from '../settings/settings.ts';
import type { Entry } from './entry.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A second press on the same page within this time is the same payment tried again, not another one. */
const SAME_PAYMENT_MS = 2 * 60 * 1000;

/** Whether the first days still run: not over, and neither a cue nor a cancelled hold has ended them. */
export function graceRuns(
  entries: readonly Entry[],
  settings: Settings,
  installedAt: number,
  now: number,
): boolean {
  if (now >= installedAt + settings.graceDays * DAY) return false;
  return !entries.some(({ event, codes }) => event === 'cancelled' || codes.includes('purpose/strong-cue'));
}

/** The facts for one assessment; amounts are compared in `currency` only. */
export function pastFrom(
  entries: readonly Entry[],
  keys: PayeeKeys,
  currency: string | null,
  grace: boolean,
): Past {
  const paid = entries.filter(({ event }) => event === 'paid');
  return { payee: payeeFacts(paid, keys, currency), recent: noRecent, grace };
}

/** Whether this payment is already in the journal: same transfer, same tab, within two minutes. */
export function isRepeat(entries: readonly Entry[], digest: string, tabId: number, now: number): boolean {
  return entries.some(
    (entry) =>
      entry.event === 'paid' &&
      entry.digest === digest &&
      entry.tabId === tabId &&
      now - entry.at < SAME_PAYMENT_MS,
  );
}

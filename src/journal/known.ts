// What the journal knows that bears on the transfer at hand.
import { type Asking, type Found, type Growth, payeeFacts } from '../payees/facts.ts';
import { remembered } from '../payees/forget.ts';
import {
  type Lately,
  nothingLately,
  sobered,
  withCancelled,
  withLoss,
  withRecentPayment,
} from '../payees/lately.ts';
import { type PayeeMarks, sharesAccountMark, sharesName } from '../payees/marks.ts';
import type { Past, Standing } from '../payees/past.ts';
import { recentFacts } from '../payees/recent.ts';
import { newRecord, type PayeeRecord, withPayment } from '../payees/record.ts';
import { type Settings, thresholdOf } from '../settings/settings.ts';
import { decimalsOf, isCurrency } from '../transfer/currency.ts';
import type { Entry } from './entry.ts';

const DAY = 24 * 60 * 60 * 1000;

/** A second press on the same page within this time is the same payment tried again, not another one. */
export const SAME_PAYMENT_MS = 2 * 60 * 1000;

/** The findings that are a cue, whatever it weighs (facts/cooling-off.json, `scoring.order`). */
const cueCodes = new Set(['purpose/strong-cue', 'purpose/medium-cue', 'purpose/weak-cue', 'purpose/pair']);

/** An event with what its payee is found again by. */
export interface Happened {
  readonly entry: Entry;
  readonly marks: PayeeMarks;
}

/** Whether the first days still run: not over, and neither a cue nor a cancelled hold has ended them. */
export function graceRuns(lately: Lately, settings: Settings, installedAt: number, now: number): boolean {
  const isSobered = lately.soberedAt !== null && lately.soberedAt >= installedAt;
  return !isSobered && now < installedAt + settings.graceDays * DAY;
}

/** The payee's record after this event; as it was, or `null`, where the event is no payment or the payee was not read. */
export function recordAfter(record: PayeeRecord | null, { entry, marks }: Happened): PayeeRecord | null {
  if (entry.event !== 'paid' || entry.payeeKey === null) return record;
  return withPayment(record === null ? newRecord(entry.payeeKey, marks) : remembered(record), entry, marks);
}

/** Sent to a wallet, or withdrawn in an asset that is no state's money. */
function isCryptoWithdrawal({ kind, accountKind, amount }: Entry): boolean {
  if (kind !== 'withdrawal') return false;
  const currency = amount?.currency ?? null;
  return accountKind === 'crypto' || (currency !== null && isCurrency(currency) && decimalsOf(currency) > 4);
}

/** What is known of late after this event; `record` is the payee's after it. */
export function latelyAfter(lately: Lately, { entry }: Happened, record: PayeeRecord | null): Lately {
  const { at, payeeKey, amount, codes } = entry;
  const seen = codes.some((code) => cueCodes.has(code)) ? sobered(lately, at) : lately;
  if (entry.event === 'cancelled') return withCancelled(seen, { at, payeeKey, amount });
  if (entry.event === 'lost') return withLoss(seen, at);
  if (entry.event !== 'paid') return seen;
  const firstAt = Math.min(record?.firstAt ?? at, at);
  return withRecentPayment(seen, { at, payeeKey, firstAt, amount }, isCryptoWithdrawal(entry));
}

/** All payees and what is known of late. */
export interface Memory {
  readonly payees: ReadonlyMap<string, PayeeRecord>;
  readonly lately: Lately;
}

/** Sets the payee's record in `payees`, and gives what is known of late after the event. */
function take(payees: Map<string, PayeeRecord>, lately: Lately, one: Happened): Lately {
  const key = one.entry.payeeKey;
  const record = recordAfter(key === null ? null : (payees.get(key) ?? null), one);
  if (record !== null) payees.set(record.key, record);
  return latelyAfter(lately, one, record);
}

/** What a journal remembers, beginning with what was declared; the order of the events makes no difference. */
export function remember(happened: readonly Happened[], declared: readonly PayeeRecord[]): Memory {
  const payees = new Map(declared.map((record) => [record.key, record]));
  const lately = happened.reduce((before, one) => take(payees, before, one), nothingLately);
  return { payees, lately };
}

/** What is remembered after one event more. */
export function withEvent(memory: Memory, one: Happened): Memory {
  const payees = new Map(memory.payees);
  return { lately: take(payees, memory.lately, one), payees };
}

/** The records that bear on a payee with these marks. */
function findIn(payees: Memory['payees'], marks: PayeeMarks): Found {
  const { payeeKey } = marks.keys;
  const all = [...payees.values()].filter(({ key }) => key !== payeeKey);
  return {
    own: payeeKey === null ? null : (payees.get(payeeKey) ?? null),
    named: all.filter((record) => sharesName(record, marks)),
    alike: all.filter((record) => sharesAccountMark(record, marks)),
    whole: new Map(),
  };
}

function growthOf(settings: Settings): Growth {
  return {
    withinMs: thresholdOf(settings, 'grownWithin'),
    from: thresholdOf(settings, 'grownFrom'),
    upTo: thresholdOf(settings, 'grownUpTo'),
    knownFrom: thresholdOf(settings, 'knownFrom'),
  };
}

/** The past of one transfer, from the records that bear on its payee and from what happened lately. */
export function pastOf(
  asking: Asking,
  found: Found,
  lately: Lately,
  standing: Standing,
  settings: Settings,
): Past {
  const { transfer, marks, now } = asking;
  const { amount } = transfer;
  const asked = {
    payeeKey: marks.keys.payeeKey,
    amount,
    currency: amount?.currency ?? null,
    now,
    sameWithinMs: thresholdOf(settings, 'sameAgainWithin'),
  };
  return {
    payee: payeeFacts(asking, found, growthOf(settings)),
    recent: recentFacts(lately, asked),
    ...standing,
  };
}

/** The same from all that is remembered. */
export function pastFrom(
  { payees, lately }: Memory,
  asking: Asking,
  standing: Standing,
  settings: Settings,
): Past {
  return pastOf(asking, findIn(payees, asking.marks), lately, standing, settings);
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

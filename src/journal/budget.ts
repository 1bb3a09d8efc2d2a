// The budget of interruptions: how many of the last payments were stopped, and how many would have been with other settings.

import { assess } from '../assess/assess.ts';
import { onlyKeys } from '../payees/marks.ts';
import { nameMarks } from '../payees/name-match.ts';
import { noStanding } from '../payees/past.ts';
import type { PayeeRecord } from '../payees/record.ts';
import type { Settings } from '../settings/settings.ts';
import type { Tier } from '../settings/tier.ts';
import { noSignals } from '../transfer/signals.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { Entry } from './entry.ts';
import { graceRuns, type Happened, type Memory, pastFrom, remember, withEvent } from './known.ts';

/** Of so many payments, the latest at most `of`, so many were stopped by a window. */
export interface Stopped {
  readonly of: number;
  readonly held: number;
}

/** From this tier on a window opens (product.md, `Tiers`). */
const WINDOW_FROM: Tier = 2;
/** How many of the latest payments the budget looks at. */
export const LAST = [20, 100] as const;

/** A hold lasts no longer, so that a payment after it is another one. */
const HOLD_MAX = 7 * 24 * 60 * 60 * 1000;

const inOrder = (entries: readonly Entry[]): readonly Entry[] => [...entries].sort((a, b) => a.at - b.at);

/** Every payment that was begun, once: held, or gone through without a hold. `true`: it was held. */
function begun(entries: readonly Entry[]): readonly boolean[] {
  const heldAt = new Map<string, number>();
  return inOrder(entries).flatMap(({ event, digest, at, tier }) => {
    if (event === 'held') {
      heldAt.set(digest, at);
      return [tier >= WINDOW_FROM];
    }
    if (event !== 'paid') return [];
    return at - (heldAt.get(digest) ?? Number.NEGATIVE_INFINITY) <= HOLD_MAX ? [] : [false];
  });
}

/** How many of the latest payments were stopped by a window; a payment that was held and then cancelled counts as one. */
export function windowsOf(entries: readonly Entry[], last: number): Stopped {
  const payments = begun(entries).slice(-last);
  return { of: payments.length, held: payments.filter(Boolean).length };
}

/** What the journal keeps of a payment, as a transfer: no purpose, no whole account, and nothing of who holds it. */
function transferOf({ kind, site, name, institution, amount }: Entry): Transfer {
  return {
    kind,
    site,
    payee: { name, account: null, institution, holder: 'unknown' },
    amount,
    // An empty one, since "none was given" would be a finding about something that is only not kept.
    purpose: '',
  };
}

function happenedAs(entry: Entry): Happened {
  return {
    entry,
    marks: { ...onlyKeys(entry), names: entry.name === null ? [] : nameMarks(entry.name) },
  };
}

/** How the person's clock is set, and when the extension was installed, ms since the epoch. */
export interface Replaying {
  readonly offsetMinutes: number;
  readonly installedAt: number;
}

function isHeld(
  memory: Memory,
  one: Happened,
  settings: Settings,
  { offsetMinutes, installedAt }: Replaying,
): boolean {
  const { entry, marks } = one;
  const transfer = transferOf(entry);
  const grace = graceRuns(memory.lately, settings, installedAt, entry.at);
  const past = pastFrom(memory, { transfer, marks, now: entry.at }, { ...noStanding, grace }, settings);
  const at = { epochMs: entry.at, offsetMinutes };
  return (
    assess({ transfer, signals: noSignals, said: {}, at }, past, settings).tier >= settings.interruptFrom
  );
}

/**
 * How many of the latest payments would have been held under each of the `settings`: the person's own journal is replayed,
 * each payment with what was known before it. Amounts, payees, kinds and times are those of then; the purpose, the page's
 * signals, the whole account and what the person said are not kept and count as unremarkable, so that this compares settings
 * with each other and is no promise for any one of them. `declared` are the records that the person has spoken of.
 */
export function simulate(
  entries: readonly Entry[],
  declared: readonly PayeeRecord[],
  settings: readonly Settings[],
  last: number,
  replaying: Replaying,
): readonly Stopped[] {
  const happened = inOrder(entries).map(happenedAs);
  const paid = happened.filter(({ entry }) => entry.event === 'paid').slice(-last);
  const [first] = paid;
  if (first === undefined) return settings.map(() => ({ of: 0, held: 0 }));
  const from = happened.indexOf(first);
  const held = settings.map(() => 0);
  let memory = remember(happened.slice(0, from), declared);
  for (const one of happened.slice(from)) {
    if (one.entry.event === 'paid')
      for (const [nth, some] of settings.entries())
        held[nth] = (held[nth] ?? 0) + (isHeld(memory, one, some, replaying) ? 1 : 0);
    memory = withEvent(memory, one);
  }
  return held.map((count) => ({ of: paid.length, held: count }));
}

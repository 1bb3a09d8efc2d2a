// Payments and events that tests make a past of: identity texts stand in place of their HMACs.
import type { Entry } from '../../../src/journal/entry.ts';
import { type Happened, type Memory, pastFrom, remember } from '../../../src/journal/known.ts';
import type { PayeeFacts } from '../../../src/payees/book.ts';
import { marksOf } from '../../../src/payees/marks.ts';
import { noStanding, type Past } from '../../../src/payees/past.ts';
import type { PayeeRecord } from '../../../src/payees/record.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import type { Account } from '../../../src/transfer/account.ts';
import { maskAccount } from '../../../src/transfer/mask.ts';
import type { Payee } from '../../../src/transfer/payee.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { card, lina, transferOf } from '../samples.ts';

export const DAY = 86_400_000;
/** 2026-11-24 04:00 UTC. */
export const NOW = Date.UTC(2026, 10, 24, 4);

/** Li Na's account with another number. */
export function numbered(value: string, change: Partial<Account> = {}): Account {
  return { ...card, value, ...change };
}

/** Li Na with something else. */
export function payee(change: Partial<Payee>): Payee {
  return { ...lina, ...change };
}

/** What the journal notes of a transfer so many ms before `NOW`. */
export function happened(
  ago: number,
  transfer: Partial<Transfer> = {},
  change: Partial<Entry> = {},
): Happened {
  const { payee: to, amount, site, kind } = transferOf(transfer);
  const marks = marksOf(to, site);
  const entry: Entry = {
    event: 'paid',
    at: NOW - ago,
    site,
    kind,
    name: to.name,
    account: to.account === null ? null : maskAccount(to.account),
    amount,
    payeeKey: marks.keys.payeeKey,
    accounted: marks.keys.accounted,
    institution: to.institution,
    accountKind: to.account?.kind ?? null,
    tier: 0,
    codes: [],
    digest: 'd',
    tabId: 1,
    ...change,
  };
  return { entry, marks };
}

/** The past of a transfer that is made at `NOW`. */
export function pastAt(
  before: readonly Happened[],
  transfer: Partial<Transfer> = {},
  declared: readonly PayeeRecord[] = [],
  settings: Settings = defaultSettings,
): Past {
  const memory: Memory = remember(before, declared);
  const whole = transferOf(transfer);
  return pastFrom(
    memory,
    { transfer: whole, marks: marksOf(whole.payee, whole.site), now: NOW },
    noStanding,
    settings,
  );
}

export function factsAt(...args: Parameters<typeof pastAt>): PayeeFacts {
  return pastAt(...args).payee;
}

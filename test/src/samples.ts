// Samples that tests change: amounts, transfers, what the book knows, a hold.

import type { Attempt } from '../../src/assess/assess.ts';
import type { Question } from '../../src/findings/question.ts';
import type { Subject } from '../../src/findings/rule.ts';
import type { Hold } from '../../src/hold/hold.ts';
import { noStepUp } from '../../src/hold/step-up.ts';
import { noFacts, type PayeeFacts } from '../../src/payees/book.ts';
import { noPast } from '../../src/payees/past.ts';
import { bandOf, defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { Account } from '../../src/transfer/account.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Moment } from '../../src/transfer/moment.ts';
import type { Payee } from '../../src/transfer/payee.ts';
import { noSignals } from '../../src/transfer/signals.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';

/** 2026-11-24 12:00 in Beijing. */
export const noon: Moment = { epochMs: Date.UTC(2026, 10, 24, 4), offsetMinutes: 480 };

export const DAY = 24 * 60 * 60 * 1000;

/** A sum in whole units of a currency with two decimals. */
export function sum(units: number, currency: string | null = 'CNY'): Amount {
  return { minor: BigInt(Math.round(units * 100)), decimals: 2, currency };
}

export const card: Account = { kind: 'card', value: '6222020200112233', masked: false, checksum: 'none' };

export const lina: Payee = { name: '李娜', account: card, institution: '工商银行', holder: 'personal' };

/** A transfer to Li Na of CNY 1,000, changed as the test says. */
export function transferOf(change: Partial<Transfer> = {}): Transfer {
  return {
    kind: 'transfer',
    site: 'mybank.icbc.com.cn',
    payee: lina,
    amount: sum(1000),
    purpose: '房租',
    ...change,
  };
}

/** An attempt at noon in Beijing with nothing beside the transfer. */
export function attemptOf(transfer: Transfer): Attempt {
  return { transfer, signals: noSignals, said: {}, at: noon };
}

/** A payee paid so many times, `units` at most and as a rule, in the currency given. */
export function paidBefore(paid: number, units: number, currency = 'CNY'): PayeeFacts {
  const amount = sum(units, currency);
  return {
    ...noFacts,
    paid,
    largest: amount,
    usual: amount,
    firstAt: noon.epochMs - 100 * DAY,
    last: { at: noon.epochMs - 10 * DAY, name: '李娜', account: '6222 **** 2233', amount },
  };
}

/** What a rule looks at; the band follows from the amount, as it does in an assessment. `more` changes the rest. */
export function subjectOf(
  transfer: Partial<Transfer> = {},
  payee: PayeeFacts = noFacts,
  settings: Settings = defaultSettings,
  more: Partial<Pick<Subject, 'signals' | 'said' | 'at' | 'recent'>> = {},
): Subject {
  const whole = transferOf(transfer);
  return { ...attemptOf(whole), ...noPast, payee, band: bandOf(settings, whole.amount), settings, ...more };
}

export const purposeQuestion: Question = { stroke: 'purpose', ask: 'reason', purpose: '房租' };

/** A hold of tier 3 that cools from 0 to 60,000 ms and asks one question, changed as the test says. */
export function holdOf(change: Partial<Hold> = {}): Hold {
  return {
    id: 'h1',
    createdAt: 0,
    endsAt: 60_000,
    tier: 3,
    transfer: transferOf(),
    sure: { payee: 'high', amount: 'high', purpose: 'high' },
    digest: 'd',
    keys: { payeeKey: 'p', nameKey: 'n', accounted: true },
    lastFour: '2233',
    findings: [],
    questions: [purposeQuestion],
    outcomes: {},
    stepUp: noStepUp,
    change: [],
    place: { tabId: 1, frameId: 0, documentId: 'd1', origin: 'https://mybank.icbc.com.cn', isPrivate: false },
    state: { kind: 'cooling' },
    ...change,
  };
}

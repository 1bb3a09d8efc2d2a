// The facts of a finding, one short name for each kind.
import type { Amount } from '../transfer/amount.ts';
import type { Fact } from './finding.ts';
import type { Subject } from './rule.ts';

/** The payee's name; empty where none was read, which is said as "this payee". */
export function nameFact({ transfer }: Subject): Fact {
  return { kind: 'text', text: transfer.payee.name ?? '' };
}

export const textFact = (text: string): Fact => ({ kind: 'text', text });
export const numberFact = (number: number): Fact => ({ kind: 'number', number });
export const amountFact = (amount: Amount): Fact => ({ kind: 'amount', amount });
export const dateFact = (at: number): Fact => ({ kind: 'date', at });

/** The time of day of `at` (ms since the epoch) on the person's own clock. */
export function timeFact({ at: { offsetMinutes } }: Subject, at: number): Fact {
  return { kind: 'time', at, offsetMinutes };
}

/** A limit in whole units as an amount. */
export function wholeUnits(units: number, currency: string | null): Amount {
  return { minor: BigInt(Math.trunc(units)), decimals: 0, currency };
}

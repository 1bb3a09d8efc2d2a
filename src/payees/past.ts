// The past, as far as it bears on one transfer: its payee, and what was paid to anyone lately.
import type { Amount } from '../transfer/amount.ts';
import { noFacts, type PayeeFacts } from './book.ts';

/** Payments made within a time: how many, and their sum in the currency of the transfer at hand (`null`: none in it). */
export interface Paid {
  readonly count: number;
  readonly sum: Amount | null;
}

/**
 * What left in the last hour, day and week before this transfer, which is not counted in. `newPayees…`: to payees first
 * paid within that time. `samePaidAt`: when the same amount last went to this payee, ms since the epoch, where that is no
 * longer ago than the threshold `sameAgainWithin`. `cancelled`: the last hold that was cancelled, and whether it was for this
 * payee. `lossAt`: when a payment was last reported as gone wrong. `currencies`: those paid in before, most often first.
 * `cryptoBefore`: whether a crypto withdrawal was made before.
 */
export interface Recent {
  readonly hour: Paid;
  readonly day: Paid;
  readonly week: Paid;
  readonly newPayeesHour: Paid;
  readonly newPayeesDay: Paid;
  readonly samePaidAt: number | null;
  readonly cancelled: {
    readonly at: number;
    readonly samePayee: boolean;
    readonly amount: Amount | null;
  } | null;
  readonly lossAt: number | null;
  readonly currencies: readonly string[];
  readonly cryptoBefore: boolean;
}

/**
 * What bears on any transfer of this person. `grace`: within the first days, and neither a cue nor a cancelled hold has
 * ended them. `secondPerson`: someone else is set up who can agree to a payment.
 */
export interface Standing {
  readonly grace: boolean;
  readonly secondPerson: boolean;
}

export interface Past extends Standing {
  readonly payee: PayeeFacts;
  readonly recent: Recent;
}

const nothing: Paid = { count: 0, sum: null };

export const noRecent: Recent = {
  hour: nothing,
  day: nothing,
  week: nothing,
  newPayeesHour: nothing,
  newPayeesDay: nothing,
  samePaidAt: null,
  cancelled: null,
  lossAt: null,
  currencies: [],
  cryptoBefore: false,
};

export const noStanding: Standing = { grace: false, secondPerson: false };

export const noPast: Past = { payee: noFacts, recent: noRecent, ...noStanding };

// The pass: leave for one press of exactly one transfer, for a short while.
import { type Amount, amountRatio } from '../transfer/amount.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long a pass lives from when its tab has the focus (the words of the product: "pass"). */
export const PASS_MS = 3 * MINUTE;

/** How long after its press a pass covers what that press sets off: its submit, its navigation. */
export const COVER_MS = 60 * SECOND;

/** How long after its press the code step that follows (SMS, token, app) belongs to a pass. */
export const CODE_STEP_MS = 10 * MINUTE;

/** How long an ahead pass, given to a transfer that is not held, lives before it is asked for again. */
export const AHEAD_MS = 60 * SECOND;

/**
 * `from`: when its tab had the focus after the release, ms since the epoch; `null` as long as it had not. `noPayment`: the
 * person said that what it lets through is none.
 */
export interface Pass {
  readonly from: number | null;
  readonly usedAt: number | null;
  readonly noPayment?: true;
}

/** Whether the pass can still admit its one press. */
export function passLives(pass: Pass, now: number): boolean {
  return pass.usedAt === null && pass.from !== null && now < pass.from + PASS_MS;
}

/**
 * When the pass lapses if nobody uses it, in ms since the epoch; a pass whose tab never got the focus runs from its
 * release. `null` once it was used.
 */
export function lapsesAt(pass: Pass, releasedAt: number): number | null {
  return pass.usedAt === null ? (pass.from ?? releasedAt) + PASS_MS : null;
}

/** A press that was let through: when, in ms since the epoch, and the amount that was read then. */
export interface LetThrough {
  readonly at: number;
  readonly amount: Amount | null;
}

/** How much larger the amount may be when its code is asked for, by a fee, or smaller. */
const RATIO_AT_MOST = 1.05;

/**
 * Whether a code step can be that of a payment of `paid`, by the amount it shows: most show none, some add the fee. An
 * amount that was not read on either side says nothing; another currency says no.
 */
export function isCodeFor(paid: Amount | null, shown: Amount | null): boolean {
  if (paid === null || shown === null) return true;
  const others = paid.currency !== null && shown.currency !== null && paid.currency !== shown.currency;
  return !others && amountRatio(shown, paid) <= RATIO_AT_MOST && amountRatio(paid, shown) <= RATIO_AT_MOST;
}

/** How long a code step at `now` still belongs to a press that was let through, in ms; `null` when it does not. */
export function codeCoverLeft({ at }: LetThrough, now: number): number | null {
  const left = at + CODE_STEP_MS - now;
  return left > 0 ? left : null;
}

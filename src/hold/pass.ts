// The pass: leave for one press of exactly one transfer, for a short while.

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

/** `from`: when its tab had the focus after the release, ms since the epoch; `null` as long as it had not. */
export interface Pass {
  readonly from: number | null;
  readonly usedAt: number | null;
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

/** Whether a code step at `now` still belongs to the press that used this pass. */
export function coversCodeStep(pass: Pass, now: number): boolean {
  return pass.usedAt !== null && now < pass.usedAt + CODE_STEP_MS;
}

// Step-up verification: from which tier a PIN or the trusted contact's code is asked, and how long wrong tries make wait.
import type { Tier } from '../settings/tier.ts';

/** `not-set`: there was none when the hold was made, so that the step is skipped. */
type Proof = 'not-set' | 'asked' | 'given';

/** `approver`: the second person who must agree, where the amount asks for two. */
export interface StepUp {
  readonly pin: Proof;
  readonly code: Proof;
  readonly approver: Proof;
}

export const noStepUp: StepUp = { pin: 'not-set', code: 'not-set', approver: 'not-set' };

const PIN_FROM: Tier = 4;
const CODE_FROM: Tier = 6;

/** A proof that is still to be given. */
export type MissingProof = 'pin-needed' | 'code-needed' | 'approver-needed';

/** The proof that is asked next for a hold of this tier; `null` when none is missing. The second person is asked at any tier. */
export function missingProof(tier: Tier, { pin, code, approver }: StepUp): MissingProof | null {
  if (tier >= PIN_FROM && pin === 'asked') return 'pin-needed';
  if (tier >= CODE_FROM && code === 'asked') return 'code-needed';
  return approver === 'asked' ? 'approver-needed' : null;
}

/** The proofs that a hold of this tier would ask, had there been any when it was made: the step is left out, and said. */
export function leftOut(tier: Tier, { pin, code }: StepUp): readonly ('pin' | 'code')[] {
  const asked = [
    ['pin', PIN_FROM, pin],
    ['code', CODE_FROM, code],
  ] as const;
  return asked.filter(([, from, proof]) => tier >= from && proof === 'not-set').map(([name]) => name);
}

const again = (proof: Proof): Proof => (proof === 'given' ? 'asked' : proof);

/** What was given is asked once more. */
export function asksAgain({ pin, code, approver }: StepUp): StepUp {
  return { pin: again(pin), code: again(code), approver: again(approver) };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The 5th wrong try waits for the first of these, the 9th and every later one for the last. */
const waits: readonly number[] = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];
const FREE_TRIES = 4;

/** Wrong tries in a row, and the end of the wait they led to: ms since the epoch, 0 where there is none. */
export interface Tries {
  readonly wrong: number;
  readonly until: number;
}

export const noTries: Tries = { wrong: 0, until: 0 };

/** The tries after one more that is not known to be right: counted first, so that nothing that ends early makes it free. */
export function tried({ wrong }: Tries, now: number): Tries {
  const nth = wrong + 1;
  const wait = waits[Math.min(nth - FREE_TRIES, waits.length) - 1] ?? 0;
  return { wrong: nth, until: wait === 0 ? 0 : now + wait };
}

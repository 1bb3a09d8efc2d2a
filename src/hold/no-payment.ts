// "This is not a payment": when a stopped press may be let through at once, and that it is let through only this once.
import type { Tier } from '../settings/tier.ts';
import type { Transfer } from '../transfer/transfer.ts';
import { type Hold, isElsewhere, ripen, type Step } from './hold.ts';
import { missingProof } from './step-up.ts';

/** From this tier on it would be the sentence that a caller dictates (the words of the product, "Looser is slower"). */
const NEVER_FROM: Tier = 4;

/** A press, as far as it bears on this. `named`: what was pressed is known by how it looks, and is no step that gives a code. */
export interface Pressed {
  readonly transfer: Transfer;
  readonly tier: Tier;
  readonly named: boolean;
}

/** Never where payee and amount were read, never on a built-in payment host, never from tier 4 on. */
export function mayBeNoPayment({ transfer, tier, named }: Pressed, isBuiltIn: boolean): boolean {
  const { payee, amount } = transfer;
  const isRead = (payee.name !== null || payee.account !== null) && amount !== null;
  return named && !isRead && !isBuiltIn && tier < NEVER_FROM;
}

/** Whether the person is offered it for this hold, now. */
export function offersNoPayment(hold: Hold, isBuiltIn: boolean, now: number): boolean {
  const { kind } = ripen(hold, now).state;
  if (isElsewhere(hold) || (kind !== 'cooling' && kind !== 'ready')) return false;
  // A company's second person is not talked round.
  if (missingProof(hold.tier, hold.stepUp) !== null) return false;
  return mayBeNoPayment({ ...hold, named: hold.control !== undefined }, isBuiltIn);
}

/** One pass, without wait or question; refused (`closed`) where it is not offered. Unused, the hold is as it was before. */
export function letThrough(hold: Hold, isBuiltIn: boolean, now: number): Step {
  if (!offersNoPayment(hold, isBuiltIn, now)) return { ok: false, why: 'closed' };
  const pass = { from: null, usedAt: null, noPayment: true } as const;
  return { ok: true, hold: { ...ripen(hold, now), state: { kind: 'released', at: now, pass } } };
}

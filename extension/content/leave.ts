// What may leave: verdicts by transfer, for as long as they hold. Nothing here decides; background did.
import { isCodeFor } from '../../src/hold/pass.ts';
import type { Amount } from '../../src/transfer/amount.ts';
import type { Verdict } from '../channel/content-protocol.ts';

/** How long a pass rests after it was given: what comes in that time may be the end of an older gesture. */
export const REST_MS = 700;

/** An ahead pass is asked for again when less than this is left of it. */
const RENEW_BEFORE_MS = 15_000;

/** Transfers remembered at once; a page shows few. */
const MOST = 30;

interface Known {
  readonly verdict: Verdict;
  readonly from: number;
  readonly until: number;
}

export interface Leave {
  /** `now` is the page's monotonic clock in ms, as all times here. */
  learn(print: string, verdict: Verdict, now: number): void;
  /** Whether a press of this transfer may go through at `now`; a pass is for a person's press, never for a script's. */
  admits(print: string, now: number, by: 'person' | 'script'): boolean;
  /** Whether there is nothing to ask about this transfer for a while. */
  isFresh(print: string, now: number): boolean;
  /** A payment of this tab was let through: until then its code step belongs to it. */
  paid(amount: Amount | null, until: number): void;
  /** Whether a code step that shows this amount belongs to a payment that was let through. */
  admitsCode(shown: Amount | null, now: number): boolean;
  /** A pass is used by one press; an ahead pass stays. */
  use(print: string): void;
  clear(): void;
}

function lifeOf(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'ahead':
    case 'pass':
    case 'covered':
      return verdict.forMs;
    case 'off':
      return Number.POSITIVE_INFINITY;
    case 'would-hold':
    case 'held':
      return RENEW_BEFORE_MS;
  }
}

function isLeave({ kind }: Verdict): boolean {
  return kind === 'ahead' || kind === 'pass' || kind === 'covered' || kind === 'off';
}

/** A pass that is told of again, because the page has moved, has rested since it was given. */
function startOf(verdict: Verdict, before: Known | undefined, now: number): number {
  if (verdict.kind !== 'pass') return now;
  const isTheSame = before?.verdict.kind === 'pass' && before.verdict.holdId === verdict.holdId;
  return isTheSame && now < before.until ? before.from : now + REST_MS;
}

export function makeLeave(): Leave {
  const known = new Map<string, Known>();
  let payment: { readonly amount: Amount | null; readonly until: number } | null = null;
  return {
    learn: (print, verdict, now) => {
      const from = startOf(verdict, known.get(print), now);
      known.delete(print);
      const [oldest] = known.keys();
      if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
      known.set(print, { verdict, from, until: now + lifeOf(verdict) });
    },
    admits: (print, now, by) => {
      const one = known.get(print);
      if (one === undefined || !isLeave(one.verdict) || now < one.from || now >= one.until) return false;
      return by === 'person' || one.verdict.kind !== 'pass';
    },
    isFresh: (print, now) => {
      const one = known.get(print);
      const margin = one !== undefined && isLeave(one.verdict) ? RENEW_BEFORE_MS : 0;
      return one !== undefined && now < one.until - margin;
    },
    paid: (amount, until) => {
      payment = { amount, until };
    },
    admitsCode: (shown, now) => payment !== null && now < payment.until && isCodeFor(payment.amount, shown),
    use: (print) => {
      if (known.get(print)?.verdict.kind === 'pass') known.delete(print);
    },
    clear: () => {
      known.clear();
      payment = null;
    },
  };
}

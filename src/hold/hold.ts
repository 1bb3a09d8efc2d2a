// The hold: a transfer stopped here, its state, and the transitions it allows.
import type { Finding } from '../findings/finding.ts';
import type { Judgement, Question } from '../findings/question.ts';
import type { Said } from '../findings/said.ts';
import type { Outcome, Stroke } from '../findings/stroke.ts';
import type { PayeeKeys } from '../payees/book.ts';
import type { ControlMark } from '../settings/taught.ts';
import { higherTier, type Tier } from '../settings/tier.ts';
import type { Amount } from '../transfer/amount.ts';
import type { Sureness } from '../transfer/sure.ts';
import type { Transfer } from '../transfer/transfer.ts';
import type { Change } from './change.ts';
import type { Pace } from './pace.ts';
import { lapsesAt, type Pass, passLives } from './pass.ts';
import { asksAgain, type MissingProof, missingProof, type StepUp } from './step-up.ts';

const HOUR = 60 * 60 * 1000;

/**
 * Where the press was: what the browser calls tab, frame and document, the origin of the frame's page, and whether its
 * window is a private one.
 */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  readonly origin: string;
  readonly isPrivate: boolean;
}

/**
 * The place of a payment that is made where no extension sees it, in an app or at a counter: no tab, and so never a pass.
 * `practice`: it is made nowhere at all, and the journal hears nothing of it.
 */
export function elsewhere(practice: boolean): Place {
  return { tabId: -1, frameId: -1, documentId: practice ? 'practice' : '', origin: '', isPrivate: false };
}

/** Whether the payment is made where no extension sees it. */
export function isElsewhere({ place }: { readonly place: Place }): boolean {
  return place.tabId === -1;
}

export function isPractice({ place }: { readonly place: Place }): boolean {
  return place.tabId === -1 && place.documentId === 'practice';
}

/** All times are ms since the epoch. `looked-up`: looked at to its end, to be made elsewhere. */
type HoldState =
  | { readonly kind: 'cooling' }
  | { readonly kind: 'ready'; readonly since: number }
  | { readonly kind: 'released'; readonly at: number; readonly pass: Pass }
  | { readonly kind: 'looked-up'; readonly at: number }
  | { readonly kind: 'cancelled'; readonly at: number }
  | { readonly kind: 'expired'; readonly at: number };

/**
 * `transfer` carries the account masked; `digest` is the keyed HMAC of the whole transfer's fingerprint, `lastFour` what
 * the payee step asks for. `endsAt` is the absolute end of the cooling-off period. `change` says what differs from the
 * transfer that had been looked at before; `said` what the person has said of it so far; `stepUp` which proofs existed when
 * the hold was made, and were given since. `uncheckedAt`: when a request left that may have carried it past the gate, so that
 * it may have been paid already. `pace`: how the answers so far came. `upTo`: the largest sum of its story, where a smaller
 * one was pressed since. `control`: how the control looks that was pressed; absent for a code, and where none was.
 */
export interface Hold {
  readonly id: string;
  readonly createdAt: number;
  readonly endsAt: number;
  readonly tier: Tier;
  readonly transfer: Transfer;
  readonly sure: Sureness;
  readonly digest: string;
  readonly keys: PayeeKeys;
  readonly lastFour: string | null;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly outcomes: Readonly<Partial<Record<Stroke, Outcome>>>;
  readonly said?: Said;
  readonly stepUp: StepUp;
  readonly change: readonly Change[];
  readonly place: Place;
  readonly pace?: Pace;
  readonly uncheckedAt?: number;
  readonly upTo?: Amount;
  readonly control?: ControlMark;
  readonly state: HoldState;
}

/** `page-gone`: the tab or document that asked is no longer there, so that a pass would have nowhere to go. */
export type Refusal =
  | 'too-early'
  | 'unanswered'
  | 'does-not-fit'
  | MissingProof
  | 'closed'
  | 'no-pass'
  | 'page-gone';

export type Step = { readonly ok: true; readonly hold: Hold } | { readonly ok: false; readonly why: Refusal };

const refused = (why: Refusal): Step => ({ ok: false, why });

function moved(hold: Hold, state: HoldState): Step {
  return { ok: true, hold: { ...hold, state } };
}

/** Whether the hold still stands between the person and the transfer. */
export function isOpen(hold: Hold): boolean {
  const { kind } = hold.state;
  return kind === 'cooling' || kind === 'ready' || (kind === 'released' && hold.state.pass.usedAt === null);
}

/** The words of the product, tiers: 5 and 6 are asked again after the wait. */
const ASKED_AGAIN_FROM: Tier = 5;

/** How long a hold stays ready: 24 h up to tier 4, 72 h from 5 on. */
function readyFor(tier: Tier): number {
  return (tier >= 5 ? 72 : 24) * HOUR;
}

/** Where a hold is that has no pass any more: its wait is over, unless it was never waited for. */
function backAt({ endsAt }: Hold, at: number): HoldState {
  return at < endsAt ? { kind: 'cooling' } : { kind: 'ready', since: at };
}

/** A released hold whose pass lapsed at `lapse` is ready from then on; `null` never lapses. */
function backIfLapsed(hold: Hold, lapse: number | null, now: number): Hold {
  if (lapse === null || now < lapse) return hold;
  return ripen({ ...hold, state: backAt(hold, lapse) }, now);
}

/** The end of the wait: from tier 5 on, everything is asked again, and what was said before counts no more. */
function waitedOut(hold: Hold): Hold {
  const ready: Hold = { ...hold, state: { kind: 'ready', since: hold.endsAt } };
  if (hold.tier < ASKED_AGAIN_FROM) return ready;
  return { ...ready, outcomes: {}, stepUp: asksAgain(hold.stepUp) };
}

/** The hold as time alone has left it at `now`: cooling becomes ready, a lapsed pass goes back, ready expires. */
export function ripen(hold: Hold, now: number): Hold {
  const { state } = hold;
  switch (state.kind) {
    case 'cooling':
      return now >= hold.endsAt ? ripen(waitedOut(hold), now) : hold;
    case 'ready': {
      const over = state.since + readyFor(hold.tier);
      return now >= over ? { ...hold, state: { kind: 'expired', at: over } } : hold;
    }
    case 'released':
      return backIfLapsed(hold, lapsesAt(state.pass, state.at), now);
    case 'looked-up':
    case 'cancelled':
    case 'expired':
      return hold;
  }
}

/**
 * An answer, as judged. It may lift the tier, and then the end moves to `now + waitOf(tier)`; nothing brings it nearer.
 * An answer is corrected by giving it again. Refused (`closed`) once the hold was decided.
 */
export function answered(
  hold: Hold,
  stroke: Stroke,
  judgement: Judgement,
  waitOf: (tier: Tier) => number,
  now: number,
): Step {
  const before = ripen(hold, now);
  if (before.state.kind !== 'cooling' && before.state.kind !== 'ready') return refused('closed');
  const tier = higherTier(before.tier, judgement.raiseTo);
  const endsAt = tier > before.tier ? Math.max(before.endsAt, now + waitOf(tier)) : before.endsAt;
  const state: HoldState = endsAt > now ? { kind: 'cooling' } : before.state;
  const outcomes = { ...before.outcomes, [stroke]: judgement.outcome };
  return { ok: true, hold: { ...before, tier, endsAt, state, outcomes } };
}

/** A proof was given, and is right; refused (`closed`) once the hold was decided. One that was not asked changes nothing. */
export function proved(hold: Hold, proof: keyof StepUp, now: number): Step {
  const before = ripen(hold, now);
  if (before.state.kind !== 'cooling' && before.state.kind !== 'ready') return refused('closed');
  if (before.stepUp[proof] !== 'asked') return { ok: true, hold: before };
  return { ok: true, hold: { ...before, stepUp: { ...before.stepUp, [proof]: 'given' } } };
}

/**
 * The steps whose datum must be the page's own before anything leaves. What the person says of the reason, the account
 * type or the relationship is shown, and may lift the tier, but an honest answer never locks the door.
 */
const mustFit: readonly Stroke[] = ['payee', 'amount'];

/** Why a hold cannot be released at `now`, or `null` when it can. */
export function releaseRefusal(hold: Hold, now: number): Refusal | null {
  const { state, questions, outcomes, tier, stepUp } = ripen(hold, now);
  if (state.kind === 'cooling') return 'too-early';
  if (state.kind !== 'ready') return 'closed';
  if (questions.some(({ stroke }) => outcomes[stroke] === undefined)) return 'unanswered';
  if (mustFit.some((stroke) => outcomes[stroke] === 'does-not-fit')) return 'does-not-fit';
  return missingProof(tier, stepUp);
}

/** Whether the person has been through all of it: the pass is given, or only the last look is left. */
export function wasLookedAt(hold: Hold, now: number): boolean {
  const { state } = ripen(hold, now);
  return state.kind === 'released' || releaseRefusal(hold, now) === null;
}

/**
 * Time and questions are done: one pass, which starts to run when its tab has the focus (`focused`). What is made elsewhere
 * gets none: it was looked at, and that is all.
 */
export function release(hold: Hold, now: number): Step {
  const why = releaseRefusal(hold, now);
  if (why !== null) return refused(why);
  return moved(
    ripen(hold, now),
    isElsewhere(hold)
      ? { kind: 'looked-up', at: now }
      : { kind: 'released', at: now, pass: { from: null, usedAt: null } },
  );
}

/** The tab of a released hold has the focus: the pass begins to run, once. */
export function focused(hold: Hold, now: number): Step {
  const { state } = ripen(hold, now);
  if (state.kind !== 'released' || state.pass.from !== null) return refused('no-pass');
  return moved(hold, { ...state, pass: { ...state.pass, from: now } });
}

/** The pass is spent on one press; a second press, a lapsed or an unfocused pass is refused. */
export function used(hold: Hold, now: number): Step {
  if (hold.state.kind !== 'released' || !passLives(hold.state.pass, now)) return refused('no-pass');
  return moved(hold, { ...hold.state, pass: { ...hold.state.pass, usedAt: now } });
}

/** The pass dies unused, because the transfer of its tab has changed: only the last look is asked again. */
export function withdrawn(hold: Hold, now: number): Step {
  const { state } = ripen(hold, now);
  if (state.kind !== 'released' || state.pass.usedAt !== null) return refused('no-pass');
  return moved(hold, backAt(hold, now));
}

/** The person leaves it. */
export function cancel(hold: Hold, now: number): Step {
  return isOpen(ripen(hold, now)) ? moved(hold, { kind: 'cancelled', at: now }) : refused('closed');
}

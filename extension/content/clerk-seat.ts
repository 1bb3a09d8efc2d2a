// Where the clerk sits down in a frame, what the gate lends to it, and what it does for the gate.
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { ask } from '../channel/channel.ts';
import type { Notice } from '../channel/content-protocol.ts';
import type { Leave } from './leave.ts';
import type { meaningAtRest, meaningOf } from './meaning.ts';
import type { Sayings } from './sayings.ts';

/** What a person pressed last that was let through, and when, in monotonic ms: a payment call has no control of its own. */
export interface LastPress {
  element: Element | null;
  at: number;
}

/** What the gate knows and the clerk needs: both judge by one copy of it. */
export interface Lent {
  readonly isOn: () => boolean;
  readonly ask: typeof ask;
  readonly leave: Leave;
  readonly sayings: Sayings;
  readonly lastPress: LastPress;
  readonly meaningOf: typeof meaningOf;
  readonly meaningAtRest: typeof meaningAtRest;
  /** A press was stopped: say so, and explain it. */
  readonly stopped: (control: Element) => void;
  /** A form leaves this document without its data. */
  readonly emptied: () => void;
}

/** What happens once a control may send money: after a press was stopped, and before it comes. */
export interface Clerk {
  /** From a stopped press to what the person sees. */
  explain(control: Element): Promise<void>;
  /** The hold of the press on `control` was released. */
  released(control: Element | null): Promise<void>;
  /** Asks ahead about one control; ends when it was read, before there is an answer. */
  lookAt(control: Element): Promise<void>;
  /** The same for a payment code, which is veiled while it would be held. */
  lookAtCode(picture: Element): Promise<void>;
  unveil(): void;
  /** A script sets off a navigation, or fills a form for one that none would tell of. */
  navigates(event: Event): void;
  fillsForm(event: FormDataEvent): void;
  readonly calls: PageCalls;
  readonly showing: Showing;
}

/**
 * What this frame shows of a payment that another one, or a later step, makes. `again`: it was looked at anew; `wentOn`: a
 * press goes on to a further step.
 */
interface Showing {
  readonly asked: () => void;
  readonly again: () => void;
  readonly wentOn: () => void;
}

/** Payment calls of the page's own world; `text` is a `PageCall` as JSON. */
export interface PageCalls {
  /** Whether there is leave for this call; if not, it is stopped, and explained. */
  called(text: string): boolean;
  /** Says what became of a call that was stopped. */
  explain(text: string): Promise<void>;
  announced(text: string): Promise<void>;
  /** The gate let a press through: a call for the same payment, set off by it, belongs to it. */
  admitted(transfer: Transfer): void;
  /** `true` when the notice was about a call of ours. */
  hear(notice: Notice): boolean;
}

/** The scripts run in one isolated world, which the page cannot see; they share nothing else. */
const seat = globalThis as { thriceLent?: Lent; thriceClerk?: Clerk };

export function lend(lent: Lent): void {
  seat.thriceLent = lent;
}

/** Whether a gate that is ours stands in this frame. */
export function hasGate(): boolean {
  return seat.thriceLent !== undefined;
}

/** One clerk a gate: a second copy would not know what the first has promised. */
export function takeClerkSeat(make: (lent: Lent) => Clerk): void {
  if (seat.thriceLent !== undefined) seat.thriceClerk ??= make(seat.thriceLent);
}

/** `null` until the clerk was injected into this frame. */
export function clerkSeated(): Clerk | null {
  return seat.thriceClerk ?? null;
}

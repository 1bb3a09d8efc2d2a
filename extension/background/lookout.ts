// The lookout: follows what leaves a tab, and says so, or calls it off, when it may be a payment nobody has looked at.
import type { Desk } from '../channel/receive.ts';
import { bypassed, type Mark, type Trail } from './monitor.ts';
import type { Queue } from './queue.ts';
import type { Departure } from './requests.ts';
import { listening, makeTrails } from './trails.ts';
import { unchecked } from './way.ts';
import type { World } from './world.ts';

/** What the lookout needs beside the desk. */
interface Sight {
  readonly world: World;
  readonly queue: Queue;
  /** Calls with every request that leaves; the answer is whether it must be called off, `null` what concerns nobody. */
  readonly onDeparture: (
    leaves: (departure: Departure, canHoldBack: boolean) => Promise<boolean> | null,
  ) => void;
  /** The tab that opened this one, or `null`. */
  readonly openerOf: (tabId: number) => Promise<number | null>;
  /** Whether a frame of this tab knows which press of its own a request belongs to that has just left. */
  readonly isKnown: (tabId: number) => Promise<boolean>;
  /** Whether a document is still there; asked only where a request cannot be held back. */
  readonly isThere: (tabId: number, documentId: string) => Promise<boolean>;
}

/**
 * How long after a request left the messages of the press that set it off may still be on their way. What can be held back
 * waits for them as long as it takes on a busy machine; the other is said at once.
 */
const GRACE_MS = { heldBack: 700, gone: 300 } as const;

/** A page that is busy for longer cannot be asked, and what cannot be known is let alone. What can be held back can wait. */
const ANSWER_MS = { heldBack: 2000, gone: 700 } as const;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether it is suspect at all; also should a stopped press of what the page shows still be on its way to us. */
function couldBypass(departure: Departure, trail: Trail, now: number): boolean {
  if (bypassed(departure, trail, now) !== null) return true;
  if (trail.shown === null) return false;
  const pressed = { ...trail.shown, at: now };
  return bypassed(departure, { stopped: pressed, shown: null, sentAt: null }, now) !== null;
}

/** Whether the request takes away the document of a mark, and with it whoever could say whose the request is. */
function replaces({ kind, tabId, frameId, isTop }: Departure, { from }: Mark): boolean {
  return kind === 'navigation' && tabId === from.tabId && (isTop || frameId === from.frameId);
}

/**
 * Whether no frame knows the request. Where it could not be held back, the document it replaces may be gone before it was
 * asked; its silence then says nothing, and its own gate has seen the navigation leave.
 */
async function isNobodys(
  { isKnown, isThere }: Sight,
  departure: Departure,
  { stopped, shown }: Trail,
  canHoldBack: boolean,
): Promise<boolean> {
  const mark = stopped ?? shown;
  if (mark === null || (await isKnown(mark.from.tabId))) return false;
  if (canHoldBack || !replaces(departure, mark)) return true;
  return isThere(mark.from.tabId, mark.from.documentId);
}

/** The same desk, with an eye on what it hears and on what leaves. */
export function keepLookout(sight: Sight, desk: Desk): Desk {
  const { world, queue, onDeparture, openerOf } = sight;
  const now = (): number => world.now();
  const trails = makeTrails(now);

  /** Says it once for each press or page: what was said is no trail any more. */
  async function say({ seen, from }: Mark): Promise<void> {
    trails.change(from.tabId, { stopped: null, shown: null });
    await queue(() => unchecked(world, seen, from));
    await world.tell(from, { kind: 'unchecked' });
  }

  async function follow(departure: Departure, canHoldBack: boolean): Promise<boolean> {
    const leftAt = now();
    const tabId = trails.has(departure.tabId) ? departure.tabId : await openerOf(departure.tabId);
    if (tabId === null || !couldBypass(departure, trails.of(tabId), leftAt)) return false;
    const { shown } = trails.of(tabId);
    const fate = canHoldBack ? 'heldBack' : 'gone';
    const grace = wait(GRACE_MS[fate]);
    const nobodys = isNobodys(sight, departure, trails.of(tabId), canHoldBack);
    if ((await Promise.race([nobodys, wait(ANSWER_MS[fate])])) !== true) return false;
    await grace;
    await trails.settled(tabId);
    // In the queue, so that whatever has arrived until now is noted first.
    const mark = await queue(async () => bypassed(departure, { ...trails.of(tabId), shown }, leftAt));
    if (mark === null) return false;
    void (canHoldBack ? desk.press(mark.seen, mark.from) : say(mark));
    return canHoldBack;
  }

  onDeparture((departure, canHoldBack) =>
    trails.concern(departure.origin) ? follow(departure, canHoldBack) : null,
  );
  return listening(desk, trails, now);
}

// The trail of each tab: what its pages have shown, tried and sent in the last minute, as the desk hears of it.
import { fingerprint } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/content-protocol.ts';
import type { Desk, From } from '../channel/receive.ts';
import { atSite } from './desk.ts';
import { FORGET_MS, type Mark, noTrail, type Trail } from './monitor.ts';

/**
 * Trails are kept in memory only: they matter for seconds, and the browser keeps a background that was just spoken to for
 * half a minute.
 */
export function makeTrails(now: () => number) {
  const trails = new Map<number, Trail>();
  const pressed = new Map<number, Promise<unknown>>();
  const latest = ({ stopped, shown, sentAt }: Trail): number =>
    Math.max(stopped?.at ?? 0, shown?.at ?? 0, sentAt ?? 0);
  return {
    of: (tabId: number): Trail => trails.get(tabId) ?? noTrail,
    has: (tabId: number): boolean => trails.has(tabId),
    change: (tabId: number, some: Partial<Trail>): void => {
      trails.set(tabId, { ...(trails.get(tabId) ?? noTrail), ...some });
      for (const [id, trail] of trails) if (latest(trail) < now() - FORGET_MS) trails.delete(id);
    },
    /** A press of this tab is being looked at. */
    pressing: (tabId: number, press: Promise<unknown>): void => {
      const both = Promise.allSettled([pressed.get(tabId), press]);
      pressed.set(tabId, both);
      void both.then(() => pressed.get(tabId) === both && pressed.delete(tabId));
    },
    /** Resolves when no press of this tab is being looked at any more. */
    settled: async (tabId: number): Promise<void> => {
      await pressed.get(tabId);
    },
    /** Whether a document of this origin has shown or tried a transfer lately, in any tab. */
    concern: (origin: string): boolean =>
      [...trails.values()].some(({ stopped, shown }) =>
        [stopped, shown].some((mark) => mark?.from.origin === origin),
      ),
  };
}

type Trails = ReturnType<typeof makeTrails>;

const isSame = (a: Observation, b: Observation): boolean =>
  fingerprint(a.transfer) === fingerprint(b.transfer);

/** A transfer that would be held stands on the page, until the same one would not be. */
function noteShown(trails: Trails, mark: Mark, verdict: Verdict): void {
  const { tabId } = mark.from;
  const { shown } = trails.of(tabId);
  if (verdict.kind === 'would-hold') trails.change(tabId, { shown: mark });
  else if (shown !== null && isSame(shown.seen, mark.seen)) trails.change(tabId, { shown: null });
}

/** What stood in the frame before is not shown any more. */
function noteBegin(trails: Trails, { tabId, frameId, documentId }: From): void {
  const { shown } = trails.of(tabId);
  if (shown?.from.frameId === frameId && shown.from.documentId !== documentId) {
    trails.change(tabId, { shown: null });
  }
}

/** The same desk; what it hears of payments is noted. */
export function listening(desk: Desk, trails: Trails, now: () => number): Desk {
  return {
    ...desk,
    hello: (nothing, from) => {
      noteBegin(trails, from);
      return desk.hello(nothing, from);
    },
    assess: async (seen, from) => {
      const mark = { at: now(), seen: atSite(seen, from), from };
      const verdict = await desk.assess(seen, from);
      noteShown(trails, mark, verdict);
      return verdict;
    },
    press: (seen, from) => {
      const mark = { at: now(), seen: atSite(seen, from), from };
      const pressed = async (): Promise<Verdict> => {
        const verdict = await desk.press(seen, from);
        if (verdict.kind === 'held') trails.change(from.tabId, { stopped: mark });
        return verdict;
      };
      const press = pressed();
      trails.pressing(from.tabId, press);
      return press;
    },
    sent: async (seen, from) => {
      const at = now();
      const answer = await desk.sent(seen, from);
      if (answer.noted) trails.change(from.tabId, { sentAt: at });
      return answer;
    },
  };
}

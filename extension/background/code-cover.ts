// The code step of a payment that was let through in this tab: for how long, and for what amount, it belongs to it.
import { CODE_STEP_MS, codeCoverLeft, type LetThrough } from '../../src/hold/pass.ts';
import type { CodeCover } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';
import type { World } from './world.ts';

/** The press of this tab that was let through last, after `since`, ms since the epoch; `null` when none was. */
async function lastPaid(world: World, { tabId, isPrivate }: From, since: number): Promise<LetThrough | null> {
  if (isPrivate) return world.store.privately.lastPaid(tabId);
  const recent = await world.store.journal.since(since);
  return recent.findLast((entry) => entry.event === 'paid' && entry.tabId === tabId) ?? null;
}

/** `null` when no press of this tab was let through in that time; `now` in ms since the epoch. */
export async function codeCover(world: World, from: From, now: number): Promise<CodeCover | null> {
  const paid = await lastPaid(world, from, now - CODE_STEP_MS);
  const forMs = paid === null ? null : codeCoverLeft(paid, now);
  return paid === null || forMs === null ? null : { amount: paid.amount, forMs };
}

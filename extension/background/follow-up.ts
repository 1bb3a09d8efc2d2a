// Asks after a payment that looked like a swindle and was let go nonetheless.
import { FOLLOWED_FOR, followUpOf } from '../../src/journal/follow-up.ts';
import type { Unchecked } from '../channel/page-protocol.ts';
import type { World } from './world.ts';

/** The payment to ask after; `null` where there is none, or all were asked after. */
export async function followUp(world: World): Promise<Unchecked | null> {
  const now = world.now();
  const { journal, kept } = world.store;
  const [entries, askedUntil] = await Promise.all([journal.since(now - FOLLOWED_FOR), kept.followedUntil()]);
  const found = followUpOf(entries, askedUntil, now);
  if (found === null) return null;
  const { at, site, name, amount } = found;
  return { at, site, name, amount };
}

// The holds at this moment: what time has done to them, and how a change is stored and shown.
import { getDomain } from 'tldts';
import { waysOf } from '../../src/findings/ways.ts';
import { type Hold, isOpen, releaseRefusal, ripen } from '../../src/hold/hold.ts';
import { offersNoPayment } from '../../src/hold/no-payment.ts';
import { nearestEnd } from '../../src/hold/wait.ts';
import { isBuiltIn } from '../../src/sites/built-in.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { HoldView, Unchecked } from '../channel/page-protocol.ts';
import { siteAt } from './site-at.ts';
import type { Held, World } from './world.ts';

/** All holds as they are now, newest first. Reads only: what time alone has done is worked out anew at every look. */
export async function holdsNow(world: World): Promise<readonly Hold[]> {
  const now = world.now();
  const holds = await world.store.holds.all();
  return holds.map((hold) => ripen(hold, now)).sort((a, b) => b.createdAt - a.createdAt);
}

/** One hold as it is now; `null` when there is none of that id. */
export async function holdNow(world: World, id: string): Promise<Hold | null> {
  const hold = await world.store.holds.get(id);
  return hold === null ? null : ripen(hold, world.now());
}

/** Stores a hold, sets its alarm, and brings the toolbar button and the beat up to date. Stored first, always. */
export async function keep(world: World, hold: Hold): Promise<void> {
  await world.store.holds.put(hold);
  await (hold.state.kind === 'cooling' ? world.wakeFor(hold.id, hold.endsAt) : world.forget(hold.id));
  await showCount(world);
}

const heldOf = (world: World, open: readonly Hold[]): Held => ({
  open: open.length,
  until: nearestEnd(open),
  now: world.now(),
});

/** The toolbar button says how many holds are open, and until when; it beats while one cools. */
export async function showCount(world: World): Promise<void> {
  const open = (await holdsNow(world)).filter(isOpen);
  await world.keepBeat(open.some(({ state }) => state.kind === 'cooling'));
  const settings = await world.store.kept.settings();
  const held = heldOf(world, open);
  await world.showHeld(held, world.words(settings), (host) => siteAt(settings, host, held.now));
}

/** The toolbar button says of this tab what the guard is there, beside what is held anywhere. */
export async function showHere(world: World, tabId: number, host: string): Promise<void> {
  const settings = await world.store.kept.settings();
  const held = heldOf(world, (await holdsNow(world)).filter(isOpen));
  await world.showSite(tabId, siteAt(settings, host, held.now), held, world.words(settings));
}

/** Until the person has typed the last four of the account, no page of ours is given them. */
function withoutAsked(hold: Hold): Transfer {
  const { transfer, questions, outcomes } = hold;
  const { payee } = transfer;
  const question = questions.find(({ stroke }) => stroke === 'payee');
  const isAsked = question?.ask === 'type-last-four' && outcomes.payee === undefined;
  if (!isAsked || payee.account === null || question.account === null) return transfer;
  return { ...transfer, payee: { ...payee, account: { ...payee.account, value: question.account } } };
}

/** The hold without what only the background needs, and without what the person is still asked for. */
export function viewOf(world: World, hold: Hold): HoldView {
  const { digest: _, keys: _keys, lastFour: _lastFour, control: _control, ...rest } = hold;
  const { pace: _pace, upTo: _upTo, ...shown } = rest;
  const now = world.now();
  return {
    ...shown,
    transfer: withoutAsked(hold),
    canRelease: releaseRefusal(hold, now),
    offersNoPayment: offersNoPayment(hold, isBuiltIn(hold.transfer.site), now),
    now,
    registrable: getDomain(hold.transfer.site),
    ways: waysOf(hold.findings),
  };
}

const DAY = 24 * 60 * 60 * 1000;

/** Payments of the last day that may have gone unseen, newest first. */
export async function uncheckedLately(world: World): Promise<readonly Unchecked[]> {
  const entries = await world.store.journal.since(world.now() - DAY);
  return entries
    .filter(({ event }) => event === 'unchecked')
    .map(({ at, site, name, amount }) => ({ at, site, name, amount }))
    .reverse();
}

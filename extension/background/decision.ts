// What a person decides in the warning: answers, release, cancel. Time and questions are checked here, again.
import { withSaid } from '../../src/assess/answer.ts';
import { saidFrom } from '../../src/confirms/said-from.ts';
import type { Answer } from '../../src/findings/question.ts';
import type { Said } from '../../src/findings/said.ts';
import {
  answered,
  cancel,
  focused,
  type Hold,
  isOpen,
  isPractice,
  type Refusal,
  release,
  type Step,
  withdrawn,
} from '../../src/hold/hold.ts';
import { judge } from '../../src/hold/judge.ts';
import { isHurried, paced } from '../../src/hold/pace.ts';
import type { Entry, JournalEvent } from '../../src/journal/entry.ts';
import { onlyKeys } from '../../src/payees/marks.ts';
import { waitOf } from '../../src/settings/settings.ts';
import { higherTier } from '../../src/settings/tier.ts';
import type { HoldView } from '../channel/page-protocol.ts';
import { holdNow, keep, viewOf } from './holding.ts';
import type { World } from './world.ts';

/** Private windows have no journal, and what is only tried out is in none. */
export async function note(world: World, hold: Hold, event: JournalEvent): Promise<void> {
  const { transfer, tier, keys, digest, place } = hold;
  if (place.isPrivate || isPractice(hold)) return;
  const entry: Entry = {
    at: world.now(),
    event,
    site: transfer.site,
    kind: transfer.kind,
    name: transfer.payee.name,
    account: transfer.payee.account?.value ?? null,
    amount: transfer.amount,
    payeeKey: keys.payeeKey,
    accounted: keys.accounted,
    institution: transfer.payee.institution,
    accountKind: transfer.payee.account?.kind ?? null,
    tier,
    codes: hold.findings.map(({ code }) => code),
    digest,
    tabId: place.tabId,
  };
  await world.store.journal.add({ entry, marks: onlyKeys(keys) });
}

/** The hold after an answer; as it was when the answer means nothing there, `null` when there is no such hold. */
export async function takeAnswer(world: World, id: string, answer: Answer): Promise<HoldView | null> {
  const hold = await holdNow(world, id);
  if (hold === null) return null;
  const judgement = judge(hold, answer);
  if (judgement === null) return viewOf(world, hold);
  const settings = await world.store.kept.settings();
  const at = { epochMs: world.now(), offsetMinutes: world.offsetMinutes(world.now()) };
  const pace = paced(hold.pace, answer, id, at.epochMs);
  const told = saidFrom(hold.said ?? {}, answer, hold.questions);
  const said: Said = isHurried(pace) ? { ...told, hurried: true } : told;
  const { findings, raiseTo } = withSaid(hold.findings, said, hold.transfer, at, settings);
  const raised = { ...judgement, raiseTo: higherTier(judgement.raiseTo, raiseTo) };
  const step = answered(
    { ...hold, said, findings, pace },
    answer.stroke,
    raised,
    (tier) => waitOf(settings, tier),
    at.epochMs,
  );
  if (!step.ok) return viewOf(world, hold);
  await keep(world, step.hold);
  return viewOf(world, step.hold);
}

/** Stores the pass and tells its page; without a page to press on there is no pass, and the hold stays ready. */
export async function handOver(world: World, released: Hold): Promise<Refusal | null> {
  const now = world.now();
  const there = await world.focusTab(released.place);
  const step: Step = there ? focused(released, now) : { ok: false, why: 'page-gone' };
  if (step.ok) {
    await keep(world, step.hold);
    if (await world.tell(step.hold.place, { kind: 'released', holdId: released.id })) return null;
  }
  const back = withdrawn(step.ok ? step.hold : released, now);
  if (back.ok) await keep(world, back.hold);
  await world.showWarning(released.id);
  return 'page-gone';
}

/**
 * Gives the pass when time and questions are done, and says why when they are not. What is made elsewhere needs no page, and
 * gets no pass.
 */
export async function takeRelease(world: World, id: string): Promise<Refusal | null> {
  const hold = await holdNow(world, id);
  if (hold === null) return 'closed';
  const step = release(hold, world.now());
  if (!step.ok) return step.why;
  await keep(world, step.hold);
  if (step.hold.state.kind === 'looked-up') {
    await note(world, step.hold, 'looked-up');
    return null;
  }
  const refused = await handOver(world, step.hold);
  if (refused !== null) return refused;
  await note(world, step.hold, 'released');
  await world.closeWarning(id);
  return null;
}

/** The person will not send it. `false` when the hold was closed before. */
export async function takeCancel(world: World, id: string): Promise<boolean> {
  const hold = await holdNow(world, id);
  const step = hold === null ? null : cancel(hold, world.now());
  if (step === null || !step.ok) return false;
  await keep(world, step.hold);
  await note(world, step.hold, 'cancelled');
  await world.flows.ends(step.hold.place.tabId);
  await world.tell(step.hold.place, { kind: 'cancelled', holdId: id });
  await world.closeWarning(id);
  return true;
}

/** A person closed the warning: the line beside the button offers the two ways on, as long as the hold stands. */
export async function warningClosed(world: World, id: string): Promise<void> {
  const hold = await holdNow(world, id);
  if (hold === null || !isOpen(hold) || hold.state.kind === 'released') return;
  await world.tell(hold.place, { kind: 'window-closed', holdId: id });
}

/** The person cannot talk now: the warning closes, the hold stays, and help is what the toolbar button shows next. */
export async function leaveForHelp(world: World, id: string): Promise<void> {
  await world.leaveHelp();
  await world.closeWarning(id);
  await warningClosed(world, id);
}

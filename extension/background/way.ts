// The way of a transfer: looked at, assessed, held or let through, noted in the journal.
import { changes, isSameAmount } from '../../src/hold/change.ts';
import { type Hold, isOpen, used, wasLookedAt, withdrawn } from '../../src/hold/hold.ts';
import type { Entry, JournalEvent } from '../../src/journal/entry.ts';
import { isRepeat, SAME_PAYMENT_MS } from '../../src/journal/known.ts';
import { lastFour, maskAccount, masked } from '../../src/transfer/mask.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/protocol.ts';
import type { From } from '../channel/receive.ts';
import { holdsNow, keep } from './holding.ts';
import { isAt, isSameFrame, type Look, look, standing, verdictOn } from './look.ts';
import { stepUpNow } from './step-up.ts';
import type { World } from './world.ts';

/** What storage may keep of a transfer: the account only as its mask. */
function storable(transfer: Transfer): Transfer {
  const { payee } = transfer;
  return {
    ...transfer,
    payee: { ...payee, account: payee.account === null ? null : masked(payee.account) },
  };
}

function entryOf(world: World, seen: Look, event: JournalEvent): Entry {
  const { transfer } = seen.observation;
  const { payee } = transfer;
  return {
    id: world.newId(),
    at: seen.now,
    event,
    site: transfer.site,
    kind: transfer.kind,
    name: payee.name,
    account: payee.account === null ? null : maskAccount(payee.account),
    amount: transfer.amount,
    ...seen.identity.keys,
    institution: payee.institution,
    accountKind: payee.account?.kind ?? null,
    tier: seen.assessment.tier,
    codes: seen.assessment.findings.map(({ code }) => code),
    digest: seen.identity.digest,
    tabId: seen.from.tabId,
  };
}

async function note(world: World, seen: Look, event: JournalEvent): Promise<void> {
  await world.store.journal.add({ entry: entryOf(world, seen, event), marks: seen.identity.marks });
}

/** The whole account of a payee that is paid, where it was read whole. */
async function keepAccount(world: World, { identity, observation }: Look): Promise<void> {
  const { payeeKey, accounted } = identity.keys;
  const { account } = observation.transfer.payee;
  if (accounted && payeeKey !== null && account !== null)
    await world.store.accounts.keep(payeeKey, account.value);
}

/**
 * The transfer that was looked at to its end in this frame and is now pressed with something changed: its payee or its
 * amount is still the same. A pass that it had is over. `null` when nothing, or only something else, was looked at.
 */
async function lookedAtBefore(world: World, seen: Look): Promise<Transfer | null> {
  const { open, from, identity, observation, now } = seen;
  const before = open.find((hold) => {
    const isSameStory =
      hold.keys.payeeKey === identity.keys.payeeKey ||
      isSameAmount(hold.transfer.amount, observation.transfer.amount);
    return isSameStory && isSameFrame(hold.place, from) && wasLookedAt(hold, now);
  });
  if (before === undefined) return null;
  const back = withdrawn(before, now);
  if (back.ok) await keep(world, back.hold);
  return before.transfer;
}

async function openHold(world: World, seen: Look): Promise<Hold> {
  const { observation, assessment, identity, from, now } = seen;
  const transfer = storable(observation.transfer);
  const lookedAt = await lookedAtBefore(world, seen);
  const { account } = observation.transfer.payee;
  const hold: Hold = {
    id: world.newId(),
    createdAt: now,
    endsAt: now + assessment.waitMs,
    tier: assessment.tier,
    transfer,
    sure: observation.sure,
    digest: identity.digest,
    keys: identity.keys,
    lastFour: account === null ? null : lastFour(account),
    findings: assessment.findings,
    questions: assessment.questions,
    outcomes: {},
    stepUp: await stepUpNow(world),
    change: lookedAt === null ? [] : changes(lookedAt, transfer),
    place: from,
    state: { kind: 'cooling' },
  };
  await keep(world, hold);
  await note(world, seen, 'held');
  return hold;
}

/** The same transfer pressed once more is the same hold, at the place where it was pressed last. */
async function pressedAgain(world: World, hold: Hold, { from, now }: Look): Promise<Hold> {
  const back = withdrawn(hold, now);
  const moved: Hold = { ...(back.ok ? back.hold : hold), place: from };
  await keep(world, moved);
  // A pass that its other tab was given is over: it is told, since it would let a press through without asking.
  if (!isAt(hold, from)) void world.tell(hold.place, { kind: 'look-again' });
  return moved;
}

/** A code that was asked for runs out while a person looks: nobody should hurry because of it. */
function heldLine(hold: Hold, { observation, words, now }: Look): string {
  const isCode = observation.step === 'code';
  return hold.endsAt > now
    ? words.say(isCode ? 'line_held_code' : 'line_held', words.timeOfDay(hold.endsAt, now))
    : words.say(isCode ? 'line_held_code_ready' : 'line_held_ready');
}

/**
 * A document begins in this frame, or comes back from the history. A pass that was given to what stood there before is
 * over, unless it was used; a hold of the same site waits for the new one, so that it can be released there.
 */
export async function documentBegins(world: World, from: From): Promise<void> {
  const now = world.now();
  const here = (await holdsNow(world)).filter((hold) => isOpen(hold) && isSameFrame(hold.place, from));
  for (const hold of here) {
    const back = withdrawn(hold, now);
    const place = hold.place.origin === from.origin ? from : hold.place;
    await keep(world, { ...(back.ok ? back.hold : hold), place });
  }
}

/** What would become of this transfer if it were pressed now; nothing is stored. */
export async function assessAhead(world: World, observation: Observation, from: From): Promise<Verdict> {
  return verdictOn(world, await look(world, observation, from));
}

/** A press that the gate has stopped: a verdict that lets the next one through, or a hold, stored before it is shown. */
export async function press(world: World, observation: Observation, from: From): Promise<Verdict> {
  const seen = await look(world, observation, from);
  const verdict = await verdictOn(world, seen);
  if (verdict.kind !== 'would-hold') return verdict;
  const before = standing(seen);
  const hold = before === null ? await openHold(world, seen) : await pressedAgain(world, before, seen);
  await world.showWarning(hold.id);
  return { kind: 'held', holdId: hold.id, line: heldLine(hold, seen) };
}

/**
 * The gate let a press through. Noted only where a verdict allowed it, so that no message can make a payee known:
 * the pass is used up, and the payment is in the journal.
 */
export async function sent(world: World, observation: Observation, from: From): Promise<boolean> {
  const seen = await look(world, observation, from, 'lastSeen');
  const verdict = await verdictOn(world, seen);
  if (verdict.kind !== 'ahead' && verdict.kind !== 'pass') return false;
  const hold = verdict.kind === 'pass' ? standing(seen) : null;
  const step = hold === null ? null : used(hold, seen.now);
  if (step?.ok) await keep(world, step.hold);
  const recent = await world.store.journal.since(seen.now - SAME_PAYMENT_MS);
  if (!isRepeat(recent, seen.identity.digest, from.tabId, seen.now)) {
    await note(world, seen, 'paid');
    await keepAccount(world, seen);
  }
  await world.flows.ends(from.tabId);
  return true;
}

/** A request left that may have carried this transfer past the gate. */
export async function unchecked(world: World, observation: Observation, from: From): Promise<void> {
  const seen = await look(world, observation, from, 'lastSeen');
  await note(world, seen, 'unchecked');
}

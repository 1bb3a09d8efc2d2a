// The way of a transfer: looked at, assessed, held or let through, noted in the journal.
import { changes, isSameAmount } from '../../src/hold/change.ts';
import { type Hold, isOpen, isPractice, used, wasLookedAt, withdrawn } from '../../src/hold/hold.ts';
import type { Pass } from '../../src/hold/pass.ts';
import { isSamePayee, retold } from '../../src/hold/story.ts';
import { closesFlow } from '../../src/hold/wait.ts';
import type { Entry, JournalEvent } from '../../src/journal/entry.ts';
import { isRepeat, SAME_PAYMENT_MS } from '../../src/journal/known.ts';
import { lastFour, maskAccount } from '../../src/transfer/mask.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';
import { holdsNow, keep } from './holding.ts';
import { isKnownNoPayment } from './known-no-payment.ts';
import { isAt, isSameFrame, type Look, look, standing, toldBy, verdictOn } from './look.ts';
import { stepUpNow } from './step-up.ts';
import type { World } from './world.ts';

function entryOf(seen: Look, event: JournalEvent): Entry {
  const { transfer } = seen.observation;
  const { keys, digest } = seen.identity;
  const { payee } = transfer;
  return {
    at: seen.now,
    event,
    site: transfer.site,
    kind: transfer.kind,
    name: payee.name,
    account: payee.account === null ? null : maskAccount(payee.account),
    amount: transfer.amount,
    payeeKey: keys.payeeKey,
    accounted: keys.accounted,
    institution: payee.institution,
    accountKind: payee.account?.kind ?? null,
    tier: seen.assessment.tier,
    codes: seen.assessment.findings.map(({ code }) => code),
    digest,
    tabId: seen.from.tabId,
  };
}

/** Private windows have no journal, and what is only tried out is in none. */
async function note(world: World, seen: Look, event: JournalEvent): Promise<void> {
  if (seen.from.isPrivate || isPractice({ place: seen.from })) return;
  await world.store.journal.add({ entry: entryOf(seen, event), marks: seen.identity.marks });
}

/** The whole account of a payee that is paid, where it was read whole. */
async function keepAccount(world: World, { identity, observation }: Look): Promise<void> {
  const { payeeKey, accounted } = identity.keys;
  const { account } = observation.transfer.payee;
  if (accounted && payeeKey !== null && account !== null)
    await world.store.accounts.keep(payeeKey, account.value);
}

/**
 * The transfer that was looked at to its end in this frame, or is held for the same payee, and is now pressed with
 * something changed. A pass that it had is over. `null` when there is none, or only one that has nothing to do with it.
 */
async function before(world: World, seen: Look): Promise<Transfer | null> {
  const { open, from, observation, now } = seen;
  const told = toldBy(seen);
  const found = open.find((hold) => {
    const isSameSum = isSameAmount(hold.transfer.amount, observation.transfer.amount);
    const isLookedAtHere = isSameFrame(hold.place, from) && wasLookedAt(hold, now);
    return isSamePayee(hold, told) || (isSameSum && isLookedAtHere);
  });
  if (found === undefined) return null;
  const back = withdrawn(found, now);
  if (back.ok) await keep(world, back.hold);
  return found.transfer;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a request left that may have carried this transfer unseen, in the last day. */
async function uncheckedBefore(world: World, { identity, now }: Look): Promise<Pick<Hold, 'uncheckedAt'>> {
  const entries = await world.store.journal.since(now - DAY);
  const last = entries.findLast(({ event, digest }) => event === 'unchecked' && digest === identity.digest);
  return last === undefined ? {} : { uncheckedAt: last.at };
}

/** A step that gives a code is never taken for something else than a payment. */
function controlOf({ control, step }: Observation): Pick<Hold, 'control'> {
  return control === undefined || step === 'code' ? {} : { control };
}

export async function openHold(world: World, seen: Look): Promise<Hold> {
  const { observation, assessment, from, now } = seen;
  const told = toldBy(seen);
  const changed = await before(world, seen);
  const { account } = observation.transfer.payee;
  const hold: Hold = {
    id: world.newId(),
    createdAt: now,
    endsAt: now + assessment.waitMs,
    ...told,
    lastFour: account === null ? null : lastFour(account),
    findings: assessment.findings,
    questions: assessment.questions,
    outcomes: {},
    stepUp: await stepUpNow(world, assessment.findings),
    change: changed === null ? [] : changes(changed, told.transfer),
    place: from,
    ...(await uncheckedBefore(world, seen)),
    ...controlOf(observation),
    state: { kind: 'cooling' },
  };
  await keep(world, hold);
  await note(world, seen, 'held');
  return hold;
}

/**
 * The same story pressed once more is the same hold, over what the page shows now, at the place where it was pressed last.
 * Of a hold of another kind of window it is a copy: what is private stays so, and what is not is not lost with it.
 */
export async function pressedAgain(world: World, hold: Hold, seen: Look): Promise<Hold> {
  const { from, now } = seen;
  const back = withdrawn(hold, now);
  const own = hold.place.isPrivate === from.isPrivate ? {} : { id: world.newId() };
  const moved: Hold = { ...retold(back.ok ? back.hold : hold, toldBy(seen)), ...own, place: from };
  await keep(world, moved);
  // A pass that its other tab was given is over: it is told, since it would let a press through without asking.
  if (!isAt(hold, from)) void world.tell(hold.place, { kind: 'look-again' });
  return moved;
}

/** A code that was asked for runs out while a person looks: nobody should hurry because of it. */
function heldLine(hold: Hold, { observation, words, now }: Look): string {
  const isCode = observation.step === 'code';
  if (hold.endsAt <= now) return words.say(isCode ? 'line_held_code_ready' : 'line_held_ready');
  const short = isCode ? 'line_held_code' : 'line_held';
  return words.say(closesFlow(hold) ? 'line_held_long' : short, words.timeOfDay(hold.endsAt, now));
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
  const isLong = closesFlow(hold) && hold.endsAt > seen.now;
  return { kind: 'held', holdId: hold.id, line: heldLine(hold, seen), isLong };
}

/** The pass of exactly this transfer that was used in this tab just now, or `null`. */
async function usedJustNow(world: World, { identity, from, now }: Look): Promise<Pass | null> {
  const passes = (await holdsNow(world)).flatMap(({ digest, place, state }) => {
    const isThis = digest === identity.digest && place.tabId === from.tabId;
    return isThis && state.kind === 'released' ? [state.pass] : [];
  });
  return passes.find(({ usedAt }) => usedAt !== null && now - usedAt < SAME_PAYMENT_MS) ?? null;
}

/** What the person has said to be no payment is in no list of payments, and makes no payee known. */
function isNone(seen: Look, hold: Hold | null, before: Pass | null): boolean {
  const pass = hold?.state.kind === 'released' ? hold.state.pass : before;
  return pass === null ? isKnownNoPayment(seen) : pass.noPayment === true;
}

async function notePaid(world: World, seen: Look): Promise<void> {
  const { from, identity, now } = seen;
  if (from.isPrivate)
    return world.store.privately.paid(from.tabId, { at: now, amount: seen.observation.transfer.amount });
  const recent = await world.store.journal.since(now - SAME_PAYMENT_MS);
  if (isRepeat(recent, identity.digest, from.tabId, now)) return;
  await note(world, seen, 'paid');
  await keepAccount(world, seen);
}

/**
 * The gate let a press through. Noted only where a verdict allowed it, so that no message can make a payee known:
 * the pass is used up first of all, then the payment is in the journal. Told again, because the background died over the
 * first time, it does what is left.
 */
export async function sent(world: World, observation: Observation, from: From): Promise<boolean> {
  const seen = await look(world, observation, from, 'lastSeen');
  const { kind } = await verdictOn(world, seen);
  const before = kind === 'ahead' || kind === 'pass' ? null : await usedJustNow(world, seen);
  if (kind !== 'ahead' && kind !== 'pass' && before === null) return false;
  const hold = kind === 'pass' ? standing(seen) : null;
  const step = hold === null ? null : used(hold, seen.now);
  if (step?.ok) await keep(world, step.hold);
  if (!isNone(seen, hold, before)) await notePaid(world, seen);
  await world.flows.ends(from.tabId);
  return true;
}

/** A request left that may have carried this transfer past the gate; a hold of it stands, and says so from now on. */
export async function unchecked(world: World, observation: Observation, from: From): Promise<void> {
  const seen = await look(world, observation, from, 'lastSeen');
  const hold = seen.open.find(({ digest }) => digest === seen.identity.digest);
  if (hold !== undefined) await keep(world, { ...hold, uncheckedAt: seen.now });
  await note(world, seen, 'unchecked');
}

// The way of a transfer: looked at, assessed, held or let through, noted in the journal.
import { type Assessment, assess } from '../../src/assess/assess.ts';
import { changes } from '../../src/hold/change.ts';
import { type Hold, isOpen, type Place, used, withdrawn } from '../../src/hold/hold.ts';
import { AHEAD_MS, CODE_STEP_MS, PASS_MS, passLives } from '../../src/hold/pass.ts';
import type { Entry, JournalEvent } from '../../src/journal/entry.ts';
import { graceRuns, isRepeat, knownFrom } from '../../src/journal/known.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { lastFour, maskAccount, masked } from '../../src/transfer/mask.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/protocol.ts';
import type { From } from '../channel/receive.ts';
import type { Words } from '../channel/words.ts';
import { holdsNow, keep } from './holding.ts';
import type { Identity } from './identify.ts';
import type { World } from './world.ts';

/** Everything known about one observation at one moment. */
interface Look {
  readonly observation: Observation;
  readonly from: From;
  readonly settings: Settings;
  readonly words: Words;
  readonly identity: Identity;
  readonly assessment: Assessment;
  /** Holds that still stand, of any transfer. */
  readonly open: readonly Hold[];
  readonly now: number;
}

/** What storage may keep of a transfer: the account only as its mask. */
function storable(transfer: Transfer): Transfer {
  const { payee } = transfer;
  return {
    ...transfer,
    payee: { ...payee, account: payee.account === null ? null : masked(payee.account) },
  };
}

async function grace(world: World, settings: Settings, now: number): Promise<boolean> {
  const installedAt = await world.store.kept.installedAt(now);
  if (!graceRuns([], settings, installedAt, now)) return false;
  return graceRuns(await world.store.journal.since(installedAt), settings, installedAt, now);
}

async function look(world: World, observation: Observation, from: From): Promise<Look> {
  const now = world.now();
  const { transfer, prompts } = observation;
  const [settings, identity] = await Promise.all([world.store.kept.settings(), world.identify(transfer)]);
  const [entries, open, graced] = await Promise.all([
    world.store.journal.about(identity.keys),
    holdsNow(world).then((holds) => holds.filter(isOpen)),
    grace(world, settings, now),
  ]);
  const known = knownFrom(entries, identity.keys, transfer.amount?.currency ?? null, graced);
  const assessment = assess(transfer, known, settings, prompts);
  return { observation, from, settings, words: world.words(settings), identity, assessment, open, now };
}

/** The same document: another one in the same frame has the rights of none before it. */
function isAt({ place }: Hold, from: From): boolean {
  return isSameFrame(place, from) && place.documentId === from.documentId && place.origin === from.origin;
}

function isSameFrame(a: Place, b: Place): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId;
}

/** The hold of exactly this transfer, wherever it was pressed. */
function standing({ open, identity }: Look): Hold | null {
  return open.find(({ digest }) => digest === identity.digest) ?? null;
}

/** The rest of a live pass for this transfer at this place, in ms; `null` without one. */
function passLeft(hold: Hold | null, { from, now }: Look): number | null {
  if (hold?.state.kind !== 'released' || !isAt(hold, from)) return null;
  const { pass } = hold.state;
  return passLives(pass, now) && pass.from !== null ? pass.from + PASS_MS - now : null;
}

/** The rest of the time in which a code step of this tab belongs to a press that was admitted, in ms, or `null`. */
async function coverLeft(world: World, { from, now }: Look): Promise<number | null> {
  const recent = await world.store.journal.since(now - CODE_STEP_MS);
  const last = recent.findLast(({ event, tabId }) => event === 'paid' && tabId === from.tabId);
  const left = last === undefined ? 0 : last.at + CODE_STEP_MS - now;
  return left > 0 ? left : null;
}

/** The line of tier 1: payee and amount, in figures and in words; `null` where there are no words for the amount. */
function readBack({ observation, assessment, words }: Look): string | null {
  const { payee, amount } = observation.transfer;
  const inWords = words.amountInWords(amount, payee.holder);
  if (assessment.tier !== 1 || inWords === '') return null;
  const parts = [words.amount(amount), inWords] as const;
  const name = payee.name ?? (payee.account === null ? null : maskAccount(payee.account));
  return name === null
    ? words.say('line_read_back_no_name', ...parts)
    : words.say('line_read_back', name, ...parts);
}

async function verdictOn(world: World, seen: Look): Promise<Verdict> {
  if (seen.settings.offSites.includes(seen.observation.transfer.site)) return { kind: 'off' };
  const hold = standing(seen);
  const left = passLeft(hold, seen);
  if (hold !== null && left !== null) return { kind: 'pass', holdId: hold.id, forMs: left };
  if (hold !== null) return { kind: 'would-hold' };
  if (seen.observation.step === 'code') {
    const cover = await coverLeft(world, seen);
    return cover === null ? { kind: 'would-hold' } : { kind: 'covered', forMs: cover };
  }
  if (seen.assessment.tier > 1) return { kind: 'would-hold' };
  return { kind: 'ahead', forMs: AHEAD_MS, readBack: readBack(seen) };
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
    tier: seen.assessment.tier,
    codes: seen.assessment.findings.map(({ code }) => code),
    digest: seen.identity.digest,
    tabId: seen.from.tabId,
  };
}

/** Takes back an unused pass of this frame for another transfer, and returns that transfer: what was looked at. */
async function takeBackPass(world: World, { open, from, now }: Look): Promise<Transfer | null> {
  const other = open.find(({ state, place }) => state.kind === 'released' && isSameFrame(place, from));
  if (other === undefined) return null;
  const step = withdrawn(other, now);
  if (step.ok) await keep(world, step.hold);
  return other.transfer;
}

async function openHold(world: World, seen: Look): Promise<Hold> {
  const { observation, assessment, identity, from, now } = seen;
  const transfer = storable(observation.transfer);
  const lookedAt = await takeBackPass(world, seen);
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
    change: lookedAt === null ? [] : changes(lookedAt, transfer),
    place: from,
    state: { kind: 'cooling' },
  };
  await keep(world, hold);
  await world.store.journal.add(entryOf(world, seen, 'held'));
  return hold;
}

/** The same transfer pressed once more is the same hold, at the place where it was pressed last. */
async function pressedAgain(world: World, hold: Hold, { from, now }: Look): Promise<Hold> {
  const back = withdrawn(hold, now);
  const moved: Hold = { ...(back.ok ? back.hold : hold), place: from };
  await keep(world, moved);
  return moved;
}

function heldLine(hold: Hold, { words, now }: Look): string {
  return hold.endsAt > now
    ? words.say('line_held', words.timeOfDay(hold.endsAt, now))
    : words.say('line_held_ready');
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
  const seen = await look(world, observation, from);
  const verdict = await verdictOn(world, seen);
  if (verdict.kind !== 'ahead' && verdict.kind !== 'pass') return false;
  const hold = verdict.kind === 'pass' ? standing(seen) : null;
  const step = hold === null ? null : used(hold, seen.now);
  if (step?.ok) await keep(world, step.hold);
  const recent = await world.store.journal.about(seen.identity.keys);
  if (!isRepeat(recent, seen.identity.digest, from.tabId, seen.now)) {
    await world.store.journal.add(entryOf(world, seen, 'paid'));
  }
  return true;
}

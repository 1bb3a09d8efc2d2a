// One look at a transfer: what is known of it at this moment, and the verdict on it.
import { type Assessment, type Attempt, assess, stricter } from '../../src/assess/assess.ts';
import { mergeFrames } from '../../src/assess/merge-frames.ts';
import { mergeSteps, type Stepped } from '../../src/assess/merge-steps.ts';
import { type Hold, isOpen, type Place } from '../../src/hold/hold.ts';
import { AHEAD_MS, isCodeFor, PASS_MS, passLives } from '../../src/hold/pass.ts';
import { isSameStory, type Told } from '../../src/hold/story.ts';
import { pastOf } from '../../src/journal/known.ts';
import type { PayeeMarks } from '../../src/payees/marks.ts';
import type { Past } from '../../src/payees/past.ts';
import { type Settings, siteState } from '../../src/settings/settings.ts';
import { isBuiltIn } from '../../src/sites/built-in.ts';
import { maskAccount, masked } from '../../src/transfer/mask.ts';
import type { Signals } from '../../src/transfer/signals.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Observation, Verdict } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';
import type { Words } from '../channel/words.ts';
import { codeCover } from './code-cover.ts';
import { holdsNow } from './holding.ts';
import type { Identity } from './identify.ts';
import { isKnownNoPayment } from './known-no-payment.ts';
import { signalsOf } from './signals.ts';
import { settingsHere, standingNow } from './standing.ts';
import type { World } from './world.ts';

/** Everything known about one observation at one moment. */
export interface Look {
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

/**
 * Who is who: `digest` and `whole` of the merged transfer; `keys` and `marks`, by which the payee is known, never of what
 * only a frame of another origin says, so that no page can make a payee known on another.
 */
interface Who {
  readonly identity: Identity;
  readonly whole: PayeeMarks;
}

async function identified(world: World, own: Transfer, { transfer, isPayeeForeign }: Stepped): Promise<Who> {
  const whole = await world.identify(transfer);
  const { keys, marks } = isPayeeForeign ? await world.identify(own) : whole;
  return { identity: { digest: whole.digest, keys, marks }, whole: whole.marks };
}

interface Weighing extends Who, Pick<Look, 'settings' | 'open' | 'now'> {
  /** As the pressed frame shows it. */
  readonly own: Observation;
  readonly merged: Stepped;
  readonly signals: Signals;
}

/**
 * On a built-in host what frames of another origin add, and on any what a step of another origin adds, can make a payment
 * weigh more, never less.
 */
async function weighed(
  world: World,
  { own, merged, signals, identity, whole, settings, open, now }: Weighing,
): Promise<Assessment> {
  const lately = await world.store.payees.lately();
  const standing = await standingNow(world, lately, settings, now);
  const past = async (transfer: Transfer, marks: PayeeMarks): Promise<Past> => {
    const found = await world.store.payees.find(marks);
    const accounts = await world.store.accounts.of(found.alike.map(({ key }) => key));
    return pastOf({ transfer, marks, now }, { ...found, whole: accounts }, lately, standing, settings);
  };
  const at = { epochMs: now, offsetMinutes: world.offsetMinutes(now) };
  const said = open.find(({ digest }) => digest === identity.digest)?.said ?? {};
  const attempt: Attempt = { transfer: merged.transfer, signals, said, at };
  const filled = assess(attempt, await past(merged.transfer, whole), settings);
  const mayEase = !merged.isStepForeign && (!merged.isForeign || !isBuiltIn(own.transfer.site));
  if (mayEase) return filled;
  const pastAlone = await past(own.transfer, identity.marks);
  const alone = assess({ ...attempt, transfer: own.transfer }, pastAlone, settings);
  return stricter(alone, filled, attempt, pastAlone.payee, settings);
}

/** `lastSeen`: of what was let through just now, whose page may be gone already. Reads only; stores nothing but that a flow is over. */
export async function look(
  world: World,
  observation: Observation,
  from: From,
  how: 'around' | 'lastSeen' = 'around',
): Promise<Look> {
  const [kept, others, step, fromLink, holds] = await Promise.all([
    world.store.kept.settings(),
    world.surroundings[how](from),
    world.flows.earlier(from),
    world.flows.isFromLink(from),
    holdsNow(world),
  ]);
  const settings = settingsHere(world, kept);
  const now = world.now();
  const earlier = step === null ? null : { ...step.shown, isForeign: step.isForeign };
  const merged = mergeSteps(mergeFrames(observation, others), earlier);
  if (merged.isOver) await world.flows.ends(from.tabId);
  const page = signalsOf(observation, from, {
    frames: merged.disagreement,
    earlier: merged.earlier,
    fromLink,
  });
  const signals = { ...page, pasted: page.pasted ?? (merged.isOver ? null : (step?.pasted ?? null)) };
  const who = await identified(world, observation.transfer, merged);
  const open = holds.filter(isOpen);
  const assessment = await weighed(world, { own: observation, merged, signals, settings, open, now, ...who });
  return {
    observation: { ...observation, transfer: merged.transfer, sure: merged.sure },
    from,
    settings,
    words: world.words(settings),
    identity: who.identity,
    assessment,
    open,
    now,
  };
}

/** The same document: another one in the same frame has the rights of none before it. */
export function isAt({ place }: Hold, from: From): boolean {
  return isSameFrame(place, from) && place.documentId === from.documentId && place.origin === from.origin;
}

/** Whether both are the same frame of the same tab, whatever document stands in it. */
export function isSameFrame(a: Place, b: Place): boolean {
  return a.tabId === b.tabId && a.frameId === b.frameId;
}

/** What storage may keep of a transfer: the account only as its mask. */
function storable(transfer: Transfer): Transfer {
  const { payee } = transfer;
  return {
    ...transfer,
    payee: { ...payee, account: payee.account === null ? null : masked(payee.account) },
  };
}

/** The transfer as it is pressed, for a hold that may stand already. */
export function toldBy({ observation, identity, assessment }: Look): Told {
  const { transfer, sure } = observation;
  const { digest, keys } = identity;
  return { transfer: storable(transfer), sure, digest, keys, tier: assessment.tier };
}

/**
 * The hold of this transfer, wherever it was pressed: of exactly this one, else the longest of which it is the story.
 * A private window's own before any other.
 */
export function standing(seen: Look): Hold | null {
  const { open, identity, from } = seen;
  const told = toldBy(seen);
  const rank = ({ digest, place, endsAt }: Hold): readonly number[] => [
    digest === identity.digest ? 1 : 0,
    place.isPrivate === from.isPrivate ? 1 : 0,
    endsAt,
  ];
  const [first] = open
    .filter((hold) => hold.digest === identity.digest || isSameStory(hold, told))
    .sort((a, b) => descending(rank(a), rank(b)));
  return first ?? null;
}

function descending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, nth) => value !== b[nth]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}

/** The rest of a live pass for exactly this transfer at this place, in ms; `null` without one. */
function passLeft(hold: Hold | null, { from, identity, now }: Look): number | null {
  if (hold?.state.kind !== 'released' || hold.digest !== identity.digest || !isAt(hold, from)) return null;
  const { pass } = hold.state;
  return passLives(pass, now) && pass.from !== null ? pass.from + PASS_MS - now : null;
}

/** The line of tier 1, and of any that is not held: payee and amount, in figures and in words; `null` where there are no words for the amount. */
function readBack({ observation, assessment, words }: Look): string | null {
  const { payee, amount } = observation.transfer;
  const inWords = words.amountInWords(amount, payee.holder);
  if (assessment.tier < 1 || inWords === '') return null;
  const parts = [words.amount(amount), inWords] as const;
  const name = payee.name ?? (payee.account === null ? null : maskAccount(payee.account));
  return name === null
    ? words.say('line_read_back_no_name', ...parts)
    : words.say('line_read_back', name, ...parts);
}

/** What a press would meet now. */
export async function verdictOn(world: World, seen: Look): Promise<Verdict> {
  // A hold that stands outlasts the switch of its site.
  const hold = standing(seen);
  const site = siteState(seen.settings, seen.observation.transfer.site, seen.now);
  if (hold === null && site !== 'guarded') return { kind: 'off' };
  const left = passLeft(hold, seen);
  if (hold !== null && left !== null) return { kind: 'pass', holdId: hold.id, forMs: left };
  if (hold !== null) return { kind: 'would-hold' };
  if (seen.observation.step === 'code') {
    const cover = await codeCover(world, seen.from, seen.now);
    const isIts = cover !== null && isCodeFor(cover.amount, seen.observation.transfer.amount);
    return isIts ? { kind: 'covered', forMs: cover.forMs } : { kind: 'would-hold' };
  }
  if (isKnownNoPayment(seen)) return { kind: 'ahead', forMs: AHEAD_MS, readBack: null };
  if (seen.assessment.tier >= seen.settings.interruptFrom) return { kind: 'would-hold' };
  return { kind: 'ahead', forMs: AHEAD_MS, readBack: readBack(seen) };
}

// A payment that will be made elsewhere: read as typed, assessed, held and noted as one on a page is; it never gets a pass.
import { assess } from '../../src/assess/assess.ts';
import { elsewhere, isOpen, type Place } from '../../src/hold/hold.ts';
import { pastOf } from '../../src/journal/known.ts';
import { readMessage } from '../../src/reading/read-message.ts';
import { readTyped } from '../../src/reading/read-typed.ts';
import { currencyIn } from '../../src/settings/region.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { AmountContext } from '../../src/transfer/marks.ts';
import { noPageSignals, noSignals } from '../../src/transfer/signals.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import { verifiedPayee } from '../../src/transfer/verify-account.ts';
import type { AnswerTo, Data } from '../channel/protocol.ts';
import { tagOf } from '../channel/wording.ts';
import { holdsNow } from './holding.ts';
import { type Look, standing } from './look.ts';
import { settingsHere, standingNow } from './standing.ts';
import { openHold, pressedAgain } from './way.ts';
import type { World } from './world.ts';

function contextOf(world: World, settings: Settings): AmountContext {
  const { language } = world.words(settings);
  return { language: tagOf(language), currency: currencyIn(world.region(settings)) };
}

/** What a message says of the payment it asks for, to be looked over by the person. */
export async function readAsked(world: World, text: string): Promise<AnswerTo<'read-message'>> {
  return readMessage(text, contextOf(world, await world.store.kept.settings()));
}

/** What is only tried out has nothing to lose, and shows what a wait is. */
const PRACTICE_WAIT_MS = 10_000;

/** What is tried out and what is meant are never the same payment. */
function isSameDocument(a: Place, b: Place): boolean {
  return a.tabId === b.tabId && a.documentId === b.documentId;
}

/** As a press is looked at, but that all of it was typed: whoever takes the trouble is always asked the checks. */
async function lookAt(
  world: World,
  transfer: Transfer,
  { message, practice }: Data<'look-up'>,
): Promise<Look> {
  const now = world.now();
  const place = elsewhere(practice);
  const [own, lately, identity, holds] = await Promise.all([
    world.store.kept.settings(),
    world.store.payees.lately(),
    world.identify(transfer),
    holdsNow(world),
  ]);
  const waitsMs = own.waitsMs.map((wait) => (practice ? Math.min(wait, PRACTICE_WAIT_MS) : wait));
  const settings: Settings = { ...settingsHere(world, own), askAlways: true, waitsMs };
  const found = await world.store.payees.find(identity.marks);
  const whole = await world.store.accounts.of(found.alike.map(({ key }) => key));
  const asking = { transfer, marks: identity.marks, now };
  const standing = await standingNow(world, lately, settings, now);
  const past = pastOf(asking, { ...found, whole }, lately, standing, settings);
  const at = { epochMs: now, offsetMinutes: world.offsetMinutes(now) };
  const signals = { ...noSignals, message: message === '' ? null : message };
  return {
    observation: {
      transfer,
      sure: { payee: 'high', amount: 'high', purpose: transfer.purpose === null ? null : 'high' },
      prompts: [],
      signals: noPageSignals,
      step: 'commit',
    },
    from: place,
    settings,
    words: world.words(settings),
    identity,
    assessment: assess({ transfer, signals, said: {}, at }, past, settings),
    open: holds.filter((hold) => isOpen(hold) && isSameDocument(hold.place, place)),
    now,
  };
}

/** The hold of what was typed: the one that stands already, or a new one. */
export async function lookUp(world: World, data: Data<'look-up'>): Promise<AnswerTo<'look-up'>> {
  const settings = await world.store.kept.settings();
  const reading = readTyped(data.typed, contextOf(world, settings));
  if (reading.kind === 'unclear') return reading;
  const { payee } = reading.transfer;
  const seen = await lookAt(world, { ...reading.transfer, payee: verifiedPayee(payee) }, data);
  const before = standing(seen);
  const hold = before === null ? await openHold(world, seen) : await pressedAgain(world, before, seen);
  return { kind: 'held', holdId: hold.id };
}

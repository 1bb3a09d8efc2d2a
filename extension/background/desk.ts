// The desk: every request and what is done about it, readable from top to bottom.
import { isOpen } from '../../src/hold/hold.ts';
import type { Noted } from '../../src/journal/entry.ts';
import { type Settings, siteState } from '../../src/settings/settings.ts';
import { taughtAt } from '../../src/settings/taught.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import { verifiedPayee } from '../../src/transfer/verify-account.ts';
import type { Observation } from '../channel/content-protocol.ts';
import type { JournalLine } from '../channel/page-protocol.ts';
import type { Desk, From } from '../channel/receive.ts';
import { lines } from '../channel/words.ts';
import { budget, simulated } from './budget.ts';
import { changeSettings, loosen, takeBack } from './change-settings.ts';
import { codeCover } from './code-cover.ts';
import { leaveForHelp, takeAnswer, takeCancel, takeRelease } from './decision.ts';
import { followUp } from './follow-up.ts';
import { holdNow, holdsNow, showHere, uncheckedLately, viewOf } from './holding.ts';
import { applyImport, exportSettings, previewImport } from './import.ts';
import { lookUp, readAsked } from './look-up.ts';
import { takeNoPayment } from './no-payment.ts';
import { declarePayee, payeesKnown } from './payee-book.ts';
import { restoreProof } from './put-back.ts';
import type { Queue } from './queue.ts';
import { settingsView } from './settings-view.ts';
import { previewStatement, takeStatement, untakeStatement } from './statements.ts';
import { confirmPerson, proveApprover, proveCode, provePin, setPerson, setPin } from './step-up.ts';
import { pauseSite, switchSite } from './switch-site.ts';
import { beginTeaching, moveTeaching, takePointed, teachingFor } from './teaching.ts';
import { assessAhead, documentBegins, press, sent } from './way.ts';
import type { World } from './world.ts';

/** Host of an origin, `''` for an opaque one (a sandboxed or local frame). */
function hostOf({ origin }: From): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

/** The site is what the browser says of the sender, whatever the message says; the account is verified once more. */
export function atSite(observation: Observation, from: From): Observation {
  const { transfer } = observation;
  return {
    ...observation,
    transfer: { ...transfer, site: hostOf(from), payee: verifiedPayee(transfer.payee) },
  };
}

function verifiedShown(shown: Shown | null): Shown | null {
  return shown === null ? null : { ...shown, payee: verifiedPayee(shown.payee) };
}

/** Whether the gate stands in a frame: not where the site is off or paused, unless a payment is still held there. */
async function isGuarded(world: World, settings: Settings, from: From): Promise<boolean> {
  if (siteState(settings, hostOf(from), world.now()) === 'guarded') return true;
  return (await holdsNow(world)).some((hold) => isOpen(hold) && hold.place.origin === from.origin);
}

/** Whether a frame may touch a hold: only the one whose press made it. */
async function isTheirs(world: World, holdId: string, from: From): Promise<boolean> {
  const hold = await holdNow(world, holdId);
  return (
    hold !== null && isOpen(hold) && hold.place.tabId === from.tabId && hold.place.frameId === from.frameId
  );
}

/** So many lines of the journal go in one message: first a few more than are drawn, so that they are there at once. */
const FIRST_PIECE = 100;
const JOURNAL_PIECE = 1000;

/** What a person sees of an entry; what only the rules need stays here. */
function lineOf({ payeeKey: _key, accounted: _a, digest: _d, tabId: _t, ...line }: Noted): JournalLine {
  return line;
}

/** Everything that reads and then writes goes through `queue`. */
export function makeDesk(world: World, queue: Queue): Desk {
  const { kept } = world.store;
  return {
    hello: async ({ cameFrom }, from) => {
      await Promise.all([
        world.surroundings.begins(from),
        world.flows.arrives(from, cameFrom),
        queue(() => documentBegins(world, from)),
      ]);
      // Only for the eye: nothing waits for it, and nothing fails with it.
      if (from.frameId === 0) void showHere(world, from.tabId, hostOf(from)).catch(() => undefined);
      const settings = await kept.settings();
      const guarded = await isGuarded(world, settings, from);
      const code = guarded ? await codeCover(world, from, world.now()) : null;
      // A code step can be given sooner than the page asks for its reader.
      if (code !== null) void world.injectReader(from);
      const taught = taughtAt(settings.taught, hostOf(from));
      return { guarded, code, lines: lines(world.words(settings)), taught };
    },
    'fetch-reader': async (_, from) => ({ injected: await world.injectReader(from) }),
    // A code step is asked about after the press that it may belong to was noted.
    assess: (seen, from) => {
      const ahead = () => assessAhead(world, atSite(seen, from), from);
      return seen.step === 'code' ? queue(ahead) : ahead();
    },
    press: (seen, from) => queue(() => press(world, atSite(seen, from), from)),
    sent: async (seen, from) => ({ noted: await queue(() => sent(world, atSite(seen, from), from)) }),
    shown: async ({ shown }, from) => {
      const guarded = await isGuarded(world, await kept.settings(), from);
      await world.surroundings.says(from, guarded ? verifiedShown(shown) : null);
      return {};
    },
    'goes-on': async (onward, from) => {
      const payee = verifiedPayee(onward.shown.payee);
      if (await isGuarded(world, await kept.settings(), from))
        await world.flows.goesOn(from, { ...onward, shown: { ...onward.shown, payee } });
      return {};
    },
    'give-up': ({ holdId }, from) =>
      queue(async () => ({
        cancelled: (await isTheirs(world, holdId, from)) && (await takeCancel(world, holdId)),
      })),
    raise: async ({ holdId }, from) => {
      const raised = await isTheirs(world, holdId, from);
      if (raised) await world.showWarning(holdId);
      return { raised };
    },
    'show-holds': async ({ holdId }, from) => {
      const shown = await isTheirs(world, holdId, from);
      if (shown) await world.showHolds();
      return { shown };
    },
    'show-help': async ({ holdId }, from) => {
      const shown = await (holdId === null
        ? isGuarded(world, await kept.settings(), from)
        : isTheirs(world, holdId, from));
      if (shown) await world.showHelp(holdId);
      return { shown };
    },
    teaching: (_, from) => teachingFor(world, from),
    'teach-pointed': (one, from) =>
      queue(async () => ({ taken: await takePointed(world, from, hostOf(from), one) })),
    'teach-move': ({ move }, from) =>
      queue(async () => {
        await moveTeaching(world, from, move);
        return {};
      }),

    hold: async ({ id }) => {
      const hold = await holdNow(world, id);
      return hold === null ? null : viewOf(world, hold);
    },
    holds: async () => (await holdsNow(world)).filter(isOpen).map((hold) => viewOf(world, hold)),
    answer: ({ id, answer }) => queue(() => takeAnswer(world, id, answer)),
    release: async ({ id }) => ({ refused: await queue(() => takeRelease(world, id)) }),
    cancel: async ({ id }) => ({ cancelled: await queue(() => takeCancel(world, id)) }),
    'no-payment': ({ id, again }) => queue(async () => ({ refused: await takeNoPayment(world, id, again) })),
    teach: () => queue(async () => ({ begun: await beginTeaching(world) })),
    'read-message': ({ text }) => readAsked(world, text),
    'look-up': (data) => queue(() => lookUp(world, data)),
    'cannot-talk': async ({ id }) => {
      await leaveForHelp(world, id);
      return {};
    },
    'help-next': async () => ({ isNext: await world.takeHelp() }),
    journal: async ({ before }) => {
      const piece = await world.store.journal.latest(before, before === null ? FIRST_PIECE : JOURNAL_PIECE);
      return { lines: piece.entries.map(lineOf), before: piece.before };
    },
    unchecked: () => uncheckedLately(world),
    'follow-up': () => followUp(world),
    'followed-up': async ({ at }) => {
      await kept.followed(at);
      return {};
    },
    payees: () => payeesKnown(world),
    'declare-payee': (said) => queue(() => declarePayee(world, said)),
    'preview-statement': async (statement) => previewStatement(statement),
    'take-statement': (statement) => queue(() => takeStatement(world, statement)),
    'untake-statement': ({ from: counts }) => queue(() => untakeStatement(world, counts)),
    budget: () => budget(world),
    simulate: (patch) => simulated(world, patch),
    here: async () => world.here(await kept.settings(), world.now()),
    'switch-site': ({ host, on, code }) => queue(() => switchSite(world, host, on, code)),
    'pause-site': ({ host, forMs, code }) => queue(() => pauseSite(world, host, forMs, code)),
    settings: () => settingsView(world),
    'change-settings': ({ patch, code }) => queue(() => changeSettings(world, patch, code)),
    loosen: ({ what, code }) => queue(() => loosen(world, what, code)),
    'take-back': ({ id }) => queue(() => takeBack(world, id)),
    changes: () => kept.changes(),
    'export-settings': async () => ({ json: await exportSettings(world) }),
    'preview-import': ({ json }) => previewImport(world, json),
    'apply-import': ({ json, code }) => queue(() => applyImport(world, json, code)),
    'set-pin': ({ pin, earlier }) => queue(() => setPin(world, pin, earlier)),
    'set-contact': (person) => queue(() => setPerson(world, 'contact', person)),
    'confirm-contact': ({ code }) =>
      queue(async () => ({ confirmed: await confirmPerson(world, 'contact', code) })),
    'set-approver': (person) => queue(() => setPerson(world, 'approver', person)),
    'confirm-approver': ({ code }) =>
      queue(async () => ({ confirmed: await confirmPerson(world, 'approver', code) })),
    'restore-proof': ({ which }) => queue(() => restoreProof(world, which)),
    'prove-pin': ({ id, pin }) => queue(() => provePin(world, id, pin)),
    'prove-code': ({ id, code }) => queue(() => proveCode(world, id, code)),
    'prove-approver': ({ id, code }) => queue(() => proveApprover(world, id, code)),
  };
}

// The desk: every request and what is done about it, readable from top to bottom.
import { isOpen } from '../../src/hold/hold.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import { verifiedPayee } from '../../src/transfer/verify-account.ts';
import type { Here, Observation, SettingsView } from '../channel/protocol.ts';
import type { Desk, From } from '../channel/receive.ts';
import { lines } from '../channel/words.ts';
import { budget, simulated } from './budget.ts';
import { takeAnswer, takeCancel, takeRelease } from './decision.ts';
import { holdNow, holdsNow, uncheckedLately, viewOf } from './holding.ts';
import { declarePayee, dropStatements, payeesKnown, previewStatement, takeStatement } from './payee-book.ts';
import type { Queue } from './queue.ts';
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

async function settingsView(world: World, settings: Settings): Promise<SettingsView> {
  const [aside, patterns, installedAt] = await Promise.all([
    world.store.kept.aside(),
    world.guardedPatterns(),
    world.store.kept.installedAt(world.now()),
  ]);
  return { settings, aside, ...patterns, installedAt };
}

async function switchSite(world: World, host: string, on: boolean): Promise<Here> {
  const { offSites } = await world.store.kept.settings();
  const others = offSites.filter((site) => site !== host);
  const settings = await world.store.kept.change({ offSites: on ? others : [...others, host] });
  await world.tellAll({ kind: 'switched' });
  return world.here(settings);
}

/** Whether a frame may touch a hold: only the one whose press made it. */
async function isTheirs(world: World, holdId: string, from: From): Promise<boolean> {
  const hold = await holdNow(world, holdId);
  return (
    hold !== null && isOpen(hold) && hold.place.tabId === from.tabId && hold.place.frameId === from.frameId
  );
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
      const settings = await kept.settings();
      return { guarded: !settings.offSites.includes(hostOf(from)), lines: lines(world.words(settings)) };
    },
    'fetch-reader': async (_, from) => ({ injected: await world.injectReader(from) }),
    assess: (seen, from) => assessAhead(world, atSite(seen, from), from),
    press: (seen, from) => queue(() => press(world, atSite(seen, from), from)),
    sent: async (seen, from) => ({ noted: await queue(() => sent(world, atSite(seen, from), from)) }),
    shown: async ({ shown }, from) => {
      const { offSites } = await kept.settings();
      await world.surroundings.says(from, offSites.includes(hostOf(from)) ? null : verifiedShown(shown));
      return {};
    },
    'goes-on': async (onward, from) => {
      const { offSites } = await kept.settings();
      const payee = verifiedPayee(onward.shown.payee);
      if (!offSites.includes(hostOf(from)))
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

    hold: async ({ id }) => {
      const hold = await holdNow(world, id);
      return hold === null ? null : viewOf(world, hold);
    },
    holds: async () => (await holdsNow(world)).filter(isOpen).map((hold) => viewOf(world, hold)),
    answer: ({ id, answer }) => queue(() => takeAnswer(world, id, answer)),
    release: async ({ id }) => ({ refused: await queue(() => takeRelease(world, id)) }),
    cancel: async ({ id }) => ({ cancelled: await queue(() => takeCancel(world, id)) }),
    unchecked: () => uncheckedLately(world),
    payees: () => payeesKnown(world),
    'declare-payee': (said) => queue(() => declarePayee(world, said)),
    'preview-statement': async (statement) => previewStatement(statement),
    'take-statement': (statement) => queue(() => takeStatement(world, statement)),
    'drop-statements': () => queue(() => dropStatements(world)),
    budget: () => budget(world),
    simulate: (patch) => simulated(world, patch),
    here: async () => world.here(await kept.settings()),
    'switch-site': ({ host, on }) => queue(() => switchSite(world, host, on)),
    settings: async () => settingsView(world, await kept.settings()),
    'change-settings': (some) =>
      queue(async () => {
        const settings = await kept.change(some);
        await world.tellAll({ kind: 'switched' });
        return settingsView(world, settings);
      }),
  };
}

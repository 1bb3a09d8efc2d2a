// The flows of several steps: what was chosen or typed before still belongs to the transfer on the page that sends it.
import { isMailOrChat } from '../../src/sites/mail-and-chat.ts';
import { siteOf } from '../../src/sites/same-site.ts';
import { laterShown } from '../../src/transfer/shown.ts';
import type { Onward } from '../channel/content-protocol.ts';
import type { From } from '../channel/receive.ts';

/** The steps of one tab so far, as one; `site` is the registrable domain, `at` and `linkedAt` ms since the epoch. */
export interface Flow {
  readonly tabId: number;
  readonly site: string;
  /** `null`: only how the site was come by is known. */
  readonly step: (Onward & { readonly origin: string; readonly at: number }) | null;
  /** When a link in a mail or a chat led to this site in this tab. */
  readonly linkedAt: number | null;
}

/** An earlier step for a page; `isForeign`: it was of another origin of the same site. */
interface EarlierStep extends Onward {
  readonly isForeign: boolean;
}

interface Means {
  readonly now: () => number;
  /** The tab that opened this one; `null` when none did. */
  readonly openerOf: (tabId: number) => Promise<number | null>;
  /** The flows of an earlier background of this run of the browser, and where to keep them for the next; never on disk. */
  readonly restore: () => Promise<readonly Flow[]>;
  readonly keep: (flows: readonly Flow[]) => Promise<void>;
}

export interface Flows {
  /** A document begins; `cameFrom`: the host of the page that led to it, `''` where the browser does not say. */
  arrives(from: From, cameFrom: string): Promise<void>;
  /** A press goes on to a further step. */
  goesOn(from: From, onward: Onward): Promise<void>;
  /** What the steps before showed: in this tab, or in the one that opened it, lately and of the same site. */
  earlier(from: From): Promise<EarlierStep | null>;
  isFromLink(from: From): Promise<boolean>;
  /** What was begun in a tab is over: sent, given up, another payee, or the tab is closed. */
  ends(tabId: number): Promise<void>;
}

/** As long as a bank leaves a page alone before it logs out. */
export const STEP_MS = 15 * 60 * 1000;

/** Logging in, and finding the payee, take a while. */
const LINK_MS = 60 * 60 * 1000;

/** An opaque origin belongs to no site. */
function siteOfOrigin(origin: string): string | null {
  return URL.canParse(origin) ? siteOf(new URL(origin).hostname) : null;
}

export function makeFlows({ now, openerOf, restore, keep }: Means): Flows {
  const flows = new Map<number, Flow>();
  const restored = restore().then((kept) => {
    for (const flow of kept) if (!flows.has(flow.tabId)) flows.set(flow.tabId, flow);
  });

  async function store(): Promise<void> {
    for (const [tabId, { step, linkedAt }] of flows) {
      const isOver = (step?.at ?? 0) < now() - STEP_MS && (linkedAt ?? 0) < now() - LINK_MS;
      if (isOver) flows.delete(tabId);
    }
    await keep([...flows.values()]);
  }

  /** The flow of a tab, if it is of this site. */
  async function flowOf(tabId: number, site: string | null): Promise<Flow | null> {
    await restored;
    const flow = flows.get(tabId);
    return flow !== undefined && flow.site === site ? flow : null;
  }

  /** The flow of the tab itself, else of the one that opened it. */
  async function flowFor(from: From, fits: (flow: Flow) => boolean): Promise<Flow | null> {
    const site = siteOfOrigin(from.origin);
    const own = await flowOf(from.tabId, site);
    if (own !== null && fits(own)) return own;
    if (flows.size === 0) return null;
    const opener = await openerOf(from.tabId);
    const before = opener === null ? null : await flowOf(opener, site);
    return before !== null && fits(before) ? before : null;
  }

  return {
    arrives: async (from, cameFrom) => {
      const site = siteOfOrigin(from.origin);
      if (from.frameId !== 0 || site === null || !isMailOrChat(cameFrom.replace(/:\d+$/u, ''))) return;
      const before = await flowOf(from.tabId, site);
      flows.set(from.tabId, { tabId: from.tabId, site, step: before?.step ?? null, linkedAt: now() });
      await store();
    },
    goesOn: async (from, { shown, pasted }) => {
      const site = siteOfOrigin(from.origin);
      if (site === null) return;
      const before = await flowOf(from.tabId, site);
      const known = await flowFor(from, ({ step }) => step !== null && step.at >= now() - STEP_MS);
      const all = known?.step == null ? shown : laterShown(known.step.shown, shown);
      const isLaterStep = all !== shown;
      const step = {
        shown: all,
        pasted: isLaterStep ? (known?.step?.pasted ?? null) : pasted,
        // Who is paid was said there, whatever a later step adds.
        origin: isLaterStep ? (known?.step?.origin ?? from.origin) : from.origin,
        at: now(),
      };
      flows.set(from.tabId, { tabId: from.tabId, site, step, linkedAt: before?.linkedAt ?? null });
      await store();
    },
    earlier: async (from) => {
      const flow = await flowFor(from, ({ step }) => step !== null && step.at >= now() - STEP_MS);
      if (flow?.step == null) return null;
      const { shown, pasted, origin } = flow.step;
      return { shown, pasted, isForeign: origin !== from.origin };
    },
    isFromLink: async (from) =>
      (await flowFor(from, ({ linkedAt }) => linkedAt !== null && linkedAt >= now() - LINK_MS)) !== null,
    ends: async (tabId) => {
      await restored;
      if (flows.size === 0) return;
      for (const id of [tabId, await openerOf(tabId)]) {
        const flow = id === null ? undefined : flows.get(id);
        if (flow !== undefined) flows.set(flow.tabId, { ...flow, step: null });
      }
      await store();
    },
  };
}

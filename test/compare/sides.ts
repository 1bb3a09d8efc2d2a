// The two sides of every comparison: a browser with the extension and one without, each at its own relay to the same pages.
import type { Browser, Tab } from '../browsers/browser.ts';
import type { SeenRequest } from '../practice-bank/requests.ts';
import { differences } from './differences.ts';
import { type Relay, startRelay } from './relay.ts';
import { type VisitStep, visit } from './visit.ts';

export interface Sides {
  /** How the two differ after the same steps; `steps` is asked with the address of each side's relay. */
  compare(steps: (url: string) => readonly VisitStep[]): Promise<readonly string[]>;
  /** Steps that only a look at the page can tell, made of the side without the extension; then as `compare`. */
  compareFound(
    steps: (tab: Tab, url: string) => Promise<(url: string) => readonly VisitStep[]>,
  ): Promise<readonly string[]>;
  /** What the side with the extension asked for in the last comparison; oldest first. */
  sent(): readonly SeenRequest[];
  close(): Promise<void>;
}

/** `to`: where the pages are, without a slash at the end. The browsers stay open after `close`. */
export async function openSides(ours: Browser, bare: Browser, to: string): Promise<Sides> {
  const relays: readonly [Relay, Relay] = [await startRelay(to), await startRelay(to)];
  const [ourRelay, bareRelay] = relays;
  async function played(browser: Browser, relay: Relay, steps: readonly VisitStep[]) {
    const tab = await browser.open('about:blank');
    try {
      return await visit(tab, relay, steps);
    } finally {
      await tab.close();
    }
  }
  async function compare(steps: (url: string) => readonly VisitStep[]): Promise<readonly string[]> {
    const visits = await Promise.all([
      played(ours, ourRelay, steps(ourRelay.url)),
      played(bare, bareRelay, steps(bareRelay.url)),
    ]);
    return differences(...visits);
  }
  return {
    compare,
    compareFound: async (find) => {
      const tab = await bare.open('about:blank');
      try {
        return await compare(await find(tab, bareRelay.url));
      } finally {
        await tab.close();
      }
    },
    sent: () => ourRelay.requests(),
    close: async () => {
      for (const relay of relays) await relay.close();
    },
  };
}

// The toolbar button where it says more of one tab than of all: every tab that is open on a guarded site.
import { showHeld, showSite } from './badge.ts';
import { guardedTabs } from './guarding.ts';
import { makeQueue } from './queue.ts';
import type { World } from './world.ts';

/** One look at all tabs after the other, so that none ends with what an earlier one says; nobody waits for them. */
const inTurn = makeQueue();

export const showHeldInTabs: World['showHeld'] = async (held, words, siteAt) => {
  await showHeld(held, words);
  void inTurn(async () => {
    const tabs = await guardedTabs();
    await Promise.all(tabs.map(({ id, host }) => showSite(id, siteAt(host), held, words)));
  });
};

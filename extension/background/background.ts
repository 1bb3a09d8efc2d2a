// The background's entry: gives the desk the real browser, and lets it hear what happens.
import browser from 'webextension-polyfill';
import { receive } from '../channel/receive.ts';
import { isKnown, isThere } from '../channel/tell.ts';
import { onWake, onWakeForSettings } from './alarms.ts';
import { warningClosed } from './decision.ts';
import { makeDesk } from './desk.ts';
import { onTabGone } from './frames.ts';
import { guardOpenTabs, onSitesChanged, registerGranted } from './guarding.ts';
import { showCount } from './holding.ts';
import { keepLookout } from './lookout.ts';
import { makeQueue } from './queue.ts';
import { realWorld } from './real-world.ts';
import { onDeparture, openerOf } from './requests.ts';
import { settingsWoke, settle } from './settle.ts';
import { readManaged } from './store/managed.ts';
import { closeToContent } from './store/session.ts';
import { makeStore } from './store/store.ts';
import { onWarningClosed } from './windows.ts';

const store = makeStore({ now: Date.now, fixed: readManaged });
const queue = makeQueue();
const world = realWorld(store);

async function guardSites(): Promise<void> {
  await registerGranted();
  await guardOpenTabs();
}

void closeToContent();
receive(keepLookout({ world, queue, isKnown, isThere, onDeparture, openerOf }, makeDesk(world, queue)));
onWake(() => void queue(() => showCount(world)));
onWakeForSettings(() => void queue(() => settingsWoke(world)));
onWarningClosed((holdId) => void warningClosed(world, holdId));
onTabGone((tabId) => {
  void world.surroundings.tabGone(tabId);
  void world.flows.ends(tabId);
});
onSitesChanged(() => void guardSites());
browser.runtime.onInstalled.addListener(() => void guardSites());
void store.kept.installedAt(world.now());
void registerGranted();
void queue(() => showCount(world));
void queue(() => settle(world));

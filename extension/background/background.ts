// The background's entry: gives the desk the real browser, and lets it hear what happens.
import browser from 'webextension-polyfill';
import { receive } from '../channel/receive.ts';
import { isKnown, isListening, isThere } from '../channel/tell.ts';
import { onWake, onWakeForSettings } from './alarms.ts';
import { showUnguarded } from './badge.ts';
import { minding } from './clock.ts';
import { warningClosed } from './decision.ts';
import { atSite, makeDesk } from './desk.ts';
import { notingFailures } from './failures.ts';
import { firstRun } from './first-run.ts';
import { onTabGone } from './frames.ts';
import { guardOpenTabs, onSitesChanged, registerGranted } from './guarding.ts';
import { finishWords, withLastWords } from './last-words.ts';
import { keepLookout } from './lookout.ts';
import { onNoticePressed } from './notices.ts';
import { makeQueue } from './queue.ts';
import { realWorld } from './real-world.ts';
import { onDeparture, openerOf } from './requests.ts';
import { settingsWoke, settle } from './settle.ts';
import { afterFirstAnswer, readAhead } from './starting.ts';
import { readManaged } from './store/managed.ts';
import { closeToContent, sessionArea } from './store/session.ts';
import { makeStore } from './store/store.ts';
import { wake } from './waking.ts';
import { sent } from './way.ts';
import { onWarningClosed } from './windows.ts';

const session = sessionArea();
const store = makeStore({ now: Date.now, policy: readManaged }, session);
const queue = makeQueue();
const world = realWorld(store);
void queue(() => finishWords(session, (seen, from) => sent(world, atSite(seen, from), from)));

async function guardSites(): Promise<void> {
  await registerGranted();
  await guardOpenTabs(isListening, async (tabId) =>
    showUnguarded(tabId, world.words(await store.kept.settings())),
  );
}

void closeToContent();
const heard = withLastWords(session, () => world.newId(), minding(world, queue, makeDesk(world, queue)));
const desk = notingFailures(heard, store, Date.now);
receive(keepLookout({ world, queue, isKnown, isThere, onDeparture, openerOf }, desk));
onWake(() => void queue(() => wake(world)));
onWakeForSettings(() => void queue(() => settingsWoke(world)));
onNoticePressed(() => void world.showHolds());
onWarningClosed((holdId) => void warningClosed(world, holdId));
onTabGone((tabId) => {
  void world.surroundings.tabGone(tabId);
  void world.flows.ends(tabId);
});
onSitesChanged(() => void guardSites());
browser.runtime.onInstalled.addListener(({ reason }) => {
  void guardSites();
  void firstRun(reason);
});
readAhead(store, sessionArea(), world.now());
afterFirstAnswer([guardSites, () => queue(() => wake(world)), () => queue(() => settle(world))]);

// The background's entry: gives the desk the real browser, and lets it hear what happens.
import browser from 'webextension-polyfill';
import { receive } from '../channel/receive.ts';
import { isKnown, isThere, tell, tellAll } from '../channel/tell.ts';
import { chooseLanguage, wordsFor } from '../channel/words.ts';
import { forget, onWake, wakeFor } from './alarms.ts';
import { showOpenHolds } from './badge.ts';
import { warningClosed } from './decision.ts';
import { makeDesk } from './desk.ts';
import { injectReader } from './frames.ts';
import {
  builtInPatterns,
  grantedPatterns,
  guardOpenTabs,
  onSitesChanged,
  registerGranted,
} from './guarding.ts';
import { hereFor } from './here.ts';
import { showCount } from './holding.ts';
import { identify } from './identify.ts';
import { keepLookout } from './lookout.ts';
import { makeQueue } from './queue.ts';
import { onDeparture, openerOf } from './requests.ts';
import { closeToContent } from './store/session.ts';
import { makeStore } from './store/store.ts';
import { closeWarning, focusTab, onWarningClosed, showWarning } from './windows.ts';
import type { World } from './world.ts';

const store = makeStore();
const queue = makeQueue();

const world: World = {
  store,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  identify: async (transfer) => identify(await store.kept.key(), transfer),
  words: ({ language }) => wordsFor(chooseLanguage(language, browser.i18n.getUILanguage())),
  showWarning,
  closeWarning,
  focusTab,
  tell,
  tellAll,
  wakeFor,
  forget,
  injectReader,
  showOpenHolds,
  here: hereFor,
  guardedPatterns: async () => ({ builtIn: builtInPatterns(), granted: await grantedPatterns() }),
};

async function guardSites(): Promise<void> {
  await registerGranted();
  await guardOpenTabs();
}

void closeToContent();
receive(keepLookout({ world, queue, isKnown, isThere, onDeparture, openerOf }, makeDesk(world, queue)));
onWake(() => void queue(() => showCount(world)));
onWarningClosed((holdId) => void warningClosed(world, holdId));
onSitesChanged(() => void guardSites());
browser.runtime.onInstalled.addListener(() => void guardSites());
void store.kept.installedAt(world.now());
void registerGranted();
void queue(() => showCount(world));

// The desk's world in a real browser.
import browser from 'webextension-polyfill';
import { regionOf } from '../../src/settings/region.ts';
import { tell, tellAll } from '../channel/tell.ts';
import { chooseLanguage, wordsFor } from '../channel/words.ts';
import { forget, keepBeat, wakeFor, wakeForSettings } from './alarms.ts';
import { showSite } from './badge.ts';
import { makeFlows } from './flows.ts';
import { injectReader, injectTeacher } from './frames.ts';
import { builtInPatterns, grantedPatterns, leaveSite, tabAtHand } from './guarding.ts';
import { hereFor } from './here.ts';
import { identify } from './identify.ts';
import { tellReady } from './notices.ts';
import { openerOf } from './requests.ts';
import {
  readDraft,
  readFlows,
  readHelpNext,
  readSeats,
  writeDraft,
  writeFlows,
  writeHelpNext,
  writeSeats,
} from './store/session.ts';
import type { Store } from './store/store.ts';
import { makeSurroundings } from './surroundings.ts';
import { showHeldInTabs } from './tab-buttons.ts';
import { closeWarning, focusTab, showHelp, showHolds, showWarning } from './windows.ts';
import type { World } from './world.ts';

export function realWorld(store: Store): World {
  const life = crypto.randomUUID();
  // A browser in another language is another start; to ask costs a tenth of an assessment.
  const language = browser.i18n.getUILanguage();
  return {
    store,
    now: Date.now,
    clock: () => ({ life, wall: Date.now(), elapsed: performance.now() }),
    offsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
    newId: () => crypto.randomUUID(),
    identify: async (transfer) => identify(await store.kept.key(), transfer),
    words: (settings) => wordsFor(chooseLanguage(settings.language, language)),
    region: ({ region }) => region ?? regionOf(language),
    showWarning,
    showHolds,
    showHelp,
    closeWarning,
    focusTab,
    tell,
    tellAll,
    surroundings: makeSurroundings({ now: Date.now, tell, restore: readSeats, keep: writeSeats }),
    flows: makeFlows({ now: Date.now, openerOf, restore: readFlows, keep: writeFlows }),
    leaveHelp: () => writeHelpNext(true),
    takeHelp: async () => {
      const isNext = await readHelpNext();
      if (isNext) await writeHelpNext(false);
      return isNext;
    },
    wakeFor,
    forget,
    wakeForSettings,
    leaveSite,
    keepBeat,
    tellReady,
    injectReader,
    tabAtHand: async () => (await tabAtHand())?.id ?? null,
    injectTeacher,
    draft: readDraft,
    keepDraft: writeDraft,
    showHeld: showHeldInTabs,
    showSite,
    here: hereFor,
    guardedPatterns: async () => ({ builtIn: builtInPatterns(), granted: await grantedPatterns() }),
  };
}

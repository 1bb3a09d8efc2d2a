// What the desk needs of the browser, given as one record, so that a test can give it another.
import type { ClockReading } from '../../src/hold/clock.ts';
import type { Place } from '../../src/hold/hold.ts';
import type { Region } from '../../src/settings/region.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Notice } from '../channel/content-protocol.ts';
import type { Here, SettingsView } from '../channel/page-protocol.ts';
import type { Words } from '../channel/words.ts';
import type { Draft } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Identity } from './identify.ts';
import type { SiteAt } from './site-at.ts';
import type { Store } from './store/store.ts';
import type { Surroundings } from './surroundings.ts';

interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

/** What the toolbar button tells of. `until`: the nearest end of a wait that closes the flow; times are ms since the epoch. */
export interface Held {
  readonly open: number;
  readonly until: number | null;
  readonly now: number;
}

export interface World {
  readonly store: Store;
  /** ms since the epoch. */
  now(): number;
  clock(): ClockReading;
  /** Local time minus UTC at a moment, in minutes, east positive. */
  offsetMinutes(at: number): number;
  newId(): string;
  identify(transfer: Transfer): Promise<Identity>;
  words(settings: Settings): Words;
  /** Where the person lives: as they said, else by the browser's language. */
  region(settings: Settings): Region;
  /** Opens or raises the warning of a hold. */
  showWarning(holdId: string): Promise<void>;
  closeWarning(holdId: string): Promise<void>;
  /** Opens the page of all payments that wait. */
  showHolds(): Promise<void>;
  /** Opens the help page; `null`: from no payment that waits. */
  showHelp(holdId: string | null): Promise<void>;
  /** `false` when the tab is gone, or shows another site. */
  focusTab(place: Place): Promise<boolean>;
  /** `false` when nobody hears it. */
  tell(place: FramePlace, notice: Notice): Promise<boolean>;
  tellAll(notice: Notice): Promise<void>;
  /** What the other frames of a tab show. */
  readonly surroundings: Surroundings;
  /** What earlier steps in a tab showed. */
  readonly flows: Flows;
  /** The toolbar button shows the help page next, once. */
  leaveHelp(): Promise<void>;
  /** Whether it is to be shown now; not again after this. */
  takeHelp(): Promise<boolean>;
  wakeFor(holdId: string, at: number): Promise<void>;
  forget(holdId: string): Promise<void>;
  /** Wakes at the next moment at which settings change by themselves, ms since the epoch. */
  wakeForSettings(at: number | null): Promise<void>;
  /** Gives the browser its leave for a match pattern back. */
  leaveSite(pattern: string): Promise<void>;
  /** Wakes the background once a minute, or no more. */
  keepBeat(on: boolean): Promise<void>;
  /** Tells the person, wherever they are, that the wait of a hold is over. */
  tellReady(holdId: string, words: Words): Promise<void>;
  injectReader(place: FramePlace): Promise<boolean>;
  /** The tab that the person has in mind; `null` when there is none. */
  tabAtHand(): Promise<number | null>;
  /** Puts teach mode into all guarded frames of a tab. */
  injectTeacher(tabId: number): Promise<boolean>;
  /** What is being taught in a tab, until it is kept or left. */
  draft(): Promise<Draft | null>;
  keepDraft(draft: Draft | null): Promise<void>;
  /** On the toolbar button, everywhere; `siteAt` says what the guard is at a host. */
  showHeld(held: Held, words: Words, siteAt: (host: string) => SiteAt): Promise<void>;
  /** On the toolbar button of one tab. */
  showSite(tabId: number, site: SiteAt, held: Held, words: Words): Promise<void>;
  here(settings: Settings, now: number): Promise<Here>;
  guardedPatterns(): Promise<Pick<SettingsView, 'builtIn' | 'granted'>>;
}

// What the desk needs of the browser, given as one record, so that a test can give it another.
import type { Settings } from '../../src/settings/settings.ts';
import type { Transfer } from '../../src/transfer/transfer.ts';
import type { Here, Notice, SettingsView } from '../channel/protocol.ts';
import type { Words } from '../channel/words.ts';
import type { Flows } from './flows.ts';
import type { Identity } from './identify.ts';
import type { Store } from './store/store.ts';
import type { Surroundings } from './surroundings.ts';

interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
}

export interface World {
  readonly store: Store;
  /** ms since the epoch. */
  now(): number;
  /** Local time minus UTC at a moment, in minutes, east positive. */
  offsetMinutes(at: number): number;
  newId(): string;
  identify(transfer: Transfer): Promise<Identity>;
  words(settings: Settings): Words;
  /** Opens or raises the warning of a hold. */
  showWarning(holdId: string): Promise<void>;
  closeWarning(holdId: string): Promise<void>;
  /** `false` when the tab is gone. */
  focusTab(tabId: number): Promise<boolean>;
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
  injectReader(place: FramePlace): Promise<boolean>;
  showOpenHolds(open: number, words: Words): Promise<void>;
  here(settings: Settings, now: number): Promise<Here>;
  guardedPatterns(): Promise<Pick<SettingsView, 'builtIn' | 'granted'>>;
}

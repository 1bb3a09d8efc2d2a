// The door to the browser's alarms: they wake the background at the end of a wait.
import browser from 'webextension-polyfill';

const PREFIX = 'hold/';

/** Wakes at `at`, ms since the epoch; set again for the same hold it replaces the earlier one. */
export async function wakeFor(holdId: string, at: number): Promise<void> {
  await browser.alarms.create(PREFIX + holdId, { when: at });
}

export async function forget(holdId: string): Promise<void> {
  await browser.alarms.clear(PREFIX + holdId);
}

/** Calls `wake` with the hold's id when its time has come. */
export function onWake(wake: (holdId: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) wake(name.slice(PREFIX.length));
  });
}

const SETTINGS = 'settings';

/** Wakes when settings change by themselves, `at` ms since the epoch; `null`: nothing will. */
export async function wakeForSettings(at: number | null): Promise<void> {
  await (at === null ? browser.alarms.clear(SETTINGS) : browser.alarms.create(SETTINGS, { when: at }));
}

export function onWakeForSettings(wake: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SETTINGS) wake();
  });
}

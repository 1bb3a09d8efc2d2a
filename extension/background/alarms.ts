// The door to the browser's alarms: they wake the background at the end of a wait, and once a minute while one runs.
import browser from 'webextension-polyfill';

const PREFIX = 'hold/';
const BEAT = 'beat';

/** Wakes at `at`, ms since the epoch; set again for the same hold it replaces the earlier one. */
export async function wakeFor(holdId: string, at: number): Promise<void> {
  await browser.alarms.create(PREFIX + holdId, { when: at });
}

export async function forget(holdId: string): Promise<void> {
  await browser.alarms.clear(PREFIX + holdId);
}

/** One that beats already goes on as it does: begun anew at every change it might never come. */
export async function keepBeat(on: boolean): Promise<void> {
  if (!on) await browser.alarms.clear(BEAT);
  else if ((await browser.alarms.get(BEAT)) === undefined) {
    await browser.alarms.create(BEAT, { periodInMinutes: 1 });
  }
}

/** Calls `wake` with the hold's id when its time has come, and with `null` at every beat. */
export function onWake(wake: (holdId: string | null) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) wake(name.slice(PREFIX.length));
    else if (name === BEAT) wake(null);
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

// The door to the browser's alarms: they wake the background at the end of a cooling-off period.
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

// The door to the browser's notifications: one that says that a wait is over, and never urges to pay.
import browser from 'webextension-polyfill';
import type { Words } from '../channel/words.ts';

const PREFIX = 'hold/';

/** Names neither payee nor amount, since others may see the screen, and has no button. */
export async function tellReady(holdId: string, words: Words): Promise<void> {
  await browser.notifications?.create(PREFIX + holdId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: words.say('notice_ready'),
    message: words.say('notice_ready_more'),
  });
}

/** Calls `open` when a person pressed a notification of ours. */
export function onNoticePressed(open: () => void): void {
  browser.notifications?.onClicked.addListener((name) => {
    if (!name.startsWith(PREFIX)) return;
    void browser.notifications.clear(name);
    open();
  });
}

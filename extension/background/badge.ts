// The toolbar button: how many transfers are held, said by number and by title.
import browser from 'webextension-polyfill';
import type { Words } from '../channel/words.ts';

/** `open`: holds that still stand between a person and a transfer. */
export async function showOpenHolds(open: number, words: Words): Promise<void> {
  await browser.action.setBadgeText({ text: open === 0 ? '' : String(open) });
  await browser.action.setTitle({
    title: open === 0 ? words.say('extension_name') : words.say('title_held'),
  });
}

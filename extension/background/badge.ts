// The toolbar button: how many transfers are held and until when, by number and by title; and a tab nobody guards yet.
import browser from 'webextension-polyfill';
import type { Words } from '../channel/words.ts';
import type { Held } from './world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Two hours and more are counted in hours, so that it fits: `90m`, `2h`. A begun one counts whole. */
function restOf(ms: number, words: Words): string {
  const minutes = Math.max(1, Math.ceil(ms / MINUTE));
  if (minutes < 120) return words.say('badge_minutes', String(minutes));
  return words.say('badge_hours', String(Math.ceil(ms / HOUR)));
}

function textOf({ open, until, now }: Held, words: Words): string {
  if (until !== null) return restOf(until - now, words);
  return open === 0 ? '' : String(open);
}

function titleOf({ open, until, now }: Held, words: Words): string {
  if (until !== null) return words.say('title_held_until', words.timeOfDay(until, now));
  return open === 0 ? words.say('extension_name') : words.say('title_held');
}

/** The rest of the nearest long wait, else the number of transfers that are held. */
export async function showHeld(held: Held, words: Words): Promise<void> {
  await browser.action.setBadgeText({ text: textOf(held, words) });
  await browser.action.setTitle({ title: titleOf(held, words) });
}

/** On the button of one tab, until it shows another page. */
export async function showUnguarded(tabId: number, words: Words): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '↻' });
    await browser.action.setTitle({ tabId, title: words.say('title_reload') });
  } catch {
    // The tab is gone.
  }
}

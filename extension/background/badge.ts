// The toolbar button: how many transfers are held and until when, by number and by title; and what the guard is in each tab.
import browser from 'webextension-polyfill';
import type { MessageKey } from '../channel/wording.ts';
import type { Words } from '../channel/words.ts';
import type { SiteAt } from './site-at.ts';
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

/** `''` where nothing is held. */
function heldTitle({ open, until, now }: Held, words: Words): string {
  if (until !== null) return words.say('title_held_until', words.timeOfDay(until, now));
  return open === 0 ? '' : words.say('title_held');
}

const siteTitles = {
  guarded: 'title_guarded',
  paused: 'title_paused',
  off: 'title_off',
} as const satisfies Readonly<Record<SiteAt['state'], MessageKey>>;

function siteTitle({ state, pausedUntil }: SiteAt, now: number, words: Words): string {
  return pausedUntil === null
    ? words.say(siteTitles[state])
    : words.say('here_paused_until', words.timeOfDay(pausedUntil, now));
}

/** What is held stands above what the page is. */
const both = (held: string, here: string): string => (held === '' ? here : `${held}\n${here}`);

/** The rest of the nearest long wait, else the number of transfers that are held; of a tab that is guarded, see `showSite`. */
export async function showHeld(held: Held, words: Words): Promise<void> {
  await browser.action.setBadgeText({ text: textOf(held, words) });
  await browser.action.setTitle({ title: both(heldTitle(held, words), words.say('title_not_guarded')) });
}

const RELOAD = '↻';

const iconOf = (name: string): Record<string, string> =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));

const [inColour, grey] = [iconOf('icon'), iconOf('icon-off')];

/** On the button of one tab that is ours to guard, until it shows another page: in grey where it is off or paused. */
export async function showSite(tabId: number, site: SiteAt, held: Held, words: Words): Promise<void> {
  const isOn = site.state === 'guarded';
  const isQuiet = held.open === 0;
  try {
    if ((await browser.action.getBadgeText({ tabId })) === RELOAD) return;
    await browser.action.setTitle({
      tabId,
      title: both(heldTitle(held, words), siteTitle(site, held.now, words)),
    });
    // `null`: as in any other tab.
    await browser.action.setBadgeText({ tabId, text: isOn || !isQuiet ? null : words.say('badge_off') });
    await browser.action.setIcon({ tabId, path: isOn ? inColour : grey });
  } catch {
    // The tab is gone.
  }
}

/** On the button of one tab, until it shows another page. */
export async function showUnguarded(tabId: number, words: Words): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: RELOAD });
    await browser.action.setTitle({ tabId, title: words.say('title_reload') });
  } catch {
    // The tab is gone.
  }
}

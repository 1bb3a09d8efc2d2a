// Which sites are guarded: the manifest's own, those the person allowed since, and what that means for a tab.
import browser from 'webextension-polyfill';
import { injectGate, injectGateWhere } from './frames.ts';
import { covers } from './match-pattern.ts';

/** Ours first: the page's own world knocks at a door that is there already. Any site a person adds may use a wallet. */
const scripts = [
  { id: 'granted-sites', js: ['content.js'], world: 'ISOLATED' },
  { id: 'granted-sites-page', js: ['page.js'], world: 'MAIN' },
] as const;

/** Match patterns that are guarded from the first minute, preset sites included. */
export function builtInPatterns(): readonly string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set(scripts.flatMap(({ matches }) => matches))];
}

/** Match patterns that the person has allowed since. */
export async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = builtInPatterns();
  return origins.filter((origin) => !builtIn.includes(origin));
}

export async function isGuarded(url: URL): Promise<boolean> {
  return [...builtInPatterns(), ...(await grantedPatterns())].some((pattern) => covers(pattern, url));
}

/** Makes the browser run our gate on the allowed sites from now on; done again at every start, since it may forget. */
export async function registerGranted(): Promise<void> {
  const matches = [...(await grantedPatterns())];
  const registered = await browser.scripting.getRegisteredContentScripts({
    ids: scripts.map(({ id }) => id),
  });
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  const how = { matches, allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' as const };
  await browser.scripting.registerContentScripts(
    scripts.map((script) => ({ ...script, js: [...script.js], ...how })),
  );
}

/**
 * Guards what is open already, frames in other sites' pages too: after an update, when a site was allowed, and where the
 * browser brought tabs back before it knew our scripts. `isListening`: a gate of ours is there; `cannot`: the browser lets
 * none into a page that must be guarded.
 */
export async function guardOpenTabs(
  isListening: (tabId: number) => Promise<boolean>,
  cannot: (tabId: number) => Promise<void>,
): Promise<void> {
  const url = [...builtInPatterns(), ...(await grantedPatterns())];
  const awake = { discarded: false };
  const [tabs, guarded] = await Promise.all([
    browser.tabs.query(awake),
    browser.tabs.query({ ...awake, url }),
  ]);
  const whole = new Set(guarded.map(({ id }) => id));
  const mayGuard = (origin: string): boolean =>
    URL.canParse(origin) && url.some((pattern) => covers(pattern, new URL(origin)));
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      if (!whole.has(id)) await injectGateWhere(id, mayGuard);
      else if (!(await isListening(id)) && !(await injectGate(id))) await cannot(id);
    }),
  );
}

/** The tabs that are open on a site that is ours to guard. */
export async function guardedTabs(): Promise<readonly { readonly id: number; readonly host: string }[]> {
  const patterns = [...builtInPatterns(), ...(await grantedPatterns())];
  const tabs = await browser.tabs.query({ discarded: false, url: patterns });
  return tabs.flatMap(({ id, url }) =>
    id === undefined || url === undefined || !URL.canParse(url) ? [] : [{ id, host: new URL(url).hostname }],
  );
}

/** Gives the browser its leave for a match pattern back; one that it needs for the built-in sites it keeps. */
export async function leaveSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}

/** Calls `changed` whenever the person allows a site or takes it back. */
export function onSitesChanged(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

/**
 * The tab a person has in mind: the one in front, or, when that is a page of ours, the one used last before it.
 * `null` when there is none whose address we may know.
 */
export async function tabAtHand(): Promise<{ readonly url: URL; readonly id: number } | null> {
  const tabs = await browser.tabs.query({});
  const own = browser.runtime.getURL('');
  const latest = tabs
    .filter(({ url, id }) => url !== undefined && id !== undefined && !url.startsWith(own))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A tab in front whose address the browser keeps from us is no other one.
  const isOurs = front === undefined || front.url?.startsWith(own) === true;
  const tab = isOurs ? latest[0] : front;
  if (tab?.url === undefined || tab.id === undefined || !URL.canParse(tab.url)) return null;
  return { url: new URL(tab.url), id: tab.id };
}

// What the page at hand is to the guard, for the toolbar.
import type { Settings } from '../../src/settings/settings.ts';
import type { Here } from '../channel/page-protocol.ts';
import { isGuarded, tabAtHand } from './guarding.ts';
import { siteAt } from './site-at.ts';
import { unseenIn } from './unseen.ts';

const nowhere: Here = { host: '', state: 'cannot-be-guarded', pattern: '', unseen: null, pausedUntil: null };

/** `cannot-be-guarded`: no web page, or one whose address the browser keeps from us. */
export async function hereFor(settings: Settings, now: number): Promise<Here> {
  const tab = await tabAtHand();
  if (tab === null || !/^https?:$/.test(tab.url.protocol)) return nowhere;
  const { hostname: host, protocol } = tab.url;
  const { state, pausedUntil } = siteAt(settings, host, now);
  const here = { host, pattern: `${protocol}//${host}/*`, unseen: null, pausedUntil };
  if (state !== 'guarded' && (await isGuarded(tab.url))) return { ...here, state };
  const [guarded, unseen] = await Promise.all([isGuarded(tab.url), unseenIn(tab.id, host)]);
  return { ...here, state: guarded ? 'guarded' : 'not-guarded', unseen };
}

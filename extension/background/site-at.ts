// What the guard is at one site at this moment.
import { type Settings, siteState } from '../../src/settings/settings.ts';

/** `pausedUntil`: when a pause ends, ms since the epoch; `null` where there is none. */
export interface SiteAt {
  readonly state: ReturnType<typeof siteState>;
  readonly pausedUntil: number | null;
}

export function siteAt(settings: Settings, host: string, now: number): SiteAt {
  const state = siteState(settings, host, now);
  return { state, pausedUntil: state === 'paused' ? (settings.pausedSites[host] ?? null) : null };
}

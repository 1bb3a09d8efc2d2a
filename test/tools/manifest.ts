// The manifest of each browser, made from the one at the top: what differs, and the sites that a preset adds.
import type { Preset } from './preset.ts';

interface ContentScript {
  readonly matches: readonly string[];
  readonly [key: string]: unknown;
}

/** The keys that a build changes; everything else passes through as it stands. */
export interface Manifest {
  readonly background: { readonly service_worker: string; readonly [key: string]: unknown };
  readonly content_scripts?: readonly ContentScript[];
  readonly host_permissions?: readonly string[];
  readonly permissions?: readonly string[];
  readonly [key: string]: unknown;
}

/**
 * The host of a match pattern with every path. A site is guarded whole: host permissions have no path, and Chrome
 * refuses a path beside `match_origin_as_fallback`
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts).
 */
function wholeSite(pattern: string): string {
  const [scheme = '', rest = ''] = pattern.split('://');
  return `${scheme}://${rest.slice(0, rest.indexOf('/'))}/*`;
}

function withSites(base: Manifest, preset: Preset): Manifest {
  const sites = (preset.sites ?? []).map(wholeSite);
  if (sites.length === 0) return base;
  const join = (patterns: readonly string[]): string[] => [...new Set([...patterns, ...sites])];
  return {
    ...base,
    host_permissions: join(base.host_permissions ?? []),
    content_scripts: (base.content_scripts ?? []).map((script) => ({
      ...script,
      matches: join(script.matches),
    })),
  };
}

/** For Chrome and Edge: without the keys that only Firefox reads. */
export function chromeManifest(base: Manifest, preset: Preset): Manifest {
  const { browser_specific_settings: _, ...rest } = withSites(base, preset);
  return { ...rest, background: base.background };
}

/** For Firefox: the service worker becomes an event page of the same file, which may hold a request back. */
export function firefoxManifest(base: Manifest, preset: Preset): Record<string, unknown> {
  // Firefox has managed storage without a schema.
  const {
    minimum_chrome_version: _,
    storage: _storage,
    background,
    permissions = [],
    ...rest
  } = withSites(base, preset);
  const { service_worker, ...how } = background;
  return {
    ...rest,
    permissions: [...permissions, 'webRequestBlocking'],
    background: { ...how, scripts: [service_worker] },
  };
}

/** The top-level manifest as text -> what a build changes of it; `null` when it is no such manifest. */
export function readManifest(text: string): Manifest | null {
  const value: unknown = JSON.parse(text);
  return isManifest(value) ? value : null;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('background' in value)) return false;
  const { background } = value;
  if (typeof background !== 'object' || background === null || !('service_worker' in background))
    return false;
  const scripts = 'content_scripts' in value ? value.content_scripts : [];
  const hosts = 'host_permissions' in value ? value.host_permissions : [];
  const permissions = 'permissions' in value ? value.permissions : [];
  return (
    typeof background.service_worker === 'string' &&
    areTexts(hosts) &&
    areTexts(permissions) &&
    Array.isArray(scripts) &&
    scripts.every((script: unknown) => {
      return typeof script === 'object' && script !== null && 'matches' in script && areTexts(script.matches);
    })
  );
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

// The sites that are guarded from the first minute: a bank's, a payment institution's or an exchange's own hosts.
import { americasSites } from './americas.ts';
import { asiaPacificSites } from './asia-pacific.ts';
import { chinaSites } from './china.ts';
import { cryptoSites } from './crypto.ts';
import { europeSites } from './europe.ts';
import type { Site } from './site.ts';
import { worldSites } from './world.ts';

export const builtInSites: readonly Site[] = [
  ...chinaSites,
  ...worldSites,
  ...americasSites,
  ...europeSites,
  ...asiaPacificSites,
  ...cryptoSites,
];

function hostsOf(sites: readonly Site[]): readonly string[] {
  return [...new Set(sites.flatMap((site) => site.hosts))].sort();
}

const hosts = hostsOf(builtInSites);

/** The match patterns of the manifest, sorted, each once: whole hosts over https. */
export function builtInPatterns(): readonly string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/** Where browsers' payment sheets and wallets are used: no bank has them. */
const callKinds: readonly Site['kind'][] = ['checkout', 'withdrawal', 'p2p'];

/** The match patterns of the hosts that the page's own world is watched on, sorted, each once. */
export function pageCallPatterns(): readonly string[] {
  const sites = builtInSites.filter(({ kind }) => callKinds.includes(kind));
  return hostsOf(sites).map((host) => `https://${host}/*`);
}

function covers(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
}

/** Whether `host` (as `URL.hostname` gives it: ASCII, lower case, no port) is a built-in one; look-alikes are not. */
export function isBuiltIn(host: string): boolean {
  return hosts.some((pattern) => covers(pattern, host));
}

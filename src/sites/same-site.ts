// Whose site a host belongs to: pages of one site may speak of one transfer.
import { getDomain } from 'tldts';

/** The registrable domain; a bare address, and a host that stands for itself, are their own. `''` of an opaque origin. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

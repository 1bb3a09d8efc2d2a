// Match patterns, as the browser writes which sites an extension may see.

/**
 * Whether a match pattern (`https://*.bank.example/*`) covers a URL's scheme and host; its path is always `/*` here.
 * `*://` stands for http and https.
 */
export function covers(pattern: string, url: URL): boolean {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.slice(0, rest.indexOf('/'));
  const isScheme = scheme === '*' ? /^https?:$/.test(url.protocol) : url.protocol === `${scheme}:`;
  if (!isScheme) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

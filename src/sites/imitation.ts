// Hosts that look like a known payment site's and are not: one letter off, an extra word, another suffix.
import punycode from 'punycode/';
import { parse } from 'tldts';
import { latinLook, mixesScripts } from '../transfer/latin-look.ts';
import { builtInSites } from './built-in.ts';
import { leftOut } from './left-out.ts';

/**
 * How a host misleads. `of`: the host of the site that it looks like. `ip-address`: the page has no name at all.
 * `mixed-letters`: its name mixes letters of scripts that look alike.
 */
export type Imitation =
  | { readonly kind: 'look-alike' | 'extra-word' | 'other-suffix'; readonly of: string }
  | { readonly kind: 'ip-address' | 'mixed-letters'; readonly of: null };

/** A known site by the two parts of its registrable domain: `paypal` and `com`. */
interface Known {
  readonly name: string;
  readonly suffix: string;
  readonly host: string;
}

const split = (host: string): ReturnType<typeof parse> => parse(host, { allowPrivateDomains: true });

function knownOf(host: string): Known | null {
  const { domainWithoutSuffix, publicSuffix } = split(host.replace(/^\*\./u, ''));
  if (!domainWithoutSuffix || !publicSuffix) return null;
  return { name: domainWithoutSuffix, suffix: publicSuffix, host: `${domainWithoutSuffix}.${publicSuffix}` };
}

/** All known sites, in order and by their hosts. */
interface KnownSites {
  readonly inOrder: readonly Known[];
  readonly byHost: ReadonlyMap<string, Known>;
}

function readKnown(): KnownSites {
  const all = [...builtInSites, ...leftOut].flatMap(({ hosts }) => hosts.map(knownOf));
  const byHost = new Map(all.filter((site) => site !== null).map((site) => [site.host, site]));
  return { inOrder: [...byHost.values()], byHost };
}

/** Made when first needed, which is not at the start. */
let known: KnownSites | null = null;

/** Names with at least this many letters are nobody's everyday word; shorter ones need more to be an imitation. */
const TELLING = 5;

/** Words that false payment sites put beside the name (facts/site-list.json, notes: never match look-alikes). */
const baits: ReadonlySet<string> = new Set(
  (
    'secure security login signin sign verify verification account accounts online bank banking ebank pay payment payments ' +
    'support help service services safe auth update confirm wallet app web portal client customer care center refund bonus ' +
    'official alert id my user mobile cashier transfer card info www com net'
  ).split(' '),
);

/** Suffixes that cost little and are no country's own for its banks. */
const cheap: ReadonlySet<string> = new Set(
  'xyz top cc vip club icu online site shop info live tk ml ga cf gq co cm buzz work app click link pw ws life fun cyou sbs cfd bond'.split(
    ' ',
  ),
);

/** The figures and pairs of letters that stand for one letter, as that letter. */
function lookOf(name: string): string {
  return latinLook(name)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll(/[1|!]/gu, 'l')
    .replaceAll('5', 's')
    .replaceAll('i', 'l');
}

/** Whether anybody can have a name under this suffix from its owner, as under `github.io`. */
function isRented(suffix: string): boolean {
  return split(`a.${suffix}`).isPrivate === true;
}

/** Whether one letter was left out, put in, exchanged, or two neighbours were swapped. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skipped: number): string => text.slice(start + skipped);
  const swapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (swapped && rest(a, 2) === rest(b, 2))
  );
}

/** Two or three letters before a common word: banks whose initials differ by one are two banks (isbank, usbank, nhbank). */
const initials = /^(\p{L}{1,3})(bank|china)$/u;

function haveOtherInitials(one: string, other: string): boolean {
  const [, first, word] = initials.exec(one) ?? [];
  const [, second, sameWord] = initials.exec(other) ?? [];
  return word !== undefined && word === sameWord && first !== second;
}

/** A name of three letters that only looks like another's says something beside the other's own suffix (bnl.it, bni.co.id). */
function isTooShort(name: string, suffix: string, site: Known): boolean {
  return name.length < 4 && suffix !== site.suffix;
}

function looksLike(name: string, suffix: string, site: Known): boolean {
  if (name === site.name) return false;
  if (lookOf(name) === lookOf(site.name)) return !isTooShort(name, suffix, site);
  const isPlural = name === `${site.name}s`;
  const isOther = isPlural || haveOtherInitials(name, site.name);
  return site.name.length > TELLING && !isOther && isOneOff(name, site.name);
}

/** `paypal-secure`, `secure.paypal.evil`, `paypalsecure`: the name and another word, which for a short name is a bait. */
function hasExtraWord(words: readonly string[], name: string, site: Known): boolean {
  const others = words.filter((word) => word !== site.name);
  if (words.includes(site.name) && others.length > 0) {
    return site.name.length > TELLING || others.some((word) => baits.has(word));
  }
  if (site.name.length < TELLING) return false;
  const rest = name.startsWith(site.name)
    ? name.slice(site.name.length)
    : name.replace(new RegExp(`${site.name}$`, 'u'), '');
  return rest !== name && baits.has(rest);
}

/** `com` and the countries' suffixes: a bank's own, as a rule, for its other countries. */
const national = /^(?:com|[a-z]{2}|(?:com|co)\.[a-z]{2})$/u;

/** The suffix that is not the site's own; another country's is no sign, and of a name that is a word only a cheap one is. */
function hasOtherSuffix(name: string, suffix: string, site: Known): boolean {
  if (name !== site.name || suffix === site.suffix) return false;
  if (cheap.has(suffix) || isRented(suffix)) return true;
  return !national.test(suffix) && site.name.length > TELLING;
}

/** Whether a whole known host, such as `paypal.com`, stands in front of another domain. */
function isPrefixed(subdomain: string, site: Known): boolean {
  return (
    `.${subdomain}.`.includes(`.${site.host}.`) ||
    `.${subdomain}.`.includes(`.${site.host.replaceAll('.', '-')}.`)
  );
}

/** The ways to imitate a site by name, the plainest first. */
function wayOf(
  name: string,
  suffix: string,
  subdomain: string,
  site: Known,
): 'look-alike' | 'extra-word' | 'other-suffix' | null {
  if (looksLike(name, suffix, site)) return 'look-alike';
  if (isPrefixed(subdomain, site) || hasExtraWord(name.split('-'), name, site)) return 'extra-word';
  return hasOtherSuffix(name, suffix, site) ? 'other-suffix' : null;
}

/** Addresses of the own machine or network have no name and imitate nobody. */
const ownNetwork = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[?::1\]?$|\[?f[cde])/iu;

/** The label as it is shown; one that cannot be decoded stays as it is. */
function decoded(label: string): string {
  try {
    return punycode.toUnicode(label);
  } catch {
    return label;
  }
}

function judge(host: string): Imitation | null {
  const { isIp, domain, domainWithoutSuffix, publicSuffix, subdomain } = split(host);
  if (isIp) return ownNetwork.test(host) ? null : { kind: 'ip-address', of: null };
  known ??= readKnown();
  if (!domain || !domainWithoutSuffix || !publicSuffix || known.byHost.has(domain)) return null;
  const name = decoded(domainWithoutSuffix);
  for (const site of known.inOrder) {
    const kind = wayOf(name, publicSuffix, subdomain ?? '', site);
    if (kind !== null) return { kind, of: site.host };
  }
  return mixesScripts(name) ? { kind: 'mixed-letters', of: null } : null;
}

/** So many hosts are remembered with what was found of them; a person pays on a few. */
const REMEMBERED = 64;
const judged = new Map<string, Imitation | null>();

/** How `host` (as `URL.hostname` gives it) misleads; `null` for a known site's own host, and for one that is like none. */
export function imitationOf(host: string): Imitation | null {
  const before = judged.get(host);
  if (before !== undefined) return before;
  const found = judge(host);
  if (judged.size >= REMEMBERED) judged.clear();
  judged.set(host, found);
  return found;
}

// What a page calls its site: in its head, in its linked data, in its header, and by where its links lead.
import type { PageText } from '../../src/reading/page.ts';
import { cleanLine } from './clean-line.ts';
import { labelOf } from './label.ts';

const siteNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

/** What a page's head says under one of `siteNames`, the first time that it does; some pages break off their head. */
function saidInHead(page: Document): string {
  const said = new Map<string, string>();
  for (const meta of page.getElementsByTagName('meta')) {
    for (const name of [meta.getAttribute('property'), meta.getAttribute('name')]) {
      if (name !== null && siteNames.includes(name) && !said.has(name))
        said.set(name, cleanLine(meta.getAttribute('content') ?? ''));
    }
  }
  return siteNames.map((name) => said.get(name) ?? '').find((one) => one !== '') ?? '';
}

const sellers = /^(?:Organization|Corporation|LocalBusiness|\w*Store|OnlineBusiness|WebSite)$/;

/** The name that a page's linked data gives its site, where all that is there agree on one. */
function linkedName(page: Document): string {
  const names = new Set<string>();
  const scripts = [...page.getElementsByTagName('script')].filter(
    (one) => one.getAttribute('type')?.toLowerCase() === 'application/ld+json',
  );
  for (const script of scripts.slice(0, 5)) {
    // Parsing a catalogue would cost more than its seller's name is worth.
    const text = (script.textContent ?? '').slice(0, 20_000);
    try {
      const [one] = [JSON.parse(text) as unknown].flat();
      const { '@type': type, name } = (one ?? {}) as Readonly<Record<string, unknown>>;
      if (typeof type === 'string' && sellers.test(type) && typeof name === 'string')
        names.add(cleanLine(name));
    } catch {
      // What is cut or broken names nobody.
    }
  }
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}

/** Their headers are their own. */
const ofParts = 'main, section, article, aside, form, dialog';

/** No brand is longer. */
const BRAND_MAX = 40;

const logos = '[class*="logo" i], [class*="brand" i]';

/** A picture that says whose it is. */
const pictures = 'img[alt]:not([alt=""]), svg title';

function isHome(link: HTMLAnchorElement): boolean {
  const to = link.getAttribute('href') ?? '';
  return to === '/' || to === './' || to === `${link.ownerDocument.location?.origin}/`;
}

/**
 * What leads home in a header or calls itself a logo, in the order of the page. By names of elements first: a search for
 * anything with such a class would ask every element of the page.
 */
function brandMarks(page: Document): readonly Element[] {
  const home = [...page.getElementsByTagName('a')].filter(
    (one) =>
      isHome(one) &&
      (one.matches(logos) ||
        one.closest('header, [role="banner"]') !== null ||
        one.querySelector(pictures) !== null),
  );
  const inHeaders = [...page.getElementsByTagName('header')].flatMap((one) => [
    ...one.querySelectorAll(logos),
  ]);
  const marks = new Set([...home, ...inHeaders, ...page.getElementsByClassName('navbar-brand')]);
  return [...marks].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** What a link home says beside the name, in any language. */
const homeWords =
  /\s*(?:\b(?:logo|home(?:page)?|accueil|startseite|inicio|início|anasayfa|beranda|strona główna)|首页|首頁|ホーム|홈|главная)$/iu;

/** What a mark says of whose it is: its words, else what its picture stands for. */
function nameOf(mark: Element): string {
  const picture = mark.querySelector(pictures);
  const said = [labelOf(mark), picture?.getAttribute('alt') ?? picture?.textContent ?? ''];
  return said.map((one) => cleanLine(one).replace(homeWords, '')).find((one) => one !== '') ?? '';
}

/** The words, or the picture's, by which the header leads home. */
function brandOf(page: Document): string {
  for (const one of brandMarks(page)) {
    if (one.closest(ofParts) !== null) continue;
    const name = nameOf(one);
    if (name !== '' && name.length <= BRAND_MAX) return name;
  }
  return headerOf(page);
}

/** Where whoever owns a page says so stands at its end. */
const END_CHARACTERS = 600;
const END_TEXTS = 80;

/** The last words of a page, from its last text backwards: asking for all of its text would cost all of it. */
function endOf(page: Document): string {
  if (page.body === null) return '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  let end = '';
  let at = walker.lastChild();
  for (let n = 0; n < END_TEXTS && end.length < END_CHARACTERS && at !== null; n += 1) {
    const isCode = /^(?:script|style|template|noscript)$/.test(at.parentElement?.localName ?? '');
    if (!isCode) end = `${at.nodeValue ?? ''} ${end}`;
    at = walker.previousNode();
  }
  return end.slice(-END_CHARACTERS);
}

/** The line of the page's end that says who owns it, from the sign on; `''` where there is none. */
function ownerOf(page: Document): string {
  const footers = [...page.getElementsByTagName('footer')].map((one) => one.textContent ?? '');
  for (const text of [...footers.map((one) => one.slice(-END_CHARACTERS)), endOf(page)]) {
    const at = text.search(/©|\(c\) ?\d{4}|版权所有|版權所有/iu);
    if (at >= 0) return cleanLine(text.slice(at)).slice(0, 120);
  }
  return '';
}

function ownText(element: Element | undefined): string {
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  return cleanLine(own.map(({ nodeValue }) => nodeValue ?? '').join(' '));
}

/** A header that leads nowhere and has nothing but a few words, beside its menu. */
function headerOf(page: Document): string {
  const [header] = page.getElementsByTagName('header');
  if (header === undefined || header.closest(ofParts) !== null) return '';
  const parts = [...header.querySelectorAll('*')].filter((one) => one.closest('nav') === null);
  if (parts.some((one) => one.matches('a, button, input, h1, h2'))) return '';
  // What stands beside it says who is signed in, or what he has.
  const texts = [...parts, header].filter((one) => ownText(one) !== '');
  const words =
    cleanLine(header.querySelector('img')?.alt ?? '') || (texts.length === 1 ? ownText(texts[0]) : '');
  return words.length <= BRAND_MAX ? words : '';
}

/** How many links are counted. */
const LINKS_MAX = 100;

/** The host that most of a page's links lead to; `''` where there is none. */
export function linkedHostOf(page: Document): string {
  const links = [...page.getElementsByTagName('a')]
    .filter((one) => one.getAttribute('href')?.startsWith('http'))
    .slice(0, LINKS_MAX);
  const times = new Map<string, number>();
  for (const { hostname } of links) times.set(hostname, (times.get(hostname) ?? 0) + 1);
  const most = [...times].find(([, count]) => count > 2 && count * 2 > links.length);
  return most?.[0] ?? '';
}

/** What a page says of whose it is; the header is looked at only where the site has no name of its own. */
export function namesOf(page: Document): Pick<PageText, 'siteName' | 'brand' | 'owner'> {
  const siteName = saidInHead(page) || linkedName(page);
  return { siteName, brand: siteName === '' ? brandOf(page) : '', owner: ownerOf(page) };
}

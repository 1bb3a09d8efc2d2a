// From the DOM around one control to labelled values in plain text.
import type { Control, PageText } from '../../src/reading/page.ts';
import { budget, type Harvest } from './harvest-record.ts';
import { addOwnRow } from './harvest-row.ts';
import { nearest, parentOf, type Scope, scopeOf } from './harvest-scope.ts';
import { type Steps, walkSteps } from './harvest-steps.ts';
import { cleanLine } from './harvest-text.ts';
import { showsMoneyBeside } from './shows-money.ts';

function metaContent(page: Document, name: string): string {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return cleanLine(meta?.getAttribute('content') ?? '');
}

const sellers = /^(?:Organization|Corporation|LocalBusiness|\w*Store|OnlineBusiness|WebSite)$/;

/** The name that a page's linked data gives its site, where all that is there agree on one. */
function linkedName(page: Document): string {
  const names = new Set<string>();
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 5)) {
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

const siteNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title'];

function siteNameOf(page: Document): string {
  return siteNames.map((name) => metaContent(page, name)).find((name) => name !== '') ?? linkedName(page);
}

const brands =
  'header a[href="/"], [role="banner"] a[href="/"], header [class*="logo" i], header [class*="brand" i], a[href="/"][class*="logo" i], a[href="/"][class*="brand" i], .navbar-brand';

/** Their headers are their own. */
const ofParts = 'main, section, article, aside, form, dialog';

/** No brand is longer. */
const BRAND_MAX = 40;

/** The words, or the picture's, by which the header leads home. */
function brandOf(page: Document): string {
  for (const one of page.querySelectorAll(brands)) {
    if (one.closest(ofParts) !== null) continue;
    const name = wordsOf(one).replace(/\s*\b(?:logo|home(?:page)?)$/iu, '');
    if (name !== '' && name.length <= BRAND_MAX) return name;
  }
  return '';
}

/** How many links are counted. */
const LINKS_MAX = 100;

function linkedHostOf(page: Document): string {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].slice(0, LINKS_MAX);
  const times = new Map<string, number>();
  for (const { hostname } of links) times.set(hostname, (times.get(hostname) ?? 0) + 1);
  const most = [...times].find(([, count]) => count > 2 && count * 2 > links.length);
  return most?.[0] ?? '';
}

function wordsOf(element: Element): string {
  const root = element.getRootNode();
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const referred = ids.map((id) =>
    root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null,
  );
  const said = [
    referred.map((one) => one?.textContent ?? '').join(' '),
    element.getAttribute('aria-label') ?? '',
    element instanceof HTMLInputElement ? element.value : (element.textContent ?? ''),
    element.getAttribute('alt') ?? '',
    element.getAttribute('title') ?? '',
    element.querySelector('img[alt]')?.getAttribute('alt') ?? '',
  ];
  return said.map(cleanLine).find((one) => one !== '') ?? '';
}

const menus =
  'nav, [role="navigation"], [role="tablist"], [role="menu"], [role="menubar"], [role="tab"], [role="menuitem"], header ul';

function placeOf(control: Element): Control['place'] {
  if (nearest(control, (one) => one.matches(menus)) !== null) return 'menu';
  const opens = control.getAttribute('aria-haspopup');
  if (opens !== null && opens !== 'false') return 'opener';
  if (
    /modal|offcanvas|collapse/.test(
      control.getAttribute('data-bs-toggle') ?? control.getAttribute('data-toggle') ?? '',
    )
  )
    return 'opener';
  if (control.localName !== 'a' || control.getAttribute('role') === 'button') return 'button';
  // It leads nowhere: a script acts on it.
  if (/^javascript:/i.test(control.getAttribute('href') ?? '')) return 'button';
  return 'link';
}

/** The accessible name as far as it matters here, and where the control stands. */
function controlOf(control: Element): Control {
  return { name: wordsOf(control), place: placeOf(control) };
}

const noControl: Control = { name: '', place: 'button' };

/** How many neighbours on each level are read first where a form is too large to be read as a whole. */
const NEIGHBOURS = 30;

/** What stands right before the control, level by level, for a form that would use up the budget before its end. */
function* walkBefore(found: Harvest, own: Element): Steps<void> {
  for (let at: Element | null = found.control; at !== null && at !== own; at = parentOf(at)) {
    let before = at.previousElementSibling;
    for (let n = 0; n < NEIGHBOURS && before !== null; n += 1, before = before.previousElementSibling) {
      yield* walkSteps(before, found, 0);
      found.done.add(before);
    }
  }
}

/**
 * Reads what surrounds `control`: visible text only, values cut to 300 characters, secrets and the payer's own account
 * left out. Work is bounded however large the page is; an odd page gives less, never an exception. A page that changes
 * between two steps may give values of both its states.
 */
export function* harvestSteps(control: Element, scope: Scope = scopeOf(control)): Steps<PageText> {
  const page = control.ownerDocument;
  const found: Harvest = {
    control,
    modal: scope.modal,
    values: [],
    lines: [],
    prompts: [],
    asks: { code: false, password: false, card: false },
    done: new Set(),
    nodes: 0,
    nodesMost: budget.nodes,
    depth: 0,
    characters: 0,
  };
  if (scope.own.getElementsByTagName('*').length > budget.nodes) yield* walkBefore(found, scope.own);
  addOwnRow(found, control);
  const parts = [scope.own, scope.around, page.body ?? parentOf(scope.around) ?? scope.around];
  for (const [i, part] of parts.entries()) {
    if (i > 0) found.nodesMost = Math.min(budget.nodes, found.nodes + budget.elsewhere);
    if (!found.done.has(part)) yield* walkSteps(part, found, i === 0 ? 0 : i === 1 ? 1 : 2);
    found.done.add(part);
  }
  return {
    host: page.location?.hostname ?? '',
    language: (page.documentElement.lang || '').slice(0, 40),
    title: cleanLine(page.title),
    siteName: siteNameOf(page),
    brand: brandOf(page),
    linkedHost: linkedHostOf(page),
    lines: found.lines,
    values: found.values,
    prompts: found.prompts,
    control: control === page.documentElement ? noControl : controlOf(control),
    asks: found.asks,
    sumBeside: page.defaultView !== null && showsMoneyBeside(page.defaultView),
  };
}

function inOneGo(steps: Steps<PageText>): PageText {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `harvestSteps` in one go: the page as it stands at this moment. */
export function harvest(control: Element): PageText {
  return inOneGo(harvestSteps(control));
}

/** The same of a whole page, where the control is none of its own: nothing on it is nearer, and no form another one's. */
export function harvestWhole(page: Document): PageText {
  const whole = page.body ?? page.documentElement;
  return inOneGo(harvestSteps(page.documentElement, { own: whole, around: whole, modal: true }));
}

// From the DOM around one control to labelled values in plain text.
import type { Control, PageText } from '../../src/reading/page.ts';
import { cleanLine } from './clean-line.ts';
import type { Kept } from './harvest-kept.ts';
import { linkedHostOf, namesOf } from './harvest-names.ts';
import { budget, type Harvest } from './harvest-record.ts';
import { addOwnRow } from './harvest-row.ts';
import { type Scope, scopeOf } from './harvest-scope.ts';
import { type Steps, walkSteps } from './harvest-steps.ts';
import { labelOf } from './label.ts';
import { showsMoneyBeside } from './shows-money.ts';
import { nearest, parentOf } from './tree.ts';

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
  return /^(?:javascript:|#?$)/i.test(control.getAttribute('href') ?? '') ? 'button' : 'link';
}

/** What a control is called, and where it stands; one with too much on it for a label, a row that was taught to pay, by all of it. */
function controlOf(control: Element): Control {
  const name = labelOf(control) || cleanLine(control.textContent ?? '');
  return { name, place: placeOf(control) };
}

const noControl: Control = { name: '', place: 'button' };

/** Adds an element and what it stands in. */
function addHolders(holders: Set<Element>, element: Element): void {
  for (let at: Element | null = element; at !== null && !holders.has(at); at = parentOf(at)) holders.add(at);
}

/** The walk may begin within components, where it does not come by their roots. */
function observeAround(control: Element, kept: Kept): void {
  for (let root = control.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    kept.observe(root);
}

function setDone(found: Harvest, element: Element): void {
  found.done.add(element);
  addHolders(found.holders, element);
}

/** How many neighbours on each level are read first where a form is too large to be read as a whole. */
const NEIGHBOURS = 30;

/** What stands right before the control, level by level, for a form that would use up the budget before its end. */
function* walkBefore(found: Harvest, own: Element): Steps<void> {
  for (let at: Element | null = found.control; at !== null && at !== own; at = parentOf(at)) {
    let before = at.previousElementSibling;
    for (let n = 0; n < NEIGHBOURS && before !== null; n += 1, before = before.previousElementSibling) {
      yield* walkSteps(before, found, 0);
      setDone(found, before);
    }
  }
}

/**
 * Reads what surrounds `control`: visible text only, values cut to 300 characters, secrets and the payer's own account
 * left out. Work is bounded however large the page is; an odd page gives less, never an exception. A page that changes
 * between two steps may give values of both its states.
 */
export function* harvestSteps(
  control: Element,
  before: Kept | null,
  scope: Scope = scopeOf(control),
): Steps<PageText> {
  const page = control.ownerDocument;
  // What is not on the page changes unheard.
  const kept = control.isConnected ? before : null;
  kept?.begin(page);
  if (kept !== null) observeAround(control, kept);
  const found: Harvest = {
    control,
    modal: scope.modal,
    values: [],
    lines: [],
    prompts: [],
    asks: { code: false, password: false, card: false },
    done: new Set(),
    holders: new Set(),
    kept,
    asked: { shown: [], hidden: [], plain: [], bare: [] },
    anew: 0,
    under: '',
    nodes: 0,
    nodesMost: budget.nodes,
    depth: 0,
    characters: 0,
  };
  addHolders(found.holders, control);
  if (scope.own.getElementsByTagName('*').length > budget.nodes) yield* walkBefore(found, scope.own);
  addOwnRow(found, control);
  const parts = [scope.own, scope.around, page.body ?? parentOf(scope.around) ?? scope.around];
  for (const [i, part] of parts.entries()) {
    if (i > 0) found.nodesMost = Math.min(budget.nodes, found.nodes + budget.elsewhere);
    if (!found.done.has(part)) yield* walkSteps(part, found, i === 0 ? 0 : i === 1 ? 1 : 2);
    setDone(found, part);
  }
  return {
    host: page.location?.hostname ?? '',
    language: (page.documentElement.lang || '').slice(0, 40),
    title: cleanLine(page.title),
    ...namesOf(page),
    linkedHost: linkedHostOf(page),
    lines: found.lines.slice(0, budget.lines),
    values: found.values,
    prompts: found.prompts,
    control: control === page.documentElement ? noControl : controlOf(control),
    asks: found.asks,
    sumBeside: () => page.defaultView !== null && showsMoneyBeside(page.defaultView),
  };
}

function inOneGo(steps: Steps<PageText>): PageText {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `harvestSteps` in one go: the page as it stands at this moment. Without `kept`, nothing is taken from before. */
export function harvest(control: Element, kept: Kept | null = null): PageText {
  return inOneGo(harvestSteps(control, kept));
}

/** The same of a whole page, where the control is none of its own: nothing on it is nearer, and no form another one's. */
export function harvestWhole(page: Document, kept: Kept | null = null): PageText {
  const whole = page.body ?? page.documentElement;
  return inOneGo(harvestSteps(page.documentElement, kept, { own: whole, around: whole, modal: true }));
}

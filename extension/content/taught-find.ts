// Finds again what was taught: two of its three marks must agree, in the document or in any of its shadow roots.

import { type Anchor, bestFound, isFound, marksAgreeing, type Taught } from '../../src/settings/taught.ts';
import { steadyPath, steadyWords } from '../../src/sites/steady.ts';
import { cleanLine } from './clean-line.ts';
import { isField } from './form-field.ts';
import { labelOf } from './label.ts';
import { shadowOf } from './tree.ts';

/** Elements looked through for one that its selector does not find. */
const MOST_SEEN = 4000;

/** A document and every shadow root in it. */
export type Roots = readonly (Document | ShadowRoot)[];

export function rootsOf(root: Document | ShadowRoot): Roots {
  const inside = [...root.querySelectorAll('*')].map(shadowOf).filter((one) => one !== null);
  return [root, ...inside.flatMap(rootsOf)];
}

const labels = /^(?:label|dt|th)$/;

/** What names a text: the label beside it, if the page says that it is one; the text itself never is. */
function labelBeside(element: Element): string {
  const before = element.previousElementSibling;
  const words = cleanLine(before?.textContent ?? element.previousSibling?.textContent ?? '');
  const isLabel = (before !== null && labels.test(before.localName)) || /[:：]$/u.test(words);
  return isLabel && words.length <= 60 ? words : '';
}

function labelOfField(field: Element): string {
  const [label] = (field as HTMLInputElement).labels ?? [];
  const said = [field.getAttribute('aria-label'), label?.textContent, field.getAttribute('placeholder')];
  return cleanLine(said.find((one) => one?.trim()) ?? '') || labelBeside(field);
}

/** Role and accessible name. Of a text that is a value it is the label beside it, and of a field never what is in it. */
function nameOf(element: Element, part: Taught['part']): string {
  const role = element.getAttribute('role') ?? element.localName;
  const own = isField(element) && element.type !== 'submit' && element.type !== 'button';
  const words = own ? labelOfField(element) : part === 'commit' ? labelOf(element) : labelBeside(element);
  return words === '' ? '' : `${role} ${steadyWords(words)}`;
}

/** The names of its form and of itself as the page gives them, else the path of the page. */
function placeOf(element: Element): string {
  const form = element.closest('form');
  // A form's fields stand under their names on the form itself, in place of its own.
  const attribute = (one: Element | null, name: string): string => one?.getAttribute(name) ?? '';
  const names = [attribute(form, 'name') || attribute(form, 'id'), attribute(element, 'name')];
  return names.every((name) => name === '') ? steadyPath(location.pathname) : steadyWords(names.join(' / '));
}

/** The marks of an element beside its selector. */
export function marksOf(element: Element, part: Taught['part']): Pick<Anchor, 'name' | 'place'> {
  return { name: nameOf(element, part), place: placeOf(element) };
}

/** How many marks agree. Its name is the dearest to know, and is asked for only where it can count. */
function agreeing(element: Element, taught: Taught): number {
  const selected = isSelected(element, taught.selector);
  const place = placeOf(element);
  if (!selected && place !== taught.place) return 0;
  return marksAgreeing(taught, { selected, place, name: nameOf(element, taught.part) });
}

/** A selector that came from elsewhere may be none. */
function isSelected(element: Element, selector: string): boolean {
  try {
    return selector !== '' && element.matches(selector);
  } catch {
    return false;
  }
}

function selected(root: Document | ShadowRoot, selector: string): readonly Element[] {
  try {
    return selector === '' ? [] : [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

function withMarks(elements: readonly Element[], taught: Taught): readonly (readonly [Element, number])[] {
  return elements
    .map((element) => [element, agreeing(element, taught)] as const)
    .filter(([, marks]) => isFound(marks));
}

/** What can have the same name: an element of the same role; none where there is no name to compare. */
function sameRole({ name }: Taught): string {
  const [role = ''] = name.split(' ', 1);
  return /^[a-z][a-z\d-]*$/.test(role) ? `${role}, [role="${role}"]` : '';
}

/** The elements with two marks or more: those the selector finds, else any. */
function found(roots: Roots, taught: Taught): readonly (readonly [Element, number])[] {
  const by = (selector: string): readonly Element[] => roots.flatMap((root) => selected(root, selector));
  const direct = withMarks(by(taught.selector), taught);
  return direct.length > 0 ? direct : withMarks(by(sameRole(taught)).slice(0, MOST_SEEN), taught);
}

/** The element in `roots` that holds a taught value; `null` where none is found, or two are alike. */
export function findTaught(roots: Roots, taught: Taught): Element | null {
  return bestFound(found(roots, taught));
}

/** Every control that a taught button may be: one too many is stopped rather than one too few. */
export function findControls(document: Document, taught: readonly Taught[]): readonly Element[] {
  const commits = taught.filter(({ part }) => part === 'commit');
  if (commits.length === 0) return [];
  const roots = rootsOf(document);
  return [...new Set(commits.flatMap((one) => found(roots, one).map(([element]) => element)))];
}

/** Whether a control is one of those taught to pay. */
export function isControlOf(taught: readonly Taught[], control: Element): boolean {
  return taught.some((one) => one.part === 'commit' && isFound(agreeing(control, one)));
}

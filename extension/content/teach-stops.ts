// Where the Tab key stops while a page is taught: what may be meant, in the order of the page, in its shadow roots and frames.
import type { TaughtPart } from '../../src/settings/taught.ts';
import { CONTROLS, invites } from './control.ts';
import { isField } from './form-field.ts';
import { isSeen } from './seen.ts';
import { meantBy } from './teach-pick.ts';
import { parentOf, shadowOf } from './tree.ts';

/** A page with more is gone through with the mouse. */
const MOST_STOPS = 500;
const MOST_WALKED = 6000;

/** What we have drawn ourselves. */
function isOurs(element: Element): boolean {
  return element.getAttribute('popover') === 'manual' && element.firstChild === null;
}

/** Every element in the order of the page; a shadow root before what is slotted into it. */
function* walk(root: Document | ShadowRoot | Element): Generator<Element> {
  for (const child of root.children) {
    if (isOurs(child)) continue;
    yield child;
    const shadow = shadowOf(child);
    if (shadow !== null) yield* walk(shadow);
    yield* walk(child);
  }
}

export function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
}

/** Of elements that invite a press for one another only the outermost. */
function isPressable(element: Element): boolean {
  if (element.matches(`${CONTROLS},[tabindex]`)) return true;
  const parent = parentOf(element);
  return invites(element) && (parent === null || !invites(parent));
}

function mayBeMeant(element: Element, part: TaughtPart): boolean {
  const fits = part === 'commit' ? isPressable(element) : isField(element) || hasOwnText(element);
  if (!fits) return false;
  const meant = meantBy(element, part);
  return meant.kind === 'element' && meant.element === element;
}

function isOnScreen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 3 && height > 3 && isSeen(element);
}

export function stopsFor(document: Document, part: TaughtPart): readonly Element[] {
  const stops: Element[] = [];
  let walked = 0;
  for (const element of walk(document)) {
    walked += 1;
    if (walked > MOST_WALKED || stops.length >= MOST_STOPS) break;
    if ((isFrame(element) || mayBeMeant(element, part)) && isOnScreen(element)) stops.push(element);
  }
  return stops;
}

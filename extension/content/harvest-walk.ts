// Walks the visible tree once and writes down what stands there: lines, labelled values, warnings, asked secrets.
import type { Distance } from '../../src/reading/page.ts';
import { isField } from './form-field.ts';
import { lineBreak, linesOf, merged, type Piece } from './harvest-pieces.ts';
import { addColumns, addField, addLine, addPairs, type Harvest, isSpent } from './harvest-record.ts';
import { isDialog, shadowOf } from './harvest-scope.ts';
import { cleanLine, isForReadersOnly, isSeen } from './harvest-text.ts';

const skipped = new Set(
  'script style noscript template svg iframe object canvas video audio option datalist nav head img'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd label mark output q s small span strong sub sup time u var slot'.split(
    ' ',
  ),
);
const skippedRoles = /^(?:navigation|tablist|menu|menubar|listbox|contentinfo|tooltip)$/;
const alertClass = /alert|warn|risk|caution|danger|notice|tips?\b/i;

/** An option that is offered and not taken says nothing of this transfer. */
function isNotChosen(element: Element): boolean {
  if (element.getAttribute('aria-checked') === 'false' || element.getAttribute('aria-selected') === 'false')
    return true;
  const radio = element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  return radio instanceof HTMLInputElement && radio.type === 'radio' && !radio.checked;
}

/** Other controls' words are no values; a button that opens a list shows what was chosen from it. */
function isOtherControl(element: Element): boolean {
  if (element.localName !== 'button' && element.getAttribute('role') !== 'button') return false;
  return element.getAttribute('aria-haspopup') !== 'listbox';
}

/** Whether an element has elements in it and no words of its own. */
function isWrapper(element: Element): boolean {
  if (element.firstElementChild === null) return false;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim() !== '') return false;
  }
  return true;
}

function isSkipped(element: Element, harvest: Harvest): boolean {
  if (skipped.has(element.localName) || element === harvest.control || harvest.done.has(element)) return true;
  if (isOtherControl(element)) return true;
  const isBare = !element.hasAttributes();
  if (!isBare || element.localName === 'label') {
    if (skippedRoles.test(element.getAttribute('role') ?? '')) return true;
    if (isForReadersOnly(element) || isNotChosen(element)) return true;
  }
  // Asking costs more than anything else here; where a bare wrapper says nothing itself, its parts are asked.
  return !(isBare && isWrapper(element)) && !isSeen(element);
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption']);

function isHeading(element: Element): boolean {
  return headings.has(element.localName) || element.getAttribute('role') === 'heading';
}

function isAlert(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute('role');
  return role === 'alert' || role === 'status' || alertClass.test(element.getAttribute('class') ?? '');
}

const senders = 'button, [role="button"], input[type="submit"], input[type="image"], a[href^="javascript:"]';

/** A form without a button of its own, beside a control that is in no form: the control sends it. */
function isSentFromOutside(form: Element, control: Element): boolean {
  return !isDialog(form) && control.closest('form') === null && form.querySelector(senders) === null;
}

/** A form or dialog that the control is neither in nor sends, while the control is not in a dialog over all of the page. */
function isForeign(element: Element, harvest: Harvest): boolean {
  if (harvest.modal || (element.localName !== 'form' && !isDialog(element))) return false;
  return !element.contains(harvest.control) && !isSentFromOutside(element, harvest.control);
}

export function addText(pieces: Piece[], child: Node, harvest: Harvest): void {
  const text = cleanLine(child.nodeValue ?? '');
  harvest.characters += text.length;
  if (text !== '') pieces.push({ text, leaf: true, inline: true, field: false });
}

function childPieces(element: Element, harvest: Harvest, distance: Distance): Piece[] {
  const pieces: Piece[] = [];
  const visit = (child: Node): void => {
    if (isSpent(harvest)) return;
    if (child.nodeType === 3) addText(pieces, child, harvest);
    else if (child.nodeType === 1) {
      harvest.depth += 1;
      const piece = walk(child as Element, harvest, distance);
      harvest.depth -= 1;
      if (piece !== null) pieces.push(piece);
    }
  };
  shadowOf(element)?.childNodes.forEach(visit);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child);
  return pieces;
}

/** What an element is before its parts are looked at: done with, or a distance at which they stand. */
export function enter(
  element: Element,
  harvest: Harvest,
  from: Distance,
): { readonly done: Piece | null } | Distance {
  harvest.nodes += 1;
  if (isSpent(harvest) || isSkipped(element, harvest)) return { done: null };
  if (from === 2 && element.localName === 'footer') return { done: null };
  if (element.localName === 'br') return { done: lineBreak };
  const distance = isForeign(element, harvest) ? 3 : from;
  if (!isField(element)) return distance;
  addField(harvest, element, distance);
  return { done: { text: '', leaf: false, inline: true, field: true } };
}

/** Writes down what the parts of an element say together. */
export function leave(
  element: Element,
  harvest: Harvest,
  distance: Distance,
  parts: readonly Piece[],
): Piece | null {
  const pieces = merged(parts);
  if (pieces.length > 1) addPairs(harvest, element, pieces, distance);
  if (element.localName === 'table') addColumns(harvest, element as HTMLTableElement, distance);
  const inline = inlineTags.has(element.localName);
  const lines = linesOf(pieces);
  // What blocks within hold is written down already.
  if (!inline)
    for (const line of lines) if (line.inline) addLine(harvest, line.text, isHeading(element), distance);
  const text = lines.map((line) => line.text).join('\n');
  const field = pieces.some((piece) => piece.field);
  if (text !== '' && text.length <= 300 && isAlert(element)) harvest.prompts.push(text);
  if (text === '' && !field) return null;
  const [only, second] = pieces.filter((piece) => piece !== lineBreak);
  const leaf = only?.leaf === true && second === undefined;
  return { text: text.slice(0, 300), leaf, inline, field, heading: isHeading(element) };
}

/** Writes down what `element` holds; gives back its text for whoever stands around it, `null` where it shows none. */
export function walk(element: Element, harvest: Harvest, from: Distance): Piece | null {
  const entered = enter(element, harvest, from);
  if (typeof entered === 'object') return entered.done;
  return leave(element, harvest, entered, childPieces(element, harvest, entered));
}

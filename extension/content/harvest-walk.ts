// Walks the visible tree once and writes down what stands there: lines, labelled values, warnings, asked secrets.
import { isLabel } from '../../src/reading/label-words.ts';
import { partyOf } from '../../src/reading/labels.ts';
import type { Distance } from '../../src/reading/page.ts';
import { isAction } from '../../src/reading/verdict-words.ts';
import { cleanLine } from './clean-line.ts';
import { isDialog, type Says, saysOf } from './element-says.ts';
import { isField } from './form-field.ts';
import { isPressed, pressedOption } from './harvest-choice.ts';
import { isTypedInto, readTypedInto } from './harvest-field.ts';
import { lineBreak, linesOf, merged, type Piece } from './harvest-pieces.ts';
import { addField, addLine, addPairs, addRead, addValue, type Harvest, isSpent } from './harvest-record.ts';
import { addColumns, headOfCell } from './harvest-row.ts';
import { isCard } from './label.ts';
import { isSeen } from './seen.ts';

const skipped = new Set(
  'script style noscript template svg iframe object canvas video audio option datalist nav head img'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del em font i ins kbd label mark output q small span strong sub sup time u var slot'.split(
    ' ',
  ),
);
/** Struck out: the price before, what is no longer so. */
const struck = new Set(['del', 's', 'strike']);

const skippedRoles = /^(?:navigation|tablist|menu|menubar|option|contentinfo|tooltip)$/;

/** An option that is offered and not taken says nothing of this transfer. */
function isNotChosen(element: Element): boolean {
  if (element.getAttribute('aria-checked') === 'false' || element.getAttribute('aria-selected') === 'false')
    return true;
  const radio = element.localName === 'label' ? (element as HTMLLabelElement).control : null;
  return radio instanceof HTMLInputElement && radio.type === 'radio' && !radio.checked;
}

/** No link beside a value that changes it has more words. */
const ACTION_MAX = 24;

/** A value that was put into a field and can be taken out again: it is drawn as a control, and has another one in it. */
function isChip(element: Element): boolean {
  if (element.localName === 'button') return false;
  return [...element.children].some(
    (one) =>
      /^[×✕✖⨯]$/u.test(cleanLine(one.textContent ?? '')) || isAction(one.getAttribute('aria-label') ?? ''),
  );
}

/** Other controls' words are no values; a button that opens a list shows what was chosen from it, a link may be a name. */
function isOtherControl(element: Element, { role }: Says): boolean {
  if (element.localName === 'a') {
    const text = element.textContent ?? '';
    return text.length <= ACTION_MAX && isAction(cleanLine(text));
  }
  if (element.localName !== 'button' && role !== 'button') return false;
  return element.getAttribute('aria-haspopup') !== 'listbox' && !isChip(element);
}

/** Whether a person sees an element, and a note that this was asked. */
export function isShown(element: Element, { asked }: Harvest): boolean {
  const shown = isSeen(element);
  (shown ? asked.shown : asked.hidden).push(element);
  return shown;
}

function isSkipped(element: Element, says: Says, harvest: Harvest): boolean {
  const { localName } = element;
  if (skipped.has(localName) || struck.has(localName) || harvest.done.has(element)) return true;
  if (element === harvest.control ? !isCard(element) : isOtherControl(element, says)) return true;
  // Asking whether it is seen costs more than anything else here; a bare element is asked when it has words of its own.
  if (!element.hasAttributes()) {
    if (localName === 'label' && isNotChosen(element)) return true;
    return (localName === 'br' || isField(element)) && !isShown(element, harvest);
  }
  return (
    skippedRoles.test(says.role) || says.forReadersOnly || isNotChosen(element) || !isShown(element, harvest)
  );
}

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption']);

function isAlert({ role, alert }: Says): boolean {
  return alert || role === 'alert' || role === 'status';
}

const senders = 'button, [role="button"], input[type="submit"], input[type="image"], a[href^="javascript:"]';

/** A form without a button of its own, beside a control that is in no form: the control sends it. */
function isSentFromOutside(form: Element, control: Element): boolean {
  return !isDialog(form) && control.closest('form') === null && form.querySelector(senders) === null;
}

/** A form or dialog that the control is neither in nor sends, while the control is not in a dialog over all of the page. */
function isForeign(element: Element, says: Says, harvest: Harvest): boolean {
  if (element.localName !== 'form' && !isDialog(element, says)) return false;
  harvest.anew += 1;
  if (harvest.modal) return false;
  return !element.contains(harvest.control) && !isSentFromOutside(element, harvest.control);
}

/** `null` for a text that is blank. */
export function addText(child: Node, harvest: Harvest): Piece | null {
  const text = cleanLine(child.nodeValue ?? '');
  harvest.characters += text.length;
  return text === '' ? null : { text, leaf: true, inline: true, field: false };
}

/** What is known of an element before its parts are looked at. `outer`: the heading that holds again behind it. */
export interface Entered {
  readonly distance: Distance;
  readonly says: Says;
  readonly outer: string | null;
}

/** No caption of a block is longer. */
const CAPTION_MAX = 24;

/** "付款方" over rows that are called the same as those below "收款方": what a block is called says whose it is. */
function captionOf(element: Element): string {
  // Most elements have one part or none, and asking for more of them is dear.
  if (element.firstElementChild === element.lastElementChild) return '';
  const before = element.previousElementSibling;
  if (before === null || before.firstElementChild !== null || isField(before)) return '';
  const text = before.textContent?.trim() ?? '';
  return text !== '' && text.length <= CAPTION_MAX && partyOf(text) !== null && isLabel(text) ? text : '';
}

/** What a person fills in, and what goes by it, wherever on the page it is: no observer tells of it. */
function isLive(element: Element): boolean {
  return isField(element) || element.localName === 'label' || isTypedInto(element);
}

/** `done` for an element whose parts are not looked at. */
export function enter(
  element: Element,
  harvest: Harvest,
  from: Distance,
): Entered | { readonly done: Piece | null } {
  harvest.nodes += 1;
  const says = saysOf(element);
  if (isLive(element)) harvest.anew += 1;
  if (isPressed(element, says.role) && element !== harvest.control && !isSpent(harvest)) {
    harvest.anew += 1;
    addRead(harvest, pressedOption(element), isForeign(element, says, harvest) ? 3 : from);
  }
  if (isSpent(harvest) || isSkipped(element, says, harvest)) return { done: null };
  if (from === 2 && element.localName === 'footer') return { done: null };
  if (element.localName === 'br') return { done: lineBreak };
  const distance = isForeign(element, says, harvest) ? 3 : from;
  if (isField(element)) addField(harvest, element, distance);
  else if (isTypedInto(element)) addRead(harvest, readTypedInto(element), distance);
  else {
    const caption = captionOf(element);
    const outer = caption === '' ? null : harvest.under;
    if (caption !== '') harvest.under = caption;
    return { distance, says, outer };
  }
  return { done: { text: '', leaf: false, inline: true, field: true } };
}

/** No heading of a part is longer. */
const HEAD_MAX = 60;

/** No text of a part is handed on longer. */
const TEXT_MAX = 300;

/** Lines one below the other, no longer than a little over `TEXT_MAX`: what lies around a long list takes no part in it. */
function joined(lines: readonly Piece[]): string {
  let text = lines[0]?.text ?? '';
  for (let i = 1; i < lines.length && text.length <= TEXT_MAX; i += 1) text += `\n${lines[i]?.text ?? ''}`;
  return text;
}

/** Whether what an element shows is one text in one piece. */
function isOneLeaf(pieces: readonly Piece[]): boolean {
  let only: Piece | null = null;
  for (const piece of pieces) {
    if (piece === lineBreak) continue;
    if (only !== null) return false;
    only = piece;
  }
  return only?.leaf === true;
}

/** Whether an element is drawn smaller or higher than the number before it. */
function isSetApart(element: Element): boolean {
  return element.localName === 'sup' || /cent|decimal|minor/i.test(element.className);
}

/** Writes down what the parts of an element say together. */
export function leave(
  element: Element,
  harvest: Harvest,
  entered: Entered,
  parts: readonly Piece[],
): Piece | null {
  const piece = written(element, harvest, entered, parts);
  if (entered.outer !== null) harvest.under = entered.outer;
  return piece;
}

function written(
  element: Element,
  harvest: Harvest,
  { distance, says }: Entered,
  parts: readonly Piece[],
): Piece | null {
  const { localName } = element;
  if (parts.length === 0 && localName !== 'table') return null;
  const pieces = merged(parts);
  const before = harvest.values.length;
  if (pieces.length > 1) addPairs(harvest, element, pieces, distance);
  const paired = harvest.values.length > before || pieces.some((piece) => piece.paired);
  if (localName === 'table') {
    // A row goes by whether its radio is chosen.
    if (element.querySelector('input') !== null) harvest.anew += 1;
    addColumns(harvest, element as HTMLTableElement, distance);
  }
  const inline = inlineTags.has(localName);
  const lines = linesOf(pieces);
  const heading = headings.has(localName) || says.role === 'heading';
  // What blocks within hold is written down already.
  if (!inline) for (const line of lines) if (line.inline) addLine(harvest, line.text, heading, distance);
  const text = joined(lines);
  const head = headOfCell(element);
  if (head !== '') addValue(harvest, head, text, 'table', distance);
  // What names the part that follows it; a row of one cell in a table too.
  if (text !== '' && (heading || (localName === 'tr' && element.childElementCount === 1)))
    harvest.under = text.slice(0, HEAD_MAX);
  const field = pieces.some((piece) => piece.field);
  if (text !== '' && text.length <= TEXT_MAX && isAlert(says)) harvest.prompts.push(text);
  if (text === '' && !field) return null;
  return {
    text: text.slice(0, TEXT_MAX),
    leaf: isOneLeaf(pieces),
    inline,
    field,
    paired,
    heading,
    value: localName === 'dd',
    cents: inline && /^\d\d$/.test(text) && isSetApart(element),
  };
}

// The words on a control, one truth for the gate and for the reading: what it is named by, what is written on it or drawn.
import { cleanLine } from './clean-line.ts';

/** Longer text than this is no label: a card or a whole row that happens to be clickable. */
const LONGEST_LABEL = 80;

/** Spaces first: what a page indents by them must not use up the length of a line. */
const folded = (text: string): string => cleanLine(text.replace(/\s+/g, ' '));

/** A mark alone, a tick or an arrow, says less than what it is called; a sign of a font for icons says nothing. */
const speaks = /[\p{L}\p{N}]/u;

/** More elements than this name nothing. */
const MOST_NAMING = 8;

/** The text of the elements that one says it is named by; `''` where it names none. */
export function namedBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const root = element.getRootNode();
  if (root instanceof Element) return '';
  // Every other root can be asked: a document, a shadow root, a part that was taken off the page.
  const page = root as Document | DocumentFragment;
  const texts = ids.split(/\s+/, MOST_NAMING).map((id) => page.getElementById(id)?.textContent ?? '');
  return folded(texts.join(' '));
}

/** The words that a component's user has put into its button. */
function slotted(control: Element): string {
  const nodes = [...control.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedNodes({ flatten: true }),
  );
  return nodes.map((node) => node.textContent ?? '').join('');
}

/** What stands on a button, or on a field that is made into one; what a person types is no word of the control. */
function writtenOn(input: HTMLInputElement): string {
  if (input.type === 'range') return (input.labels?.[0] ?? input.parentElement)?.textContent ?? '';
  const isMade = input.readOnly && input.type !== 'password';
  return isMade || /^(?:submit|button|image|reset)$/.test(input.type) ? input.value || input.alt : '';
}

/** What is written on a control, slotted into it, beside it, or the alternative text of its picture. */
function written(control: Element): string {
  if (control instanceof HTMLInputElement) return writtenOn(control);
  if (control.matches('area,img')) return control.getAttribute('alt') ?? '';
  const text = control.textContent.trim() || slotted(control).trim();
  return text || (control.querySelector('img[alt]')?.getAttribute('alt') ?? '');
}

/** What a style sheet writes on a control that is empty without it. */
function drawn(control: Element): string {
  if (control.firstChild !== null || control instanceof HTMLInputElement) return '';
  const texts = ['::before', '::after'].map((part) => getComputedStyle(control, part).content);
  // A string stands in quotes; everything else is a picture or a key word.
  const said = texts.map((text) => /^"(.*)"$/su.exec(text)?.[1] ?? '').join(' ');
  return speaks.test(said) ? said : '';
}

/** A button as large as a card, which holds what it is about. */
export function isCard(control: Element): boolean {
  const isButton = control.childElementCount > 0 && control.matches('button,[role=button]');
  return isButton && folded(control.textContent ?? '').length > LONGEST_LABEL;
}

/** The last words on a card: what it is about comes before what it does. */
function lastWords(card: Element): string {
  let last = card;
  while (last.lastElementChild !== null) last = last.lastElementChild;
  return folded(last.textContent ?? '');
}

/** The words on a control, spaces folded; `''` when it has none, or so many that they are no label. */
export function labelOf(control: Element): string {
  const text =
    namedBy(control) || folded(control.getAttribute('aria-label') ?? '') || folded(written(control));
  const label = speaks.test(text)
    ? text
    : folded(control.getAttribute('title') ?? '') || folded(drawn(control)) || text;
  if (label.length <= LONGEST_LABEL) return label;
  const last = isCard(control) ? lastWords(control) : '';
  return last.length > LONGEST_LABEL ? '' : last;
}

// The words on a control: what it is named by, what is written on it or slotted into it.

/** Longer text than this is no label: a card or a whole row that happens to be clickable. */
const LONGEST_LABEL = 80;

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of the elements that a control says it is named by. */
function namedBy(control: Element): string {
  const ids = control.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const root = control.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById(id)?.textContent ?? '')
    .join(' ');
}

/** The words that a component's user has put into its button. */
function slotted(control: Element): string {
  const nodes = [...control.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedNodes({ flatten: true }),
  );
  return nodes.map((node) => node.textContent ?? '').join('');
}

/** What is written on a control, slotted into it, beside it, or the alternative text of its picture. */
function written(control: Element): string {
  if (control instanceof HTMLInputElement && control.type === 'range')
    return (control.labels?.[0] ?? control.parentElement)?.textContent ?? '';
  if (control instanceof HTMLInputElement) return control.value || control.alt;
  if (control instanceof HTMLAreaElement) return control.alt;
  const text = control.textContent.trim() || slotted(control).trim();
  return text || (control.querySelector('img[alt]')?.getAttribute('alt') ?? '');
}

/** What a style sheet writes on a control that is empty without it. */
function drawn(control: Element): string {
  if (control.firstChild !== null || control instanceof HTMLInputElement) return '';
  const texts = ['::before', '::after'].map((part) => getComputedStyle(control, part).content);
  // A string stands in quotes; everything else is a picture or a key word.
  return texts.map((text) => /^"(.*)"$/su.exec(text)?.[1] ?? '').join(' ');
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
    folded(namedBy(control)) || folded(control.getAttribute('aria-label') ?? '') || folded(written(control));
  // A mark alone, a tick or an arrow, says less than what it is called.
  const label = /[\p{L}\p{N}]/u.test(text)
    ? text
    : folded(control.getAttribute('title') ?? '') || folded(drawn(control)) || text;
  if (label.length <= LONGEST_LABEL) return label;
  const last = isCard(control) ? lastWords(control) : '';
  return last.length > LONGEST_LABEL ? '' : last;
}

// The words on a control: what it is named by, what is written on it or slotted into it.

/** Longer text than this is no label: a card or a whole row that happens to be clickable. */
const LONGEST_LABEL = 80;

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

/** The words on a control, spaces folded; `''` when it has none, or so many that they are no label. */
export function labelOf(control: Element): string {
  const text =
    namedBy(control).trim() ||
    control.getAttribute('aria-label')?.trim() ||
    written(control).trim() ||
    (control.getAttribute('title') ?? '');
  const label = text.replace(/\s+/g, ' ').trim();
  return label.length > LONGEST_LABEL ? '' : label;
}

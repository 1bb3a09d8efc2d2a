// Which part of the page belongs to a control: its own form or dialog, the section around it, the rest.
import { isDialog } from './element-says.ts';
import { parentElementOf } from './parent.ts';

/** What the browser offers to extensions for shadow roots that are closed to the page. */
interface ShadowDoor {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

declare const chrome: { readonly dom?: ShadowDoor } | undefined;

/** The elements that the DOM standard lets have a shadow root, beside those whose name has a hyphen. */
const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/** The element's shadow root, closed ones too where the browser lets an extension see them; `null` if there is none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const isCustom = element.localName.includes('-');
  if (!isCustom && !hosts.has(element.localName)) return null;
  if (element.shadowRoot !== null) return element.shadowRoot;
  // Only a custom element, or one whose own tree is empty, since asking costs time on every element.
  if (element.firstChild !== null && !isCustom) return null;
  try {
    const own = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot;
    return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot?.(element) ?? null);
  } catch {
    return null;
  }
}

/** The parent as the person sees it: out of a shadow root into its host. */
export function parentOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent !== null) return parent;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The nearest of the element and its ancestors that `fits`, across shadow roots. */
export function nearest(element: Element, fits: (one: Element) => boolean): Element | null {
  for (let one: Element | null = element; one !== null; one = parentOf(one)) if (fits(one)) return one;
  return null;
}

const section = 'section, article, main, fieldset, [role="main"], [role="region"], [role="tabpanel"]';

/** Text beyond the control's own from which on an ancestor says something about the press. */
const ENOUGH_TEXT = 12;

function saysSomething(element: Element, control: Element): boolean {
  if (element.querySelector('input:not([type="hidden"]), select, textarea, table, dl') !== null) return true;
  const letters = ({ textContent }: Element): number =>
    (textContent ?? '').slice(0, 4000).replace(/\s+/g, '').length;
  return letters(element) > letters(control) + ENOUGH_TEXT;
}

function formOf(control: Element): Element | null {
  const own = (control as HTMLButtonElement).form;
  return own instanceof HTMLFormElement ? own : nearest(control, (one) => one.localName === 'form');
}

/** `own`: the control's form or dialog, or what stands for it; `around`: the section; `modal`: own is a dialog. */
export interface Scope {
  readonly own: Element;
  readonly around: Element;
  readonly modal: boolean;
}

/** Never empty: the document's body stands for what a page does not have. */
export function scopeOf(control: Element): Scope {
  const body = control.ownerDocument.body;
  const dialog = nearest(control, (one) => one !== body && isDialog(one));
  const start = dialog ?? formOf(control) ?? parentOf(control) ?? body;
  const own = nearest(start, (one) => one === dialog || one === body || saysSomething(one, control)) ?? body;
  const outside = parentOf(own) ?? body;
  const around = nearest(outside, (one) => one === body || one.matches(section)) ?? body;
  return { own, around, modal: dialog !== null };
}

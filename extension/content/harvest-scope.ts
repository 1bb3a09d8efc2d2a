// Which part of the page belongs to a control: its own form or dialog, the section around it, the rest.
import { isDialog } from './element-says.ts';
import { nearest, parentOf } from './tree.ts';

const section = 'section, article, main, fieldset, [role="main"], [role="region"], [role="tabpanel"]';

/** Text beyond the control's own from which on an ancestor says something about the press. */
const ENOUGH_TEXT = 12;

function saysSomething(element: Element, control: Element): boolean {
  if (element.querySelector('input:not([type="hidden"]), select, textarea, table, dl') !== null) return true;
  const letters = ({ textContent }: Element): number =>
    (textContent ?? '').slice(0, 4000).replace(/\s+/g, '').length;
  // "Cancel", "Back": the controls beside it say nothing of the press.
  const others = [...element.querySelectorAll('button')].filter(
    (one) => one !== control && !one.contains(control) && !control.contains(one),
  );
  const beside = others.reduce((sum, one) => sum + letters(one), 0);
  return letters(element) > letters(control) + beside + ENOUGH_TEXT;
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

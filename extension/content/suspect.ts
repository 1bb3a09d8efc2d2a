// Where the search for a control breaks off, a cheap look at the bare words decides whether a press may pay.
import { controlWord } from '../../src/reading/commit-words.ts';

const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';

function bareWords(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value || element.alt;
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function mayPay(element: Element): boolean {
  const word = controlWord(bareWords(element));
  return word === 'pays' || word === 'confirms';
}

// A form's fields stand under their names on the form itself, in place of its own methods, also for an extension.
function nearest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

function buttonsOf(form: Element): readonly Element[] {
  return [...Element.prototype.querySelectorAll.call(form, BUTTONS)];
}

/** A key or a submit stands for a button of the form around it; whatever else is pressed, for itself. */
function meant(event: Event, target: Element): readonly Element[] {
  const form = event.type === 'submit' || event instanceof KeyboardEvent ? nearest(target, 'form') : null;
  return form === null ? [nearest(target, BUTTONS) ?? target] : buttonsOf(form);
}

/**
 * What an event that could not be understood would set off, if its bare words are those of a commit control; `null` for
 * everything else, so that a page which breaks the search and pays nothing stays usable. Never throws.
 */
export function suspectedControl(event: Event): Element | null {
  try {
    const [target] = event.composedPath();
    return target instanceof Element ? (meant(event, target).find(mayPay) ?? null) : null;
  } catch {
    return null;
  }
}

// Where the search for a control breaks off, a cheap look at the bare words decides whether a press may pay.
import { controlWord } from '../../src/reading/commit-words.ts';

const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button]';

// A form's fields stand under their names on the form itself, in place of its own methods, also for an extension.
const { closest, querySelectorAll } = Element.prototype;

function bareWords(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value || element.alt;
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function mayPay(element: Element): boolean {
  const word = controlWord(bareWords(element));
  return word === 'pays' || word === 'confirms';
}

/** A key or a submit stands for a button of the form around it; whatever else is pressed, for itself. */
function meant(event: Event, target: Element): readonly Element[] {
  const form =
    event.type === 'submit' || event instanceof KeyboardEvent ? closest.call(target, 'form') : null;
  return form === null
    ? [closest.call(target, BUTTONS) ?? target]
    : [...querySelectorAll.call(form, BUTTONS)];
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

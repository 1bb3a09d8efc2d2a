// From an event to the control that it would set off.
import { CONTROLS, isPlainControl, wordOf } from './control.ts';
import { isTaught } from './taught-seat.ts';
import { openRoot, outward } from './tree.ts';

/** How far up a plain element is looked for words that pay: a `div` that a site made into a button. */
const PLAIN_DEPTH = 4;

/** The innermost element at the event's point, or with the focus: a closed root shows its host only. */
export function innermost(event: Event, target: Element): Element {
  const root = openRoot(target);
  // What is slotted in belongs to the host; the button that it stands in is the next below.
  const there =
    event instanceof MouseEvent
      ? root?.elementsFromPoint(event.clientX, event.clientY)
      : [root?.activeElement];
  const inside = there?.find((one) => one?.getRootNode() === root);
  return inside ? innermost(event, inside) : target;
}

/** A label stands for the button it names; for any other field it is no control. */
function behindLabel(control: Element): Element | null {
  if (!(control instanceof HTMLLabelElement)) return control;
  return control.control?.matches(CONTROLS) === true ? control.control : null;
}

function controlAround(target: Element): Element | null {
  let depth = 0;
  for (const element of outward(target)) {
    if (isTaught(element)) return element;
    if (element.matches(CONTROLS)) return behindLabel(element);
    if (depth < PLAIN_DEPTH && isPlainControl(element, target)) return element;
    depth += 1;
  }
  return null;
}

/** Fields in which Enter sends the form, and not a new line, a choice or a file. */
function isEnterField(element: Element): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement &&
    !/^(button|submit|image|reset|checkbox|radio|file|color|range)$/.test(element.type)
  );
}

/** The button that Enter in a field of this form presses: the first submit button that is its own. */
export function defaultButton(form: HTMLFormElement): Element | null {
  const own = [...form.elements].find((one) => one.matches('button:not([type]),[type=submit]'));
  return own ?? form.querySelector('button:not([type=button]):not([type=reset]),[type=submit],[type=image]');
}

/** Without a form, scripts mean the nearest buttons around the field; the last of them is the one that goes on. */
export function nearestButton(field: Element): Element | null {
  for (const element of outward(field)) {
    const buttons = [...element.querySelectorAll(CONTROLS)].filter((one) => wordOf(one) !== 'other');
    if (buttons.length > 0) return buttons.at(-1) ?? null;
    if (element.querySelector(CONTROLS) !== null) return null;
  }
  return null;
}

/** What is larger than a control by more lies over the page, to keep presses from it. */
const GLASS_MOST = 2.5;

/** The one control beside a plain, empty element that lies over it like glass: a page hears its presses there. */
function underGlass(glass: Element): Element | null {
  // Without parts first: the text of a wrapper is all of a page, and is not asked for at every move of a pointer.
  if (!glass.matches('div,span') || glass.childElementCount > 0 || glass.textContent !== '') return null;
  if (glass.parentElement === null) return null;
  const beside = [...glass.parentElement.querySelectorAll(CONTROLS)].filter((one) => one !== glass);
  const [control, another] = beside;
  if (control === undefined || another !== undefined) return null;
  const [over, under] = [glass.getBoundingClientRect(), control.getBoundingClientRect()];
  if (over.width > GLASS_MOST * under.width || over.height > GLASS_MOST * under.height) return null;
  const isOver = over.left <= under.left && over.right >= under.right && over.top <= under.top;
  return isOver && over.bottom >= under.bottom ? control : null;
}

/** The control that a pointer, touch or click event would set off; `null` when there is none. */
export function pointedControl(event: Event): Element | null {
  const [outer] = event.composedPath();
  if (!(outer instanceof Element)) return null;
  const target = innermost(event, outer);
  const control = controlAround(target);
  return control === null || control === target ? (underGlass(target) ?? control) : control;
}

/** The slider whose value changes; any other field is filled in. */
export function valuedControl(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  return target instanceof HTMLInputElement && target.type === 'range' ? target : null;
}

/** The control that a key would set off: the one with the focus, or the one that Enter in a field stands for. */
export function keyedControl(event: KeyboardEvent): Element | null {
  const [outer] = event.composedPath();
  if (!(outer instanceof Element)) return null;
  const target = innermost(event, outer);
  if (event.key !== 'Enter') return event.key === ' ' && !isEnterField(target) ? controlAround(target) : null;
  // In a note Enter is a new line; beside Control or Command it sends.
  const isNote = target instanceof HTMLTextAreaElement;
  const field = isEnterField(target) || (isNote && (event.ctrlKey || event.metaKey)) ? target : null;
  if (field === null) return isNote || target.matches('select') ? null : controlAround(target);
  return (field.form === null ? null : defaultButton(field.form)) ?? nearestButton(field);
}

const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog]';

/**
 * The control that Enter may stand for where nothing that takes it has the focus: in a dialog, or on the page as a whole,
 * a script may hear the key. `null` where none names a payment.
 */
export function overheardControl(event: KeyboardEvent): Element | null {
  const [target] = event.composedPath();
  if (event.key !== 'Enter' || !(target instanceof Element)) return null;
  const dialog = target.closest(DIALOGS);
  const isWhole = target === document.body || target === document.documentElement;
  if (dialog === null && !isWhole) return null;
  const controls = [...(dialog ?? document).querySelectorAll(CONTROLS)];
  return controls.find((one) => wordOf(one) === 'pays') ?? null;
}

/** The control whose form is submitted; the form's default button when a script submits it. */
export function submittedControl(event: SubmitEvent): Element | null {
  if (event.submitter !== null) return event.submitter;
  return event.target instanceof HTMLFormElement ? defaultButton(event.target) : null;
}

// Fields for a PIN or a code that send by themselves when their last digit is there, with no button to press.
import { CONTROLS, wordOf } from './control.ts';
import { nearestButton } from './event-control.ts';
import { parentOf } from './tree.ts';

/** Payment passwords have six digits, codes from a telephone four to eight. */
const [FEWEST, MOST] = [4, 8];

/** How far up from one box of a code the others are looked for. */
const BOXES_UP = 3;

const PARTS = 'form,dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

/** The boxes of a code that has one for each digit; empty for any other field. */
function boxesOf(field: HTMLInputElement): readonly HTMLInputElement[] {
  if (field.maxLength !== 1) return [];
  let at: Element | null = parentOf(field);
  for (let level = 0; level < BOXES_UP && at !== null; level += 1, at = parentOf(at)) {
    const all = [...at.querySelectorAll('input')].filter(({ maxLength }) => maxLength === 1);
    if (all.length >= FEWEST) return all.length <= MOST ? all : [];
  }
  return [];
}

function isCodeField(field: HTMLInputElement): boolean {
  if (field.maxLength === 1) return boxesOf(field).length > 0;
  const isSecret = field.type === 'password' || field.autocomplete === 'one-time-code';
  return isSecret && field.maxLength >= FEWEST && field.maxLength <= MOST;
}

/** Whether a button goes on from here; where one does, the page waits for it. */
function hasButton(field: HTMLInputElement): boolean {
  const part = field.closest(PARTS);
  if (part === null) return nearestButton(field) !== null;
  return [...Element.prototype.querySelectorAll.call(part, CONTROLS)].some((one) => wordOf(one) !== 'other');
}

/** Whether a page can only be waiting for this field to be full. What it then sends, its page says. */
export function isSelfSending(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && isCodeField(element) && !hasButton(element);
}

/** How long the value would be, were this event to have its way. */
function lengthAfter(event: Event, field: HTMLInputElement): number {
  if (!(event instanceof InputEvent) || event.type !== 'beforeinput') return field.value.length;
  if (!event.inputType.startsWith('insert')) return 0;
  const marked = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
  return field.value.length - marked + (event.data ?? '').length;
}

/** The field that this event completes, and with it the payment; `null` for any other. A code is pasted as a whole. */
export function completedField(event: Event): HTMLInputElement | null {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLInputElement) || !isSelfSending(target)) return null;
  if (event.type === 'paste') return target;
  const others = boxesOf(target).filter((one) => one !== target);
  const isLast = others.every(({ value }) => value !== '');
  return isLast && lengthAfter(event, target) >= target.maxLength ? target : null;
}

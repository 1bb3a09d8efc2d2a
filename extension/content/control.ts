// What is a control on a page, by its kind or made into one, and what the words on it say.
import { type ControlWord, controlWord, saysSlide } from '../../src/reading/commit-words.ts';
import { labelOf } from './label.ts';
import { isTaught } from './taught-seat.ts';
import { isHost } from './tree.ts';

// In HTML the values of `type` match in any case.
export const CONTROLS =
  'button,input[type=submit],input[type=button],input[type=image],input[type=range],a,area,summary,label,[role=button],[role=link],[role=menuitem],[onclick]';

/** An element of more parts than an icon and its words is a part of the page and no button; its text is not asked for. */
const MOST_PARTS = 3;

/**
 * What the words on a control say; what a person taught to pay does pay, whatever it says. A slider is pressed where it
 * says so: others choose an amount.
 */
export function wordOf(control: Element): ControlWord {
  if (isTaught(control)) return 'pays';
  const label = labelOf(control);
  return control.matches('input[type=range]') && !saysSlide(label) ? 'other' : controlWord(label);
}

/** Whether the pointer says over this element that it can be pressed or pulled. */
export function invites(element: Element): boolean {
  return /^(?:pointer|grab|grabbing|move|[ew]-resize|ew-resize|col-resize)$/.test(
    getComputedStyle(element).cursor,
  );
}

/** Plain elements that sites make into buttons, by the names of class that they give them. */
const MADE_CONTROLS =
  '[class*="btn" i],[class*="button" i],[class*="submit" i],[class*="pay" i],[class*="cta" i],[tabindex]';

/** Pages for phones give their buttons no cursor, but a name of class or a ground of their own; a mere word has neither. */
function isMadeControl(element: Element): boolean {
  if (!element.matches('div,span,li,p') && !isHost(element)) return false;
  if (element.matches(MADE_CONTROLS)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isBare = /^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(backgroundColor);
  return !isBare || /url|gradient/.test(backgroundImage);
}

/** A plain element that is pressed for its words: a `div` with a listener, the track of a "slide to pay". */
export function isPlainControl(element: Element, target: Element): boolean {
  if (element.childElementCount > MOST_PARTS) return false;
  const word = wordOf(element);
  if (word === 'other') return false;
  return invites(element) || invites(target) || (word === 'pays' && isMadeControl(element));
}

/** What may be something to press, to be asked for with `isControl` or `isMadePart`. */
export const PRESSABLE = `${CONTROLS},${MADE_CONTROLS}`;

export function isControl(element: Element): boolean {
  return element.matches(CONTROLS);
}

/** Whether a `PRESSABLE` is a small plain element that is made into a control. */
export function isMadePart(element: Element): boolean {
  return element.childElementCount <= MOST_PARTS && element.closest(CONTROLS) === null;
}

/** Whether a control says that it is pulled, and not pressed. */
export function isPulled(control: Element): boolean {
  return saysSlide(labelOf(control));
}

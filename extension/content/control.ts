// From an event to the control it would set off, and the words on that control.
import { type ControlWord, controlWord, saysSlide } from '../../src/reading/commit-words.ts';
import { labelOf } from './label.ts';
import { isTaught } from './taught-seat.ts';
import { openRoot, outward, rootsIn } from './tree.ts';

// In HTML the values of `type` match in any case.
export const CONTROLS =
  'button,input[type=submit],input[type=button],input[type=image],input[type=range],a,area,summary,label,[role=button],[role=link],[role=menuitem],[onclick]';

/** How far up a plain element is looked for words that pay: a `div` that a site made into a button. */
const PLAIN_DEPTH = 4;

/** An element of more parts than an icon and its words is a part of the page and no button; its text is not asked for. */
const MOST_PARTS = 3;

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
  if (!element.matches('div,span,li') && !element.localName.includes('-')) return false;
  if (element.matches(MADE_CONTROLS)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const isBare = /^(?:transparent|rgba\(0, 0, 0, 0\)|)$/.test(backgroundColor);
  return !isBare || /url|gradient/.test(backgroundImage);
}

/** A plain element that is pressed for its words: a `div` with a listener, the track of a "slide to pay". */
function isPlainControl(element: Element, target: Element): boolean {
  if (element.childElementCount > MOST_PARTS) return false;
  const word = wordOf(element);
  if (word === 'other') return false;
  return invites(element) || invites(target) || (word === 'pays' && isMadeControl(element));
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
  const controls = [...(dialog ?? document).querySelectorAll(CONTROLS)].map(ranked);
  return controls.find(({ rank }) => rank === ranks.pays)?.control ?? null;
}

/** Whether a control says that it is pulled, and not pressed. */
export function isPulled(control: Element): boolean {
  return saysSlide(labelOf(control));
}

/** The control whose form is submitted; the form's default button when a script submits it. */
export function submittedControl(event: SubmitEvent): Element | null {
  if (event.submitter !== null) return event.submitter;
  return event.target instanceof HTMLFormElement ? defaultButton(event.target) : null;
}

const ranks = { pays: 0, confirms: 1, 'goes-on': 2, other: 3 } as const;

/** How telling the words on a control are; 0 says most, 3 nothing. */
type Rank = (typeof ranks)[keyof typeof ranks];

interface Ranked {
  readonly control: Element;
  readonly rank: Rank;
}

export function ranked(control: Element): Ranked {
  return { control, rank: ranks[wordOf(control)] };
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

/** What may be pressed in a document or shadow root. */
function pressableIn(root: ParentNode): readonly Element[] {
  const all = [...root.querySelectorAll(PRESSABLE)];
  return [...all.filter(isControl), ...all.filter(isMadePart)];
}

/** The controls whose words may send money, most telling first; at most `most`. */
export function telling(controls: readonly Ranked[], most: number): readonly Element[] {
  return controls
    .filter(({ rank }) => rank < ranks.other)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ control }) => control);
}

/** `telling` controls of a document and its components, all looked at in one go. */
export function candidates(document: Document, most: number): readonly Element[] {
  const all = [document, ...rootsIn(document)].flatMap(pressableIn);
  return telling(all.map(ranked), most);
}

// What a person points at, as an anchor: the control or the value that is meant, and the marks by which it is found again.
import { finder } from '@medv/finder';
import type { Anchor, TaughtPart } from '../../src/settings/taught.ts';
import { isSteadyName } from '../../src/sites/steady.ts';
import { cleanLine } from './clean-line.ts';
import { CONTROLS, invites } from './control.ts';
import { type Field, isField } from './form-field.ts';
import { seated } from './reading-seat.ts';
import { marksOf } from './taught-find.ts';
import { outward } from './tree.ts';

/** `secret`: a field for a password, a code or a card, which is never taught; `nothing`: no control, or no value, is there. */
export type Meant =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'secret' | 'nothing' };

const nothing: Meant = { kind: 'nothing' };

/** A longer text is a part of the page and no value. */
const LONGEST_VALUE = 200;

function isWhole(element: Element): boolean {
  return element === document.documentElement || element === document.body;
}

/** The control around what is pointed at: one by its kind, else the outermost small element that invites a press. */
function controlMeant(element: Element): Element {
  for (const one of outward(element)) if (one.matches(CONTROLS)) return one;
  let control = element;
  for (const one of outward(element)) {
    if (isWhole(one) || !invites(one) || one.querySelector('input,select,textarea') !== null) break;
    control = one;
  }
  return control;
}

function meantControl(element: Element): Meant {
  const control = controlMeant(element);
  const behind = control instanceof HTMLLabelElement ? control.control : control;
  const isTyped = behind !== null && isField(behind) && !/^(?:submit|button|image)$/.test(behind.type);
  return behind === null || isWhole(behind) || isTyped ? nothing : { kind: 'element', element: behind };
}

/** The reader knows what a field is for; while it is not there, no field is taught. */
function meantField(field: Field): Meant {
  const kind = seated()?.teaches(field) ?? 'nothing';
  return kind === 'value' ? { kind: 'element', element: field } : { kind };
}

function meantValue(element: Element, part: TaughtPart): Meant {
  const behind = element.closest('label')?.control ?? element;
  if (isField(behind)) return meantField(behind);
  const text = cleanLine(element.textContent ?? '');
  const isValue =
    text !== '' &&
    text.length <= LONGEST_VALUE &&
    (part !== 'amount' || /\p{Nd}/u.test(text)) &&
    element.querySelector('input,select,textarea,iframe') === null;
  return isValue && !isWhole(element) ? { kind: 'element', element } : nothing;
}

/** What is meant by pointing at an element. */
export function meantBy(element: Element, part: TaughtPart): Meant {
  return part === 'commit' ? meantControl(element) : meantValue(element, part);
}

/** Of attributes only those that name a thing: any other may hold what was typed. */
const naming = new Set(['name', 'role', 'type']);

/** `''` where no selector finds this one alone. */
function selectorOf(element: Element): string {
  try {
    const selector = finder(element, {
      // It is looked for in its own document or shadow root, which the types do not know of.
      root: element.getRootNode() as Element,
      idName: isSteadyName,
      className: isSteadyName,
      attr: (name, value) => naming.has(name) && isSteadyName(value),
      timeoutMs: 300,
      maxNumberOfPathChecks: 2000,
    });
    return selector.length > 300 ? '' : selector;
  } catch {
    return '';
  }
}

export function anchorOf(element: Element, part: TaughtPart): Anchor {
  return { selector: selectorOf(element), ...marksOf(element, part) };
}

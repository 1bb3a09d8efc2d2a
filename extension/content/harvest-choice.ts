// What was chosen from a list of radios or of toggles: the option, by the words over the list.
import type { LabelledValue } from '../../src/reading/page.ts';
import { cleanLine } from './clean-line.ts';
import { hintOf, textOf, wordsBefore } from './harvest-label.ts';
import { namedBy } from './label.ts';

/** A field's value without what only the walk knows. */
export type FieldValue = Omit<LabelledValue, 'distance' | 'under'>;

/** How far out the box is looked for that holds a whole list of radios. */
const LIST_UP = 5;

/** The words over a list of radios that is no `fieldset`: what stands before the box of all of them. */
function wordsOverList(field: HTMLInputElement): string {
  if (field.type !== 'radio' || field.name === '') return '';
  let at: Element | null = field.parentElement;
  for (let level = 0; level < LIST_UP && at !== null; level += 1, at = at.parentElement) {
    const radios = [...at.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    if (radios.filter(({ name }) => name === field.name).length > 1) return wordsBeforeList(at, field);
  }
  return '';
}

/** In the box itself before its first option, or before the box. */
function wordsBeforeList(box: Element, field: HTMLInputElement): string {
  for (const node of box.childNodes) {
    if (node instanceof Element && (node.contains(field) || node.querySelector('input') !== null)) break;
    const text = cleanLine(node.textContent ?? '');
    if (text !== '') return text;
  }
  return wordsBefore(box);
}

function legendOf(field: HTMLInputElement): string {
  const group = field.closest('fieldset, [role="radiogroup"], [role="group"]');
  const said = [
    textOf(group?.querySelector('legend')),
    cleanLine(group?.getAttribute('aria-label') ?? ''),
    group === null ? '' : namedBy(group),
  ];
  return said.find((one) => one !== '') ?? wordsOverList(field);
}

/** The parts of an option, each on a line of its own: a name, and below it an account. */
function partsOf(label: Element | undefined): string {
  if (label === undefined) return '';
  const parts = [...label.childNodes].map((node) => cleanLine(node.textContent ?? ''));
  return parts.filter((part) => part !== '').join('\n');
}

export function chosenOption(field: HTMLInputElement): FieldValue | null {
  if (!field.checked) return null;
  const [label] = field.labels ?? [];
  return {
    label: field.type === 'radio' ? legendOf(field) : '',
    value: partsOf(label),
    source: 'choice',
    hint: hintOf(field),
    unit: '',
    editable: true,
  };
}

const lists = '[role="radiogroup"], [role="listbox"], [role="group"]';

/** Whether an element is an option that scripts keep as chosen: a chip that stays pressed, a row of a list in view. `role`: as written. */
export function isPressed(element: Element, role: string): boolean {
  if (role === 'option') return element.getAttribute('aria-selected') === 'true';
  if (role === 'radio') return element.getAttribute('aria-checked') === 'true';
  const isButton = role === 'button' || element.localName === 'button';
  return isButton && element.getAttribute('aria-pressed') === 'true';
}

export function pressedOption(element: Element): FieldValue {
  const list = element.closest(lists) ?? element.parentElement ?? element;
  const said = [cleanLine(list.getAttribute('aria-label') ?? ''), namedBy(list)];
  return {
    label: said.find((one) => one !== '') ?? wordsBefore(list),
    value: partsOf(element),
    source: 'choice',
    hint: '',
    unit: '',
    editable: true,
  };
}

// The words that name a field: those that say so, and those that the eye takes for its label.
import { roleOf } from '../../src/reading/labels.ts';
import { cleanLine } from './clean-line.ts';
import { type Field, isField } from './form-field.ts';
import { namedBy } from './label.ts';

export function textOf(element: Element | null | undefined): string {
  return cleanLine(element?.textContent ?? '');
}

/** What a label says besides the fields that stand in it. */
function wordsIn(label: Element | undefined): string {
  if (label?.querySelector('select, textarea, button') == null) return textOf(label);
  const words = [...label.childNodes].filter(
    (node) => !(node instanceof Element && /^(?:select|textarea|button)$/.test(node.localName)),
  );
  return cleanLine(words.map((node) => node.textContent ?? '').join(' '));
}

/** A list of currencies between a label and its number. */
const currencyCode = /^(?:[A-Z]{3,5}\b|\p{Sc})/u;

/** How many boxes around a field its label may stand before. */
const WORDS_UP = 4;

/** The last words before the field, some levels out: what the eye takes for its label. */
export function wordsBefore(field: Element): string {
  let at: Element | null = field;
  for (let level = 0; level < WORDS_UP && at !== null; level += 1, at = at.parentElement) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before instanceof HTMLSelectElement && currencyCode.test(textOf(before.selectedOptions[0])))
        continue;
      if (before instanceof Element && (isField(before) || before.querySelector('input, select, textarea')))
        return '';
      const text = cleanLine(before.textContent ?? '');
      // "From: Current account" names what it says itself, and not the field.
      if (/[:：]\s*\S/u.test(text)) return '';
      // From so far out only what names a field is its label.
      const isNear = level < WORDS_UP - 1 || roleOf(text) !== null;
      if (text !== '' && !/^[\p{Sc}\s*]+$/u.test(text)) return text.length <= 60 && isNear ? text : '';
    }
  }
  return '';
}

const LABEL_UP = 8;

/** A label element that names no field, before the outermost box that holds this field alone. */
function labelBefore(field: Element): string {
  let at: Element | null = field.parentElement;
  for (let level = 0; level < LABEL_UP && at !== null; level += 1, at = at.parentElement) {
    if (at.querySelectorAll('input, select, textarea').length > 1) return '';
    const label = at.querySelector('label');
    if (label !== null && label.control === null) return textOf(label);
  }
  return '';
}

/** In a table that is filled in row by row, what stands over the column. */
function headOver(field: Element): string {
  const cell = field.closest('td');
  const row = cell?.parentElement;
  const [head] = cell?.closest('table')?.rows ?? [];
  if (cell === null || head === undefined || head === row || head.cells.length !== row?.childElementCount)
    return '';
  const over = head.cells[cell.cellIndex];
  return over?.localName === 'th' ? textOf(over) : '';
}

const placeholders = ['placeholder', 'aria-placeholder', 'data-placeholder', 'title'];

/** The words that name the field, from the most explicit to what merely stands before it. */
export function labelOf(field: Element): string {
  const [label] = ('labels' in field ? (field as Field).labels : null) ?? [];
  const named = [namedBy(field), wordsIn(label), cleanLine(field.getAttribute('aria-label') ?? '')];
  const said = named.find((one) => one !== '' && one.length <= 120);
  if (said !== undefined) return said;
  const placeholder = cleanLine(
    placeholders.map((name) => field.getAttribute(name)).find((one) => one !== null) ?? '',
  );
  const words = headOver(field) || wordsBefore(field) || labelBefore(field);
  // A sum or an account before a field is a value of its own.
  const before = /\p{Nd}{2}/u.test(words) && roleOf(words) === null ? '' : words;
  // What stands before the first field may be the heading of all of them.
  const isOther = roleOf(before) === null || /\p{Nd}{2}/u.test(before);
  // "At most 50,000" in a field says how much it takes, and not what it is.
  const isNamed = roleOf(placeholder) !== null && !/\p{Nd}{2}/u.test(placeholder);
  return before === '' || (isOther && isNamed) ? placeholder : before;
}

/** A label that floats over its field stands behind it in the same box. */
export function labelAfter(field: Element): string {
  const box = field.parentElement;
  if (box === null || box.childElementCount !== 2 || !/^(?:div|span|p|li|td)$/.test(box.localName)) return '';
  const text = textOf(field.nextElementSibling);
  return text.length <= 40 && roleOf(text) !== null ? text : '';
}

/** `autocomplete`, `name`, `id` and placeholder in lower case; words of camelCase parted by `-`. */
export function hintOf(field: Element): string {
  return ['autocomplete', 'name', 'id', 'placeholder', 'data-testid']
    .map((name) => field.getAttribute(name) ?? '')
    .concat(field.localName === 'textarea' ? 'textarea' : '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .slice(0, 300)
    .toLowerCase()
    .trim();
}

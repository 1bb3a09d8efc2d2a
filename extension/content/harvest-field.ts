// One field of a form: its label, its value, and whether it is a secret that is never harvested.
import type { Asks } from '../../src/reading/page.ts';
import { cleanLine } from './clean-line.ts';
import { type Field, isField } from './form-field.ts';
import { chosenOption, type FieldValue } from './harvest-choice.ts';
import { hintOf, labelAfter, labelOf, textOf } from './harvest-label.ts';
import { secretOf } from './harvest-secret.ts';
import type { Teachable } from './reading-seat.ts';

const nameless = /^(?:hidden|submit|button|image|reset|file|range|color)$/;

function typedValue(field: Field): string {
  if (field instanceof HTMLSelectElement) {
    const [chosen] = field.selectedOptions;
    return chosen === undefined || chosen.value === '' ? '' : textOf(chosen);
  }
  const typed = cleanLine(field.value);
  return typed === '' && field.getAttribute('role') === 'combobox' ? chosenBeside(field) : typed;
}

const asksToChoose = /^(?:请|請|select|choose|please)/i;

/** A list that is made of other elements shows what was chosen beside its empty field. */
function chosenBeside(field: Element): string {
  const text = nextWords(field);
  return text.length <= 60 && !asksToChoose.test(text) ? text : '';
}

/** What a node beside a field says: of a list of units the one that is chosen. */
function saidBy(node: Node | null): string {
  const list =
    node instanceof HTMLSelectElement ? node : node instanceof Element ? node.querySelector('select') : null;
  return list === null ? cleanLine(node?.textContent ?? '') : typedValue(list);
}

function nextWords(element: Element): string {
  for (let next = element.nextSibling; next !== null; next = next.nextSibling) {
    const text = saidBy(next);
    if (text !== '') return text;
  }
  const parent = element.parentElement;
  return parent !== null &&
    /^(?:label|span|div)$/.test(parent.localName) &&
    parent.querySelectorAll('input').length === 1
    ? saidBy(
        parent.nextElementSibling instanceof HTMLSelectElement
          ? parent.nextElementSibling
          : parent.nextSibling,
      )
    : '';
}

/** "cents (USD)" has as many. */
const UNIT_MAX = 11;

/** "R$" and "S/" are other signs than what they end with. */
const signBefore = /(?:[A-Z]{0,3}\p{Sc}|(?<!\p{L})(?:[A-Z]{3}|Rp|RM|Rs|S\/))\.?$/u;

/** A currency sign before the field, or a short word after it. */
function unitOf(field: Element): string {
  const before = saidBy(field.previousSibling);
  const sign = signBefore.exec(before)?.[0];
  // "ETH ≈ S$1,508.50": what it comes to in another currency is no part of it.
  const after = nextWords(field).replace(/\s*[≈≒~～].*$/su, '');
  return sign ?? (after.length <= UNIT_MAX ? after : '');
}

/** Whether nothing but a comma or a point stands between a field and the one before it, so that it has the decimals of that one. */
function isBehindMark(field: Element): boolean {
  const { parentElement: box } = field;
  if (followsMark(field)) return true;
  // A box of its own is all that may stand between them.
  return box !== null && followsMark(box) && box.querySelectorAll('input').length === 1;
}

/** Whether a node comes right behind a mark, and the mark behind a field. */
function followsMark(start: Element): boolean {
  const [mark, whole] = nodesBefore(start);
  return (
    /^[.,·]$/u.test(cleanLine(mark?.textContent ?? '')) &&
    whole instanceof Element &&
    (isField(whole) || whole.querySelector('input') !== null)
  );
}

/** The two nodes before one, the nearer first, without those that are blank. */
function nodesBefore(start: Element): readonly Node[] {
  const found: Node[] = [];
  for (let at = start.previousSibling; at !== null && found.length < 2; at = at.previousSibling)
    if (at instanceof Element || cleanLine(at.textContent ?? '') !== '') found.push(at);
  return found;
}

/** What a field gives: a labelled value, or that there is a secret of a kind; `null` for buttons and hidden fields. */
export function readField(field: Field): FieldValue | keyof Asks | null {
  const type = field.type.toLowerCase();
  if (nameless.test(type)) return null;
  if (type === 'radio' || type === 'checkbox') return chosenOption(field as HTMLInputElement);
  const said = labelOf(field);
  const hint = isBehindMark(field) ? `${hintOf(field)} cents` : hintOf(field);
  // What floats over a field never makes a secret of another one's words into no secret.
  const label = said === '' ? labelAfter(field) : said;
  const secret = secretOf(said, hint, type) ?? secretOf(label, hint, type);
  if (secret !== null) return secret;
  const editable = !field.disabled && !('readOnly' in field && field.readOnly);
  const source = field.localName === 'select' ? 'choice' : 'input';
  return { label, value: typedValue(field), source, hint, unit: unitOf(field), editable };
}

/** What a field is to whoever teaches the page. */
export function teaches(field: Field): Teachable {
  const read = readField(field);
  if (read === null) return 'nothing';
  return typeof read === 'string' ? 'secret' : 'value';
}

/** Whether a person types into an element that is no field. */
export function isTypedInto(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const typed = element.getAttribute('contenteditable');
  return typed !== null && typed !== 'false';
}

/** As `readField`, for an element that is typed into. */
export function readTypedInto(element: Element): FieldValue | keyof Asks {
  const label = labelOf(element);
  const hint = hintOf(element);
  const secret = secretOf(label, hint, '');
  if (secret !== null) return secret;
  const value = textOf(element);
  return { label, value, source: 'input', hint, unit: unitOf(element), editable: true };
}

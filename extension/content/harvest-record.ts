// What a harvest has written down so far, and the ways in which something is added to it.
import { isLabel, withoutIncluded } from '../../src/reading/label-words.ts';
import { isMinor } from '../../src/reading/labelled.ts';
import { isAddress, roleOf, roleOfField, saysSum } from '../../src/reading/labels.ts';
import { bareName, nameForm } from '../../src/reading/name-forms.ts';
import type { Asks, Distance, LabelledValue, TextLine, ValueSource } from '../../src/reading/page.ts';
import { saysSeller } from '../../src/reading/shop.ts';
import { nameChecked } from '../../src/reading/verdict-words.ts';
import type { Field } from './form-field.ts';
import type { FieldValue } from './harvest-choice.ts';
import { readField } from './harvest-field.ts';
import type { Asked, Kept } from './harvest-kept.ts';
import { lineBreak, type Piece } from './harvest-pieces.ts';
import {
  isLabelledItself,
  isNameItself,
  labelled,
  spacedRun,
  stretchesOf,
  withoutGenderColon,
} from './harvest-run.ts';

/** What one harvest may cost at most; beyond it the rest is not read. `elsewhere`: nodes outside of the control's own part. */
export const budget = {
  nodes: 5000,
  elsewhere: 2000,
  depth: 300,
  characters: 200_000,
  values: 500,
  lines: 600,
};

/** What was written down so far, and what the walk must know of the control. */
export interface Harvest {
  readonly control: Element;
  readonly modal: boolean;
  readonly values: LabelledValue[];
  readonly lines: TextLine[];
  readonly prompts: string[];
  readonly asks: { -readonly [K in keyof Asks]: boolean };
  readonly done: Set<Element>;
  /** The elements that the control or something of `done` stands in, and these themselves. */
  readonly holders: Set<Element>;
  /** What is kept of earlier harvests; `null`: nothing is. */
  readonly kept: Kept | null;
  readonly asked: Asked;
  /** How often something was met that must be looked at anew each time. */
  anew: number;
  /** The last heading that was passed. */
  under: string;
  nodes: number;
  nodesMost: number;
  depth: number;
  characters: number;
}

/** Whether nothing more may be read. */
export function isSpent(harvest: Harvest): boolean {
  return (
    harvest.nodes > harvest.nodesMost ||
    harvest.depth > budget.depth ||
    harvest.characters > budget.characters
  );
}

/** What was taken for a value inside of the payer's own, "Account 1 0x9a…" behind "From", is his too. */
function dropWithin({ values }: Harvest, own: string): void {
  for (let at = values.length - 1; at >= 0; at -= 1) {
    const { label, value, editable } = values[at] ?? { label: '', value: '', editable: true };
    if (editable || label === '' || value === '' || !own.includes(label) || !own.includes(value)) return;
    values.splice(at, 1);
  }
}

/** "‹ Return to fundraiser", "Charity no. 112 ·": neither the way back nor one of a row of words is a label of what stands beside it. */
const isNoLabel = (label: string): boolean => /^[‹«←❮]|\s[·•]$/u.test(label);

/** Without a colon before it, and without the arrow or the pencil of a row that opens something. */
const withoutMarks = (value: string): string =>
  value.replace(/^[:：]\s*/u, '').replace(/(?:\s*[›❯〉▾▼▸►⌄✎✏🖉]\uFE0F?|\s>)$/u, '');

/** What a label names; what is no known label falls away. */
export function addValue(
  harvest: Harvest,
  label: string,
  value: string,
  source: ValueSource,
  distance: Distance,
): void {
  if (harvest.values.length >= budget.values || label.length > 80 || value === '' || isNoLabel(label)) return;
  const role = roleOf(label, '', harvest.under) ?? (isAddress(label, value) ? 'account' : null);
  if (
    role === null ||
    isNameItself(label, role) ||
    isLabel(value) ||
    isLabelledItself(value) ||
    saysSum(label, role) ||
    withoutIncluded(value).trim() === ''
  )
    return;
  if (role === 'payer') {
    harvest.anew += 1;
    dropWithin(harvest, value);
  }
  // The payer's own account is not harvested; that the label is there is all that is said.
  harvest.values.push({
    label,
    under: harvest.under,
    value: role === 'payer' ? '' : withoutMarks(value),
    source,
    hint: '',
    unit: '',
    distance,
    editable: false,
  });
}

/** A line, and the values that stand in it behind a colon. */
export function addLine(harvest: Harvest, text: string, heading: boolean, distance: Distance): void {
  if (text === '') return;
  harvest.lines.push({ text, heading, distance });
  if (!/[:：]/.test(text)) {
    const run = spacedRun(text);
    if (run !== null) addValue(harvest, run.label, run.value, 'run', distance);
    return;
  }
  for (const part of stretchesOf(text)) {
    const [, before = '', value = ''] = labelled.exec(part.trim()) ?? [];
    // Behind a full stop a further sentence begins, and with it what the colon is for.
    const label = before.replace(/^.*[。！？]/su, '').trim();
    if (label !== '') addValue(harvest, label, value.trim(), 'run', distance);
  }
}

function sourceOf(element: Element): ValueSource {
  if (/^(?:tr|table|tbody)$/.test(element.localName) || element.getAttribute('role') === 'row')
    return 'table';
  return /^(?:dl|dt|dd)$/.test(element.localName) ? 'definition' : 'run';
}

/** Heads of columns stand side by side and are labels all: no number is one, whatever its cell is. */
export function isHeadRow(element: Element): boolean {
  return (
    element.localName === 'tr' &&
    [...element.children].every(
      (cell) => cell.localName === 'th' && !/\p{Nd}{2}/u.test(cell.textContent ?? ''),
    )
  );
}

/** What has more lines is a part of the page and no value. */
const MOST_LINES = 6;

/** Whether a piece may be a label; a heading, and one of several parts ("Total <small>incl. VAT</small>"), only when it says nothing else. */
function isLabelling({ text, leaf, heading, field, value }: Piece): boolean {
  if (value === true) return false;
  if (leaf && heading !== true)
    return !labelled.test(withoutGenderColon(text)) && !saysSeller(text) && spacedRun(text) === null;
  return !field && !text.includes('\n') && isLabel(text);
}

/** The words of a piece that name what stands after it; below them may stand an account or a number. */
function labelOf(piece: Piece): string | null {
  if (isLabelling(piece)) return piece.text;
  const [label = '', below] = piece.text.split('\n');
  return below !== undefined &&
    !piece.field &&
    isLabel(label) &&
    !/\p{L}/u.test(piece.text.slice(label.length))
    ? label
    : null;
}

/** A colon that has a cell or a span to itself stands between a label and its value; as the value it says that there is none. */
function isMark({ text, field, value }: Piece): boolean {
  return !field && value !== true && /^[:：|\-–—]$/u.test(text);
}

/** Where a box holds nothing but a value and below it a known label: "Concert tickets", "Reference". */
function addReversed(
  harvest: Harvest,
  element: Element,
  [value, label, more]: readonly Piece[],
  distance: Distance,
): void {
  if (value === undefined || label === undefined || more !== undefined) return;
  if (!value.leaf || !label.leaf || value.heading === true || value.field || label.value === true) return;
  if (roleOf(value.text) === null && isLabel(label.text))
    addValue(harvest, label.text, value.text, sourceOf(element), distance);
}

/** Whose the account is that was filled in, as the page found it out: a name below the field. */
function addOwner(
  harvest: Harvest,
  label: Piece | undefined,
  owner: Piece | undefined,
  distance: Distance,
): void {
  if (label?.leaf !== true || owner?.leaf !== true || owner.heading === true) return;
  const form = nameForm(nameChecked(owner.text) ?? bareName(owner.text));
  if (form === null || form === 'open') return;
  const role = roleOf(label.text, '', harvest.under);
  if (role === 'account' || role === 'name' || role === 'to')
    addValue(harvest, label.text, owner.text, 'run', distance);
}

/** No more than a sum: of three side by side one is chosen, and the first is none of them. */
const isBareSum = (piece: Piece | undefined): boolean =>
  piece?.leaf === true && /^\P{Nd}{0,4}\p{Nd}[\p{Nd}.,]*\P{Nd}{0,4}$/u.test(piece.text);

/** Neighbours in one parent are taken for label and value; what is no known label falls away. */
export function addPairs(
  harvest: Harvest,
  element: Element,
  pieces: readonly Piece[],
  distance: Distance,
): void {
  if (isHeadRow(element)) return;
  const shown = pieces.filter((piece) => piece !== lineBreak && !isMark(piece));
  addReversed(harvest, element, shown, distance);
  shown.forEach((piece, i) => {
    const next = shown[i + 1];
    if (piece.field && piece.text === '') addOwner(harvest, shown[i - 1], next, distance);
    // Under a heading stand rows with labels of their own.
    if (next === undefined || next.field || (piece.heading === true && next.paired === true)) return;
    if (shown.slice(i + 1, i + 4).filter(isBareSum).length === 3) return;
    const label = labelOf(piece);
    // What stands below the label is a value too, so that here only one line is another.
    const isRows = /^(?:tbody|table)$/.test(element.localName);
    const most = label === piece.text && !isRows ? MOST_LINES : 1;
    if (label !== null && next.text.split('\n').length <= most)
      addValue(harvest, label, next.text, sourceOf(element), distance);
  });
}

/** A field's value, or that a secret is asked for within the control's own section. */
export function addField(harvest: Harvest, field: Field, distance: Distance): void {
  addRead(harvest, readField(field), distance);
}

/** As `addField`, for what was read of anything that a person fills in or chooses. */
export function addRead(harvest: Harvest, read: FieldValue | keyof Asks | null, distance: Distance): void {
  if (read === null || harvest.values.length >= budget.values) return;
  if (typeof read !== 'string') {
    const { under } = harvest;
    const role = roleOfField(read.label, read.hint, read.unit, read.value, under);
    // A field that is not known to be about the payment may hold anything: that it is there is all that is said.
    const kept = (role !== null && role !== 'payer' && role !== 'holder') || isMinor(read);
    harvest.values.push({ ...read, under, value: kept ? read.value : '', distance });
  } else if (distance < 2) harvest.asks[read] = true;
}

// Tables with a row of heads: each cell by the head over it, and the row that the control itself stands in.
import { roleOf } from '../../src/reading/labels.ts';
import type { Distance } from '../../src/reading/page.ts';
import { cleanLine } from './clean-line.ts';
import { addValue, type Harvest, isHeadRow } from './harvest-record.ts';

/** The rows below a row of headers: each cell belongs to the header over it. */
export function addColumns(harvest: Harvest, table: HTMLTableElement, distance: Distance): void {
  const [head, ...rows] = table.rows;
  if (head === undefined || rows.length > 5 || head.cells.length < 2) return;
  const isGoods = isOfGoods(head);
  if (![...head.cells].every((cell) => cell.localName === 'th') || (isGoods && rows.length > 1)) return;
  for (const row of rows) {
    if (row.cells.length !== head.cells.length || row.cells[0]?.localName === 'th' || isOffered(row))
      continue;
    addCells(harvest, head, row, distance, isGoods ? isOfWhat : isAny);
  }
}

const isAny = (): boolean => true;

/** Of the only line of an order what it is, and none of its sums. */
function isOfWhat(label: string): boolean {
  const role = roleOf(label);
  return role === 'item' || role === 'purpose';
}

/** A row of choices that was not chosen: the price in twelve parts. */
function isOffered(row: HTMLTableRowElement): boolean {
  const radio = row.querySelector<HTMLInputElement>('input[type="radio"]');
  return radio !== null && !radio.checked;
}

/** Lines of an order, whose sums are parts of what is paid: a column has the price of each. */
function isOfGoods(head: HTMLTableRowElement): boolean {
  return [...head.cells].some((cell) => roleOf(cleanLine(cell.textContent ?? '')) === 'aside');
}

/** The cells of a row, each by the head over it; a field in one is harvested by itself. */
function addCells(
  harvest: Harvest,
  head: HTMLTableRowElement,
  row: HTMLTableRowElement,
  distance: Distance,
  isKept: (label: string) => boolean,
): void {
  [...row.cells].forEach((cell, i) => {
    if (cell.querySelector('input, select, textarea') !== null) return;
    const label = cleanLine(head.cells[i]?.textContent ?? '');
    if (isKept(label)) addValue(harvest, label, cleanLine(cell.textContent ?? ''), 'table', distance);
  });
}

const cellHeads = ['data-label', 'data-title', 'data-th'];

/** What a cell of the only row is called, where a narrow page draws its head in front of it by a style sheet. */
export function headOfCell(cell: Element): string {
  if (cell.localName !== 'td' || cell.parentElement?.parentElement?.childElementCount !== 1) return '';
  const name = cellHeads.find((one) => cell.hasAttribute(one));
  return name === undefined ? '' : cleanLine(cell.getAttribute(name) ?? '');
}

/** How far around a table its heads are looked for: tables that scroll under them keep them in a table of their own. */
const HEADS_UP = 8;

function headOver(row: HTMLTableRowElement): HTMLTableRowElement | null {
  let at: Element | null = row.closest('table');
  for (let up = 0; up < HEADS_UP && at !== null; up += 1, at = at.parentElement) {
    const head = at.querySelector<HTMLTableRowElement>('thead tr');
    if (head !== null) return head.cells.length === row.cells.length && isHeadRow(head) ? head : null;
  }
  return null;
}

/** The row of a table that the control stands in, each cell by the head over it: nothing is nearer. */
export function addOwnRow(harvest: Harvest, control: Element): void {
  const row = control.closest('td')?.closest('tr') ?? null;
  const head = row === null || row.cells.length < 3 ? null : headOver(row);
  if (row !== null && head !== null) addCells(harvest, head, row, 0, isAny);
}

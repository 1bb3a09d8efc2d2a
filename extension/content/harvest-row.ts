// The row of a table that the control itself stands in.
import { addCells, type Harvest, isHeadRow } from './harvest-record.ts';

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
  if (row !== null && head !== null) addCells(harvest, head, row, 0);
}

// A part of a page that gave something to an earlier harvest gives the same again while nothing in it has changed.
import type { LabelledValue } from '../../src/reading/page.ts';
import type { Part } from './harvest-kept.ts';
import type { Piece } from './harvest-pieces.ts';
import { budget, type Harvest } from './harvest-record.ts';
import type { Entered } from './harvest-walk.ts';
import { isSeen } from './seen.ts';
import { parentOf, shadowOf } from './tree.ts';

/** No part has more elements: what is larger is put together from its parts. */
const ELEMENTS_MAX = 100;

/** Where a harvest stood. */
export interface Mark {
  readonly now: number;
  readonly anew: number;
  readonly under: string;
  readonly nodes: number;
  readonly characters: number;
  readonly values: number;
  readonly lines: number;
  readonly prompts: number;
  readonly shown: number;
  readonly hidden: number;
  readonly plain: number;
  readonly bare: number;
}

export function markOf(harvest: Harvest): Mark {
  const { asked } = harvest;
  return {
    now: harvest.kept?.now() ?? Number.NaN,
    anew: harvest.anew,
    under: harvest.under,
    nodes: harvest.nodes,
    characters: harvest.characters,
    values: harvest.values.length,
    lines: harvest.lines.length,
    prompts: harvest.prompts.length,
    shown: asked.shown.length,
    hidden: asked.hidden.length,
    plain: asked.plain.length,
    bare: asked.bare.length,
  };
}

/** A part just harvested, which may be kept. */
export interface Found {
  readonly element: Element;
  readonly entered: Entered;
  readonly from: Mark;
  readonly to: Mark;
  /** Its values: what is the payer's own may take some of them back later. */
  readonly values: readonly LabelledValue[];
  readonly piece: Piece | null;
}

/** `null` where something in it must be looked at anew each time, or where it is too large. */
export function foundAt(
  element: Element,
  entered: Entered,
  from: Mark,
  piece: Piece | null,
  harvest: Harvest,
): Found | null {
  if (harvest.anew !== from.anew || harvest.nodes - from.nodes > ELEMENTS_MAX) return null;
  if (harvest.holders.has(element) || harvest.values.length >= budget.values) return null;
  if (from.now !== harvest.kept?.now()) return null;
  const values = harvest.values.slice(from.values);
  return { element, entered, from, to: markOf(harvest), values, piece };
}

const isAlone = (element: Element | null): boolean =>
  element !== null && element.previousElementSibling === null && element.nextElementSibling === null;

/** What a cell of a table's only row asks of the boxes around it, and whether a heading before the element names it alone. */
function aroundOf(element: Element, { outer }: Entered): number {
  return (outer === null ? 0 : 1) + (isAlone(element) ? 2 : 0) + (isAlone(parentOf(element)) ? 4 : 0);
}

export function keep({ element, entered, from, to, values, piece }: Found, harvest: Harvest): void {
  const { kept, asked } = harvest;
  // What changed after the part was left may have been in it.
  if (kept === null || from.now !== kept.now() || to.nodes === from.nodes) return;
  kept.keep(element, {
    distance: entered.distance,
    around: aroundOf(element, entered),
    under: from.under,
    asked: {
      shown: asked.shown.slice(from.shown, to.shown),
      hidden: asked.hidden.slice(from.hidden, to.hidden),
      plain: asked.plain.slice(from.plain, to.plain),
      bare: asked.bare.slice(from.bare, to.bare),
    },
    values,
    lines: harvest.lines.slice(from.lines, to.lines),
    prompts: harvest.prompts.slice(from.prompts, to.prompts),
    nodes: to.nodes - from.nodes,
    characters: to.characters - from.characters,
    last: to.under,
    piece,
  });
}

/** Whether a harvest has room for all that a part gives; where it has not, the part is harvested up to the end. */
function hasRoom(harvest: Harvest, part: Part): boolean {
  return (
    harvest.nodes + part.nodes <= harvest.nodesMost &&
    harvest.characters + part.characters <= budget.characters &&
    harvest.depth + part.nodes < budget.depth &&
    harvest.values.length + part.values.length < budget.values
  );
}

const asks = { checkOpacity: true, checkVisibilityCSS: true };

/** Whether the browser still answers what no observer tells of as it did. */
function isStill({ asked: { shown, hidden, plain, bare } }: Part): boolean {
  // Most of a reading's time goes here, so that the plain answer comes first.
  for (const one of shown) if (!(one.checkVisibility?.(asks) ?? true) && !isSeen(one)) return false;
  for (const one of hidden) if (isSeen(one)) return false;
  for (const one of plain) if (one.shadowRoot !== null) return false;
  for (const one of bare) if (shadowOf(one) !== null) return false;
  return true;
}

/** Writes down what the element gave before, and gives back its piece; `undefined` where it must be harvested anew. */
export function again(element: Element, entered: Entered, harvest: Harvest): Piece | null | undefined {
  const part = harvest.kept?.get(element);
  if (part === undefined || part.distance !== entered.distance || part.under !== harvest.under)
    return undefined;
  if (harvest.holders.has(element) || part.around !== aroundOf(element, entered)) return undefined;
  if (!hasRoom(harvest, part)) return undefined;
  if (!isStill(part)) {
    harvest.kept?.drop(element);
    return undefined;
  }
  harvest.nodes += part.nodes;
  harvest.characters += part.characters;
  harvest.under = entered.outer ?? part.last;
  harvest.values.push(...part.values);
  harvest.lines.push(...part.lines);
  harvest.prompts.push(...part.prompts);
  // No part holds another one.
  harvest.anew += 1;
  return part.piece;
}

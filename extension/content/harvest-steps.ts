// The walk through the visible tree step by step, so that a large page has its thread back in between.
import type { Distance } from '../../src/reading/page.ts';
import type { Piece } from './harvest-pieces.ts';
import { type Harvest, isSpent } from './harvest-record.ts';
import { shadowOf } from './harvest-scope.ts';
import { addText, enter, leave, walk } from './harvest-walk.ts';

/** Between two steps somebody else may work. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** What lies deeper is walked through in one step. */
const STEP_DEPTH = 8;

/** What is drawn in the shadow root and in the element itself, in this order. */
function* childrenOf(element: Element): Generator<ChildNode> {
  yield* shadowOf(element)?.childNodes ?? [];
  for (let child = element.firstChild; child !== null; child = child.nextSibling) yield child;
}

function* childSteps(element: Element, harvest: Harvest, distance: Distance): Steps<Piece[]> {
  const pieces: Piece[] = [];
  for (const child of childrenOf(element)) {
    if (isSpent(harvest)) break;
    if (child.nodeType === 3) addText(pieces, child, harvest);
    else if (child.nodeType === 1) {
      harvest.depth += 1;
      const piece = yield* walkSteps(child as Element, harvest, distance);
      harvest.depth -= 1;
      if (piece !== null) pieces.push(piece);
    }
  }
  return pieces;
}

/** As `walk`. */
export function* walkSteps(element: Element, harvest: Harvest, from: Distance): Steps<Piece | null> {
  yield;
  if (harvest.depth > STEP_DEPTH) return walk(element, harvest, from);
  const entered = enter(element, harvest, from);
  if (typeof entered === 'object') return entered.done;
  return leave(element, harvest, entered, yield* childSteps(element, harvest, entered));
}

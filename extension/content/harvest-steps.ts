// The walk through the visible tree, once and step by step, so that a large page has its thread back in between.
import type { Distance } from '../../src/reading/page.ts';
import type { Piece } from './harvest-pieces.ts';
import { type Harvest, isSpent } from './harvest-record.ts';
import { addText, type Entered, enter, leave } from './harvest-walk.ts';
import { isSeen } from './seen.ts';
import { shadowOf } from './tree.ts';

/** Between two steps somebody else may work. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Elements in one step: asking for the time after each would cost as much as reading it. */
const STEP_ELEMENTS = 16;

/** An element whose parts are being looked at. */
interface Open {
  readonly element: Element;
  readonly entered: Entered;
  readonly pieces: Piece[];
  /** Its next part: those of its shadow root come first, as they are drawn. */
  next: ChildNode | null;
  /** Where its own parts begin, while those of its shadow root are looked at. */
  own: ChildNode | null;
  /** Whether its own words are seen, once that was asked: for a bare wrapper, which has none, it never is. */
  seen: boolean | null;
}

function open(element: Element, entered: Entered): Open {
  const own = element.firstChild;
  const next = shadowOf(element)?.firstChild ?? null;
  // Whatever has an attribute was asked when it was entered.
  const seen = element.hasAttributes() ? true : null;
  const isHost = next !== null;
  return { element, entered, pieces: [], next: isHost ? next : own, own: isHost ? own : null, seen };
}

/** The next part of an element, `null` after the last or when nothing more may be read. */
function nextOf(at: Open, harvest: Harvest): ChildNode | null {
  if (isSpent(harvest)) return null;
  if (at.next === null) {
    at.next = at.own;
    at.own = null;
  }
  const { next } = at;
  at.next = next?.nextSibling ?? null;
  return next;
}

/** Asking whether something is seen costs more than anything else here, so that bare elements are asked for their words. */
function addOwnText(at: Open, child: ChildNode, harvest: Harvest): void {
  if (at.seen === false) return;
  const piece = addText(child, harvest);
  if (piece === null) return;
  at.seen ??= isSeen(at.element);
  if (at.seen) at.pieces.push(piece);
}

/** Writes down what `element` holds; gives back its text for whoever stands around it, `null` where it shows none. */
export function* walkSteps(element: Element, harvest: Harvest, from: Distance): Steps<Piece | null> {
  yield;
  const entered = enter(element, harvest, from);
  if ('done' in entered) return entered.done;
  let at = open(element, entered);
  const around: Open[] = [];
  for (;;) {
    const child = nextOf(at, harvest);
    if (child === null) {
      const piece = leave(at.element, harvest, at.entered, at.pieces);
      const outer = around.pop();
      if (outer === undefined) return piece;
      harvest.depth -= 1;
      at = outer;
      if (piece !== null) at.pieces.push(piece);
    } else if (child.nodeType === 3) addOwnText(at, child, harvest);
    else if (child.nodeType === 1) {
      if (harvest.nodes % STEP_ELEMENTS === 0) yield;
      const inner = child as Element;
      harvest.depth += 1;
      const entering = enter(inner, harvest, at.entered.distance);
      if ('done' in entering) {
        harvest.depth -= 1;
        if (entering.done !== null) at.pieces.push(entering.done);
      } else {
        around.push(at);
        at = open(inner, entering);
      }
    }
  }
}

// The walk through the visible tree, once and step by step, so that a large page has its thread back in between.
import type { Distance } from '../../src/reading/page.ts';
import { again, type Found, foundAt, keep, type Mark, markOf } from './harvest-part.ts';
import type { Piece } from './harvest-pieces.ts';
import { type Harvest, isSpent } from './harvest-record.ts';
import { addText, type Entered, enter, isShown, leave } from './harvest-walk.ts';
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
  /** Where the harvest stood before its parts, and those of them that may be kept. */
  readonly from: Mark;
  readonly found: Found[];
  /** Its next part: those of its shadow root come first, as they are drawn. */
  next: ChildNode | null;
  /** Where its own parts begin, while those of its shadow root are looked at. */
  own: ChildNode | null;
  /** Whether its own words are seen, once that was asked: for a bare wrapper, which has none, it never is. */
  seen: boolean | null;
}

/** Elements that can have no shadow root. */
const rootless = new Set(
  'a abbr b br code dd del dl dt em i ins label li ol small strong sub sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);

/** The first part of an element's shadow root; `null` where it has none, and that it has none may change. */
function firstDrawn(element: Element, own: ChildNode | null, harvest: Harvest): ChildNode | null {
  if (rootless.has(element.localName)) return null;
  const root = shadowOf(element);
  if (root === null) {
    const isPlain = own !== null && !element.localName.includes('-');
    (isPlain ? harvest.asked.plain : harvest.asked.bare).push(element);
    return null;
  }
  harvest.anew += 1;
  harvest.kept?.observe(root);
  return root.firstChild;
}

function open(element: Element, entered: Entered, harvest: Harvest): Open {
  const from = markOf(harvest);
  const own = element.firstChild;
  const next = firstDrawn(element, own, harvest);
  // Whatever has an attribute was asked when it was entered.
  const seen = element.hasAttributes() ? true : null;
  const isHost = next !== null;
  return {
    element,
    entered,
    pieces: [],
    from,
    found: [],
    next: isHost ? next : own,
    own: isHost ? own : null,
    seen,
  };
}

/** The next part of an element, `null` after the last or when nothing more may be read. */
function nextOf(at: Open, harvest: Harvest): ChildNode | null {
  if (isSpent(harvest)) {
    harvest.anew += 1;
    return null;
  }
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
  at.seen ??= isShown(at.element, harvest);
  if (at.seen) at.pieces.push(piece);
}

/** Leaves an element; the largest parts that may be kept are. */
function close(at: Open, outer: Open | undefined, harvest: Harvest): Piece | null {
  const piece = leave(at.element, harvest, at.entered, at.pieces);
  const found = foundAt(at.element, at.entered, at.from, piece, harvest);
  if (found === null) for (const one of at.found) keep(one, harvest);
  else if (outer === undefined) keep(found, harvest);
  else outer.found.push(found);
  return piece;
}

/** Writes down what `element` holds; gives back its text for whoever stands around it, `null` where it shows none. */
export function* walkSteps(element: Element, harvest: Harvest, from: Distance): Steps<Piece | null> {
  yield;
  const entered = enter(element, harvest, from);
  if ('done' in entered) return entered.done;
  const known = again(element, entered, harvest);
  if (known !== undefined) return known;
  let at = open(element, entered, harvest);
  let stepAt = harvest.nodes + STEP_ELEMENTS;
  const around: Open[] = [];
  for (;;) {
    const child = nextOf(at, harvest);
    if (child === null) {
      const outer = around.pop();
      const piece = close(at, outer, harvest);
      if (outer === undefined) return piece;
      harvest.depth -= 1;
      at = outer;
      if (piece !== null) at.pieces.push(piece);
    } else if (child.nodeType === 3) addOwnText(at, child, harvest);
    else if (child.nodeType === 1) {
      if (harvest.nodes >= stepAt) {
        stepAt = harvest.nodes + STEP_ELEMENTS;
        yield;
      }
      const inner = child as Element;
      harvest.depth += 1;
      const entering = enter(inner, harvest, at.entered.distance);
      const piece = 'done' in entering ? entering.done : again(inner, entering, harvest);
      if (piece === undefined) {
        around.push(at);
        at = open(inner, entering as Entered, harvest);
      } else {
        harvest.depth -= 1;
        if (piece !== null) at.pieces.push(piece);
      }
    }
  }
}

// Teach mode in one frame: hears every press before the page, and tells the background what the person pointed at.
import type { Taught, TaughtPart } from '../../src/settings/taught.ts';
import { steadyPath } from '../../src/sites/steady.ts';
import { ask } from '../channel/channel.ts';
import type { Pointed, Teaching, TeachMove } from '../channel/content-protocol.ts';
import { cleanLine } from './clean-line.ts';
import { makeCalled } from './clerk-come.ts';
import { innermost } from './event-control.ts';
import { isField } from './form-field.ts';
import { findControls, findTaught, marksOf, rootsOf } from './taught-find.ts';
import { bringTaught, seatTeacher, taughtHere } from './taught-seat.ts';
import { drawNote, drawOutline, drawPanel, type Panel } from './teach-panel.ts';
import { anchorOf, meantBy } from './teach-pick.ts';
import { readNow, readsOtherwise } from './teach-reading.ts';
import { contentOf } from './teach-sayings.ts';
import { isFrame, stopsFor } from './teach-stops.ts';

const isTop = window === window.top;

/** Letters of a text that are spoken. */
const SPOKEN = 80;

/** What a stop is called, for who hears it; never what a field contains. */
function spokenOf(stop: Element): string {
  return isField(stop) ? marksOf(stop, 'payee').name : cleanLine(stop.textContent ?? '').slice(0, SPOKEN);
}

/** The part that is asked for now; `null` in all other steps. */
function partOf({ step }: Teaching): TaughtPart | null {
  return step === 'review' || step === 'kept' ? null : step;
}

/** A press of a screen reader has nothing before it; that of a mouse began with its button. */
function isPressing(event: Event): boolean {
  if (!(event instanceof PointerEvent) || event.button !== 0) return false;
  return event.pointerType === 'touch' || event.pointerType === ''
    ? event.type === 'click'
    : event.type === 'pointerdown';
}

export interface TeachMode {
  /** Looks again at what is to be pointed at. */
  refresh(): Promise<void>;
}

export function makeTeachMode(signal: AbortSignal, ended: () => void): TeachMode {
  const before = taughtHere();
  const called = makeCalled();
  let view: Teaching | null = null;
  let panel: Panel | null = null;
  let outlines: readonly AbortController[] = [];
  let at: Element | null = null;

  /** Whoever leaves is let go at once, also when nobody answers. */
  function move(to: TeachMove): void {
    void ask('teach-move', { move: to });
    if (to === 'leave') end();
  }

  function clear(): void {
    for (const one of outlines) one.abort();
    panel?.life.abort();
    outlines = [];
    panel = null;
  }

  function outline(elements: readonly Element[]): void {
    for (const one of outlines) one.abort();
    outlines = elements.map(drawOutline);
  }

  function pointTo(element: Element | null): void {
    if (element === at) return;
    at = element;
    outline(element === null ? [] : [element]);
  }

  function foundOf(taught: readonly Taught[]): readonly Element[] {
    const roots = rootsOf(document);
    return taught.flatMap((one) => {
      const found = one.part === 'commit' ? findControls(document, [one])[0] : findTaught(roots, one);
      return found == null ? [] : [found];
    });
  }

  function draw(): void {
    if (view === null) return;
    clear();
    at = null;
    const content = contentOf(view, view.step === 'review' ? readNow(view.here) : null, move);
    const isHere = partOf(view) === null ? view.here.length > 0 : isTop;
    if (isHere) panel = drawPanel(content, () => at);
    else if (partOf(view) !== null) panel = drawNote(() => at);
    if (view.step === 'review') outline(foundOf(view.here));
    if (partOf(view) === null) panel?.buttons[0]?.focus({ preventScroll: true });
  }

  async function point(element: Element, part: TaughtPart): Promise<void> {
    await called.come();
    const meant = meantBy(element, part);
    const { here = [], lines } = view ?? {};
    if (meant.kind !== 'element') {
      panel?.say((meant.kind === 'secret' ? lines?.teach_secret : lines?.teach_not_this) ?? '');
      return;
    }
    const one: Pointed = {
      ...anchorOf(meant.element, part),
      part,
      page: steadyPath(location.pathname),
      over: false,
    };
    const over = readsOtherwise(here, { ...one, host: '', title: '' });
    bringTaught([]);
    await ask('teach-pointed', { ...one, over });
  }

  /** Goes on among the panel's buttons and what may be meant; out of a frame at its end. */
  function step(by: 1 | -1): void {
    const part = view === null ? null : partOf(view);
    const buttons: readonly Element[] = panel?.buttons ?? [];
    const stops = [...buttons, ...(part === null ? [] : stopsFor(document, part))];
    const from = at ?? buttons.find((one) => one.matches(':focus')) ?? null;
    const next = from === null ? (by === 1 ? 0 : stops.length - 1) : stops.indexOf(from) + by;
    if (!isTop && (next < 0 || next >= stops.length)) {
      pointTo(null);
      window.parent.focus();
      return;
    }
    goTo(stops[(next + stops.length) % stops.length], buttons);
  }

  function goTo(stop: Element | undefined, buttons: readonly Element[]): void {
    if (stop === undefined) return;
    if (buttons.includes(stop)) {
      pointTo(null);
      (stop as HTMLButtonElement).focus({ preventScroll: true });
      return;
    }
    stop.scrollIntoView({ block: 'nearest' });
    pointTo(stop);
    panel?.say(spokenOf(stop));
  }

  /** `true`: the page, and the panel, must not have it. */
  function keyed(event: KeyboardEvent): boolean {
    if (event.type !== 'keydown') return panel?.isOwn(event) !== true;
    if (event.isComposing) return true;
    if (event.key === 'Escape') move('leave');
    else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
    else if (event.key !== 'Enter' && event.key !== ' ') return true;
    else return chosen(event);
    return true;
  }

  function chosen(event: KeyboardEvent): boolean {
    const part = view === null ? null : partOf(view);
    if (at === null || part === null) return panel?.isOwn(event) !== true;
    if (event.repeat) return true;
    if (isFrame(at)) (at as HTMLIFrameElement).focus();
    else void point(at, part);
    return true;
  }

  function under(event: Event): Element | null {
    const [target] = event.composedPath();
    return target instanceof Element ? innermost(event, target) : null;
  }

  function take(event: Event): boolean {
    if (event instanceof KeyboardEvent) return keyed(event);
    if (panel?.isOwn(event) === true) return false;
    const part = view === null ? null : partOf(view);
    const element = part !== null && isPressing(event) ? under(event) : null;
    if (part !== null && element !== null) void point(element, part);
    return true;
  }

  function hover(event: Event): void {
    const part = view === null ? null : partOf(view);
    const element = part === null || !event.isTrusted || panel?.isOwn(event) ? null : under(event);
    if (part === null || element === null) return;
    const meant = meantBy(element, part);
    pointTo(meant.kind === 'element' ? meant.element : null);
  }

  /** Once it is kept, what was taught is the gate's again, and the next to teach may sit here already. */
  function end(): void {
    clear();
    if (view?.step !== 'kept') {
      seatTeacher(null);
      bringTaught(before);
    }
    ended();
  }

  addEventListener('pointermove', hover, { capture: true, passive: true, signal });
  /** What was kept is over when anything else is taught. */
  const isOver = ({ step: next }: Teaching): boolean => view?.step === 'kept' && next !== 'kept';

  signal.addEventListener('abort', clear);
  seatTeacher(take);

  return {
    refresh: async () => {
      const reply = await ask('teaching', {});
      if (!reply.ok || reply.answer === null || isOver(reply.answer)) {
        end();
        return;
      }
      // From here on the page is used again, with what was taught; until then the reader knows what is pointed at.
      if (reply.answer.step === 'kept') seatTeacher(null);
      else await called.come();
      if (signal.aborted) return;
      view = reply.answer;
      draw();
    },
  };
}

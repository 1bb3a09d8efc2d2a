// Teach mode in one frame: hears every press before the page, and tells the background what the person pointed at.
import type { Taught, TaughtPart } from '../../src/settings/taught.ts';
import { steadyPath } from '../../src/sites/steady.ts';
import { ask } from '../channel/channel.ts';
import type { Pointed, Teaching, TeachMove } from '../channel/content-protocol.ts';
import { makeCalled } from './clerk-come.ts';
import { innermost } from './event-control.ts';
import { findControls, findTaught, rootsOf } from './taught-find.ts';
import { bringTaught, seatTeacher, taughtHere } from './taught-seat.ts';
import { drawNote, drawPanel, type Panel } from './teach-panel.ts';
import { anchorOf, meantBy } from './teach-pick.ts';
import { makePointer } from './teach-pointer.ts';
import { readNow, readsOtherwise } from './teach-reading.ts';
import { contentOf } from './teach-sayings.ts';
import { isFrame, stopsFor } from './teach-stops.ts';

const isTop = window === window.top;

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
  const pointer = makePointer((text) => panel?.say(text));

  /** Whoever leaves is let go at once, also when nobody answers. */
  function move(to: TeachMove): void {
    void ask('teach-move', { move: to });
    if (to === 'leave') end();
  }

  function clear(): void {
    pointer.show([]);
    panel?.life.abort();
    panel = null;
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
    const content = contentOf(view, view.step === 'review' ? readNow(view.here) : null, move);
    const isHere = partOf(view) === null ? view.here.length > 0 : isTop;
    if (isHere) panel = drawPanel(content, pointer.at);
    else if (partOf(view) !== null) panel = drawNote(pointer.at);
    if (view.step === 'review') pointer.show(foundOf(view.here));
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

  function step(by: 1 | -1): void {
    const part = view === null ? null : partOf(view);
    pointer.step(by, panel?.buttons ?? [], part === null ? [] : stopsFor(document, part));
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
    const at = pointer.at();
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
    pointer.to(meant.kind === 'element' ? meant.element : null);
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

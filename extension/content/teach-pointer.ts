// What is pointed at in one frame while a page is taught, by mouse or by the Tab key, and the outline around it.

import { cleanLine } from './clean-line.ts';
import { isField } from './form-field.ts';
import { marksOf } from './taught-find.ts';
import { drawOutline } from './teach-panel.ts';

export interface Pointer {
  /** `null`: nothing is pointed at. */
  readonly at: () => Element | null;
  to(element: Element | null): void;
  /** Outlines elements, none of which is pointed at. */
  show(elements: readonly Element[]): void;
  /** Goes on among `buttons`, which get the focus, and `stops`, which are pointed at and said; out of a frame at its end. */
  step(by: 1 | -1, buttons: readonly HTMLButtonElement[], stops: readonly Element[]): void;
}

const isTop = window === window.top;

/** Letters of a text that are spoken. */
const SPOKEN = 80;

/** What a stop is called, for who hears it; never what a field contains. */
function spokenOf(stop: Element): string {
  return isField(stop) ? marksOf(stop, 'payee').name : cleanLine(stop.textContent ?? '').slice(0, SPOKEN);
}

export function makePointer(say: (text: string) => void): Pointer {
  let outlines: readonly AbortController[] = [];
  let at: Element | null = null;

  function show(elements: readonly Element[]): void {
    for (const one of outlines) one.abort();
    outlines = elements.map(drawOutline);
    at = null;
  }

  function to(element: Element | null): void {
    if (element === at) return;
    show(element === null ? [] : [element]);
    at = element;
  }

  function goTo(stop: Element, buttons: readonly HTMLButtonElement[]): void {
    const button = buttons.find((one) => one === stop);
    if (button !== undefined) {
      to(null);
      button.focus({ preventScroll: true });
      return;
    }
    stop.scrollIntoView({ block: 'nearest' });
    to(stop);
    say(spokenOf(stop));
  }

  return {
    at: () => at,
    to,
    show,
    step: (by, buttons, stops) => {
      const all: readonly Element[] = [...buttons, ...stops];
      const from = at ?? buttons.find((one) => one.matches(':focus')) ?? null;
      const next = from === null ? (by === 1 ? 0 : all.length - 1) : all.indexOf(from) + by;
      if (!isTop && (next < 0 || next >= all.length)) {
        to(null);
        window.parent.focus();
        return;
      }
      const stop = all[(next + all.length) % all.length];
      if (stop !== undefined) goTo(stop, buttons);
    },
  };
}

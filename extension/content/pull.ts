// A pull: what comes of a stopped control while the pointer is down on it, wherever the pointer goes.
import { isPulled } from './control.ts';

/** What a finger or a mouse does between going down and being lifted. */
export const moves: ReadonlySet<string> = new Set(['pointermove', 'mousemove', 'touchmove']);
const lifts = new Set(['pointerup', 'mouseup', 'touchend']);

interface Pulled {
  readonly control: Element;
  readonly fate: 'stopped' | 'told';
}

export interface Pull {
  /** The pointer went down on a control and was stopped there. */
  taken(control: Element): void;
  /** The fate of one event; `null`: it has no part in a pull. */
  readonly fate: (event: Event) => Pulled | null;
  /** Whether this control was let go, and said to be stopped, in the pull at hand. */
  isTold(control: Element): boolean;
}

export function makePull(): Pull {
  let taken: { readonly control: Element; isTold: boolean } | null = null;

  /** A slider is told of when it is let go: that may be far from where it was taken, and fires no click. */
  function letGo(pull: { readonly control: Element; isTold: boolean }): Pulled['fate'] {
    if (pull.isTold || !isPulled(pull.control)) return 'stopped';
    pull.isTold = true;
    return 'told';
  }

  return {
    taken: (control) => {
      taken = { control, isTold: false };
    },
    fate: (event) => {
      if (event.type === 'pointerdown' || event.type === 'keydown') taken = null;
      if (taken === null || !event.isTrusted) return null;
      if (lifts.has(event.type)) return { control: taken.control, fate: letGo(taken) };
      const isDown = !(event instanceof MouseEvent) || event.buttons > 0;
      return moves.has(event.type) && isDown ? { control: taken.control, fate: 'stopped' } : null;
    },
    isTold: (control) => taken?.control === control && taken.isTold,
  };
}

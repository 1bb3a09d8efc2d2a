// The isolated side of the door to the page's own world: it opens once, before any script of the page.
import type { Announcing, Asking, Knock } from '../channel/page-call.ts';
import { keepArmed } from './rearm.ts';

export interface Doorkeeper {
  /** Whether there is leave for this call; `text` is a `PageCall` as JSON. */
  readonly called: (text: string) => boolean;
  readonly announced: (text: string) => void;
  /** A person pressed something of the page that was let through. */
  readonly pressed: (element: Element) => void;
}

const knock: Knock = 'knock';
const asking: Asking = 'call';
const announcing: Announcing = 'soon';

function keep(element: Element, keeper: Doorkeeper, signal: AbortSignal): void {
  const listen = (type: string, hear: (text: string, event: Event) => void): void => {
    element.addEventListener(
      type,
      (event) =>
        event instanceof CustomEvent && typeof event.detail === 'string' && hear(event.detail, event),
      { signal },
    );
  };
  listen(asking, (text, event) => keeper.called(text) && event.preventDefault());
  listen(announcing, (text) => keeper.announced(text));
}

/** Passive, and after the gate: what the gate has stopped never comes here. */
function followPresses(keeper: Doorkeeper, signal: AbortSignal): void {
  const pressed = (event: Event): void => {
    const [target] = event.composedPath();
    if (event.isTrusted && target instanceof Element) keeper.pressed(target);
  };
  keepArmed(() => {
    for (const type of ['pointerdown', 'keydown', 'click'])
      addEventListener(type, pressed, { capture: true, passive: true, signal });
  }, signal);
}

/**
 * Waits for the knock of `page.js`, which runs right after this script where it runs at all. The first element of the
 * page's own ends the waiting: its observer is called before any script of the page, which so can never knock.
 */
export function keepPageDoor(keeper: Doorkeeper, signal: AbortSignal): void {
  const waiting = new AbortController();
  const end = (): void => waiting.abort();
  const answer = (event: Event): void => {
    const element = event instanceof MouseEvent ? event.relatedTarget : null;
    if (!(element instanceof Element) || element.isConnected) return;
    event.preventDefault();
    end();
    keep(element, keeper, signal);
    followPresses(keeper, signal);
  };
  document.fonts.addEventListener(knock, answer, { signal: waiting.signal });
  signal.addEventListener('abort', end, { signal: waiting.signal });
  const observer = new MutationObserver(end);
  observer.observe(document, { childList: true, subtree: true });
  waiting.signal.addEventListener('abort', () => observer.disconnect());
}

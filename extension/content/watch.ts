// When to look ahead: the page changed, a field changed, a person comes near a control, a verdict grows old.
import { labelOf, pointedControl } from './control.ts';
import { keepArmed } from './rearm.ts';

/** What a watch sets off. */
export interface Watcher {
  look(): Promise<void>;
  lookAt(control: Element): Promise<void>;
}

/** Quiet for so long after the last change, in ms, before the page is looked at. */
const QUIET_MS = 120;

/** A page that never is quiet is looked at this often all the same. */
const AT_LEAST_MS = 1000;

/** Verdicts that let a press through are renewed well before they end. */
const RENEW_MS = 20_000;

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['value', 'disabled', 'hidden', 'open', 'class', 'aria-hidden', 'aria-label'],
};

/** Calls `work` once things have been quiet, or at the latest `AT_LEAST_MS` after the first call. */
function settled(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first: number | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        first = null;
        work();
      },
      Math.max(0, Math.min(QUIET_MS, first + AT_LEAST_MS - now)),
    );
  };
}

/** At once when the document is there, so that the reader comes before a person does. */
function whenParsed(work: () => void, signal: AbortSignal): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', work, { signal });
  else work();
}

export function watchPage(watcher: Watcher, signal: AbortSignal): void {
  const changed = settled(() => {
    // Nobody presses what nobody sees; it is looked at when it is shown.
    if (document.visibilityState === 'visible') void watcher.look();
  }, signal);
  const observer = new MutationObserver(changed);
  observer.observe(document, watched);
  signal.addEventListener('abort', () => observer.disconnect());

  const near = (event: Event): void => {
    const control = pointedControl(event);
    if (control !== null && labelOf(control) !== '') void watcher.lookAt(control);
  };
  keepArmed(() => {
    for (const type of ['input', 'change', 'focusin']) {
      addEventListener(type, changed, { capture: true, passive: true, signal });
    }
    addEventListener('pointerover', near, { capture: true, passive: true, signal });
  }, signal);
  document.addEventListener('visibilitychange', changed, { signal });
  const renewal = setInterval(changed, RENEW_MS);
  signal.addEventListener('abort', () => clearInterval(renewal));
  whenParsed(() => void watcher.look(), signal);
}

// When to look ahead: the page changed, a field changed, a person comes near a control, a verdict grows old.
import { pointedControl } from './event-control.ts';
import { labelOf } from './label.ts';
import { keepArmed } from './rearm.ts';
import { isSelfSending } from './self-sending.ts';
import type { Sight } from './sight.ts';

/** What a watch sets off. */
export interface Watcher {
  /** What is seen of the page, which hears of its changes from here. */
  readonly sight: Pick<Sight, 'told' | 'changed' | 'forget'>;
  /** The document is there as a whole, or has been long in coming. */
  parsed(): void;
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
  attributeFilter: 'value disabled hidden open class type role tabindex onclick aria-hidden aria-label'.split(
    ' ',
  ),
};

/**
 * Calls `work` once things have been quiet, or at the latest `AT_LEAST_MS` after the first call. A call only takes note
 * of the time: a page that never rests makes thousands of them.
 */
function settled(work: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let last = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const wait = (now: number): void => {
    timer = setTimeout(due, Math.max(0, Math.min(last + QUIET_MS, first + AT_LEAST_MS) - now));
  };
  const due = (): void => {
    const now = performance.now();
    timer = undefined;
    if (now < last + QUIET_MS && now < first + AT_LEAST_MS) wait(now);
    else work();
  };
  return () => {
    last = performance.now();
    if (timer !== undefined) return;
    first = last;
    wait(first);
  };
}

/** When the document is there, or at the latest after a while: a page can be pressed before its last part has come. */
function whenParsed(work: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') {
    work();
    return;
  }
  const parsed = new AbortController();
  const end = (): void => parsed.abort();
  const timer = setTimeout(end, AT_LEAST_MS);
  parsed.signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (!signal.aborted) work();
  });
  document.addEventListener('DOMContentLoaded', end, { signal: parsed.signal });
  signal.addEventListener('abort', end, { signal: parsed.signal });
}

export function watchPage(watcher: Watcher, signal: AbortSignal): void {
  const changed = settled(() => {
    // Nobody presses what nobody sees; it is looked at when it is shown.
    if (document.visibilityState !== 'visible') return;
    void watcher.look();
  }, signal);
  const { sight } = watcher;
  const observer = new MutationObserver((records) => {
    sight.changed(records);
    changed();
  });
  signal.addEventListener('abort', () => observer.disconnect());

  const near = (event: Event): void => {
    const control = pointedControl(event);
    if (control !== null && labelOf(control) !== '') void watcher.lookAt(control);
  };
  const entered = (event: Event): void => {
    const [field] = event.composedPath();
    if (field instanceof Element && isSelfSending(field)) void watcher.lookAt(field);
  };
  keepArmed(() => {
    for (const type of ['input', 'change', 'focusin']) {
      addEventListener(type, changed, { capture: true, passive: true, signal });
    }
    addEventListener('focusin', entered, { capture: true, passive: true, signal });
    addEventListener('pointerover', near, { capture: true, passive: true, signal });
  }, signal);
  document.addEventListener('visibilitychange', changed, { signal });
  const renewal = setInterval(() => {
    sight.forget();
    changed();
  }, RENEW_MS);
  signal.addEventListener('abort', () => clearInterval(renewal));
  // What the browser's parser adds is no change, and the look for it comes at the end.
  whenParsed(() => {
    observer.observe(document, watched);
    // What happens within a component is told to nobody outside of it.
    sight.told((root) => observer.observe(root, watched));
    watcher.parsed();
  }, signal);
}

// The input pause: a window that has just come up takes no press that was begun before it was there.

/** How long a window takes no input after it got the focus or became visible (the words of the product: "warning"). */
export const INPUT_PAUSE_MS = 700;

const PRESSES = ['pointerdown', 'mousedown', 'touchstart', 'click', 'keydown', 'keyup', 'submit'] as const;

function isKey(event: Event): event is KeyboardEvent {
  return event.type === 'keydown' || event.type === 'keyup';
}

/**
 * Stops, before any view hears of it: all input while paused, a key that repeats, the later clicks of a double click,
 * and the second half of a press whose first half was not taken here. `now` is a clock in ms. Ends with `life`.
 */
export function pauseInput(life: AbortSignal, now: () => number = () => performance.now()): void {
  let until = now() + INPUT_PAUSE_MS;
  let pointerTaken = false;
  const keysTaken = new Set<string>();

  const rearm = (): void => {
    until = now() + INPUT_PAUSE_MS;
    pointerTaken = false;
    keysTaken.clear();
  };
  const keyCounts = (event: KeyboardEvent): boolean => {
    if (event.type === 'keyup') return keysTaken.delete(event.code);
    if (event.repeat) return false;
    keysTaken.add(event.code);
    return true;
  };
  const counts = (event: Event): boolean => {
    if (now() < until) return false;
    if (isKey(event)) return keyCounts(event);
    if (event.type === 'pointerdown' || event.type === 'mousedown') pointerTaken = true;
    // A click without a count comes from the keyboard or an assistive technology: no pointer went before it.
    if (event.type !== 'click' || !(event instanceof UIEvent) || event.detail === 0) return true;
    return pointerTaken && event.detail === 1;
  };
  const gate = (event: Event): void => {
    if (counts(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  for (const press of PRESSES) window.addEventListener(press, gate, { capture: true, signal: life });
  window.addEventListener('focus', rearm, { signal: life });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') rearm();
    },
    { signal: life },
  );
}

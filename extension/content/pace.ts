// Work that nobody waits for begins when the browser has time left over, and is done in pieces.

/** So long one piece may last, in ms: a frame has room for it beside the page's own work. */
const PIECE_MS = 4;

/** A page that is never idle waits for us no longer than this, in ms. */
const REST_AT_MOST_MS = 60;

/** Ends when the page is at rest, its last frame drawn: what is asked of the layout then costs no second one. */
export function rest(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: REST_AT_MOST_MS });
  });
}

/** Lets whatever waits for the thread go first; sooner over than a rest. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** The value of a work in steps, with a pause after each piece. */
export async function stepwise<T>(steps: Generator<undefined, T, undefined>): Promise<T> {
  let until = performance.now() + PIECE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() >= until) {
      await pause();
      until = performance.now() + PIECE_MS;
    }
  }
}

/** `make` of each of `all`, in order, with a pause after each piece. */
export async function piecewise<T, U>(all: readonly T[], make: (one: T) => U): Promise<readonly U[]> {
  const made: U[] = [];
  let until = performance.now() + PIECE_MS;
  for (const one of all) {
    if (performance.now() >= until) {
      await pause();
      until = performance.now() + PIECE_MS;
    }
    made.push(make(one));
  }
  return made;
}

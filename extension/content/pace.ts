// Work that nobody waits for is done in pieces, in time that the browser has left over.

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

/** `make` of each of `all`, in order, with a rest after each piece. */
export async function piecewise<T, U>(all: readonly T[], make: (one: T) => U): Promise<readonly U[]> {
  const made: U[] = [];
  let until = performance.now() + PIECE_MS;
  for (const one of all) {
    if (performance.now() >= until) {
      await rest();
      until = performance.now() + PIECE_MS;
    }
    made.push(make(one));
  }
  return made;
}

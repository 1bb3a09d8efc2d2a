// One thing after another: whatever reads and then writes a hold goes through here, so that no two decide at once.

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/** Runs what it is given in order; one that fails does not stop the next. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

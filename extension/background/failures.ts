// What went wrong lately, for the health page: which request, when, and the error's kind; never what was in it.
import type { Desk, From } from '../channel/receive.ts';
import type { Store } from './store/store.ts';

type Method = (data: never, from: From) => Promise<unknown>;

/** Whatever fails goes on failing as it did, for its caller fails closed; a store that fails too takes no note. */
function noting(kind: string, method: Method, { kept }: Store, now: () => number): Method {
  return async (data, from) => {
    try {
      return await method(data, from);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      await kept.noteFailure({ at: now(), kind, name }).catch(() => undefined);
      throw error;
    }
  };
}

/** The same desk, of which every failure is noted. */
export function notingFailures(desk: Desk, store: Store, now: () => number): Desk {
  const methods = Object.entries(desk).map(
    ([kind, method]) => [kind, noting(kind, method as Method, store, now)] as const,
  );
  // Each method keeps its kind, which the compiler cannot follow through a list.
  return Object.fromEntries(methods) as unknown as Desk;
}

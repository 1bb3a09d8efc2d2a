// The hash router: where in the page we are, as a signal.
import { type ReadonlySignal, signal } from '@preact/signals';

/** `#/hold/ID` as `['hold', 'ID']`; a hash that cannot be decoded is the root, `[]`. */
export function readRoute(hash: string): readonly string[] {
  try {
    return hash.replace(/^#/, '').split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}

/** Follows the hash of the document for as long as the page lives. */
export function followRoute(): ReadonlySignal<readonly string[]> {
  const route = signal(readRoute(location.hash));
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
  return route;
}

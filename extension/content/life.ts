// The life of one document: it begins, is left, comes back from the history, is drawn before anybody asked, or outlives us.
import { isOrphaned } from '../channel/channel.ts';
import type { Leave } from './leave.ts';

export interface Living {
  readonly begin: () => Promise<void>;
  readonly left: () => void;
}

/** Nobody sees or presses a page that the browser draws ahead of its being asked for. */
export function isPrerendering(): boolean {
  return (document as Document & { readonly prerendering?: boolean }).prerendering === true;
}

/** Calls `begin` when the document is there for a person, each time anew, and `left` when it goes. */
export function followLife(living: Living, signal: AbortSignal): void {
  const begin = (): void => void living.begin();
  addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
  addEventListener('pagehide', living.left, { signal });
  if (isPrerendering()) document.addEventListener('prerenderingchange', begin, { once: true, signal });
  else begin();
}

/**
 * What may leave as long as this copy of the extension is there. After an update or a removal its listeners may still run in
 * the page: nobody would hear of what they let through, so that they let nothing through.
 */
export function whileAlive(leave: Leave): Leave {
  return {
    ...leave,
    admits: (...press) => !isOrphaned() && leave.admits(...press),
    admitsCode: (...step) => !isOrphaned() && leave.admitsCode(...step),
  };
}

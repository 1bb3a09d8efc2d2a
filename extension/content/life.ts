// The life of one document: it begins, is left, comes back from the history, or is drawn before anybody asked for it.

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

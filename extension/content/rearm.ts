// Listeners that outlive `document.open()`, which takes every listener of the window and the document away.

/**
 * Calls `arm` now and whenever the document has been written anew. An observer of the document lives through that
 * (Chromium 156, Firefox 153), and the browser takes the same listener twice for once, so `arm` only adds.
 */
export function keepArmed(arm: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(arm);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  arm();
}

// What stands in the place of the browser's own API in a page of ours that is only looked at: it asks the looks' server.

/** Runs before any script of the page, as text; sees nothing but its arguments. */
export function standIn(uiLanguage: string, startMs: number): void {
  const page = globalThis as unknown as Record<string, unknown> & { asking: number };
  page.asking = 0;
  const sendMessage = async (message: string): Promise<string> => {
    page.asking += 1;
    try {
      return await (await fetch(`../ask${location.search}`, { method: 'POST', body: message })).text();
    } finally {
      page.asking -= 1;
    }
  };
  const api = {
    runtime: {
      id: 'looked-at',
      sendMessage,
      getURL: (path: string) => `chrome-extension://looked-at/${path}`,
      getManifest: () => ({ version: '0.1.0' }),
      openOptionsPage: () => Promise.resolve(),
    },
    i18n: { getUILanguage: () => uiLanguage },
    extension: { getViews: () => [], isAllowedIncognitoAccess: () => Promise.resolve(false) },
    permissions: { contains: () => Promise.resolve(false), request: () => Promise.resolve(false) },
    action: { getUserSettings: () => Promise.resolve({ isOnToolbar: false }) },
    tabs: { create: () => Promise.resolve() },
  };
  // The polyfill looks for both names.
  page.browser = api;
  page.chrome = api;
  window.close = () => undefined;
  // Nobody watches: what waits for a frame waits for its turn only.
  window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()));
  window.cancelAnimationFrame = (turn) => clearTimeout(turn);
  // The pause before a warning takes a press goes by at once, and it is the afternoon on which the samples were made.
  const [elapsed, today] = [performance.now.bind(performance), Date.now.bind(Date)];
  performance.now = () => elapsed() * 1000;
  const ahead = startMs - today();
  Date.now = () => today() + ahead;
}

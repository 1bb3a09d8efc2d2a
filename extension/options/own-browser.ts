// What the options page asks of the browser about itself: leaves, the icon, private windows.
import { browser } from '../ui/own-api.ts';

/** `isPinned`: `null` where the browser does not tell. `ask` must be called from a press. */
export interface OwnBrowser {
  readonly missing: (patterns: readonly string[]) => Promise<readonly string[]>;
  readonly ask: (patterns: readonly string[]) => Promise<boolean>;
  readonly isPinned: () => Promise<boolean | null>;
  readonly seesPrivate: () => Promise<boolean>;
  /** Opens the browser's own page about Thrice; `null` where a page of ours may not, as in Firefox. */
  readonly openOwnPage: (() => void) | null;
}

interface TellsPinned {
  readonly getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }>;
}

async function missing(patterns: readonly string[]): Promise<readonly string[]> {
  const has = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, at) => has[at] !== true);
}

async function isPinned(): Promise<boolean | null> {
  const { getUserSettings } = browser.action as TellsPinned;
  return (await getUserSettings?.())?.isOnToolbar ?? null;
}

/** Only Chromium has a page for one extension that another page may open. */
const isChromium = (): boolean => browser.runtime.getURL('').startsWith('chrome-extension:');

export function ownBrowser(): OwnBrowser {
  const url = `chrome://extensions/?id=${browser.runtime.id}`;
  return {
    missing,
    ask: (patterns) => browser.permissions.request({ origins: [...patterns] }).catch(() => false),
    isPinned: () => isPinned().catch(() => null),
    seesPrivate: () => browser.extension.isAllowedIncognitoAccess().catch(() => false),
    openOwnPage: isChromium() ? () => void browser.tabs.create({ url }) : null,
  };
}

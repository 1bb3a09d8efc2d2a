// Whether all journeys are wanted, those too that say once more what was seen on another page; `npm run prove` asks for them.
import type { BrowserName } from '../browsers/browser.ts';

const isWhole = process.env.JOURNEYS === 'all';

/** All of them, or only the first so many. */
export function someOf<T>(all: readonly T[], few: number): readonly T[] {
  return isWhole ? all : all.slice(0, few);
}

/** All in Chromium; in Firefox, which takes longer to open a window, those that rest on what it does in its own way. */
export function ofBrowser<T>(name: BrowserName, all: readonly T[], isOwn: (one: T) => boolean): readonly T[] {
  return isWhole || name === 'chromium' ? all : all.filter(isOwn);
}

/** All of them, or every second. */
export function everySecond<T>(all: readonly T[]): readonly T[] {
  return isWhole ? all : all.filter((_, at) => at % 2 === 0);
}

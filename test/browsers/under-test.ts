// The browsers that a run of the journeys is about: both, or the one that `BROWSER` names, so that two runs can share the work.
import type { BrowserName } from './browser.ts';

const all: readonly BrowserName[] = ['chromium', 'firefox'];

/** An unknown name leaves none, and then the run fails for want of tests. */
export const browsersUnderTest: readonly BrowserName[] = all.filter(
  (name) => (process.env.BROWSER ?? name) === name,
);

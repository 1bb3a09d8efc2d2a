// All journeys in one browser, with those that only say once more what `npm test` has seen on another page.
import type { BrowserName } from '../browsers/browser.ts';
import { runTests, type TestRow } from './test-run.ts';

/** `root`: the checkout. */
export function proveJourneys(root: string, browser: BrowserName): Promise<readonly TestRow[]> {
  return runTests({
    root,
    report: `journeys-${browser}.json`,
    args: ['--project', 'journeys'],
    env: { BROWSER: browser, JOURNEYS: 'all' },
  });
}

// Everything a look needs: the pages as built, served, and a real browser with one tab.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserName, Tab } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from '../tools/build.ts';
import { type ServedLooks, serveLooks } from './serve-looks.ts';

export interface LooksStage {
  readonly served: ServedLooks;
  readonly browser: Browser;
  readonly tab: Tab;
  end(): Promise<void>;
}

/** What was started ends with `end`. `start`: which browser, and how. */
export async function setLooksStage<B extends Browser>(
  start: () => Promise<B>,
): Promise<LooksStage & { readonly browser: B }> {
  const out = await mkdtemp(join(tmpdir(), 'thrice-looks-'));
  const built = await buildExtension({ out });
  const served = await serveLooks(built.chrome);
  const browser = await start();
  const tab = await browser.open('about:blank');
  return {
    served,
    browser,
    tab,
    end: async () => {
      await browser.close();
      await served.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}

export function looksIn(name: BrowserName): Promise<LooksStage> {
  return setLooksStage(() => launch(name));
}

// What is kept of a page from one harvest to the next, in real browsers: style sheets, components and fields of their own.
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import type { Compared, CompareHarvests } from '../stage/harvest-page.ts';

const PAGES = 30;
const CHANGES = 40;

async function script(): Promise<string> {
  const built = await build({
    root: join(import.meta.dirname, '../stage'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../stage/harvest-page.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error('built without a script');
  return chunk.code;
}

describe.each(browsersUnderTest)('%s', (name) => {
  let browser: Browser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(name);
    tab = await browser.open('about:blank');
    await tab.run(
      (code: string) => {
        const script = document.createElement('script');
        script.textContent = code;
        document.head.append(script);
      },
      await script(),
    );
  });
  afterAll(() => browser.close());

  test('after any changes, what is kept of a page gives what the page gives', async () => {
    let parts = 0;
    for (let seed = 1; seed <= PAGES; seed += 1) {
      const compared = await tab.run<[number, number], Compared>(
        (one, changes) =>
          (globalThis as unknown as { compareHarvests: CompareHarvests }).compareHarvests(one, changes),
        seed,
        CHANGES,
      );
      expect({ seed, differs: compared.differs }).toEqual({ seed, differs: null });
      parts += compared.parts;
    }
    expect(parts).toBeGreaterThan(PAGES * CHANGES);
  }, 240_000);
});

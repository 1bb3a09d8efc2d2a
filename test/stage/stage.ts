// Everything a journey needs: the built extension in a real browser, and the practice bank beside it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/settings/settings.ts';
import type { Browser, BrowserName, LaunchOptions, Tab } from '../browsers/browser.ts';
import { openDesk } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { type Bank, startBank } from '../practice-bank/bank.ts';
import { buildExtension } from '../tools/build.ts';

export interface Stage {
  readonly browser: Browser;
  readonly bank: Bank;
  /** A page of the extension from which the background can be asked. */
  desk(): Promise<Tab>;
  end(): Promise<void>;
}

export interface StageOptions {
  readonly settings?: Partial<Settings>;
  readonly launch?: Omit<LaunchOptions, 'extension'>;
}

/**
 * Waits a test can sit through, and no days of grace. A journey pays and cancels more in a minute than a person in a month,
 * at whatever hour it is run: what is found only in that says nothing here.
 */
const quickSettings = {
  graceDays: 0,
  thresholds: {
    severalNewPayees: 10_000,
    burst: 10_000,
    triedAgainWithin: 0,
    newFor: 0,
    nightFrom: 24,
    nightTo: 0,
  },
  weights: { addsUp: 0 },
  floors: { addsUp: 0 },
  waitsMs: [0, 0, 300, 600, 900, 1200, 1500],
  loosenAfterMs: 0,
} satisfies Partial<Settings>;

function preset({ language, ...rest }: Partial<Settings>): Parameters<typeof buildExtension>[0]['preset'] {
  const settings = language === null || language === undefined ? rest : { ...rest, language };
  return { sites: ['http://127.0.0.1/*', 'http://localhost/*'], settings };
}

/** Builds with the bank's host guarded, starts the bank, starts the browser. What was started ends with `end`. */
export async function setStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const out = await mkdtemp(join(tmpdir(), 'thrice-stage-'));
  const built = await buildExtension({
    preset: preset({ ...quickSettings, ...options.settings }) ?? {},
    out,
  });
  const bank = await startBank();
  const extension = name === 'chromium' ? built.chrome : built.firefox;
  const browser = await launch(name, { ...options.launch, extension });
  let desk: Promise<Tab> | null = null;
  return {
    browser,
    bank,
    desk: () => {
      desk ??= openDesk(browser);
      return desk;
    },
    end: async () => {
      await browser.close();
      await bank.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}

// Everything a journey needs: the built extension in a real browser, and the practice bank beside it.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../src/settings/settings.ts';
import type { Browser, BrowserName, LaunchOptions, Tab } from '../browsers/browser.ts';
import { answerFrom, openDesk } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { atEnd } from '../browsers/profile.ts';
import { type Bank, startBank } from '../practice-bank/bank.ts';
import { type Built, buildExtension } from '../tools/build.ts';
import { endWithWorker } from './ended-with-worker.ts';

export interface Stage {
  readonly browser: Browser;
  readonly bank: Bank;
  /** A page of the extension from which the background can be asked. */
  desk(): Promise<Tab>;
  /**
   * The tab of the journeys, gone to an address: the same one as before, since a new one takes a process of its own and its
   * time. What stood in it is left, as by any navigation; what needs two at once opens the other in the browser.
   */
  open(url: string): Promise<Tab>;
  /** Leaves nothing to the next journey: no page, nothing that is held, and nothing at the bank. What was paid stays known. */
  tidy(): Promise<void>;
  end(): Promise<void>;
}

export interface StageOptions {
  readonly settings?: Partial<Settings>;
  readonly launch?: Omit<LaunchOptions, 'extension'>;
}

/**
 * Waits that are over before a person has begun to answer, and no days of grace. A journey pays and cancels more in a
 * minute than a person in a month, at whatever hour it is run: what is found only in that says nothing here.
 */
export const quickSettings = {
  graceDays: 0,
  thresholds: {
    severalNewPayees: 10_000,
    burst: 10_000,
    triedAgainWithin: 0,
    newFor: 0,
    freshFor: 0,
    nightFrom: 24,
    nightTo: 0,
  },
  weights: { addsUp: 0 },
  floors: { addsUp: 0 },
  waitsMs: [0, 0, 200, 300, 400, 500, 600],
  loosenAfterMs: 0,
} satisfies Partial<Settings>;

function preset({ language, ...rest }: Partial<Settings>): Parameters<typeof buildExtension>[0]['preset'] {
  const settings = language === null || language === undefined ? rest : { ...rest, language };
  return { sites: ['http://127.0.0.1/*', 'http://localhost/*'], settings };
}

/** A folder for what is built; it is gone when this program ends. */
async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'thrice-stage-'));
  atEnd(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const built = new Map<string, Promise<Built>>();

/** Built with the bank's host guarded and waits a test can sit through; once a run for the same settings. */
export function builtQuick(settings: Partial<Settings> = {}): Promise<Built> {
  const key = JSON.stringify(settings);
  const known = built.get(key);
  if (known !== undefined) return known;
  const made = folder().then((out) =>
    buildExtension({ preset: preset({ ...quickSettings, ...settings }) ?? {}, out }),
  );
  built.set(key, made);
  return made;
}

/** One tab that goes from address to address; a new one when the one before was closed. */
function lastingTab(browser: Browser): (url: string) => Promise<Tab> {
  let tab: Tab | null = null;
  const went = async (url: string): Promise<boolean> =>
    (await tab?.goto(url).then(
      () => true,
      () => false,
    )) ?? false;
  return async (url) => {
    if (tab !== null && (await went(url))) return tab;
    tab = await browser.open(url);
    return tab;
  };
}

/** Builds with the bank's host guarded, starts the bank, starts the browser. What was started ends with `end`. */
export async function setStage(name: BrowserName, options: StageOptions = {}): Promise<Stage> {
  const { chrome, firefox } = await builtQuick(options.settings);
  const bank = await startBank();
  const extension = name === 'chromium' ? chrome : firefox;
  const browser = await launch(name, { ...options.launch, extension });
  const open = lastingTab(browser);
  let opened: Promise<Tab> | null = null;
  const desk = (): Promise<Tab> => {
    opened ??= openDesk(browser);
    return opened;
  };
  return {
    browser,
    bank,
    desk,
    open,
    tidy: async () => {
      await open('about:blank');
      const page = await desk();
      for (const { id } of await answerFrom(page, 'holds', {})) await answerFrom(page, 'cancel', { id });
      bank.clear();
    },
    end: async () => {
      await browser.close();
      await bank.close();
    },
  };
}

const shared = new Map<string, Promise<Stage>>();

/**
 * The stage with these settings that the other files of this run share; it ends with the run, and its `end` only tidies. To
 * build and to start takes longer than most journeys do.
 */
export async function shareStage(name: BrowserName, settings: Partial<Settings> = {}): Promise<Stage> {
  const key = JSON.stringify([name, settings]);
  const known = shared.get(key);
  const first = known ?? setStage(name, { settings });
  shared.set(key, first);
  const stage = await first;
  if (known === undefined) endWithWorker(() => stage.end());
  return { ...stage, end: () => stage.tidy() };
}

/**
 * Every payment is asked about, and what was paid before changes nothing; up to very high amounts by the three checks, which
 * are half of the screens.
 */
export const asking = {
  askAlways: true,
  limits: { EUR: [100, 10_000, 20_000, 50_000] },
} satisfies Partial<Settings>;

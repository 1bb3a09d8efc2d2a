// Chromium, Chrome or Edge, over a pipe: a port would not let it load an unpacked extension.
import { type CDPSession, launch, type Page, type Browser as Program, type Target } from 'puppeteer-core';
import { type Browser, type LaunchOptions, type Tab, warningPath } from './browser.ts';
import { chromiumReach } from './chromium-reach.ts';
import { executable } from './executable.ts';
import { atEnd, makeProfile } from './profile.ts';
import { makeTab } from './tab.ts';
import { until } from './until.ts';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

function flags(language: string): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...quiet, ...asRoot, `--lang=${language}`, `--accept-lang=${language}`];
}

async function tabOf(target: Target): Promise<Tab> {
  const page = (await target.page()) ?? (await target.asPage());
  // An unanswered dialog would stop the page, and with it every question asked of it.
  if (page.listenerCount('dialog') === 0) page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  return makeTab(chromiumReach(page));
}

function extensionWorker(program: Program): Promise<Target> {
  return program.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
}

/** The id that Chromium gave the unpacked extension; read from its worker, since it depends on the folder. */
async function extensionId(program: Program): Promise<string> {
  return new URL((await extensionWorker(program)).url()).hostname;
}

interface Started {
  readonly program: Program;
  readonly gone: Promise<void>;
}

async function open(options: LaunchOptions, dir: string): Promise<Program> {
  const { extension, headless = true, language = 'en', inPrivate = false } = options;
  const program = await launch({
    executablePath: executable('chromium'),
    headless,
    pipe: true,
    args: flags(language),
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    defaultViewport: null,
    userDataDir: dir,
    ...(extension === undefined ? {} : { enableExtensions: true }),
  });
  if (extension === undefined) return program;
  const session = await program.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: inPrivate });
  await session.detach();
  return program;
}

/** The program ends with us, since its pipe does; its folder would stay. */
async function start(options: LaunchOptions): Promise<Started> {
  const profile = await makeProfile(options.profile);
  const calledOff = atEnd(profile.remove);
  const tidy = () => {
    calledOff();
    profile.remove();
  };
  try {
    const program = await open(options, profile.dir);
    const gone = new Promise<void>((resolve) => program.process()?.once('exit', () => resolve())).then(tidy);
    return { program, gone };
  } catch (error) {
    tidy();
    throw error;
  }
}

/** What only Chromium offers: its DevTools protocol, for what is measured and not done. */
export interface Chromium extends Browser {
  readonly program: Program;
}

export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { program, gone } = await start(options);
  try {
    const id = options.extension === undefined ? undefined : await extensionId(program);
    await widen(program);
    return { ...browser(program, gone, id, await program.version()), program };
  } catch (error) {
    await program.close();
    throw error;
  }
}

/** The first window; those of the extension keep the size they ask for, which a flag would overrule. */
async function widen(program: Program): Promise<void> {
  const [page] = await program.pages();
  const session = await page?.createCDPSession();
  const found = await session?.send('Browser.getWindowForTarget');
  const bounds = { width: 1080, height: 900 };
  if (found !== undefined)
    await session?.send('Browser.setWindowBounds', { windowId: found.windowId, bounds });
  await session?.detach();
}

/** Once its target is gone, the next message starts a new worker. */
async function killWorker(program: Program, origin: string): Promise<boolean> {
  const worker = () =>
    program.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  const running = worker();
  if (running === undefined) return false;
  await (await running.worker())?.close();
  await until('the worker to end', 2_000, async () => worker() !== running);
  return true;
}

/** Runs on the browser's own page about extensions, which may do what a person does there. */
async function onExtensionsPage(
  program: Program,
  script: (...args: string[]) => Promise<void>,
  ...args: string[]
): Promise<void> {
  const page = await program.newPage();
  await page.goto('chrome://extensions/');
  await chromiumReach(page).run(script, args);
  await page.close();
}

/** Nothing of an extension opens while it is being loaded anew. */
async function opens(program: Program, url: string): Promise<true> {
  const page = await program.newPage();
  try {
    await page.goto(url);
    return true;
  } finally {
    await page.close();
  }
}

interface DeveloperPrivate {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<unknown>;
  };
}
declare const chrome: DeveloperPrivate & {
  readonly windows: { create(options: { incognito: boolean; url: string }): Promise<unknown> };
};

/** A private window is opened by the extension itself; without its being let in there it could not. */
async function openPrivate(program: Program, url: string): Promise<Target> {
  const before = new Set(program.targets());
  const worker = await (await extensionWorker(program)).worker();
  await worker?.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  return program.waitForTarget(
    (target) => !before.has(target) && target.type() === 'page' && target.url().startsWith(url),
  );
}

/** The page in front, which the toolbar button is about; of two windows, that of the one with the focus. */
async function inFront(program: Program): Promise<Page | undefined> {
  const fronts: { page: Page; focused: boolean }[] = [];
  for (const page of await program.pages()) {
    const seen = await page
      .evaluate(() => ({ visible: document.visibilityState === 'visible', focused: document.hasFocus() }))
      .catch(() => null);
    if (seen?.visible) fronts.push({ page, focused: seen.focused });
  }
  return (fronts.findLast(({ focused }) => focused) ?? fronts.at(-1))?.page;
}

/** Presses the button for the tab in front, which lets the extension know what page that is. */
async function pressAction(session: CDPSession, program: Program, origin: string): Promise<void> {
  const url = (await inFront(program))?.url();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const targetId = targetInfos.findLast((tab) => tab.url === url)?.targetId ?? '';
  await session.send('Extensions.triggerAction', { id: new URL(origin).hostname, targetId });
}

/** The real popup; where the window cannot show one, its page in a tab behind the one in front. */
async function openToolbar(program: Program, origin: string): Promise<Target> {
  const before = new Set(program.targets());
  const page = `${origin}popup/popup.html`;
  const session = await program.target().createCDPSession();
  try {
    await pressAction(session, program, origin);
  } catch {
    await session.send('Target.createTarget', { url: `${page}#/`, background: true });
  }
  return program.waitForTarget((target) => !before.has(target) && target.url().startsWith(page));
}

function browser(program: Program, gone: Promise<void>, id: string | undefined, version: string): Browser {
  const origin = `chrome-extension://${id}/`;
  const at = (path: string) => program.targets().filter((target) => target.url().startsWith(origin + path));
  const warnings = () => at(warningPath);
  return {
    name: 'chromium',
    version,
    closed: gone,
    extensionUrl: (path) => origin + path,
    open: async (url) => {
      const tab = await tabOf((await program.newPage()).target());
      await tab.goto(url);
      return tab;
    },
    warning: async (timeoutMs = 10_000) =>
      tabOf(await until('the warning', timeoutMs, async () => warnings()[0])),
    ownPage: async (path, timeoutMs = 10_000) => tabOf(await until(path, timeoutMs, async () => at(path)[0])),
    warnings: async () => warnings().length,
    openPrivate: async (url) => tabOf(await openPrivate(program, url)),
    killBackground: () => killWorker(program, origin),
    update: async () => {
      await onExtensionsPage(
        program,
        async (extension = '') => {
          // Without it an unpacked extension stays away once it was taken away.
          await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          await chrome.developerPrivate.reload(extension, { failQuietly: true });
        },
        id ?? '',
      );
      await until('the extension to be back', 10_000, () => opens(program, `${origin}manifest.json`));
    },
    agreeTo: (pattern) =>
      onExtensionsPage(
        program,
        (extension = '', host = '') => chrome.developerPrivate.addHostPermission(extension, host),
        id ?? '',
        pattern,
      ),
    toolbar: async () => tabOf(await openToolbar(program, origin)),
    close: async () => {
      await program.close();
      await gone;
    },
  };
}

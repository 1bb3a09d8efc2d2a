// Firefox over its own remote protocol, which alone reaches the pages of an extension.
import { type Browser, type LaunchOptions, warningPath } from './browser.ts';
import { type Extension, readExtension, startFirefox } from './firefox-program.ts';
import { execute, firefoxReach } from './firefox-reach.ts';
import { type FirefoxWindows, firefoxWindows } from './firefox-windows.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { makeTab } from './tab.ts';
import { until } from './until.ts';

/** What a script with the browser's own privileges finds; declared here because no public types exist. */
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: { setBoolPref(name: string, value: boolean): void };
  scriptSecurityManager: { getSystemPrincipal(): object };
  wm: { getMostRecentBrowserWindow(): { gBrowser: Tabs } };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Running } | null };
interface Tabs {
  readonly selectedTab: object;
  addTab(url: string, options: object): void;
}
interface Updated {
  reload(): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<Updated> } };
};
interface Running {
  readonly backgroundState: string;
  readonly tabManager: { addActiveTabPermission(tab: object): void };
  terminateBackground(options: object): Promise<void>;
}

/** Without its language pack Firefox keeps its English texts, but extensions and pages are told the language. */
function speak(windows: FirefoxWindows, language: string): Promise<unknown> {
  const script = (wanted: string) => {
    Services.locale.availableLocales = [...Services.locale.availableLocales, wanted];
    Services.locale.requestedLocales = [wanted];
  };
  return windows.privileged((send) => execute(send, script, [language]));
}

async function terminate(id: string): Promise<boolean> {
  const options = { ignoreDevToolsAttached: true, disableResetIdleForTest: true };
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  const isRunning = extension?.backgroundState === 'running';
  await extension?.terminateBackground(options);
  return isRunning;
}

async function putInAnew(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** Every permission is given unasked from now on; it must be asked for in a press all the same. */
function agreeUnasked(): void {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
}

function field(answer: unknown, name: string): unknown {
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
}

function openNew(windows: FirefoxWindows, home: string, what: object): Promise<string> {
  return windows.within(home, true, async (send) =>
    String(field(await send('WebDriver:NewWindow', { focus: true, ...what }), 'handle')),
  );
}

/** What a press of the toolbar button does beside showing the panel: the extension may know the tab in front. */
function pressAction(id: string): void {
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  WebExtensionPolicy.getByID(id)?.extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
}

/** Marionette's own new tab brings the first tab in front; this one leaves in front what is there. */
async function tabBehind(windows: FirefoxWindows, url: string): Promise<string> {
  const before = await windows.at(url);
  const script = (address: string) => {
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    const options = { inBackground: true, triggeringPrincipal };
    Services.wm.getMostRecentBrowserWindow().gBrowser.addTab(address, options);
  };
  await windows.privileged((send) => execute(send, script, [url]));
  return until(url, 10_000, async () => (await windows.at(url)).find((handle) => !before.includes(handle)));
}

/** The version of the browser and the handle of its first tab, which stays open so that the browser does. */
async function session({ send }: Marionette): Promise<{ version: string; home: string }> {
  const started = await send('WebDriver:NewSession', {
    unhandledPromptBehavior: 'accept',
    timeouts: { implicit: 0, script: 60_000, pageLoad: 60_000 },
  });
  const version = String(field(field(started, 'capabilities'), 'browserVersion'));
  return { version, home: String(await send('WebDriver:GetWindowHandle')) };
}

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const extension = options.extension === undefined ? undefined : await readExtension(options.extension);
  const program = await startFirefox(options, extension);
  try {
    const marionette = await connectMarionette(program.port);
    const { version, home } = await session(marionette);
    const windows = firefoxWindows(marionette);
    if (options.language !== undefined) await speak(windows, options.language);
    const { inPrivate: allowPrivateBrowsing = false } = options;
    if (extension)
      await marionette.send('Addon:Install', { path: extension.dir, temporary: true, allowPrivateBrowsing });
    const close = async () => {
      // Firefox closes the connection as it goes, so the answer may not come.
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      await program.end();
    };
    return browser({ windows, home, extension, version, closed: program.gone, close });
  } catch (error) {
    await program.end();
    throw error;
  }
}

interface Parts {
  readonly windows: FirefoxWindows;
  readonly home: string;
  readonly extension: Extension | undefined;
  readonly version: string;
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

function browser({ windows, home, extension, version, closed, close }: Parts): Browser {
  const origin = `moz-extension://${extension?.host}/`;
  const warnings = () => windows.at(origin + warningPath);
  const tab = (handle: string) => makeTab(firefoxReach(windows, handle));
  return {
    name: 'firefox',
    version,
    closed,
    close,
    extensionUrl: (path) => origin + path,
    open: async (url) => {
      const opened = tab(await openNew(windows, home, { type: 'tab' }));
      await opened.goto(url);
      return opened;
    },
    openPrivate: async (url) => {
      const opened = tab(await openNew(windows, home, { type: 'window', private: true }));
      await opened.goto(url);
      return opened;
    },
    warning: async (timeoutMs = 10_000) =>
      tab(await until('the warning', timeoutMs, async () => (await warnings())[0])),
    ownPage: async (path, timeoutMs = 10_000) =>
      tab(await until(path, timeoutMs, async () => (await windows.at(origin + path))[0])),
    warnings: async () => (await warnings()).length,
    killBackground: async () => {
      if (extension === undefined) return false;
      return (await windows.privileged((send) => execute(send, terminate, [extension.id]))) === true;
    },
    update: async () => {
      await windows.privileged((send) => execute(send, putInAnew, [extension?.id]));
    },
    agreeTo: async () => {
      await windows.privileged((send) => execute(send, agreeUnasked, []));
    },
    // Marionette cannot reach into the panel. Behind the tab in front, the page still finds that tab to be active.
    toolbar: async () => {
      await windows.privileged((send) => execute(send, pressAction, [extension?.id]));
      return tab(await tabBehind(windows, `${origin}popup/popup.html#/`));
    },
  };
}

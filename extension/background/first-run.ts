// The first run: our welcome, opened once, when the extension has just been installed.
import browser from 'webextension-polyfill';

declare const __PRESET__: object;

/** Opens the welcome; not in a build with settings of its own, where a family or a company has answered for the person. */
export async function firstRun(reason: string): Promise<void> {
  if (reason !== 'install' || Object.keys(__PRESET__).length > 0) return;
  await browser.tabs.create({ url: browser.runtime.getURL('options/options.html#/welcome') });
}

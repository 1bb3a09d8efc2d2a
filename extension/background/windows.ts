// The door to the browser's windows: one small window of ours shows the warning, and is reused.
import browser from 'webextension-polyfill';
import { readShown, type Shown, writeShown } from './store/session.ts';

const SIZE = { width: 460, height: 760 };

function pageOf(holdId: string): string {
  return browser.runtime.getURL(`popup/popup.html#/hold/${encodeURIComponent(holdId)}`);
}

/** Brings our window to the front with this hold in it; `false` when there is no such window any more. */
async function reuse(shown: Shown, holdId: string): Promise<boolean> {
  try {
    if (shown.holdId !== holdId) await browser.tabs.update(shown.tabId, { url: pageOf(holdId) });
    await browser.windows.update(shown.windowId, { focused: true });
    await writeShown({ ...shown, holdId });
    return true;
  } catch {
    return false;
  }
}

/** A window of its own; a tab where the browser has no windows, or refuses one. */
async function open(holdId: string): Promise<void> {
  const url = pageOf(holdId);
  const made = await browser.windows?.create({ type: 'popup', url, ...SIZE }).catch(() => null);
  const tab = made?.tabs?.[0] ?? (made ? null : await browser.tabs.create({ url, active: true }));
  const windowId = made?.id ?? tab?.windowId;
  if (tab?.id !== undefined && windowId !== undefined) {
    await writeShown({ windowId, tabId: tab.id, holdId });
  }
}

/** Shows the warning of a hold: raises the window that is there, or opens it. */
export async function showWarning(holdId: string): Promise<void> {
  const shown = await readShown();
  if (shown !== null && (await reuse(shown, holdId))) return;
  await open(holdId);
}

/** Closes the warning, if it is this hold's that is shown. */
export async function closeWarning(holdId: string): Promise<void> {
  const shown = await readShown();
  if (shown === null || shown.holdId !== holdId) return;
  await writeShown(null);
  await browser.tabs.remove(shown.tabId).catch(() => undefined);
}

/** Calls `closed` with the hold whose warning a person closed; not when we closed it ourselves. */
export function onWarningClosed(closed: (holdId: string) => void): void {
  const removed = async (tabId: number): Promise<void> => {
    const shown = await readShown();
    if (shown === null || shown.tabId !== tabId) return;
    await writeShown(null);
    closed(shown.holdId);
  };
  browser.tabs.onRemoved.addListener((tabId) => void removed(tabId));
}

/** Gives a tab and its window the focus; `false` when the tab is gone. */
export async function focusTab(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

// The door to the browser's windows: one small window of ours shows the warning, or a tab where there is none to be had.
import browser from 'webextension-polyfill';
import type { Place } from '../../src/hold/hold.ts';
import { readShown, type Shown, writeShown } from './store/session.ts';

const SIZE = { width: 460, height: 760 };

function pageOf(holdId: string): string {
  return browser.runtime.getURL(`popup/popup.html#/hold/${encodeURIComponent(holdId)}`);
}

/** Firefox for Android has no windows, whatever the types say. */
const windows = (): typeof browser.windows | undefined => browser.windows;

/** A small window may open behind a browser that fills the screen, so that nobody sees it. */
async function fillsScreen(): Promise<boolean> {
  const all =
    (await windows()
      ?.getAll()
      .catch(() => [])) ?? [];
  return all.some(({ type, state }) => type === 'normal' && state === 'fullscreen');
}

/** Brings a window to the front, out of the taskbar where it was put away; `false` when it does not come. */
async function raise(windowId: number): Promise<boolean> {
  const raised = await windows()?.update(windowId, { focused: true });
  if (raised?.state !== 'minimized') return true;
  return (await windows()?.update(windowId, { state: 'normal', focused: true }))?.state !== 'minimized';
}

/** Brings what shows the warning to the front with this hold in it; `false` when it is gone, or cannot be seen. */
async function reuse(shown: Shown, holdId: string): Promise<boolean> {
  try {
    const url = shown.holdId === holdId ? {} : { url: pageOf(holdId) };
    await browser.tabs.update(shown.tabId, { active: true, ...url });
    if (shown.windowId !== null && !(await raise(shown.windowId))) return false;
    await writeShown({ ...shown, holdId });
    return true;
  } catch {
    return false;
  }
}

async function openWindow(holdId: string): Promise<Shown | null> {
  const made = await windows()
    ?.create({ type: 'popup', url: pageOf(holdId), ...SIZE })
    .catch(() => null);
  const tabId = made?.tabs?.[0]?.id;
  if (tabId === undefined || made?.id === undefined) return null;
  if (await raise(made.id).catch(() => false)) return { windowId: made.id, tabId, holdId };
  await browser.tabs.remove(tabId).catch(() => undefined);
  return null;
}

async function openTab(holdId: string): Promise<Shown | null> {
  const { id, windowId } = await browser.tabs.create({ url: pageOf(holdId), active: true });
  return id === undefined
    ? null
    : { windowId: windows() === undefined ? null : (windowId ?? null), tabId: id, holdId };
}

/** Whether the warning stands in a window of its own, which a browser that fills the screen would hide. */
async function isHidden({ windowId }: Shown): Promise<boolean> {
  if (windowId === null || !(await fillsScreen())) return false;
  const own = await windows()
    ?.get(windowId)
    .catch(() => null);
  return own?.type === 'popup';
}

/** Without its being taken for a person's closing it. */
async function forgetShown({ tabId }: Shown): Promise<void> {
  await writeShown(null);
  await browser.tabs.remove(tabId).catch(() => undefined);
}

/** Shows the warning of a hold: raises what is there, else opens a window, else a tab. */
export async function showWarning(holdId: string): Promise<void> {
  const shown = await readShown();
  if (shown !== null && !(await isHidden(shown)) && (await reuse(shown, holdId))) return;
  if (shown !== null) await forgetShown(shown);
  const made = (await fillsScreen()) ? null : await openWindow(holdId);
  await writeShown(made ?? (await openTab(holdId)));
}

/** Shows a place of the popup in a tab, in front; in a window where the browser has none open. */
async function showPlace(place: string): Promise<void> {
  const url = browser.runtime.getURL(`popup/popup.html#/${place}`);
  try {
    const { windowId } = await browser.tabs.create({ url, active: true });
    if (windowId !== undefined) await windows()?.update(windowId, { focused: true });
  } catch {
    await windows()?.create({ url });
  }
}

/** Shows the page of all payments that wait. */
export function showHolds(): Promise<void> {
  return showPlace('holds');
}

/** Shows the help page; from a payment that waits, its way back leads there. */
export function showHelp(holdId: string | null): Promise<void> {
  return showPlace(holdId === null ? 'help' : `help/${encodeURIComponent(holdId)}`);
}

/** Closes the warning, if it is this hold's that is shown. */
export async function closeWarning(holdId: string): Promise<void> {
  const shown = await readShown();
  if (shown !== null && shown.holdId === holdId) await forgetShown(shown);
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

/**
 * Whether a tab, which may be another one since the browser was started anew, still shows the site of a place. What stands
 * in a frame, and a page without an address of its own, only its gate can tell.
 */
function shows(url: string | undefined, { frameId, origin }: Place): boolean {
  if (frameId !== 0 || origin === 'null' || url === undefined || !URL.canParse(url)) return true;
  return new URL(url).origin === origin;
}

/** Gives the tab of a place and its window the focus; `false` when the tab is gone, or shows another site. */
export async function focusTab(place: Place): Promise<boolean> {
  try {
    const { url, windowId } = await browser.tabs.get(place.tabId);
    if (!shows(url, place)) return false;
    await browser.tabs.update(place.tabId, { active: true });
    if (windowId !== undefined) await windows()?.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

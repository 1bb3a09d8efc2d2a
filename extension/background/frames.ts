// What is put into the frames of a page: the reader, and the gate of tabs that were open before us.
import browser from 'webextension-polyfill';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Puts the page reader and the clerk into the frame that asked; `false` when the browser does not let us. */
export async function injectReader({ tabId, frameId }: Frame): Promise<boolean> {
  return inject(['reader.js', 'clerk.js'], { tabId, frameIds: [frameId] });
}

/** Puts teach mode into all frames of a tab that we may look into; it steps aside where no gate stands. */
export async function injectTeacher(tabId: number): Promise<boolean> {
  return inject(['teach.js'], { tabId, allFrames: true });
}

/** Puts the gate into all frames of a tab that was open before we were. */
export async function injectGate(tabId: number): Promise<boolean> {
  return inject(['content.js'], { tabId, allFrames: true });
}

/**
 * Puts the gate into those frames of a tab whose origin `fits`, in a page that is not guarded itself: we may be let into
 * it for a moment, when the person has pressed our button there.
 */
export async function injectGateWhere(tabId: number, fits: (origin: string) => boolean): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => globalThis.origin });
    const frameIds = frames.filter(({ result }) => fits(String(result))).map(({ frameId }) => frameId);
    if (frameIds.length > 0) await inject(['content.js'], { tabId, frameIds });
  } catch {
    // A tab that we may not look into has no frame to guard, or the browser's own script runs there.
  }
}

async function inject(
  files: string[],
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean },
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Calls `gone` when a tab is closed, and all its frames with it. */
export function onTabGone(gone: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(gone);
}

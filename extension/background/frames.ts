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

/** Puts the gate into all frames of a tab that was open before we were. */
export async function injectGate(tabId: number): Promise<boolean> {
  return inject(['content.js'], { tabId, allFrames: true });
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

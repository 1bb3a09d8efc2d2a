// What background says, unasked, to the content of a frame; it carries no authority.
import browser from 'webextension-polyfill';
import type { Notice } from './protocol.ts';
import { pack } from './wire.ts';

/** One frame, by the numbers that the browser gives to it and to its tab. */
interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Tells one frame; `false` when nobody is there to hear it. */
export async function tell({ tabId, frameId }: Frame, notice: Notice): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, pack(notice), { frameId })) === true;
  } catch {
    return false;
  }
}

/** Tells every frame of every tab that hears us. */
export async function tellAll(notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id !== undefined) await browser.tabs.sendMessage(id, pack(notice)).catch(() => undefined);
    }),
  );
}

// What background says, unasked, to the content of a frame; it carries no authority.
import browser, { type Tabs } from 'webextension-polyfill';
import { type Notice, stillThere, whoseRequest } from './content-protocol.ts';
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

/** Whether any frame of a tab knows which press of its own the request belongs to that has just left it. */
export async function isKnown(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, pack(whoseRequest))) === true;
  } catch {
    return false;
  }
}

/** Whether a gate of ours that is not orphaned is there in the page of this tab. */
export async function isListening(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, pack(stillThere), { frameId: 0 })) === true;
  } catch {
    return false;
  }
}

/** What Chromium knows beyond the polyfill's types; Firefox would refuse it. */
interface ToDocument extends Tabs.SendMessageOptionsType {
  readonly documentId: string;
}

/** Whether this very document, and not the next one in its frame, is there and hears us. Chromium only. */
export async function isThere(tabId: number, documentId: string): Promise<boolean> {
  const options: ToDocument = { documentId };
  try {
    return (await browser.tabs.sendMessage(tabId, pack(stillThere), options)) === true;
  } catch {
    return false;
  }
}

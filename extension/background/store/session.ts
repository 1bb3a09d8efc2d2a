// What lasts as long as the browser runs: which window shows which hold.
import browser from 'webextension-polyfill';

/** The warning's window and tab as the browser numbers them, and the hold it shows. */
export interface Shown {
  readonly windowId: number;
  readonly tabId: number;
  readonly holdId: string;
}

const KEY = 'shown';

function isShown(value: unknown): value is Shown {
  return typeof value === 'object' && value !== null && 'windowId' in value && 'holdId' in value;
}

export async function readShown(): Promise<Shown | null> {
  const { [KEY]: value } = await browser.storage.session.get(KEY);
  return isShown(value) ? value : null;
}

export async function writeShown(shown: Shown | null): Promise<void> {
  await browser.storage.session.set({ [KEY]: shown });
}

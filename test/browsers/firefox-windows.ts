// The windows of one Firefox. Marionette has one current window, so all that is asked of it stands in one queue.
import type { Marionette } from './marionette.ts';

export type Send = Marionette['send'];

export interface FirefoxWindows {
  /** Runs the work with the window current, and in front when `front`; nothing else is sent meanwhile. */
  within<T>(handle: string, front: boolean, work: (send: Send) => Promise<T>): Promise<T>;
  /** Runs the work with the browser's own privileges. */
  privileged<T>(work: (send: Send) => Promise<T>): Promise<T>;
  /** The windows and tabs whose address begins so. */
  at(prefix: string): Promise<readonly string[]>;
}

async function handles(send: Send): Promise<readonly string[]> {
  const all = await send('WebDriver:GetWindowHandles');
  return Array.isArray(all) ? all.map(String) : [];
}

/** Undefined for one that closed in the meantime. */
async function address(send: Send, handle: string): Promise<string | undefined> {
  try {
    await send('WebDriver:SwitchToWindow', { handle, focus: false });
    return String(await send('WebDriver:GetCurrentURL'));
  } catch {
    return undefined;
  }
}

export function firefoxWindows({ send }: Marionette): FirefoxWindows {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return {
    within: (handle, front, work) =>
      queued(async () => {
        await send('WebDriver:SwitchToWindow', { handle, focus: front });
        return work(send);
      }),
    privileged: (work) =>
      queued(async () => {
        await send('Marionette:SetContext', { value: 'chrome' });
        try {
          return await work(send);
        } finally {
          await send('Marionette:SetContext', { value: 'content' });
        }
      }),
    at: (prefix) =>
      queued(async () => {
        const found: string[] = [];
        for (const handle of await handles(send))
          if ((await address(send, handle))?.startsWith(prefix)) found.push(handle);
        return found;
      }),
  };
}

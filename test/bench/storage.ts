// What a thousand transfers take on the disk: through the real desk in a page of Chromium, over its own IndexedDB.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { lend } from '../browsers/lend.ts';
import type { MakeTransfers, Stretch } from './storage-page.ts';

/** One call into the page answers within its patience. */
const AT_ONCE = 100;

const REST_MS = 1000;

async function bytesIn(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A database that is deleted makes the browser put the rest of its log where it stays, and tidy up around it. */
function withoutLog(tab: Tab): Promise<void> {
  return tab.run(async () => {
    const asked = (request: IDBRequest): Promise<unknown> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    ((await asked(indexedDB.open('to-be-deleted'))) as IDBDatabase).close();
    await asked(indexedDB.deleteDatabase('to-be-deleted'));
  });
}

async function inBrowser<T>(profile: string, url: string, use: (tab: Tab) => Promise<T>): Promise<T> {
  const chromium = await launchChromium({ profile });
  try {
    return await use(await chromium.open(url));
  } finally {
    await chromium.close();
  }
}

async function made(tab: Tab, { first, transfers, each, yearly }: Stretch): Promise<void> {
  // The background's code looks for it as it is loaded.
  await tab.run(() => void Object.assign(globalThis, { chrome: { runtime: { id: 'bench' } } }));
  await lend(tab, join(import.meta.dirname, 'storage-page.ts'));
  for (let done = 0; done < transfers; done += AT_ONCE)
    await tab.run(
      (stretch: Stretch) =>
        (globalThis as unknown as { makeTransfers: MakeTransfers }).makeTransfers(stretch),
      { first: first + done, transfers: Math.min(AT_ONCE, transfers - done), each, yearly },
    );
  for (let time = 0; time < 2; time += 1) {
    await withoutLog(tab);
    await sleep(REST_MS);
  }
}

/**
 * Bytes that the files of IndexedDB grow by, on top of as many transfers before, since the first ones bring what there is
 * one of. Counted as a browser finds them that was closed and is opened again: while it runs, a log of up to 4 MB comes on
 * top, and what was overwritten lately. `url`: any page of this machine; `each`: how often each payee is paid.
 */
export async function measureStorage(url: string, transfers: number, each: number): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'thrice-storage-'));
  const sizes: number[] = [];
  try {
    for (const first of [0, transfers]) {
      await inBrowser(profile, url, (tab) => made(tab, { first, transfers, each, yearly: transfers }));
      await inBrowser(profile, url, async (tab) => {
        await tab.run(() => void indexedDB.open('thrice'));
        await sleep(REST_MS);
        sizes.push(await bytesIn(join(profile, 'Default/IndexedDB')));
      });
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const [before = 0, after = 0] = sizes;
  return after - before;
}

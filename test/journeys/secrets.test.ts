// Secrets stay: whatever is typed into fields for them is in no message, no store and no journal, in both browsers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ground, prepareGround } from '../attacks/ground.ts';
import type { Tab } from '../browsers/browser.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';
import { answerAll, LOOK_MS, release, sleep } from '../stage/person.ts';
import { payees, secretPages, secretsOn } from '../stage/secret-pages.ts';
import { type Stage, shareStage } from '../stage/stage.ts';
import { someOf } from './whole.ts';

/** Writes down, in a page of ours, every message that reaches it: what content sends goes to all of them. */
function listen(desk: Tab): Promise<void> {
  return desk.run(() => {
    type Runtime = { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
    const own = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
    const heard = document.createElement('pre');
    heard.id = 'heard';
    heard.hidden = true;
    document.body.append(heard);
    (own.browser ?? own.chrome).runtime.onMessage.addListener((message) => {
      heard.append(typeof message === 'string' ? message : JSON.stringify(message), '\n');
    });
  });
}

/** All that was heard and all that is kept, as text: messages, databases, and the extension's storage. */
function everything(desk: Tab): Promise<{ messages: string; kept: string }> {
  return desk.run(async () => {
    type Area = { get(keys: null): Promise<unknown> };
    type Storage = { storage: Record<'local' | 'session' | 'sync', Area | undefined> };
    const own = globalThis as unknown as { browser?: Storage; chrome: Storage };
    const asText = (value: unknown): string =>
      JSON.stringify(value, (_, one: unknown) => {
        if (typeof one === 'bigint') return String(one);
        if (one instanceof ArrayBuffer) return String.fromCharCode(...new Uint8Array(one));
        return ArrayBuffer.isView(one) ? String.fromCharCode(...new Uint8Array(one.buffer)) : one;
      }) ?? '';
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('no record'));
      });
    const kept: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        kept.push(store, asText(await done(reading.getAll())), asText(await done(reading.getAllKeys())));
      }
      database.close();
    }
    const { storage } = own.browser ?? own.chrome;
    for (const area of [storage.local, storage.session, storage.sync])
      kept.push(asText(await area?.get(null).catch(() => null)));
    return { messages: document.querySelector('#heard')?.textContent ?? '', kept: kept.join('\n') };
  });
}

/** Another language asks the same. */
const pages = someOf(secretsOn, 1);

describe.each(browsersUnderTest)('%s', (name) => {
  let stage: Stage;
  let ground: Ground;
  beforeAll(async () => {
    stage = await shareStage(name);
    ground = await prepareGround(secretPages);
  });
  afterAll(async () => {
    await stage.end();
    await ground.close();
  });

  test('typed, gone on with, held, released and paid: no mark is anywhere', async () => {
    const desk = await stage.desk();
    await listen(desk);
    for (const [at, secrets] of pages.entries()) {
      const tab = await stage.open(`${ground.url}/${at}`);
      for (const { id, mark } of secrets) await tab.type(`#${id}`, mark);
      await sleep(LOOK_MS);
      await tab.click('#next');
      await tab.click('#send');
      const warning = await stage.browser.warning();
      await answerAll(warning, payees[at] ?? { account: '', amount: '' });
      await release(warning, tab);
      await tab.click('#send');
      await tab.waitFor('#arrived');
    }
    const { messages, kept } = await everything(desk);
    for (const payee of payees.slice(0, pages.length)) {
      expect(messages).toContain(payee.name);
      expect(kept).toContain(payee.name);
    }
    expect(messages).toContain('goes-on');
    const marks = pages.flat().map(({ mark }) => mark);
    expect(marks.filter((mark) => messages.includes(mark) || kept.includes(mark))).toEqual([]);
  });
});

// What an assessment, and a start from cold, cost once the journal has grown: 1,000, 10,000 and 100,000 entries.
import { setTimeout as sleep } from 'node:timers/promises';
import { pack } from '../../extension/channel/wire.ts';
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { type Figures, figures } from './figures.ts';
import { timedAssessments, timedInside } from './inside.ts';

/** ms from asking to the answer: `inside` the background alone, and with the message on its way. */
interface Assessed {
  readonly inside: Figures;
  readonly withMessage: Figures;
}

/** Of a payee paid 20,000 times at most, of new ones; and the first answer of a background that had been stopped, in ms. */
export interface GrowthFigures {
  readonly known: Assessed;
  readonly unknown: Assessed;
  readonly cold: Figures;
}

const STEPS = [1000, 10_000, 100_000] as const;
const COLD_TIMES = 10;
const REST_MS = 300;

/**
 * Fills the journal up to `entries`, a fifth of them to the payee of `account`, the rest to payees paid four times each,
 * over two years. Records are as the extension writes them, since it puts aside what it cannot read.
 */
export function grow(desk: Tab, from: number, entries: number, account: string): Promise<void> {
  return desk.run(
    async (first: number, last: number, value: string) => {
      const asked = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await asked(indexedDB.open('thrice'));
      const { value: key } = await asked(db.transaction('kept').objectStore('kept').get('key'));
      const bytes = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`account:card:${value}`));
      const heavy = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const amount = { minor: 10_000n, decimals: 2, currency: 'CNY' };
      const paidAt = (n: number): number => Date.now() - 2 * 365 * 86_400_000 + n * 600_000;
      const payeeOf = (n: number): string => (n % 5 === 0 ? heavy : `payee-${Math.floor(n / 5)}`);
      const hex = (n: number): string => n.toString(16).padStart(16, '0');
      const record = (payeeKey: string, n: number, paid: number) => {
        const time = { at: paidAt(n), name: `Firm ${payeeKey}`, account: '6217 •••• •••• 5678', amount };
        const sums = Array.from({ length: Math.min(paid, 101) }, (_, i) => ({ at: paidAt(n) + i, amount }));
        return {
          key: payeeKey,
          accounted: true,
          names: [`name:${payeeKey}`],
          ends: hex(n),
          near: Array.from({ length: 19 }, (_, i) => hex(n * 20 + i)),
          paid,
          firstAt: time.at,
          last: time,
          named: time,
          institution: null,
          amounts: [{ currency: 'CNY', count: paid, first: sums[0], largest: amount, lately: sums }],
          declared: null,
          vouchedFrom: null,
          blocked: null,
        };
      };
      const writing = db.transaction(['journal', 'payees'], 'readwrite');
      for (let n = first; n < last; n += 1) {
        const payeeKey = payeeOf(n);
        const entry = {
          id: `e${n}`,
          event: 'paid',
          at: paidAt(n),
          site: 'bank.example',
          kind: 'transfer',
          name: `Firm ${payeeKey}`,
          account: '6217 •••• •••• 5678',
          amount,
          payeeKey,
          nameKey: payeeKey,
          accounted: true,
          institution: null,
          accountKind: 'card',
          tier: 0,
          codes: [],
          digest: 'd',
          tabId: 1,
        };
        writing.objectStore('journal').put({ v: 1, value: entry }, entry.id);
        if (n % 5 === 1) writing.objectStore('payees').put({ v: 1, value: record(payeeKey, n, 4) }, payeeKey);
      }
      writing.objectStore('payees').put({ v: 1, value: record(heavy, 0, Math.floor(last / 5)) }, heavy);
      await new Promise<void>((resolve, reject) => {
        writing.oncomplete = () => resolve();
        writing.onerror = () => reject(writing.error);
      });
      db.close();
    },
    from,
    entries,
    account,
  );
}

/** From a killed background to its first answer, as a page of the extension sees it; that opens the database. */
export async function measureCold(chromium: Chromium, desk: Tab): Promise<Figures> {
  const times: number[] = [];
  for (let i = 0; i < COLD_TIMES; i += 1) {
    await chromium.killBackground();
    // So that the end of the one is no part of the start of the next.
    await sleep(REST_MS);
    times.push(
      await desk.run(
        async (message: string) => {
          type Runtime = { runtime: { sendMessage(one: string): Promise<unknown> } };
          const from = performance.now();
          await (globalThis as unknown as { chrome: Runtime }).chrome.runtime.sendMessage(message);
          return performance.now() - from;
        },
        pack({ kind: 'holds', data: {} }),
      ),
    );
  }
  return figures(times);
}

async function measureAssessed(
  chromium: Chromium,
  tab: Tab,
  url: string,
  times: number,
  account: string | null,
): Promise<Assessed> {
  return {
    inside: figures(await timedInside(chromium, tab, url, times, account)),
    withMessage: figures(await timedAssessments(chromium, tab, url, times, account)),
  };
}

const ACCOUNT = '6217001210012345678';

/** `url`: a bench page with the reader in it; `times`: assessments of each sort at each step. */
export async function measureGrowth(
  chromium: Chromium,
  tab: Tab,
  desk: Tab,
  url: string,
  times: number,
): Promise<Readonly<Record<string, GrowthFigures>>> {
  const measured: Record<string, GrowthFigures> = {};
  // The first question makes the keys, without which nobody can be known.
  await timedAssessments(chromium, tab, url, 1, ACCOUNT);
  let before = 0;
  for (const entries of STEPS) {
    await grow(desk, before, entries, ACCOUNT);
    before = entries;
    measured[`${entries} entries`] = {
      cold: await measureCold(chromium, desk),
      known: await measureAssessed(chromium, tab, url, times, ACCOUNT),
      unknown: await measureAssessed(chromium, tab, url, times, null),
    };
  }
  return measured;
}

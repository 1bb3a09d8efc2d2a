// What the extension's database takes on the disk once a thousand transfers were made.
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { hearing, inBackground, observed } from './inside.ts';

/** Bytes on the disk that came with `transfers` payments; `paid`: how many of them the journal has. */
export interface StorageFigures {
  readonly transfers: number;
  readonly paid: number;
  readonly bytes: number;
}

/** In the background: so many payments, each looked at and sent, every `each` of them to the same payee. */
function paying(observation: string, url: string, first: number, times: number, each: number): string {
  return `(async () => {
    const hear = ${hearing(url)};
    const plain = ${observation};
    let paid = 0;
    for (let i = ${first}; i < ${first + times}; i += 1) {
      const payee = Math.floor(i / ${each});
      plain.transfer.payee.name = 'Joiner and Sons ' + payee;
      plain.transfer.payee.account = { kind: 'card', value: String(6217001210010000000n + BigInt(payee) * 7919n), masked: false, checksum: 'none' };
      plain.transfer.amount.minor = String(1000 + i % 900);
      plain.transfer.purpose = 'Invoice ' + i;
      for (const kind of ['assess', 'sent']) {
        const answer = JSON.parse(await hear(JSON.stringify({ kind, data: plain })));
        if (answer.ok !== true) throw new Error(JSON.stringify(answer));
        if (answer.answer.noted === true) paid += 1;
      }
    }
    return paid;
  })()`;
}

async function used(chromium: Chromium): Promise<number> {
  const script = `navigator.storage.estimate().then(({ usage, usageDetails }) => usageDetails?.indexedDB ?? usage)`;
  return (await inBackground(chromium, script)) as number;
}

/** More than a write-ahead log of the browser's database holds, so that what was written over is not counted. */
const BEFORE = 3000;

/**
 * `each`: payments to one payee, one after the other. Measured on top of as many as make the browser's database tidy up
 * once, since what it has not tidied yet is there twice.
 */
export async function measureStorage(
  chromium: Chromium,
  tab: Tab,
  url: string,
  transfers: number,
  each: number,
): Promise<StorageFigures> {
  const observation = await observed(chromium, tab, url);
  await inBackground(chromium, paying(observation, url, 0, BEFORE, each));
  const before = await used(chromium);
  const paid = (await inBackground(
    chromium,
    paying(observation, url, BEFORE, transfers, each),
  )) as number;
  return { transfers, paid, bytes: (await used(chromium)) - before };
}

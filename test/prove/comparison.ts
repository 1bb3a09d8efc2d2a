// Pages with the extension and without: where no payment is, where the site is switched off, and where honest requests leave.
import type { Browser, BrowserName } from '../browsers/browser.ts';
import { answerFrom } from '../browsers/desk.ts';
import { launch } from '../browsers/launch.ts';
import { honestRequests, prepareRequests, requestSteps } from '../compare/honest-requests.ts';
import { practiceSteps, visitedPages } from '../compare/practice-visits.ts';
import { ordinarySteps } from '../compare/presses.ts';
import { openSides, type Sides } from '../compare/sides.ts';
import { serveCorpus } from '../corpus/serve.ts';
import { readCases } from '../corpus/truth.ts';
import { type Stage, setStage } from '../stage/stage.ts';

export interface ComparedRow {
  readonly kind: 'no payment' | 'honest requests' | 'switched off';
  readonly id: string;
  readonly differences: readonly string[];
  /** Presses that were held. */
  readonly holds: number;
}

interface Stand {
  readonly stage: Stage;
  readonly tell: (line: string) => void;
  readonly bare: Browser;
}

async function holdsAfter({ stage }: Stand): Promise<number> {
  const desk = await stage.desk();
  const holds = await answerFrom(desk, 'holds', {});
  for (const { id } of holds) await answerFrom(desk, 'cancel', { id });
  return holds.length;
}

async function row(
  stand: Stand,
  kind: ComparedRow['kind'],
  id: string,
  compared: Promise<readonly string[]>,
): Promise<ComparedRow> {
  const differences = await compared.catch((error: unknown) => [String(error)]);
  stand.tell(`${kind}: ${id}: ${differences[0] ?? 'the same'}`);
  return { kind, id, differences, holds: await holdsAfter(stand) };
}

async function withSides<T>(stand: Stand, to: string, work: (sides: Sides) => Promise<T>): Promise<T> {
  const sides = await openSides(stand.stage.browser, stand.bare, to);
  try {
    return await work(sides);
  } finally {
    await sides.close();
  }
}

async function onCorpus(stand: Stand, folder: string): Promise<readonly ComparedRow[]> {
  const served = await serveCorpus(folder);
  const cases = (await readCases(folder)).filter(({ expect }) => expect === 'pass');
  try {
    return await withSides(stand, served.url.replace(/\/$/, ''), async (sides) => {
      const rows: ComparedRow[] = [];
      for (const { id, file, press } of cases) {
        const compared = sides.compareFound((tab, at) => ordinarySteps(tab, at, `/${file}`, press));
        rows.push(await row(stand, 'no payment', id, compared));
      }
      return rows;
    });
  } finally {
    await served.close();
  }
}

async function onRequests(stand: Stand): Promise<readonly ComparedRow[]> {
  const ground = await prepareRequests();
  try {
    return await withSides(stand, ground.url, async (sides) => {
      const rows: ComparedRow[] = [];
      for (const [at, { id, act, makes }] of honestRequests.entries()) {
        const found = await row(
          stand,
          'honest requests',
          id,
          sides.compare((url) => requestSteps(`${url}/${at}`, act)),
        );
        const made = sides.sent().length - 1;
        const wrong = made === makes ? [] : [`${made} requests were made, ${makes} should be`];
        rows.push({ ...found, differences: [...found.differences, ...wrong] });
      }
      return rows;
    });
  } finally {
    await ground.close();
  }
}

async function switchedOff(stand: Stand): Promise<readonly ComparedRow[]> {
  const desk = await stand.stage.desk();
  for (const host of ['127.0.0.1', 'localhost']) await answerFrom(desk, 'switch-site', { host, on: false });
  return withSides(stand, stand.stage.bank.url, async (sides) => {
    const rows: ComparedRow[] = [];
    for (const page of visitedPages) {
      const compared = sides.compare((url) => practiceSteps(page, url));
      rows.push(await row(stand, 'switched off', page.id, compared));
    }
    return rows;
  });
}

/**
 * `folder`: a corpus folder, of which the pages marked as no payment are compared; `null` leaves it out. `tell` hears of
 * each page when it has been compared.
 */
export async function proveComparison(
  name: BrowserName,
  folder: string | null,
  tell: (line: string) => void,
): Promise<readonly ComparedRow[]> {
  const stage = await setStage(name, { settings: { askAlways: true } });
  const bare = await launch(name);
  const stand = { stage, bare, tell };
  try {
    return [
      ...(await onRequests(stand)),
      ...(folder === null ? [] : await onCorpus(stand, folder)),
      ...(await switchedOff(stand)),
    ];
  } finally {
    await bare.close();
    await stage.end();
  }
}

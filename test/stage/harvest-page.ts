// Runs in a page: changes it again and again, and says where what is kept of it is not what it gives.
import { harvest, harvestWhole } from '../../extension/content/harvest.ts';
import { type Kept, makeKept } from '../../extension/content/harvest-kept.ts';
import { changeSomething, type Pick, startAnew } from './changing-page.ts';

/** The same numbers from the same seed. */
function picking(seed: number): Pick {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

/** The page as it is read for each of its controls, and as a whole; what is kept for each. */
function readings([one, two, three]: readonly (Kept | null)[]): string {
  const first = document.getElementById('go') ?? document.body;
  const second = document.getElementById('other') ?? document.body;
  return JSON.stringify([
    harvest(first, one ?? null),
    harvest(second, two ?? null),
    harvestWhole(document, three ?? null),
  ]);
}

/** What was changed before the first difference, `null` where there is none; and how often a part was there. */
export interface Compared {
  readonly differs: readonly string[] | null;
  readonly parts: number;
}

/** `changes`: made one after the other; between some of them the page has the time to tell of them. */
async function compareHarvests(seed: number, changes: number): Promise<Compared> {
  const pick = picking(seed);
  startAnew(1 + (seed % 3));
  const kept = makeKept();
  let parts = 0;
  const counted: Kept = {
    ...kept,
    get: (element) => {
      const part = kept.get(element);
      if (part !== undefined) parts += 1;
      return part;
    },
  };
  // Some by turns, so that what is kept for one way of reading is what another one finds.
  const all = seed % 2 === 0 ? [counted, counted, counted] : [counted, makeKept(), makeKept()];
  const made: string[] = [];
  for (let i = 0; i < changes; i += 1) {
    made.push(changeSomething(pick));
    if (pick(3) === 0) await Promise.resolve();
    if (pick(2) === 0 && readings(all) !== readings([])) return { differs: made, parts };
  }
  return { differs: null, parts };
}

/** What a test calls in the page. */
export type CompareHarvests = typeof compareHarvests;

Object.assign(globalThis, { compareHarvests });

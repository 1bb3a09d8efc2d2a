// Every attempt that is one page and one act, and every honest press beside them.
import type { Attack } from './attack.ts';
import { byways, rareDocuments, rareEvents } from './byways.ts';
import { honestPresses } from './honest.ts';
import { oddInBrowsers, oddPages } from './odd-pages.ts';
import { events, presses } from './presses.ts';
import { scripts } from './scripts.ts';

export const allAttacks: readonly Attack[] = [
  ...presses,
  ...scripts,
  ...byways,
  ...oddPages,
  ...honestPresses,
];

/** Those that rest on what each browser does in its own way. */
export const ofBrowsers: readonly Attack[] = [
  ...events,
  ...scripts,
  ...rareEvents,
  ...rareDocuments,
  ...oddInBrowsers,
];

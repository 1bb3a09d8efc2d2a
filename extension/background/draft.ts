// What was pointed at so far while a page is taught.
import type { Taught } from '../../src/settings/taught.ts';
import type { TeachingStep } from '../channel/content-protocol.ts';

/** In one tab; nothing of it counts before it is kept. `frameId` is the browser's number. */
export interface Draft {
  readonly tabId: number;
  readonly step: TeachingStep;
  readonly pointed: readonly { readonly frameId: number; readonly taught: Taught }[];
  /** From when on what counts over what is read counts, ms since the epoch; `null` where nothing does. */
  readonly overFrom: number | null;
}

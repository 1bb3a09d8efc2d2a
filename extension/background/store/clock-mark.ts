// The last reading of both clocks, kept as long as the browser runs: after a restart there is none, and the wall clock counts.
import * as v from 'valibot';
import type { ClockMark } from '../../../src/hold/clock.ts';
import type { SessionArea } from './session.ts';

export interface ClockMarks {
  /** `null` when the browser has just started. */
  last(): Promise<ClockMark | null>;
  put(mark: ClockMark): Promise<void>;
}

const KEY = 'clock';

const markShape = v.strictObject({
  life: v.string(),
  wall: v.number(),
  elapsed: v.number(),
  drift: v.number(),
}) satisfies v.GenericSchema<unknown, ClockMark>;

export function clockMarksIn(area: SessionArea): ClockMarks {
  return {
    last: async () => {
      const read = v.safeParse(markShape, (await area.get(KEY))[KEY]);
      return read.success ? read.output : null;
    },
    put: (mark) => area.set({ [KEY]: mark }),
  };
}

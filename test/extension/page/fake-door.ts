// A door that notes what it was asked, and gives leave or not.
import type { PageCall } from '../../../extension/channel/page-call.ts';
import type { Door } from '../../../extension/page/door.ts';

export interface FakeDoor extends Door {
  readonly asked: PageCall[];
  readonly announced: PageCall[];
  hasLeave: boolean;
}

export function fakeDoor(hasLeave = false): FakeDoor {
  const door: FakeDoor = {
    asked: [],
    announced: [],
    hasLeave,
    asks: (call) => {
      door.asked.push(call);
      return door.hasLeave;
    },
    announces: (call) => {
      door.announced.push(call);
    },
  };
  return door;
}

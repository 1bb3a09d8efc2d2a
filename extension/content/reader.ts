// The reader, injected into a frame when a control there may send money: sits down where the gate finds it.
import type { PageText } from '../../src/reading/page.ts';
import { read } from '../../src/reading/read.ts';
import { harvest } from './harvest.ts';
import { observed } from './reading-observed.ts';
import { type PageReading, takeSeat } from './reading-seat.ts';

/** A payment code has no words of its own that pay; scanning it does. */
const scanned = { name: 'Pay', place: 'button' } as const;

function pageReading(page: PageText): PageReading {
  const reading = read(page);
  return { press: reading.press, observation: observed(reading, page.host) };
}

takeSeat({
  read: (control) => pageReading(harvest(control)),
  readCode: (picture) => pageReading({ ...harvest(picture), control: scanned }),
});

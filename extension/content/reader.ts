// The reader, injected into a frame when a control there may send money: sits down where the gate finds it.
import type { ControlWord } from '../../src/reading/commit-words.ts';
import type { PageText } from '../../src/reading/page.ts';
import { read } from '../../src/reading/read.ts';
import { readBeside } from '../../src/reading/read-beside.ts';
import { fingerprint } from '../../src/transfer/transfer.ts';
import { harvest, harvestSteps, harvestWhole } from './harvest.ts';
import { pause, stepwise } from './pace.ts';
import { readPageCall } from './page-call.ts';
import { watchPastes } from './pasted.ts';
import { observed } from './reading-observed.ts';
import { type PageReading, takeSeat } from './reading-seat.ts';

/** A payment code has no words of its own that pay; scanning it does. */
const scanned = { name: 'Pay', place: 'button' } as const;

const pasted = watchPastes(document);

function pageReading(page: PageText, word: ControlWord): PageReading {
  const reading = read(page, word);
  const observation = observed(reading, page.host, pasted(reading.account?.value ?? null));
  return { press: reading.press, observation, print: fingerprint(observation.transfer) };
}

// Nothing is remembered from one reading to the next: a style sheet that comes late changes what a person sees, and no
// observer tells of it.
takeSeat({
  read: (control, word) => pageReading(harvest(control), word),
  readAtRest: async (control, word) => {
    const page = await stepwise(harvestSteps(control));
    await pause();
    return pageReading(page, word);
  },
  readCode: (picture) => pageReading({ ...harvest(picture), control: scanned }, 'pays'),
  readBeside: () => readBeside(harvestWhole(document)),
  readOnward: () => {
    const shown = readBeside(harvestWhole(document));
    return shown === null ? null : { shown, pasted: pasted(shown.payee.account) };
  },
  readCall: (text) => readPageCall(text, location.hostname),
});

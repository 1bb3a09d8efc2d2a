// The reader, injected into a frame when a control there may send money: sits down where the gate finds it.
import type { ControlWord } from '../../src/reading/commit-words.ts';
import type { PageText } from '../../src/reading/page.ts';
import { readAgain } from '../../src/reading/read-again.ts';
import { readBeside } from '../../src/reading/read-beside.ts';
import { withTaught } from '../../src/reading/read-taught.ts';
import { steadyPath, steadyWords } from '../../src/sites/steady.ts';
import type { Shown } from '../../src/transfer/shown.ts';
import { fingerprint } from '../../src/transfer/transfer.ts';
import { harvest, harvestSteps, harvestWhole } from './harvest.ts';
import { teaches } from './harvest-field.ts';
import { makeKept } from './harvest-kept.ts';
import { pause, stepwise } from './pace.ts';
import { readPageCall } from './page-call.ts';
import { watchPastes } from './pasted.ts';
import { observed } from './reading-observed.ts';
import { type PageReading, takeSeat } from './reading-seat.ts';
import { findControls, isControlOf } from './taught-find.ts';
import { findTaughtBy, taughtHere } from './taught-seat.ts';
import { taughtTexts } from './taught-texts.ts';

/** A payment code has no words of its own that pay; scanning it does. */
const scanned = { name: 'Pay', place: 'button' } as const;

/** A part of the page is harvested once, as long as nothing in it changes. */
const kept = makeKept();

const pasted = watchPastes(document);

function pageReading(page: PageText, word: ControlWord, control: Element): PageReading {
  const taught = taughtTexts(document, control, taughtHere());
  const reading = withTaught(page, readAgain(page, word), taught);
  const mark = {
    name: steadyWords(page.control.name),
    place: page.control.place,
    page: steadyPath(location.pathname),
  };
  const observation = observed(reading, page.host, pasted(reading.account?.value ?? null), mark);
  return { press: reading.press, observation, print: fingerprint(observation.transfer) };
}

function shownHere(): Shown | null {
  return readBeside(harvestWhole(document, kept), taughtTexts(document, null, taughtHere()));
}

// The live element is compared at every press: a page may have drawn it anew just now.
findTaughtBy({
  all: () => findControls(document, taughtHere()),
  has: (control) => isControlOf(taughtHere(), control),
});

takeSeat({
  read: (control, word) => pageReading(harvest(control, kept), word, control),
  readAtRest: async (control, word) => {
    const page = await stepwise(harvestSteps(control, kept));
    await pause();
    return pageReading(page, word, control);
  },
  readCode: (picture) => pageReading({ ...harvest(picture, kept), control: scanned }, 'pays', picture),
  readBeside: shownHere,
  readOnward: () => {
    const shown = shownHere();
    return shown === null ? null : { shown, pasted: pasted(shown.payee.account) };
  },
  teaches,
  readCall: (text) => readPageCall(text, location.hostname),
});

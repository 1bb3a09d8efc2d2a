// From a press to the decision, to the line beside the button, and to the painted warning.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from '../browsers/browser.ts';
import type { Chromium } from '../browsers/chromium.ts';
import { answerFrom } from '../browsers/desk.ts';
import { type Figures, figures } from './figures.ts';
import { onThread, type TraceEvent, trace } from './trace.ts';

/** How long a person takes to look before pressing; verdicts that are asked ahead are there by then. */
const LOOK_MS = 700;
/** No warning takes longer; what comes later is not waited for. */
const SHOWN_MS = 1500;

/**
 * `decision`: ms in the gate's listener for the press's first event, which decides; `click`: ms in the one for its last,
 * which also draws the line. The others are ms from the click on, until a frame of the page was painted, until the line
 * in it was on the screen, and until the warning was.
 */
interface PressTimes {
  readonly decision: number;
  readonly click: number;
  readonly framePainted: number;
  readonly lineShown: number;
  readonly warningShown: number;
}

export type PressFigures = Readonly<Record<keyof PressTimes, Figures>>;

function dispatchOf(events: readonly TraceEvent[], type: string): TraceEvent {
  const found = events.findLast(({ name, args }) => name === 'EventDispatch' && args.data?.type === type);
  if (found === undefined) throw new Error(`no ${type} was seen`);
  return found;
}

/** Paint events of the browser bear the time at which the frame was presented. */
function timesOf(events: readonly TraceEvent[]): PressTimes {
  const click = dispatchOf(events, 'click');
  const later = events.filter(({ ts }) => ts > click.ts);
  const since = (one: TraceEvent | undefined) =>
    one === undefined ? Number.NaN : (one.ts - click.ts) / 1000;
  const here = onThread(later, click);
  return {
    decision: (dispatchOf(events, 'pointerdown').dur ?? Number.NaN) / 1000,
    click: (click.dur ?? Number.NaN) / 1000,
    framePainted: since(here.find(({ name }) => name === 'Paint')),
    lineShown: since(here.find(({ name }) => name.startsWith('largestContentfulPaint::Candidate'))),
    warningShown: since(
      later.findLast(({ name, pid }) => name === 'largestContentfulPaint::Candidate' && pid !== click.pid),
    ),
  };
}

/** A payee and an amount that were never seen before. */
async function fill(tab: Tab, i: number): Promise<void> {
  await tab.run(
    (name, iban, amount) => {
      const set = (id: string, value: string) => {
        const field = document.getElementById(id);
        if (field instanceof HTMLInputElement) field.value = value;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      };
      set('name', name);
      set('account', iban);
      set('amount', amount);
    },
    `New Payee ${i}`,
    `62170012100123${45_000 + i}`,
    `${20_000 + i}.50`,
  );
}

/** Presses that are held; each warning is closed again by cancelling. `cold`: the background sleeps at the press. */
export async function measurePresses(
  chromium: Chromium,
  tab: Tab,
  desk: Tab,
  url: string,
  times: number,
  cold: boolean,
): Promise<PressFigures> {
  const all: PressTimes[] = [];
  for (let i = 0; i < times; i += 1) {
    await tab.goto(url);
    await fill(tab, cold ? times + i : i);
    await sleep(LOOK_MS);
    if (cold) await chromium.killBackground();
    const events = await trace(chromium.program, async () => {
      await tab.click('#go');
      await sleep(SHOWN_MS);
    });
    all.push(timesOf(events));
    for (const { id } of await answerFrom(desk, 'holds', {})) await answerFrom(desk, 'cancel', { id });
  }
  const of = (key: keyof PressTimes) => figures(all.map((one) => one[key]));
  return {
    decision: of('decision'),
    click: of('click'),
    framePainted: of('framePainted'),
    lineShown: of('lineShown'),
    warningShown: of('warningShown'),
  };
}

// The pages of ours that a person opens: the warning, the toolbar view, and the options when the journal has grown.
import { launchChromium } from '../browsers/chromium.ts';
import { answerFrom, openDesk } from '../browsers/desk.ts';
import { type FirstPaintFigures, measureFirstPaint } from './first-paint.ts';
import { grow } from './growth.ts';

/** Years of an ordinary person. */
const ENTRIES = 20_000;

const typed = {
  name: 'Tilda Ravn',
  account: 'DE89370400440532013000',
  amount: '2650.00',
  purpose: 'the sofa',
};

/** `folder`: a built extension. In a browser of its own, so that the journal is as long as is said and no longer. */
export async function measurePages(
  folder: string,
  times: number,
): Promise<Readonly<Record<string, FirstPaintFigures>>> {
  const chromium = await launchChromium({ extension: folder });
  try {
    const desk = await openDesk(chromium);
    const held = await answerFrom(desk, 'look-up', { typed, message: '', practice: false });
    if (held.kind !== 'held') throw new Error(`nothing is held: ${held.kind}`);
    const popup = (route: string): string => chromium.extensionUrl(`popup/popup.html#/${route}`);
    const warning = await measureFirstPaint(chromium, popup(`hold/${held.holdId}`), '[data-screen]', times);
    const toolbar = await measureFirstPaint(chromium, popup(''), '.site', times);
    await grow(desk, 0, ENTRIES);
    await chromium.killBackground();
    const options = (place: string): string => chromium.extensionUrl(`options/options.html#/${place}`);
    return {
      warning,
      'toolbar view': toolbar,
      [`options, journal of ${ENTRIES}`]: await measureFirstPaint(
        chromium,
        options('journal'),
        '.hosts li .sum',
        times,
      ),
      'options, profile': await measureFirstPaint(chromium, options('profile'), 'main h1', times),
    };
  } finally {
    await chromium.close();
  }
}

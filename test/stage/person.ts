// What a person does at a practice page and in the warning, with real presses only.
import { REST_MS } from '../../extension/content/leave.ts';
import { INPUT_PAUSE_MS } from '../../extension/ui/input-pause.ts';
import { accountTypes } from '../../src/findings/question.ts';
import { turnedBy } from '../../src/hold/turn.ts';
import { relationships } from '../../src/payees/relationship.ts';
import type { Tab } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';
import type { PracticePage, Step, TransferValues } from '../practice-bank/pages.ts';

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A little longer than a window of ours ignores its first presses. */
const AFTER_INPUT_PAUSE_MS = INPUT_PAUSE_MS + 80;

/** `npm run prove` takes its time. */
const isUnhurried = process.env.JOURNEYS === 'all';

/** What a person takes to look before pressing; the ahead verdict is there by then. */
export const LOOK_MS = isUnhurried ? 500 : 450;

/** Long enough for a press that got through to arrive: at a bank on this machine. */
export const ARRIVES_MS = isUnhurried ? 700 : 350;

/** Plays steps of a practice page; `bankUrl` without a slash at the end. */
export async function take(tab: Tab, bankUrl: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    switch (step.kind) {
      case 'go':
        await tab.goto(bankUrl + step.path);
        break;
      case 'waitFor':
        await tab.waitFor(step.selector);
        break;
      case 'type':
        await tab.type(step.selector, step.text);
        break;
      case 'click':
        await tab.click(step.selector);
        break;
    }
  }
}

/** What a person answers: the truth of the transfer they mean. */
export type Meant = Pick<TransferValues, 'account' | 'amount'>;

async function choose(warning: Tab, at = 0): Promise<void> {
  await warning.run((index) => {
    const choices = [...document.querySelectorAll<HTMLElement>('.screen .choice')];
    for (const one of choices) one.removeAttribute('data-chosen-next');
    choices[index]?.setAttribute('data-chosen-next', '');
  }, at);
  await warning.click('.screen .choice[data-chosen-next]');
}

async function typeOrChoose(warning: Tab, text: string, at: () => Promise<number>): Promise<void> {
  if (await warning.exists('.screen .typed input')) {
    await warning.type('.screen .typed input', text);
    await warning.press('Enter');
  } else await choose(warning, await at());
}

/** Which of the offered amounts is the one that was meant. */
function amountOffered(warning: Tab, amount: string): Promise<number> {
  return warning.run((wanted) => {
    const digits = (text: string): number => Number(text.replace(/[^\d.]/g, ''));
    const texts = [...document.querySelectorAll('.screen .choice')].map((one) => one.textContent ?? '');
    return texts.findIndex((text) => digits(text) === Number(wanted));
  }, amount);
}

/** Chooses by what the choice means, wherever in the list it stands. */
async function chooseOption(warning: Tab, option: string): Promise<void> {
  await warning.click(`.screen .choice[data-option="${option}"]`);
}

/** A new screen is drawn, and where the focus and the scrolling have put it. */
function settled(warning: Tab): Promise<void> {
  return warning.run(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The person's reason first; then, where the page has one, that the two fit. */
async function answerPurpose(warning: Tab): Promise<void> {
  await chooseOption(warning, 'goods');
  await warning.waitUntil(() => document.querySelector('.screen h2, .ways-out .on') !== null);
  if (!(await warning.exists('.screen h2'))) return;
  await settled(warning);
  await chooseOption(warning, 'yes');
}

/** In the list that has no answer yet, whichever of its choices says that the person is alone. */
export const ALONE =
  '.screen .choices:not(:has([aria-pressed="true"])) :is([data-option="nobody"], [data-option="own"], [data-option="no"])';

/** The next question of a step is there, or the step is done. */
export function asksOn(warning: Tab): Promise<void> {
  return warning.waitFor(`.ways-out .on, ${ALONE}`);
}

/** Nobody guides them, it is their own idea and, where what was found has a question of its own, it is not so; each in its turn. */
async function answerPrompts(warning: Tab): Promise<void> {
  while (!(await warning.exists('.ways-out .on'))) {
    await warning.click(ALONE);
    await asksOn(warning);
    await settled(warning);
  }
}

/** Answers the question of a screen, without going on to the next. */
export async function answerScreen(warning: Tab, screen: string, meant: Meant): Promise<void> {
  switch (screen) {
    case 'reason':
      return;
    case 'payee':
      return (await warning.exists('.screen .choice[data-option="0"]'))
        ? chooseOption(warning, '0')
        : typeOrChoose(warning, meant.account.slice(-4), async () => 0);
    case 'amount':
      return typeOrChoose(warning, meant.amount, () => amountOffered(warning, meant.amount));
    case 'purpose':
      return answerPurpose(warning);
    case 'prompts':
      return answerPrompts(warning);
    case 'account-type':
      return chooseOption(warning, 'person');
    case 'relationship':
      return chooseOption(warning, 'self');
    default:
      return choose(warning);
  }
}

/** More than what counts as a hurry (`src/hold/pace.ts`). */
const READ_MS = 2200;

/**
 * Reads the screen first where the answer stands by chance at the same place of its list as the one before: a third one like
 * that, without the time to read, would rightly be taken for pressed and not read.
 */
export async function readFirst(warning: Tab, screen: string): Promise<void> {
  if (screen !== 'relationship') return;
  const id = await warning.run(() => location.hash.split('/').at(-1) ?? '');
  const isAlike =
    turnedBy(relationships, id).indexOf('self') === turnedBy(accountTypes, id).indexOf('person');
  if (isAlike) await sleep(READ_MS);
}

export function screenOf(warning: Tab): Promise<string> {
  return warning.run(() => document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? '');
}

/** Looks at a window that has just come up for as long as it takes no input. */
export async function atWarning(warning: Tab): Promise<void> {
  await warning.focus();
  await warning.waitFor('[data-screen]');
  await sleep(AFTER_INPUT_PAUSE_MS);
}

/** The way to the next screen is there; says what the screen shows instead. */
async function answered(warning: Tab, screen: string): Promise<void> {
  await warning.waitFor('.ways-out .on').catch(async (cause: unknown) => {
    const shown = await warning.run(() => document.body.textContent?.slice(0, 800) ?? '').catch(String);
    throw new Error(`waited in vain for an answer on ${screen}: ${shown}`, { cause });
  });
}

/** Answers every stroke up to the last look; `seen` is called on every screen, answered, before going on. */
export async function answerAll(
  warning: Tab,
  meant: Meant,
  seen: (screen: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await atWarning(warning);
  for (let screen = await screenOf(warning); screen !== 'last-look'; screen = await screenOf(warning)) {
    await settled(warning);
    await readFirst(warning, screen);
    await answerScreen(warning, screen, meant);
    await answered(warning, screen);
    await seen(screen);
    await warning.click('.ways-out .on');
    await warning.waitUntil(
      (before) => document.querySelector('[data-screen]')?.getAttribute('data-screen') !== before,
      5000,
      screen,
    );
  }
  await settled(warning);
}

/** Takes the way on when it is due. */
export async function goOn(warning: Tab): Promise<void> {
  await warning.waitFor('.way-on .link', 15_000);
  await warning.click('.way-on .link');
}

/** How long a pass rests before it lets a press through, and a little more: a look that comes just then has it given anew. */
export const PASS_RESTS_MS = REST_MS + 200;

/** It shows for a moment that it is done, and goes by itself: the next one must not be mistaken for it. */
function closed(warning: Tab): Promise<true> {
  return until('the released warning to close', 5000, () =>
    warning.run(() => false as const).catch(() => true as const),
  );
}

/** Takes the way on when it is due, and waits until the page says that its own button can be pressed now. */
export async function release(warning: Tab, tab: Tab): Promise<void> {
  const before = await lineOn(tab);
  await goOn(warning);
  await until('the line after the release', 5000, async () => {
    const line = await lineOn(tab);
    return line !== '' && line !== before;
  });
  await Promise.all([sleep(PASS_RESTS_MS), closed(warning)]);
}

/** The text of the line beside the button; `''` when there is none. It stands in a closed shadow root. */
export async function lineOn(tab: Tab): Promise<string> {
  const line = '[popover=manual] >>> [role=status]';
  // One line takes the place of another meanwhile.
  return (await tab.exists(line)) ? tab.text(line).catch(() => '') : '';
}

/** Presses what nothing holds. Before its verdict was there, on a busy machine, the line says so, and it is pressed again. */
export async function payAtOnce(tab: Tab, { commit, done }: PracticePage, count = 1): Promise<void> {
  await tab.click(commit, { count });
  const isPaid = () => tab.exists(done);
  await until('the payment or the line', 10_000, async () => (await isPaid()) || (await lineOn(tab)) !== '');
  if (await isPaid()) return;
  await sleep(LOOK_MS);
  await tab.click(commit, { count });
  await tab.waitFor(done);
}

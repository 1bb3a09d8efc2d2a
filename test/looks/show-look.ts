// Brings a look up in a real browser: opens it, and does what a person does to get there.
import type { Words } from '../../extension/channel/wording.ts';
import { wordsFor } from '../../extension/channel/words.ts';
import type { Tab } from '../browsers/browser.ts';
import type { Act, Look } from './look.ts';
import type { Dress, ServedLooks } from './serve-looks.ts';

/**
 * Waits until the page has asked all it wants to ask and drawn what it was told; `false` when that takes ten seconds. A view
 * asks only after the frame in which it is first drawn, so that two frames without a question in them are wanted.
 */
async function settle(): Promise<boolean> {
  const page = globalThis as unknown as { asking: number };
  const isDrawn = (): boolean =>
    document.body.textContent?.trim() !== '' && document.querySelector('[aria-busy=true]') === null;
  const until = Date.now() + 10_000;
  for (let calm = 0; calm < 2 && Date.now() < until; ) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    calm = page.asking === 0 && isDrawn() ? calm + 1 : 0;
  }
  return isDrawn();
}

function press(words: string): boolean {
  const all = document.querySelectorAll<HTMLElement>('button, a, summary, label');
  const found = Array.from(all).find((one) => one.textContent?.includes(words));
  found?.click();
  return found !== undefined;
}

function click(selector: string, nth: number): boolean {
  const found = document.querySelectorAll<HTMLElement>(selector)[nth];
  found?.click();
  return found !== undefined;
}

function type(label: string | null, text: string): boolean {
  const labels = Array.from(document.querySelectorAll('label'));
  const named = labels.find((one) => label !== null && one.textContent?.startsWith(label));
  const field =
    label === null
      ? document.querySelector<HTMLInputElement>('form input')
      : ((named?.control as HTMLInputElement | null | undefined) ?? null);
  if (field === null) return false;
  field.value = text;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
  if (label === null) field.form?.requestSubmit();
  return true;
}

/** The window in which a person picks a file is the system's, and no page's. */
function pick(text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) return false;
  const files = new DataTransfer();
  files.items.add(new File([text], 'picked.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function doing(tab: Tab, act: Act, { say }: Words): Promise<boolean> {
  if ('press' in act) return tab.run(press, say(act.press, act.part ?? ''));
  if ('stroke' in act) return tab.run(click, 'button.stroke', act.stroke);
  if ('choose' in act) return tab.run(click, `[data-option="${act.choose}"]`, 0);
  if ('pick' in act) return tab.run(pick, act.pick);
  if ('fill' in act) return tab.run(type, say(act.fill), act.text);
  return tab.run(type, null, act.give);
}

/** Rejects when there is nothing to do an act on, since the look would be another one. */
export async function showLook(tab: Tab, served: ServedLooks, look: Look, dress: Dress): Promise<void> {
  const url = served.url(look, dress);
  await tab.goto(url);
  // Firefox may say that it is there while an empty page still stands in its place.
  await tab.waitUntil(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    10_000,
    url,
  );
  const words = wordsFor(dress.language);
  const drawn = async (): Promise<void> => {
    const isDrawn = await tab.run(settle);
    if (!isDrawn) throw new Error(`${look.name}: nothing was drawn`);
  };
  await drawn();
  for (const act of look.acts ?? []) {
    const done = await doing(tab, act, words);
    if (!done) throw new Error(`${look.name} in ${dress.language}: nothing to do ${JSON.stringify(act)} on`);
    await drawn();
  }
}

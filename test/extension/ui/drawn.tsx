// Draws a view in happy-dom, in one language, and gives a person's hands: find by words, press, type.
import { type ComponentChild, render } from 'preact';
import { wordsFor } from '../../../extension/channel/words.ts';
import { SpeakIn } from '../../../extension/ui/saying.ts';
import { type Language, languages } from '../../../src/settings/settings.ts';

/** Draws into an empty document and waits until effects and promises have run. */
export async function draw(view: ComponentChild, language: Language = 'zh_CN'): Promise<void> {
  render(null, document.body);
  render(<SpeakIn value={wordsFor(language)}>{view}</SpeakIn>, document.body);
  await settled();
}

const loading = languages.map((language) => wordsFor(language).say('line_checking'));

/** Effects run after the next frame; answers come after that, on a busy machine a good while after. */
export async function settled(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    // A chain of tasks, each of which may wait for the one before: one long wait would be over too soon.
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 4));
    if (!loading.includes(text().trim())) return;
  }
}

export function text(): string {
  return document.body.textContent ?? '';
}

export function find<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`no ${selector} in: ${text()}`);
  return found;
}

export function button(words: string): HTMLButtonElement {
  const all = Array.from(document.querySelectorAll('button'));
  const found = all.find((one) => one.textContent?.includes(words));
  if (found === undefined) throw new Error(`no button "${words}" in: ${text()}`);
  return found;
}

export function hasButton(words: string): boolean {
  return Array.from(document.querySelectorAll('button')).some((one) => one.textContent?.includes(words));
}

/** A press as a keyboard or an assistive technology makes it: a click without a pointer. */
export async function press(words: string): Promise<void> {
  button(words).click();
  await settled();
}

/** Types into the only field of a step and gives it. */
export async function give(typed: string): Promise<void> {
  find<HTMLInputElement>('form input').value = typed;
  find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}

/** Types into a labelled field and leaves it. */
export async function fill(label: string, typed: string): Promise<void> {
  const named = Array.from(document.querySelectorAll('label')).find((one) =>
    one.textContent?.startsWith(label),
  );
  const field = named?.htmlFor
    ? document.getElementById(named.htmlFor)
    : named?.querySelector('input,select');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`no field ${label}`);
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

// Finds what a person presses or fills in by the words that stand on it, in the English of the extension.
import messages from '../../public/_locales/en/messages.json';
import type { Tab } from '../browsers/browser.ts';

type Said = keyof typeof messages;

const wordsOf = (key: Said): string => messages[key].message;

/** Runs in the page: marks what is meant, a field by its label. Anything drawn that is called exactly so. */
function mark(text: string, kind: 'press' | 'field'): boolean {
  for (const one of document.querySelectorAll('[data-meant]')) one.removeAttribute('data-meant');
  const plain = (one: Element): string => (one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = [...document.querySelectorAll<HTMLElement>(kind === 'press' ? 'button, a' : 'label')];
  const found = all.find((one) => one.checkVisibility() && plain(one).startsWith(text));
  const field = found instanceof HTMLLabelElement ? found.control : found;
  field?.setAttribute('data-meant', '');
  return field !== null && field !== undefined;
}

/** Waits for it, and says what the page says instead when it does not come. */
async function orSay(tab: Tab, what: string, come: Promise<void>): Promise<void> {
  await come.catch(async (cause: unknown) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what counts is what a person can see of it
    const instead = await tab.run(() => document.body.innerText.slice(0, 1500)).catch(String);
    throw new Error(`"${what}" is not there, but: ${instead}`, { cause });
  });
}

async function meant(tab: Tab, key: Said, kind: 'press' | 'field'): Promise<string> {
  await orSay(tab, wordsOf(key), tab.waitUntil(mark, 5000, wordsOf(key), kind));
  return '[data-meant]';
}

/** Presses the button or the link that says this. */
export async function pressSaid(tab: Tab, key: Said): Promise<void> {
  await tab.click(await meant(tab, key, 'press'));
}

/** Types into the field with this label, over what stood there. */
export async function typeSaid(tab: Tab, key: Said, text: string): Promise<void> {
  await tab.type(await meant(tab, key, 'field'), text);
}

/** Waits until the page says this, or all before the first place that a value is put into. */
export async function hears(tab: Tab, key: Said): Promise<void> {
  const [start = ''] = wordsOf(key).split('$');
  // biome-ignore lint/performance/useDomNodeTextContent: what counts is what a person can see of it
  const says = (text: string) => document.body.innerText.includes(text);
  await orSay(tab, start, tab.waitUntil(says, 5000, start));
}

// A tab, made of what a browser can do with a page: finding elements, waiting, and where a press lands.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tab } from './browser.ts';
import type { Point, Reach } from './reach.ts';
import { until } from './until.ts';

const patienceMs = 10_000;

/** Scrolls only when the centre is out of view or covered, as a person would; answers where it is, null without a size. */
function centre(element: HTMLElement): Point | null {
  const middle = () => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2, seen: box.width * box.height > 0 };
  };
  const before = middle();
  const root = element.getRootNode() as Document | ShadowRoot;
  const on = root.elementFromPoint(before.x, before.y);
  const inView = on !== null && (element.contains(on) || on.contains(element));
  if (!inView || window.top !== window)
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, seen } = middle();
  return seen ? { x, y } : null;
}

/** Selects all that stands in a field, so that the first key replaces it. */
function selectAll(element: HTMLElement): boolean {
  element.focus();
  if ('select' in element && typeof element.select === 'function') element.select();
  else getSelection()?.selectAllChildren(element);
  return true;
}

function choose(element: HTMLElement, value: string): boolean {
  if (!(element instanceof HTMLSelectElement)) return false;
  element.value = value;
  if (element.value !== value) return false;
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** Asks about the element; the type is the script's word, since only text and JSON cross over. */
async function on<A extends unknown[], T>(
  reach: Reach,
  selector: string,
  script: (element: HTMLElement, ...args: A) => T,
  ...args: A
): Promise<T> {
  const answer = await reach.on(selector, script, args);
  if (answer === undefined) throw new Error(`no element matches ${selector}`);
  return answer as T;
}

async function place(reach: Reach, selector: string): Promise<Point> {
  const point = await on(reach, selector, centre);
  if (point === null) throw new Error(`${selector} has no size, so there is nothing to press`);
  return point;
}

export function makeTab(reach: Reach): Tab {
  const exists = async (selector: string) => (await reach.on(selector, () => true, [])) === true;
  const run = async <A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A) =>
    (await reach.run(script, args)) as T;
  return {
    url: reach.url,
    goto: reach.goto,
    reload: reach.reload,
    close: reach.close,
    focus: reach.focus,
    run,
    press: reach.press,
    hold: reach.hold,
    accessKey: async (letter) => {
      await reach.focus();
      await reach.accessKey(letter);
    },
    exists,
    // biome-ignore lint/performance/useDomNodeTextContent: what counts is what a person can see of it
    text: (selector) => on(reach, selector, (element) => element.innerText),
    waitFor: async (selector, timeoutMs = patienceMs) => {
      await until(selector, timeoutMs, () => exists(selector));
    },
    waitUntil: async (script, timeoutMs = patienceMs, ...args) => {
      await until(String(script), timeoutMs, async () => Boolean(await run(script, ...args)));
    },
    click: async (selector, { count = 1, delayMs = 0, button = 0 } = {}) => {
      await reach.focus();
      await reach.mouse(await place(reach, selector), { count, delayMs, button });
    },
    tap: async (selector) => {
      await reach.focus();
      await reach.touch(await place(reach, selector));
    },
    pull: async (selector, byPx, pointer) => {
      await reach.focus();
      await reach.pull(await place(reach, selector), byPx, pointer);
    },
    type: async (selector, text) => {
      await reach.focus();
      await on(reach, selector, selectAll);
      await (text === '' ? reach.press('Backspace') : reach.write(text));
    },
    select: async (selector, value) => {
      const chosen = await on(reach, selector, choose, value);
      if (!chosen) throw new Error(`${selector} has no option ${value}`);
    },
    focusOn: async (selector) => {
      await reach.focus();
      await on(reach, selector, (element) => {
        element.focus();
        return true;
      });
    },
    shot: async (file) => {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await reach.png());
    },
    frame: async (selector) =>
      makeTab(await until(`a document in ${selector}`, patienceMs, () => reach.frame(selector))),
  };
}

// Whether a look fits where it is narrow, where its letters are large, and where one writes from right to left.
import type { Page } from 'puppeteer-core';

/** `type`: as the setting for large letters has it; `dir`: the direction of writing. */
interface Room {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly type: 'usual' | 'large';
  readonly dir: 'ltr' | 'rtl';
}

/** 320 px is also what 200 % zoom leaves of the warning's own window, and more than enough. */
const rooms: readonly Room[] = [
  { name: '320 px', width: 320, height: 640, type: 'usual', dir: 'ltr' },
  { name: '320 px, right to left', width: 320, height: 640, type: 'usual', dir: 'rtl' },
  { name: '200 % of 460 px', width: 230, height: 380, type: 'usual', dir: 'ltr' },
  { name: '460 px, large letters', width: 460, height: 760, type: 'large', dir: 'ltr' },
  { name: '320 px, large letters', width: 320, height: 640, type: 'large', dir: 'ltr' },
  { name: 'full screen', width: 1920, height: 1080, type: 'usual', dir: 'ltr' },
];

/** px of the letters of a paragraph, at least: the base of the look, and one and a half times as much. */
const letters = { usual: 17, large: 25.5 } as const;

/** Runs in the page: what sticks out, and what cannot be pressed because something else lies over it. */
function faultsIn(dir: string, type: string, least: number): readonly string[] {
  const root = document.documentElement;
  root.dir = dir;
  root.dataset.type = type;
  const named = (one: Element): string => one.outerHTML.slice(0, 120);
  const wide = root.scrollWidth - root.clientWidth;
  const out = Array.from(document.body.querySelectorAll('*')).filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 1 && (left < -1 || right > root.clientWidth + 1);
  });
  const size = Number.parseFloat(getComputedStyle(document.body).fontSize);
  const small = size < least ? [`letters of ${size} px`] : [];
  return [...(wide > 0 ? [`${wide} px too wide: ${out.slice(-2).map(named).join(' ')}`] : []), ...small];
}

/** A sentence for each room in which the page that is shown does not fit. It is left as it was found. */
export async function fitFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const before = page.viewport();
  const kept = await page.evaluate(() => [
    document.documentElement.dir,
    document.documentElement.dataset.type ?? '',
  ]);
  for (const { name, width, height, dir, type } of rooms) {
    await page.setViewport({ width, height });
    const found = await page.evaluate(faultsIn, dir, type, letters[type]);
    faults.push(...found.map((one) => `${name}: ${one}`));
  }
  await page.setViewport(before);
  await page.evaluate(([direction = '', size = '']) => {
    document.documentElement.dir = direction;
    document.documentElement.dataset.type = size;
  }, kept);
  return faults;
}

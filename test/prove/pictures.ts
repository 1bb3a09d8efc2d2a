// A picture of every look in every dress, in `out/looks/`, for eyes: languages, lights, sizes, large letters, few colours.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/browser.ts';
import { launchChromium } from '../browsers/chromium.ts';
import type { Look } from '../looks/look.ts';
import { allLooks, kindOf, looks } from '../looks/looks.ts';
import { type LooksStage, looksIn, setLooksStage } from '../looks/looks-stage.ts';
import type { Dress } from '../looks/serve-looks.ts';
import { showLook } from '../looks/show-look.ts';

/** `width`, `height` in CSS pixels; `zoom` as the browser's own, which leaves fewer of them. */
interface Wardrobe extends Dress {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  readonly media?: readonly { readonly name: string; readonly value: string }[];
}

const plain = { theme: 'light' } as const;

const wardrobes: readonly Wardrobe[] = [
  { name: 'en', language: 'en', ...plain },
  { name: 'zh_CN', language: 'zh_CN', ...plain },
  { name: 'zh_TW', language: 'zh_TW', ...plain },
  { name: 'zh_CN-dark', language: 'zh_CN', theme: 'dark' },
  { name: 'en-320', language: 'en', ...plain, width: 320 },
  { name: 'en-large', language: 'en', ...plain, largeType: true },
  { name: 'zh_CN-150', language: 'zh_CN', ...plain, zoom: 1.5 },
  { name: 'en-200', language: 'en', ...plain, zoom: 2 },
  {
    name: 'en-forced-colors',
    language: 'en',
    theme: 'system',
    media: [{ name: 'forced-colors', value: 'active' }],
  },
  {
    name: 'zh_CN-more-contrast',
    language: 'zh_CN',
    ...plain,
    media: [{ name: 'prefers-contrast', value: 'more' }],
  },
  {
    name: 'zh_TW-still',
    language: 'zh_TW',
    theme: 'dark',
    media: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  },
];

/** The warning's own window, and a window of usual size for the options. */
const sizes = { popup: { width: 460, height: 760 }, options: { width: 1000, height: 900 } } as const;

/** The page, and the session that dresses it: what it put on is taken off when it ends. */
interface Mirror {
  readonly page: Page;
  readonly session: CDPSession;
}

async function wear(
  { page, session }: Mirror,
  { width, height, zoom = 1, media = [] }: Wardrobe,
  look: Look,
): Promise<void> {
  const usual = sizes[look.page];
  await page.setViewport({
    width: Math.round((width ?? usual.width) / zoom),
    height: Math.round((height ?? usual.height) / zoom),
    deviceScaleFactor: zoom,
  });
  await session.send('Emulation.setEmulatedMedia', { features: [...media] });
}

type Tell = (line: string) => void;

/** Whole pages of the options; of the popup what its window shows. */
async function inChromium(folder: string, only: RegExp, tell: Tell): Promise<number> {
  const stage = await setLooksStage(() => launchChromium({}));
  try {
    const page = (await stage.browser.program.pages()).at(-1);
    if (page === undefined) throw new Error('the browser has no page');
    const session = await page.createCDPSession();
    let taken = 0;
    for (const wardrobe of wardrobes) {
      const some = (wardrobe.name === 'en' ? allLooks : looks).filter(({ name }) =>
        only.test(`${wardrobe.name}/${name}`),
      );
      await mkdir(join(folder, wardrobe.name), { recursive: true });
      for (const look of some) {
        await wear({ page, session }, wardrobe, look);
        await showLook(stage.tab, stage.served, look, wardrobe);
        const png = await page.screenshot({ fullPage: look.page === 'options' });
        await writeFile(join(folder, wardrobe.name, `${look.name}.png`), png);
        taken += 1;
      }
      tell(`pictures: ${wardrobe.name}: ${some.length}`);
    }
    return taken;
  } finally {
    await stage.end();
  }
}

/** A few in Firefox, where only the window's own size can be had. */
async function inFirefox(stage: LooksStage, folder: string): Promise<number> {
  const few = looks.filter((look, nth) => nth % 5 === 0 || kindOf(look) === 'toolbar');
  try {
    for (const look of few) {
      await showLook(stage.tab, stage.served, look, { language: 'zh_TW', theme: 'light' });
      await stage.tab.shot(join(folder, `${look.name}.png`));
    }
    return few.length;
  } finally {
    await stage.end();
  }
}

/** `only`: what the dress's and the look's name, `en/warning-tier-3`, must contain. Answers how many were taken. */
export async function takePictures(
  name: BrowserName,
  out: string,
  only: RegExp,
  tell: Tell,
): Promise<number> {
  const folder = join(out, 'looks', name);
  return name === 'chromium' ? inChromium(folder, only, tell) : inFirefox(await looksIn(name), folder);
}

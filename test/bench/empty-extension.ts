// What the browser itself takes to wake a background: of an extension that only answers.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import type { Figures } from './figures.ts';
import { measureCold } from './growth.ts';

const manifest = {
  manifest_version: 3,
  name: 'Only answers',
  version: '1',
  background: { service_worker: 'background.js' },
};

const background =
  'chrome.runtime.onMessage.addListener((_, from, answer) => { answer(String(from.id)); return true; });';

/** ms from asking a stopped background to its answer; `dir`: a folder to write the extension into. */
export async function measureEmptyCold(dir: string): Promise<Figures> {
  await mkdir(dir);
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(dir, 'background.js'), background);
  await writeFile(join(dir, 'page.html'), '<!doctype html><title>A page</title>');
  const chromium = await launchChromium({ extension: dir });
  try {
    return await measureCold(chromium, await chromium.open(chromium.extensionUrl('page.html')));
  } finally {
    await chromium.close();
  }
}

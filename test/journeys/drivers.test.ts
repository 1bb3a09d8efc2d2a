// The drivers tried on a tiny extension: input is trusted, windows are found, the background dies, nothing stays behind.
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { repeatsIn } from '../browsers/reach.ts';
import { makeTrial, type Trial } from '../browsers/trial.ts';
import { browsersUnderTest } from '../browsers/under-test.ts';

declare const log: string[];

describe.each(browsersUnderTest)('%s', (name) => {
  let trial: Trial;
  let browser: Browser;
  let page: Tab;

  const logged = () => page.run(() => log.splice(0));

  beforeAll(async () => {
    trial = await makeTrial();
    browser = await launch(name, { extension: trial.extension });
    page = await browser.open(trial.url);
  });

  afterAll(async () => {
    await browser?.close();
    await trial?.end();
  });

  test('runs in the page, with arguments, and passes on what it throws', async () => {
    expect(await page.url()).toBe(trial.url);
    expect(await page.run((a: number, b: { c: number }) => a + b.c + log.length, 1, { c: 2 })).toBe(3);
    expect(await page.run(async () => (await fetch('/frame')).status)).toBe(200);
    expect(await page.run(() => undefined)).toBeUndefined();
    const thrown = page.run(() => {
      throw new Error('broken');
    });
    await expect(thrown).rejects.toThrow('broken');
  });

  test('clicks, double-clicks and taps with trusted events, far down too', async () => {
    await logged();
    await page.click('#plain');
    await page.click('#far', { count: 2, delayMs: 20 });
    expect(await logged()).toEqual([
      'click plain true 1',
      'click far true 1',
      'click far true 2',
      'dblclick far true 2',
    ]);
    await page.tap('#plain');
    await page.waitUntil(() => log.some((line) => line.startsWith('click')));
    expect(await logged()).toEqual(['touchstart plain true 0', 'click plain true 1']);
  });

  test('types over what was there, chooses, and presses keys', async () => {
    await page.type('#payee', '李娜 Li-42');
    expect(await page.run(() => document.querySelector('input')?.value)).toBe('李娜 Li-42');
    await page.type('#payee', '');
    expect(await page.run(() => document.querySelector('input')?.value)).toBe('');
    await page.select('#kind', 'b');
    expect(await page.run(() => document.querySelector('select')?.value)).toBe('b');
    await logged();
    await page.focusOn('#plain');
    await page.press('Enter');
    await page.press('Space');
    expect((await logged()).filter((line) => line.startsWith('click'))).toEqual([
      'click plain true 0',
      'click plain true 0',
    ]);
    await page.press('Tab');
    expect(await page.run(() => document.activeElement?.id)).toBe('inner');
  });

  test('a held key repeats', async () => {
    await page.focusOn('#payee');
    await logged();
    await page.hold('Enter', 500);
    const keys = (await logged()).filter((line) => line.startsWith('keydown'));
    expect(keys[0]).toBe('keydown payee true false');
    expect(keys).toHaveLength(1 + repeatsIn(500));
    expect(new Set(keys.slice(1))).toEqual(new Set(['keydown payee true true']));
  });

  test('reaches into frames and closed shadow roots', async () => {
    const frame = await page.frame('#inner');
    await frame.type('#code', '123456');
    expect(await frame.run(() => document.querySelector('input')?.value)).toBe('123456');
    await frame.click('#ok');
    expect(await frame.text('#ok')).toBe('true');
    expect(await frame.url()).toBe(`${trial.url}frame`);
    expect(await page.text('trial-line >>> button')).toBe('again');
    await page.click('trial-line >>> button');
    expect(await page.text('trial-line >>> button')).toBe('trusted true');
    expect(await page.exists('trial-line >>> a')).toBe(false);
    await expect(page.click('#none')).rejects.toThrow('no element matches #none');
    await expect(page.waitFor('#none', 100)).rejects.toThrow('waited 100 ms for #none');
  });

  test('only the page in front is visible, and reading another does not change that', async () => {
    const second = await browser.open(trial.url);
    expect(await page.run(() => document.visibilityState)).toBe('hidden');
    expect(await second.run(() => document.visibilityState)).toBe('visible');
    await page.click('#plain');
    expect(await second.run(() => document.visibilityState)).toBe('hidden');
    await second.close();
  });

  test('finds the window with the warning and acts in it', async () => {
    expect(await browser.warnings()).toBe(0);
    await logged();
    await page.click('#pay');
    const warning = await browser.warning();
    expect(await warning.url()).toBe(browser.extensionUrl('popup/popup.html#/hold/7'));
    expect(await browser.warnings()).toBe(1);
    expect(await logged()).toEqual([]);
    expect(await warning.run(() => [innerWidth <= 420, document.hasFocus()])).toEqual([true, true]);
    const focused = () => warning.run(() => document.querySelector<HTMLElement>('#seen')?.dataset.focused);
    await warning.click('#go');
    const before = await focused();
    await warning.focusOn('#go');
    await warning.press('Enter');
    expect(await warning.text('#seen')).toBe('trusted 1;trusted 0;');
    expect(await focused()).toBe(before);
    const file = join(tmpdir(), `warning-${name}-${process.pid}.png`);
    await warning.shot(file);
    expect((await readFile(file)).subarray(1, 4).toString()).toBe('PNG');
    await rm(file);
    await warning.close();
    expect(await browser.warnings()).toBe(0);
    await page.click('#plain');
    expect(await logged()).toEqual(['click plain true 1']);
  });

  test('the toolbar page is about the tab in front', async () => {
    await page.focus();
    const toolbar = await browser.toolbar();
    await toolbar.waitUntil(() => /^\d+$/.test(document.querySelector('#front')?.textContent ?? ''));
    await toolbar.click('#go');
    expect(await toolbar.text('#seen')).toBe('trusted 1;');
    const tab = await page.run(() => document.querySelector<HTMLElement>('trial-line')?.dataset.tab);
    expect(await toolbar.text('#front')).toBe(tab);
    await toolbar.close();
  });

  test('a killed background is a new one at the next message', async () => {
    const tab = await browser.open(browser.extensionUrl('popup/popup.html'));
    const born = async () => {
      await tab.waitUntil(() => document.title.includes('.'));
      return tab.run(() => document.title);
    };
    const before = await born();
    await browser.killBackground();
    await tab.reload();
    expect(await born()).not.toBe(before);
    await tab.close();
  });
});

test.each(browsersUnderTest)('%s keeps a given profile and what the extension stored in it', async (name) => {
  const trial = await makeTrial();
  const profile = join(tmpdir(), `profile-${name}-${process.pid}`);
  const popup = async (work: (tab: Tab) => Promise<void>) => {
    const browser = await launch(name, { extension: trial.extension, profile, language: 'zh-CN' });
    await work(await browser.open(browser.extensionUrl('popup/popup.html')));
    await browser.close();
    await browser.closed;
  };
  await popup(async (tab) => {
    expect(await tab.run(() => navigator.language)).toBe('zh-CN');
    await tab.run(() => localStorage.setItem('kept', 'yes'));
  });
  await popup(async (tab) => {
    expect(await tab.run(() => localStorage.getItem('kept'))).toBe('yes');
  });
  await rm(profile, { recursive: true });
  await trial.end();
});

test.each(browsersUnderTest)('%s starts without an extension and ends its processes', async (name) => {
  const browser = await launch(name);
  const page = await browser.open('data:text/html,<p>bare');
  expect(await page.text('p')).toBe('bare');
  expect(browser.version).toMatch(/\d+\.\d/);
  await browser.close();
  await browser.closed;
  await expect(page.text('p')).rejects.toThrow();
});

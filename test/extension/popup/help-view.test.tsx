// Help now: the numbers and first steps of every region in both languages, and the person one trusts.
// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MessageKey } from '../../../extension/channel/wording.ts';
import { wordsFor } from '../../../extension/channel/words.ts';
import { type Aid, AidContext, findAid } from '../../../extension/popup/aid.ts';
import { HelpView } from '../../../extension/popup/help-view.tsx';
import { stepSentences } from '../../../extension/popup/help-words.ts';
import { toolbar } from '../../../extension/popup/toolbar.ts';
import { ToolbarView } from '../../../extension/popup/toolbar-view.tsx';
import { warning } from '../../../extension/popup/warning.ts';
import { firstSteps, plights } from '../../../src/aftercare/first-steps.ts';
import { hotlinesOf } from '../../../src/aftercare/hotlines.ts';
import { type Region, regions } from '../../../src/settings/region.ts';
import { type Language, languages } from '../../../src/settings/settings.ts';
import { draw, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { fakeBackground, sampleHold } from './fake-background.ts';
import { beforeEachWarning, showWarning } from './shown-warning.tsx';

const daughter = { name: '小敏', number: '138 0013 8000', confirmed: true };

async function show(aid: Aid, holdId: string | null = null, language: Language = 'zh_CN'): Promise<void> {
  await draw(
    <AidContext.Provider value={signal(aid)}>
      <HelpView key={aid.region} holdId={holdId} />
    </AidContext.Provider>,
    language,
  );
}

const items = (selector: string): string[] =>
  Array.from(document.querySelectorAll(`${selector} li`), ({ textContent }) => textContent ?? '');

describe.each(languages)('in %s', (language) => {
  test.each(regions)('%s: its numbers as text, and five steps at most', async (region) => {
    await show({ region, contact: null, plan: '' }, null, language);
    for (const { number } of hotlinesOf(region)) if (number !== null) expect(text()).toContain(number);
    const { say } = wordsFor(language);
    const steps = firstSteps(region, 'just-paid');
    expect(items('.first-steps')).toEqual(
      steps.map(({ name, numbers }) => say(stepSentences[name], ...numbers)),
    );
    expect(text()).toContain(say('help_no_fee'));
    expect(Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href'))).toEqual([
      '#/holds',
      '#/',
    ]);
  });

  test('every step fills all its places and names no deadline', () => {
    const { say } = wordsFor(language);
    for (const region of regions) {
      for (const { name, numbers } of plights.flatMap((plight) => firstSteps(region, plight))) {
        const said = say(stepSentences[name] satisfies MessageKey, ...numbers);
        for (const number of numbers) expect(said).toContain(number);
        expect(said).not.toMatch(/within|too late|\d+ (?:hours|days|小时内|天内)|来不及|之内|refund/u);
      }
    }
  });
});

test('the other plight is one press away', async () => {
  await show({ region: 'CN', contact: null, plan: '' });
  await press('现在有人在电话里教我');
  expect(items('.first-steps')[0]).toContain('现在就把电话挂了');
  expect(items('.first-steps')[4]).toContain('96110');
});

test('from a payment that is held it begins with the caller, and leads back', async () => {
  await show({ region: 'CN', contact: null, plan: '' }, 'h/1');
  expect(items('.first-steps')[0]).toContain('挂了');
  expect(find('.back').getAttribute('href')).toBe('#/hold/h%2F1');
});

test('another place can be chosen, and nothing is stored by it', async () => {
  await show({ region: 'other', contact: null, plan: '' });
  const where = find<HTMLSelectElement>('select');
  where.value = 'TW';
  where.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(items('.first-steps')[1]).toContain('165');
});

test('the person one trusts comes first, with a number to call', async () => {
  await show({ region: 'CN', contact: daughter, plan: '' });
  expect(find('.contact a').getAttribute('href')).toBe('tel:13800138000');
  expect(find('.contact').textContent).toContain('打给 小敏 138 0013 8000');
});

test.each<[string, Region | null, Region]>([
  ['zh-CN', null, 'CN'],
  ['en-GB', null, 'GB'],
  ['en-US', 'CN', 'CN'],
])('browser in %s, settings say %s: %s', async (uiLanguage, region, found) => {
  const { settingsView } = await import('../ui/settings-view.ts');
  const { ask } = fakeBackground(sampleHold, { settings: () => settingsView({ region }, daughter) });
  const aid = findAid(ask, uiLanguage);
  await vi.waitFor(() => expect(aid.value).toEqual({ region: found, contact: daughter, plan: '' }));
});

test('a background that is silent leaves the region of the browser', async () => {
  const background = fakeBackground();
  background.silent = true;
  const aid = findAid(background.ask, 'zh-TW');
  await settled();
  expect(aid.value).toEqual({ region: 'TW', contact: null, plan: '' });
});

describe('the ways to it', () => {
  beforeEach(beforeEachWarning);

  test.each([
    [2, false],
    [3, true],
    [6, true],
  ] as const)('a warning of tier %d has it: %s', async (tier, has) => {
    const hold = { ...sampleHold, tier };
    await showWarning(hold);
    expect(document.querySelector('a[href="#/help/h1"]') !== null).toBe(has);
    expect(hasButton('我现在不方便说话')).toBe(has);
  });

  test('the toolbar has it', async () => {
    const { ask } = fakeBackground();
    const shown = toolbar(
      ask,
      () => Promise.resolve(true),
      () => undefined,
    );
    await draw(<ToolbarView toolbar={shown} openOptions={() => undefined} />);
    expect(find('a[href="#/help"]').textContent).toBe('有一笔转错了，或者被骗了');
  });

  test('"I cannot talk now" closes at once, with a background that is silent too, and the hold stays', async () => {
    const close = vi.fn<() => void>();
    const background = fakeBackground();
    const shown = warning('h1', background.ask, close);
    await shown.open();
    background.silent = true;
    shown.cannotTalk();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(background.asked).toEqual(['hold', 'cannot-talk']);
    expect(background.hold.state.kind).toBe('cooling');
  });
});

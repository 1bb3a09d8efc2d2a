// The options page: it saves by itself and says so, and what is wrong is said beside the field and not saved.
// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { places } from '../../../extension/options/places.ts';
import { hostsFor } from '../../../extension/options/sites.tsx';
import { defaultSettings, languages, type Settings } from '../../../src/settings/settings.ts';
import { type Taught, taughtKey } from '../../../src/settings/taught.ts';
import { button, fill, find, hasButton, press, settled, text } from '../ui/drawn.tsx';
import { expectNamed, NOON, openAt, pending, view } from './opened.tsx';

test('ask at every payment is stored at once, and said', async () => {
  const { changes } = await openAt('limits');
  find<HTMLInputElement>('input[type=checkbox]').click();
  await settled();
  expect(changes).toEqual([{ askAlways: true }]);
  expect(find('.stored p').textContent).toBe('存好了。');
});

test('a limit is stored for its currency alone', async () => {
  const { changes } = await openAt('limits');
  await fill('不算少', '4,000');
  expect(changes).toEqual([{ limits: { CNY: [500, 4000, 10_000, 50_000] } }]);
});

test('currencies stand in the order of their names, and one that is chosen shows its own limits', async () => {
  const { changes } = await openAt('limits');
  const choice = find<HTMLOptionElement>('option[value=PLN]').closest('select') as HTMLSelectElement;
  const names = [...choice.options].map((option) => option.text);
  expect(names).toContain('波兰兹罗提 (PLN)');
  expect(names).toEqual([...names].sort(new Intl.Collator('zh-CN').compare));
  expect(choice.value).toBe('CNY');
  choice.value = 'PLN';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  await fill('不算少', '2,000');
  expect(changes).toEqual([{ limits: { PLN: [300, 2000, 6000, 30_000] } }]);
});

test('limits that do not rise are said beside the field, and nothing is stored', async () => {
  const { changes } = await openAt('limits');
  await fill('不算少', '400');
  expect(changes).toEqual([]);
  expect(text()).toContain('要一个比一个大。');
  expect(find('[aria-invalid=true]')).toHaveProperty('value', '400');
});

test('a wait is stored in ms, the others unchanged', async () => {
  const { changes } = await openAt('limits');
  await fill('停一停', '2');
  expect(changes).toEqual([{ waitsMs: [0, 0, 10_000, 120_000, 1_800_000, 7_200_000, 86_400_000] }]);
});

test('a wait shorter than the one above is not stored', async () => {
  const { changes } = await openAt('limits');
  await fill('停一停', '0');
  expect(changes).toEqual([]);
  expect(text()).toContain('不能比上面那一级还短。');
});

test('days that are no number are not stored', async () => {
  const { changes } = await openAt('limits');
  await fill('天数', 'soon');
  expect(changes).toEqual([]);
  expect(text()).toContain('请写整数');
});

test('a background that does not answer: said, not saved', async () => {
  const shown = await openAt('limits');
  shown.silent(true);
  await fill('天数', '7');
  expect(find('.stored p').textContent).toBe('没有存上。三思没有回应。');
});

test('a site that is off is switched on again', async () => {
  const { asked } = await openAt('sites', {
    own: { settings: { ...defaultSettings, offSites: ['bank.example'] } },
  });
  await press('重新打开');
  expect(asked).toContainEqual(['switch-site', { host: 'bank.example', on: true }]);
});

test.each([
  ['', ['icbc.com.cn', 'www.paypal.com']],
  [' PAYPAL ', ['www.paypal.com']],
  ['nothing', []],
])('searching "%s" finds %o', (search, hosts) => {
  expect(
    hostsFor(['https://*.icbc.com.cn/*', 'https://icbc.com.cn/*', 'https://www.paypal.com/*'], search),
  ).toEqual(hosts);
});

test('the language is chosen against the browser', async () => {
  const { changes } = await openAt('languages');
  const choices = Array.from(document.querySelectorAll<HTMLInputElement>('[name=language]'));
  for (const choice of choices) choice.click();
  await settled();
  expect(changes).toEqual([{ language: 'en' }, { language: 'zh_CN' }, { language: 'zh_TW' }]);
  expect(text()).toContain('繁體中文');
});

test('stored data that was kept aside is reported, with the version', async () => {
  await openAt('health', { own: { aside: [{ store: 'holds', key: 'h-17', at: 0, why: 'newer' }] } });
  expect(text()).toContain('holds/h-17 是更新的三思存的，原样留着');
  expect(text()).toContain('1.2.3');
});

test.each([...places, 'welcome', 'welcome/2', 'welcome/3', 'welcome/4'])(
  '#/%s: every control has a name, in each language',
  async (place) => {
    for (const language of languages) {
      await openAt(place, { language });
      expectNamed();
    }
  },
);

test('a change is undone by the values it replaced', async () => {
  const { changes } = await openAt('limits');
  find<HTMLInputElement>('input[type=checkbox]').click();
  await settled();
  await press('改回去');
  expect(changes).toEqual([{ askAlways: true }, { askAlways: false }]);
  expect(hasButton('改回去')).toBe(false);
});

test('what is laxer is said to wait, until a time of day, and is taken back', async () => {
  const { asked } = await openAt('limits', {
    answers: { 'change-settings': () => ({ view: { ...view, pending: [pending] }, pending, refused: null }) },
  });
  await fill('不算少', '4,000');
  expect(find('.stored p').textContent).toBe('记下了，12:10 起才算数。在那之前，还照原来的来。');
  await press('收回来');
  expect(asked).toContainEqual(['take-back', { id: 'p1' }]);
  expect(find('.stored p').textContent).toContain('收回来了');
});

test("the trusted contact's code is asked, and the same change tried again with it", async () => {
  const contact = { name: '李娜', number: '138', confirmed: true };
  const { asked } = await openAt('limits', {
    own: { contact },
    answers: {
      'change-settings': ({ code }) => ({
        view: { ...view, contact },
        pending: null,
        refused: code === undefined ? { why: 'code-needed' } : null,
      }),
    },
  });
  await fill('不算少', '4,000');
  expect(text()).toContain('先打电话给 李娜');
  await fill('六个数字', '123 456');
  find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
  expect(
    asked.at(-1)?.[0] === 'change-settings' ||
      asked.some(([, data]) => JSON.stringify(data).includes('123456')),
  ).toBe(true);
  expect(find('.stored p').textContent).toBe('存好了。');
});

test('another profile is looked at before it counts', async () => {
  const { changes } = await openAt('profile', {
    answers: {
      'preview-import': () => ({
        kind: 'differences',
        differences: [
          { key: 'loosenAfterMs', from: 600_000, to: 0, bearing: 'looser' },
          { key: 'askAlways', from: false, to: true, bearing: 'tighter' },
        ],
      }),
    },
  });
  find<HTMLInputElement>('label.card:nth-of-type(1) input').click();
  await settled();
  expect(changes).toEqual([]);
  expect(text()).toContain('马上算数每一笔都问');
  expect(text()).toContain('12:10 起算数，在那之前能收回来想放松三思，要等：从 10分钟 改成');
  await press('就用“宽一点”');
  expect(changes).toEqual([{ profile: 'light' }]);
});

test('what is fixed by others cannot be moved, and says so', async () => {
  await openAt('limits', {
    own: { fixed: ['askAlways', 'waitsMs', 'limits', 'twoPeopleFrom', 'savings', 'graceDays'] },
  });
  const free = [...document.querySelectorAll<HTMLInputElement>('input')].filter(({ disabled }) => !disabled);
  expect(free).toEqual([]);
  expect(text()).toContain('家里人或公司定好的');
});

test('payments made elsewhere, what waits, and help have a link', async () => {
  await openAt('profile');
  const links = Array.from(document.querySelectorAll('.other-pages a'), (one) => one.getAttribute('href'));
  expect(links).toEqual(['look', 'holds', 'help'].map((route) => `../popup/popup.html#/${route}`));
});

test('what went wrong lately is told, the latest first', async () => {
  const failures = [
    { at: NOON - 60_000, kind: 'press', name: 'QuotaExceededError' },
    { at: NOON, kind: 'sent', name: 'AbortError' },
  ];
  await openAt('health', { own: { failures } });
  expect(text()).toMatch(/sent: AbortError.*press: QuotaExceededError/u);
  await openAt('health');
  expect(text()).toContain('最近出过的错没有。');
});

test('a site that was switched on is switched back', async () => {
  const { asked } = await openAt('sites', {
    own: { settings: { ...defaultSettings, offSites: ['bank.example'] } },
  });
  await press('重新打开');
  await press('改回去');
  expect(asked).toContainEqual(['switch-site', { host: 'bank.example', on: false }]);
  expect(hasButton('改回去')).toBe(false);
});

test('settings from a file are looked at, taken, and brought back', async () => {
  const { asked, changes } = await openAt('stored', {
    answers: {
      'preview-import': () => ({
        kind: 'differences',
        differences: [{ key: 'askAlways', from: false, to: true, bearing: 'tighter' }],
      }),
      'apply-import': () => ({ view, pending: null, refused: null }),
    },
  });
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'settings.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(asked.some(([kind]) => kind === 'apply-import')).toBe(false);
  await press('就这样改');
  expect(asked).toContainEqual(['apply-import', { json: '{}' }]);
  await press('改回去');
  expect(changes).toEqual([{ askAlways: false }]);
});

test('what is fixed is listed, and what of a policy cannot be understood is reported', async () => {
  await openAt('health', { own: { fixed: ['limits', 'profile'], brokenPolicy: ['graceDayz'] } });
  expect(text()).toContain('家里人或公司定好的，这里改不了。多少算多看多严');
  expect(text()).toContain('三思看不懂，没有算数。告诉管这台电脑的人：graceDayz');
  await openAt('health');
  expect(text()).not.toContain('别人定好的');
});

test('fixed language, region and appearance cannot be moved', async () => {
  await openAt('languages', { own: { fixed: ['language', 'region', 'appearance'] } });
  const free = [
    ...document.querySelectorAll<HTMLInputElement>('fieldset:not([disabled]) input, section input'),
  ];
  expect(free.filter(({ disabled }) => !disabled)).toEqual([]);
  expect(find<HTMLSelectElement>('select').disabled).toBe(true);
  expect(text().match(/家里人或公司定好的/gu)).toHaveLength(3);
});

test('pending changes: in sentences, with their time, and a way back', async () => {
  const { asked } = await openAt('changes', { own: { pending: [pending] } });
  expect(text()).toContain('12:10 起算数bank.example 关掉');
  button('收回来').click();
  await settled();
  expect(asked).toContainEqual(['take-back', { id: 'p1' }]);
});

test('a paused site says until when', async () => {
  await openAt('sites', {
    own: {
      settings: { ...defaultSettings, pausedSites: { 'bank.example': NOON + 3_600_000, 'old.example': 1 } },
    },
  });
  expect(text()).toContain('bank.example到 13:00');
  expect(text()).not.toContain('old.example');
});

test.each([
  [100, 6, true],
  [100, 5, false],
  [19, 10, false],
])('W14: of %d payments %d stopped: too many is %s', async (of, held, said) => {
  await openAt('limits', {
    answers: {
      simulate: () => ({ now: { of, held }, patched: { of, held } }),
      budget: () => [
        { of: 20, held: 1 },
        { of: 87, held: 3 },
      ],
    },
  });
  expect(text().includes('二十笔里不止一笔')).toBe(said);
  expect(text()).toContain('最近 20 笔，停下来看了 1 笔。最近 87 笔，停下来看了 3 笔。');
});

test('what the settings would have meant is said where there are payments', async () => {
  await openAt('limits', {
    answers: { simulate: () => ({ now: { of: 100, held: 3 }, patched: { of: 100, held: 4 } }) },
  });
  expect(text()).toContain('您最近的 100 笔，照这样会停下来看 4 笔。');
});

test('what a change that waits would have meant is said beside it', async () => {
  const raised = { ...defaultSettings.limits, CNY: [5000, 10_000, 20_000, 50_000] as const };
  const { asked } = await openAt('limits', {
    own: {
      pending: [
        {
          id: 'p1',
          askedAt: NOON,
          dueAt: NOON + 600_000,
          what: { kind: 'settings', step: { from: { limits: {} }, to: { limits: raised } } },
        },
      ],
    },
    answers: {
      simulate: ({ limits }) => {
        const now = { of: 100, held: 4 };
        return { now, patched: limits?.CNY?.[0] === 5000 ? { of: 100, held: 1 } : now };
      },
    },
  });
  expect(asked.filter(([kind]) => kind === 'simulate')).toHaveLength(2);
  expect(text()).toContain('照这样会停下来看 4 笔。');
  expect(text()).toContain('等着的改动算数以后，会停下来看 1 笔。');
});

describe('what was taught', () => {
  const button: Taught = {
    host: 'pay.example',
    page: '/glim',
    part: 'commit',
    selector: '.knob',
    name: 'div Frobnicate',
    place: '/glim',
    over: false,
    title: '',
  };
  const amount: Taught = { ...button, part: 'amount', selector: '.sum', name: '' };
  const taught = { [taughtKey(button)]: button, [taughtKey(amount)]: amount };
  const none = { host: 'forum.example', name: 'Send', place: 'button', page: '/', title: '' };
  const own = { settings: { ...defaultSettings, taught, noPayments: { a: none } } };

  test('is listed by its site, found by what was typed, and taken away one by one', async () => {
    const { changes } = await openAt('sites', { own });
    expect(text()).toContain('pay.example');
    expect(text()).toContain('Frobnicate');
    await press('拿掉 它在网页上的位置');
    expect(changes).toEqual([{ taught: { [taughtKey(button)]: button } }]);
    const search = find<HTMLInputElement>('input[type=search]');
    search.value = 'nothing like it';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    expect(text()).not.toContain('Frobnicate');
  });

  test('is called as the person likes', async () => {
    const { changes } = await openAt('sites', { own });
    await fill('您怎么叫它 付钱的按钮', '交房租');
    expect(changes[0]?.taught?.[taughtKey(button)]).toEqual({ ...button, title: '交房租' });
  });

  test('is taken away, a whole site at once', async () => {
    const { changes } = await openAt('sites', { own });
    await press('全拿掉 pay.example');
    expect(changes).toEqual([{ taught: {} }]);
  });

  test('what was said to be no payment is stopped again', async () => {
    const { changes } = await openAt('sites', { own });
    await press('以后还是停 Send');
    expect(changes).toEqual([{ noPayments: {} }]);
  });

  test('a file of it is taken over beside what is here, once its difference was seen', async () => {
    const other: Taught = { ...button, host: 'other.example' };
    const key = taughtKey(other);
    const { changes, asked } = await openAt('sites', {
      own,
      answers: {
        'preview-import': ({ json }) => {
          const { settings } = JSON.parse(json) as { settings: Partial<Settings> };
          return {
            kind: 'differences',
            differences: [{ key: 'taught', from: taught, to: settings.taught ?? {}, bearing: 'tighter' }],
          };
        },
      },
    });
    const file = new File([JSON.stringify({ settings: { taught: { [key]: other } } })], 'taught.json');
    const input = find<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(text()).toContain('other.example：学会了，付钱的按钮'));
    expect(asked.filter(([kind]) => kind === 'preview-import')).toHaveLength(2);
    expect(changes).toEqual([]);
    await press('就这样改');
    expect(changes).toEqual([{ taught: { ...taught, [key]: other }, noPayments: { a: none } }]);
  });
});

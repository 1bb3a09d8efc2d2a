// The options page: it saves by itself and says so, and what is wrong is said beside the field and not saved.
// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { SettingsView } from '../../../extension/channel/protocol.ts';
import { options } from '../../../extension/options/options-state.ts';
import { OptionsView } from '../../../extension/options/options-view.tsx';
import { hostsFor } from '../../../extension/options/sites.tsx';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { fakeBackground, sampleHold } from '../popup/fake-background.ts';
import { draw, fill, find, press, text } from '../ui/drawn.tsx';

interface Shown {
  readonly changes: Partial<Settings>[];
  readonly switched: unknown[];
  silent: (is: boolean) => void;
}

async function show(place: string, own: Partial<SettingsView> = {}): Promise<Shown> {
  const changes: Partial<Settings>[] = [];
  const switched: unknown[] = [];
  let view: SettingsView = {
    settings: defaultSettings,
    base: defaultSettings,
    pending: [],
    fixed: [],
    hasPin: false,
    contact: null,
    now: 0,
    aside: [],
    builtIn: ['https://*.icbc.com.cn/*', 'https://www.paypal.com/*'],
    granted: [],
    installedAt: 0,
    ...own,
  };
  const background = fakeBackground(sampleHold, {
    settings: () => view,
    'change-settings': ({ patch }) => {
      changes.push(patch);
      view = { ...view, settings: { ...view.settings, ...patch } };
      return { view, pending: null, refused: null };
    },
    'switch-site': (data) => {
      switched.push(data);
      return {
        here: { host: data.host, state: 'guarded', pattern: '', unseen: null, pausedUntil: null },
        pending: null,
        refused: null,
      };
    },
  });
  await draw(<OptionsView options={options(background.ask)} route={signal([place])} version="1.2.3" />);
  return {
    changes,
    switched,
    silent: (is) => {
      background.silent = is;
    },
  };
}

test('ask at every payment is stored at once, and said', async () => {
  const { changes } = await show('payments');
  find<HTMLInputElement>('input[type=checkbox]').click();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(changes).toEqual([{ askAlways: true }]);
  expect(find('.stored').textContent).toBe('存好了。');
});

test('a limit is stored for its currency alone', async () => {
  const { changes } = await show('payments');
  await fill('不算少', '4,000');
  expect(changes).toEqual([{ limits: { CNY: [500, 4000, 10_000, 50_000] } }]);
});

test('limits that do not rise are said beside the field, and nothing is stored', async () => {
  const { changes } = await show('payments');
  await fill('不算少', '400');
  expect(changes).toEqual([]);
  expect(text()).toContain('要一个比一个大。');
  expect(find('[aria-invalid=true]')).toHaveProperty('value', '400');
});

test('a wait is stored in ms, the others unchanged', async () => {
  const { changes } = await show('payments');
  await fill('停一停', '2');
  expect(changes).toEqual([{ waitsMs: [0, 0, 10_000, 120_000, 1_800_000, 7_200_000, 86_400_000] }]);
});

test('a wait shorter than the one above is not stored', async () => {
  const { changes } = await show('payments');
  await fill('停一停', '0');
  expect(changes).toEqual([]);
  expect(text()).toContain('不能比上面那一级还短。');
});

test('days that are no number are not stored', async () => {
  const { changes } = await show('payments');
  await fill('天数', 'soon');
  expect(changes).toEqual([]);
  expect(text()).toContain('请写整数');
});

test('a background that does not answer: said, not saved', async () => {
  const shown = await show('payments');
  shown.silent(true);
  await fill('天数', '7');
  expect(find('.stored').textContent).toBe('没有存上。三思没有回应。');
});

test('a site that is off is switched on again', async () => {
  const { switched } = await show('sites', { settings: { ...defaultSettings, offSites: ['bank.example'] } });
  await press('重新打开');
  expect(switched).toEqual([{ host: 'bank.example', on: true }]);
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
  const { changes } = await show('language');
  find<HTMLInputElement>('label:nth-of-type(2) input').click();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(changes).toEqual([{ language: 'en' }]);
});

test('stored data that was kept aside is reported, with the version', async () => {
  await show('about', { aside: [{ store: 'holds', key: 'h-17', at: 0, why: 'newer' }] });
  expect(text()).toContain('holds/h-17 是更新的三思存的，原样留着');
  expect(text()).toContain('1.2.3');
});

// The toolbar view: the page in one line, its switch, the payments that wait.
// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Here } from '../../../extension/channel/page-protocol.ts';
import { toolbar } from '../../../extension/popup/toolbar.ts';
import { ToolbarView } from '../../../extension/popup/toolbar-view.tsx';
import type { Pending } from '../../../src/settings/loosening.ts';
import { draw, find, hasButton, press, text } from '../ui/drawn.tsx';
import { fakeBackground, plainSettings, START, sampleHold, viewOf, yuan } from './fake-background.ts';

const bank: Here = {
  host: 'ebank.example.cn',
  state: 'guarded',
  pattern: 'https://ebank.example.cn/*',
  unseen: null,
  pausedUntil: null,
};

async function show(here: Here, given = false): Promise<{ switched: unknown[]; requested: string[] }> {
  const switched: unknown[] = [];
  const requested: string[] = [];
  const { ask } = fakeBackground(sampleHold, {
    here: () => here,
    unchecked: () => [],
    holds: () => [viewOf(sampleHold, START), { ...viewOf(sampleHold, START), id: 'h/2', canRelease: null }],
    'switch-site': (data) => {
      switched.push(data);
      return { here: { ...here, state: data.on ? 'guarded' : 'off' }, pending: null, refused: null };
    },
  });
  const state = toolbar(
    ask,
    (pattern) => {
      requested.push(pattern);
      return Promise.resolve(given);
    },
    () => undefined,
  );
  await draw(<ToolbarView toolbar={state} openOptions={() => undefined} />);
  return { switched, requested };
}

test.each([
  ['guarded', '有一笔还没转，等您来看', 'true'],
  ['off', '三思在这个网站上关着', 'false'],
] as const)('%s: says so, and has the switch', async (state, sentence, checked) => {
  await show({ ...bank, state });
  expect(text()).toContain(sentence);
  expect(find('[role=switch]').getAttribute('aria-checked')).toBe(checked);
});

test('the switch turns this site off', async () => {
  const { switched } = await show(bank);
  await press('在这个网站用三思');
  expect(switched).toEqual([{ host: 'ebank.example.cn', on: false }]);
  expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
});

test('a site that goes off later is on still, says from when, and is left on with one press', async () => {
  const off: Pending = {
    id: 'p',
    askedAt: START,
    dueAt: START + 600_000,
    what: {
      kind: 'settings',
      step: { from: { offSites: [] }, to: { offSites: [bank.host] } },
    },
  };
  const switched: unknown[] = [];
  const { ask } = fakeBackground(sampleHold, {
    here: () => bank,
    unchecked: () => [],
    holds: () => [],
    settings: () => ({ ...plainSettings, pending: [off] }),
    'switch-site': (data) => {
      switched.push(data);
      return { here: bank, pending: null, refused: null };
    },
  });
  const state = toolbar(
    ask,
    () => Promise.resolve(false),
    () => undefined,
  );
  await draw(<ToolbarView toolbar={state} openOptions={() => undefined} />);
  expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
  expect(text()).toContain('要是有人叫您关的，那就别关');
  await press('不关了');
  expect(switched).toEqual([{ host: bank.host, on: true }]);
  expect(text()).not.toContain('那就别关');
});

test('a site that is not switched off without the code says so', async () => {
  const { ask } = fakeBackground(sampleHold, {
    here: () => bank,
    unchecked: () => [],
    holds: () => [],
    'switch-site': () => ({ here: bank, pending: null, refused: { why: 'code-needed' } }),
  });
  const state = toolbar(
    ask,
    () => Promise.resolve(false),
    () => undefined,
  );
  await draw(<ToolbarView toolbar={state} openOptions={() => undefined} />);
  await press('在这个网站用三思');
  expect(text()).toContain('验证码');
  expect(find('[role=switch]').getAttribute('aria-checked')).toBe('true');
});

test('a site that is not guarded is asked for, and a refusal is said', async () => {
  const { requested } = await show({ ...bank, state: 'not-guarded' });
  await press('看着这个网站');
  expect(requested).toEqual(['https://ebank.example.cn/*']);
  expect(text()).toContain('浏览器没有同意，什么都没改。');
});

test.each(['guarded', 'not-guarded'] as const)(
  'a part of a %s page that cannot be seen: named, and asked for by its host alone',
  async (state) => {
    const unseen = { host: 'pay.till.example', pattern: 'https://pay.till.example/*' };
    const { requested } = await show({ ...bank, state, unseen }, true);
    expect(text()).toContain('pay.till.example 的，三思看不到里面');
    await press('那一块也看着');
    expect(requested).toEqual(['https://pay.till.example/*']);
    expect(text()).not.toContain('浏览器没有同意');
  },
);

test('where all parts can be seen, nothing is said of them', async () => {
  await show(bank);
  expect(hasButton('那一块也看着')).toBe(false);
});

test('a page that cannot be guarded has neither switch nor button', async () => {
  await show({ host: '', state: 'cannot-be-guarded', pattern: '', unseen: null, pausedUntil: null });
  expect(document.querySelector('[role=switch]')).toBeNull();
  expect(hasButton('看着这个网站')).toBe(false);
});

test('each payment that waits leads to its warning, with its end and its countdown', async () => {
  await show(bank);
  const links = Array.from(document.querySelectorAll('.holds a'));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/hold/h1', '#/hold/h%2F2']);
  expect(links[0]?.textContent).toMatch(/等到 15:01还有 (?:1:00|0:5\d)/u);
  expect(links[1]?.textContent).toContain('可以再看一眼了');
});

test('nothing waits: said in one line', async () => {
  const { ask } = fakeBackground(sampleHold, {
    here: () => bank,
    holds: () => [],
    unchecked: () => [],
  });
  const open = vi.fn<() => void>();
  await draw(
    <ToolbarView
      toolbar={toolbar(
        ask,
        () => Promise.resolve(true),
        () => undefined,
      )}
      openOptions={open}
    />,
  );
  expect(text()).toContain('没有等着的。');
  await press('设置');
  expect(open).toHaveBeenCalledOnce();
});

test('a payment that may have gone unseen comes first, with what to do now', async () => {
  const { ask } = fakeBackground(sampleHold, {
    here: () => bank,
    holds: () => [],
    unchecked: () => [{ at: START, site: 'ebank.example.cn', name: '王强', amount: yuan(48_000) }],
  });
  await draw(
    <ToolbarView
      toolbar={toolbar(
        ask,
        () => Promise.resolve(true),
        () => undefined,
      )}
      openOptions={() => undefined}
    />,
  );
  const said = find('main > section').textContent;
  for (const part of [
    '可能没看过就转出去的',
    '王强',
    '48,000 元',
    'ebank.example.cn',
    '15:00',
    '打银行卡背面的电话',
  ]) {
    expect(said).toContain(part);
  }
});

test('a guarded page with nothing of its own that waits is quiet', async () => {
  await show({ ...bank, host: 'other.example' });
  expect(text()).toContain('三思会先陪您看');
});

test('a paused page says until when', async () => {
  await show({ ...bank, state: 'paused', pausedUntil: new Date().setHours(16, 5, 0, 0) });
  expect(text()).toContain('16:05 为止');
  expect(hasButton('先停一小时')).toBe(false);
});

test.each([
  ['begins, and this view gives way', true, 1, false],
  ['cannot begin: said, and the view stays', false, 0, true],
] as const)('teaching the page %s', async (_, begun, closed, isSaid) => {
  const { ask, asked } = fakeBackground(sampleHold, {
    here: () => ({ ...bank, state: 'guarded' }),
    holds: () => [],
    unchecked: () => [],
    teach: () => ({ begun }),
  });
  const close = vi.fn<() => void>();
  const state = toolbar(ask, () => Promise.resolve(true), close);
  await draw(<ToolbarView toolbar={state} openOptions={() => undefined} />);
  await press('教三思认这一页');
  expect(asked).toContain('teach');
  expect(close).toHaveBeenCalledTimes(closed);
  expect(text().includes('教不了')).toBe(isSaid);
});

test.each(['off', 'not-guarded', 'cannot-be-guarded'] as const)('%s: nothing to teach', async (state) => {
  await show({ ...bank, state });
  expect(hasButton('教三思认这一页')).toBe(false);
});

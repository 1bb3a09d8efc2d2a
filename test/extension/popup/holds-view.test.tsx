// The page of the payments that wait: each with its time and its warning, and said when nobody answers.
// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { HoldsView, holdsList } from '../../../extension/popup/holds-view.tsx';
import { ripen } from '../../../src/hold/hold.ts';
import { draw, find, press, text } from '../ui/drawn.tsx';
import { fakeBackground, START, sampleHold, viewOf } from './fake-background.ts';

test('what waits, with its time, and what can be looked at again', async () => {
  const ready = { ...viewOf(sampleHold, START), id: 'h/2', canRelease: null };
  const { ask } = fakeBackground(sampleHold, { holds: () => [viewOf(sampleHold, START), ready] });
  await draw(<HoldsView list={holdsList(ask)} />);
  const links = Array.from(document.querySelectorAll('.holds a'), (one) => one.getAttribute('href'));
  expect(links).toEqual(['#/hold/h1', '#/hold/h%2F2']);
  expect(text()).toContain('等到 15:01');
  expect(text()).toContain('可以再看一眼了');
  expect(find('.other-ways a').getAttribute('href')).toBe('#/look');
});

test('nothing waits; nobody answers', async () => {
  const background = fakeBackground(sampleHold, { holds: () => [] });
  background.silent = true;
  await draw(<HoldsView list={holdsList(background.ask)} />);
  expect(text()).toContain('三思没有回应');
  background.silent = false;
  await press('再试一次');
  expect(text()).toContain('没有等着的');
});

test('each counts its rest down, for the eye only, and is looked at again when its wait is over', async () => {
  const hold = { ...sampleHold, endsAt: START + 2000 };
  const from = Date.now();
  const now = (): number => START + Date.now() - from;
  const { ask } = fakeBackground(hold, {
    holds: () => [viewOf(ripen({ ...hold, outcomes: {} }, now()), now())],
  });
  await draw(<HoldsView list={holdsList(ask)} />);
  expect(find('.holds .rest').textContent).toMatch(/^还有 0:0[12]$/u);
  expect(find('.holds .rest').getAttribute('aria-hidden')).toBe('true');
  await vi.waitFor(() => expect(text()).toContain('可以再看一眼了'), { timeout: 5000, interval: 50 });
  expect(document.querySelector('.holds .rest')).toBeNull();
});

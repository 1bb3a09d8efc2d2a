// The page of the payments that wait: each with its time and its warning, and said when nobody answers.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { HoldsView, holdsList } from '../../../extension/popup/holds-view.tsx';
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

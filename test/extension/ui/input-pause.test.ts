// A press that was begun before the window was there lands nowhere.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { INPUT_PAUSE_MS, pauseInput } from '../../../extension/ui/input-pause.ts';

let now = 0;
let life: AbortController;
let taken: string[];

beforeEach(() => {
  now = 1000;
  taken = [];
  life = new AbortController();
  pauseInput(life.signal, () => now);
  document.body.innerHTML = '<button>on</button>';
  for (const kind of ['click', 'keydown', 'keyup'])
    document.querySelector('button')?.addEventListener(kind, () => taken.push(kind));
});

afterEach(() => life.abort());

/** Whether the event was left alone. */
function send(event: Event): boolean {
  return document.querySelector('button')?.dispatchEvent(event) ?? false;
}

const options = { bubbles: true, cancelable: true };
const click = (detail: number): boolean => send(new MouseEvent('click', { ...options, detail }));
const key = (kind: 'keydown' | 'keyup', repeat = false): boolean =>
  send(new KeyboardEvent(kind, { ...options, key: 'Enter', code: 'Enter', repeat }));
const pointer = (): boolean => send(new PointerEvent('pointerdown', options));

test.each([0, 1, INPUT_PAUSE_MS - 1])('%d ms after it came up nothing is taken', (after) => {
  now += after;
  expect([pointer(), click(1), click(0), key('keydown'), key('keyup')]).toEqual(Array(5).fill(false));
  expect(taken).toEqual([]);
});

test('after the pause a press and a key are taken', () => {
  now += INPUT_PAUSE_MS;
  pointer();
  expect(click(1)).toBe(true);
  key('keydown');
  key('keyup');
  expect(taken).toEqual(['click', 'keydown', 'keyup']);
});

test.each(['focus', 'visibilitychange'])('%s arms the pause again', (event) => {
  now += INPUT_PAUSE_MS;
  (event === 'focus' ? window : document).dispatchEvent(new Event(event));
  expect(click(0)).toBe(false);
  now += INPUT_PAUSE_MS;
  expect(click(0)).toBe(true);
});

test('the later clicks of a double click do nothing', () => {
  now += INPUT_PAUSE_MS;
  pointer();
  expect([click(1), click(2), click(3)]).toEqual([true, false, false]);
});

test('a click whose pointer went down in another window does nothing', () => {
  now += INPUT_PAUSE_MS;
  expect(click(1)).toBe(false);
});

test('a key that is held does nothing, neither while it repeats nor when it is let go', () => {
  now += INPUT_PAUSE_MS;
  expect([key('keydown', true), key('keydown', true), key('keyup')]).toEqual([false, false, false]);
  expect(taken).toEqual([]);
});

test('it ends with its life', () => {
  life.abort();
  expect(click(0)).toBe(true);
});

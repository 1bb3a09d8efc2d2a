// @vitest-environment happy-dom
// A pull: moves and the lifting of a pointer belong to the control that was stopped when it went down.
import { beforeEach, expect, test } from 'vitest';
import { makePull, type Pull } from '../../../extension/content/pull.ts';

let pull: Pull;
let slider: HTMLElement;
let button: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="s">Slide to pay</div><button id="b">Confirm transfer</button>';
  slider = document.querySelector<HTMLElement>('#s') ?? document.body;
  button = document.querySelector<HTMLElement>('#b') ?? document.body;
  pull = makePull();
});

/** As a browser sends it; events of a script have no part in a pull. */
function event(type: string, buttons = 0, isTrusted = true): Event {
  const made = new MouseEvent(type, { buttons });
  Object.defineProperty(made, 'isTrusted', { value: isTrusted });
  return made;
}

const fateOf = (one: Event): string | null => pull.fate(one)?.fate ?? null;

test('without a stopped control nothing belongs to a pull', () => {
  expect(fateOf(event('pointermove', 1))).toBeNull();
  expect(fateOf(event('pointerup'))).toBeNull();
});

test('moves are stopped while the pointer is down, and only then', () => {
  pull.taken(button);
  expect(fateOf(event('pointermove', 1))).toBe('stopped');
  expect(fateOf(event('pointermove', 0))).toBeNull();
  expect(fateOf(event('pointermove', 1, false))).toBeNull();
  expect(fateOf(event('click'))).toBeNull();
});

test('a slider is told of once, when it is let go', () => {
  pull.taken(slider);
  expect(pull.isTold(slider)).toBe(false);
  expect(fateOf(event('pointerup'))).toBe('told');
  expect(fateOf(event('mouseup'))).toBe('stopped');
  expect(pull.isTold(slider)).toBe(true);
});

test('a button that is let go elsewhere is told of by nobody', () => {
  pull.taken(button);
  expect(fateOf(event('pointerup'))).toBe('stopped');
  expect(pull.isTold(button)).toBe(false);
});

test.each(['pointerdown', 'keydown'])('%s ends a pull', (type) => {
  pull.taken(slider);
  expect(fateOf(event(type, 1))).toBeNull();
  expect(fateOf(event('pointermove', 1))).toBeNull();
});

// @vitest-environment happy-dom
// A page that did not change is read once, and any change that could alter the reading has it read anew.
import { beforeEach, expect, test } from 'vitest';
import { type Memory, makeMemory } from '../../../extension/content/reading-memory.ts';

let memory: Memory<number>;
let readings = 0;

function at(selector: string): Element {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  return element;
}

function recall(roots: readonly ShadowRoot[] = []): number {
  return memory.recall(at('#go'), (through) => {
    for (const root of roots) through.add(root);
    readings += 1;
    return readings;
  });
}

beforeEach(() => {
  document.body.innerHTML = `<form><input id="amount" value="5"><input id="agree" type="checkbox">
    <select id="currency"><option>USD</option><option>EUR</option></select><p id="name">Jane</p><button id="go">Pay</button></form><div id="host"></div>`;
  memory = makeMemory(document);
  readings = 0;
});

test('nothing changed: what was read before', () => {
  expect([recall(), recall(), recall()]).toEqual([1, 1, 1]);
});

test('another control is another reading, and the first is still known', () => {
  recall();
  memory.recall(at('#amount'), () => 7);
  expect(recall()).toBe(1);
});

test.each<[what: string, change: () => void]>([
  ['text', () => at('#name').firstChild?.replaceWith('John')],
  ['an attribute', () => at('#name').setAttribute('style', 'display:none')],
  ['an element that comes', () => at('form').append(document.createElement('p'))],
  ['a value that a script sets', () => Object.assign(at('#amount'), { value: '5000' })],
  ['a box that a script ticks', () => Object.assign(at('#agree'), { checked: true })],
  ['a choice', () => Object.assign(at('#currency'), { selectedIndex: 1 })],
  ['a part that was faded in', () => window.dispatchEvent(new Event('transitionend'))],
])('%s changed: read anew, once', (_what, change) => {
  recall();
  change();
  expect([recall(), recall()]).toEqual([2, 2]);
});

test('a change inside a shadow root that was read', () => {
  const root = at('#host').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>Jane</p><input value="5">';
  recall([root]);
  expect(recall([root])).toBe(1);
  root.querySelector('p')?.setAttribute('class', 'gone');
  expect(recall([root])).toBe(2);
  Object.assign(root.querySelector('input') ?? {}, { value: '6' });
  expect(recall([root])).toBe(3);
});

// @vitest-environment happy-dom
// The gate when the search for a control breaks off: closed for what may pay, open for everything else.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepGate } from '../../../extension/content/gate.ts';
import { makeLeave } from '../../../extension/content/leave.ts';
import { makePresses } from '../../../extension/content/press.ts';
import { seatTeacher } from '../../../extension/content/taught-seat.ts';

let life: AbortController;
let stopped: Element[];
let heard: string[];

beforeEach(() => {
  life = new AbortController();
  stopped = [];
  heard = [];
  const gate = {
    isOn: () => true,
    presses: makePresses(
      makeLeave(),
      () => undefined,
      () => undefined,
    ),
    stopped: (control: Element) => void stopped.push(control),
  };
  keepGate(gate, life.signal);
  for (const type of ['pointerdown', 'click', 'submit', 'keydown'])
    document.addEventListener(type, ({ type: one }) => heard.push(one), { signal: life.signal });
});
afterEach(() => life.abort());

/** As a field named `matches` does to its form: the name is no method any more. */
function clobber(element: Element | null, name: string): void {
  if (element === null) throw new Error('nothing to clobber');
  Object.defineProperty(element, name, { value: document.createElement('input') });
}

const word = (name: string): string => `<form><input name="amount"><div><b>${name}</b></div></form>`;
const button = (name: string): string => `<form><input name="amount"><button>${name}</button></form>`;

const events: [
  what: string,
  page: (name: string) => string,
  broken: string,
  target: string,
  event: () => Event,
][] = [
  ['a click', word, 'matches', 'b', () => new MouseEvent('click', { bubbles: true, cancelable: true })],
  [
    'Enter',
    button,
    'elements',
    'input',
    () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
  ],
  [
    'a submit',
    button,
    'elements',
    'form',
    () => new SubmitEvent('submit', { bubbles: true, cancelable: true }),
  ],
];

function fire(page: string, broken: string, selector: string, event: Event): void {
  document.body.innerHTML = page;
  clobber(document.querySelector('form'), broken);
  if (broken === 'matches') clobber(document.querySelector('b'), broken);
  document.querySelector(selector)?.dispatchEvent(event);
}

test.each(events)('%s on words that pay is stopped', (_, page, broken, selector, make) => {
  const event = make();
  fire(page('确认转账'), broken, selector, event);
  expect(heard).toEqual([]);
  expect(event.defaultPrevented).toBe(true);
  expect(stopped.map(({ textContent }) => textContent)).toEqual(['确认转账']);
});

test.each(events)('%s on other words goes through', (_, page, broken, selector, make) => {
  const event = make();
  fire(page('Search'), broken, selector, event);
  expect(heard).toEqual([event.type]);
  expect(event.defaultPrevented).toBe(false);
  expect(stopped).toEqual([]);
});

test('while a page is taught a person’s own press reaches nobody but who teaches; a script’s is none of theirs', () => {
  document.body.innerHTML = '<button>Search</button>';
  const taken: string[] = [];
  seatTeacher(({ type }) => {
    taken.push(type);
    return true;
  });
  const press = (isTrusted: boolean): Event => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    document.querySelector('button')?.dispatchEvent(event);
    return event;
  };
  expect(press(true).defaultPrevented).toBe(true);
  expect(heard).toEqual([]);
  expect(taken).toEqual(['click']);
  press(false);
  expect(heard).toEqual(['click']);
  seatTeacher(null);
  press(true);
  expect(heard).toEqual(['click', 'click']);
  expect(taken).toEqual(['click']);
});

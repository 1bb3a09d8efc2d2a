// @vitest-environment happy-dom
// Which fields send by themselves, and at which event they are complete.
import { expect, test } from 'vitest';
import { completedField, isSelfSending } from '../../../extension/content/self-sending.ts';

const password = '<input id="f" type="password" maxlength="6" value="13579">';
const boxes = (filled: number): string =>
  `<div>${Array.from({ length: 6 }, (_, at) => `<input maxlength="1" value="${at < filled ? at : ''}">`).join('')}</div>`;

function field(html: string, selector = '#f'): HTMLInputElement {
  document.body.innerHTML = html;
  return document.querySelector(selector) as HTMLInputElement;
}

test.each<[what: string, html: string, isSending: boolean]>([
  [
    'a payment password in a sheet of its own',
    `<div role="dialog">${password}</div><button>Pay</button>`,
    true,
  ],
  ['with a way to close it', `<div role="dialog"><button>×</button>${password}</div>`, true],
  ['with a button that pays', `<form>${password}<button>Pay now</button></form>`, false],
  ['with a button that goes on', `<form>${password}<button>Next</button></form>`, false],
  ['with a button beside it and no form', `<div>${password}<button>Confirm</button></div>`, false],
  ['a password of any length', '<input id="f" type="password">', false],
  ['a name', '<input id="f" maxlength="6">', false],
  ['a code from a telephone', '<input id="f" autocomplete="one-time-code" maxlength="6">', true],
  ['a year', '<input id="f" inputmode="numeric" maxlength="4">', false],
  ['what is no field', '<div id="f"></div>', false],
])('%s', (_, html, isSending) => {
  expect(isSelfSending(field(html))).toBe(isSending);
});

function completedBy(made: Event, target: HTMLInputElement): boolean {
  let completed: HTMLInputElement | null = null;
  target.addEventListener(made.type, (event) => {
    completed = completedField(event);
  });
  target.dispatchEvent(made);
  return completed === target;
}

const typed = (data: string, inputType = 'insertText'): InputEvent =>
  new InputEvent('beforeinput', { data, inputType });

test('a password is complete with its last digit, and not before', () => {
  const sheet = `<div role="dialog">${password}</div>`;
  expect(completedBy(typed('2'), field(sheet))).toBe(true);
  expect(completedBy(typed('', 'deleteContentBackward'), field(sheet))).toBe(false);
  const short = field(sheet);
  short.value = '135';
  expect(completedBy(typed('7'), short)).toBe(false);
  expect(completedBy(new Event('paste'), field(sheet))).toBe(true);
});

test('what the browser filled in by itself is complete when it is there', () => {
  const whole = field(`<div role="dialog">${password}</div>`);
  expect(completedBy(new Event('input'), whole)).toBe(false);
  whole.value = '135792';
  expect(completedBy(new Event('input'), whole)).toBe(true);
});

test('boxes are complete when the last empty one is filled', () => {
  expect(completedBy(typed('5'), field(boxes(5), 'input:nth-child(6)'))).toBe(true);
  expect(completedBy(typed('4'), field(boxes(4), 'input:nth-child(5)'))).toBe(false);
});

// @vitest-environment happy-dom
// Plain elements that pages make into buttons, told from words that nobody presses.
import { expect, test } from 'vitest';
import { isPlainControl } from '../../../extension/content/control.ts';

test.each([
  ['<p id="go" tabindex="0">确认缴费 ¥200.00</p>', true],
  ['<p id="go" class="pbtn">Pay $20.00</p>', true],
  ['<li id="go" class="pay-row">Pay now</li>', true],
  ['<p id="go">Pay now</p>', false],
  ['<p id="go" class="btn-note">付款方式</p>', false],
  ['<h2 id="go" class="pay">Pay now</h2>', false],
])('%s is a control: %s', (html, is) => {
  document.body.innerHTML = html;
  const element = document.querySelector('#go');
  if (element === null) throw new Error('nothing there');
  expect(isPlainControl(element, element)).toBe(is);
});

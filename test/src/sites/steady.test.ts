// What stays the same from one visit to the next: names, words and paths.
import { expect, test } from 'vitest';
import { isSteadyName, steadyPath, steadyWords } from '../../../src/sites/steady.ts';

test.each(['pay-button', 'amount', 'submitTransfer', 'payee_name', 'btn', 'go', '收款人'])(
  '"%s" was written by a person',
  (name) => {
    expect(isSteadyName(name)).toBe(true);
  },
);

test.each([
  'css-1x2y3z',
  'css-abcdef',
  'sc-bdVaJa',
  'jss12',
  'r1',
  ':r3:',
  'ember1032',
  'react-select-input',
  'is-active',
  'has-error',
  'ng-pristine',
  'focused',
  'active',
  'selected',
  'qRtXyZaBcDe',
  'xkcdfgh',
  'a',
  'x'.repeat(41),
  'two words',
])('"%s" was made, or passes', (name) => {
  expect(isSteadyName(name)).toBe(false);
});

test.each([
  ['Pay 1,200.00 €', 'Pay # €'],
  ['Pay  3 €', 'Pay # €'],
  ['支付 ¥88.50', '支付 ¥#'],
  ['٣٠٠ ادفع', '# ادفع'],
  ['Send', 'Send'],
  ['', ''],
])('the words of "%s" are "%s"', (text, words) => {
  expect(steadyWords(text)).toBe(words);
});

test.each([
  ['/pay/8812/now', '/pay/#/now'],
  ['/transfer', '/transfer'],
  ['/o/aGVsbG8gd29ybGQgdGhpcyBpcyBsb25n', '/o/#'],
  ['/', '/'],
])('the path %s is %s', (path, steady) => {
  expect(steadyPath(path)).toBe(steady);
});

// What the eye takes for the same, and words that no honest hand writes.
import { expect, test } from 'vitest';
import { latinLook, mixesScripts } from '../../../src/transfer/latin-look.ts';

test.each([
  ['раураӏ', 'paypal'],
  ['Αррӏе', 'apple'],
  ['Crédit', 'credit'],
  ['ｐａｙ', 'pay'],
  ['张三', '张三'],
  ['', ''],
])('%s looks like %s', (text, look) => {
  expect(latinLook(text)).toBe(look);
});

test.each([
  ['pаypal', true],
  ['Ωmega', true],
  ['Москва', false],
  ['Zoë', false],
  ['张san', false],
])('%s mixes scripts: %s', (word, mixed) => {
  expect(mixesScripts(word)).toBe(mixed);
});

// The names among which a person finds the right one.
import { expect, test } from 'vitest';
import { alikeNames } from '../../../src/payees/alike-names.ts';

test.each([
  ['王强', 2],
  ['欧阳建国', 2],
  ['上海远航国际货物运输代理有限公司', 2],
  ['Tilda Ravn', 2],
  ['O’Hara', 2],
  ['Иван Петров', 2],
  ['محمد علي', 2],
  ['やまだ たろう', 2],
  ['王**', 0],
  ['X', 0],
  ['138 0013 8000', 0],
] as const)('%s: %d names like it, none the same', (name, count) => {
  const alike = alikeNames(name, []);
  expect(alike).toHaveLength(count);
  expect(new Set([name, ...alike]).size).toBe(count + 1);
  for (const one of alike) expect(Array.from(one)).toHaveLength(Array.from(name).length);
  expect(alikeNames(name, [])).toEqual(alike);
});

test('earlier names come first, each once, and never the name itself', () => {
  expect(alikeNames('王强', ['王刚', '王强', '王刚'])[0]).toBe('王刚');
  expect(alikeNames('王强', ['王刚', '李娜', '张伟'])).toEqual(['王刚', '李娜']);
});

test.each([
  ['Tilda Ravn', ['Tilda Rovn', 'Tildo Ravn']],
  ['ANNA LEE', ['ANNA LEA', 'ANNA LAE']],
])('%s is one letter off', (name, alike) => {
  expect(alikeNames(name, [])).toEqual(alike);
});

// Terms that are read only when a text has a word that begins as they do.
import { expect, test } from 'vitest';
import { storeFor } from '../../../src/cues/term-store.ts';
import { searchAllFor, searchFor } from '../../../src/cues/term-tree.ts';
import { lettersOf, writtenOf } from '../../../src/cues/written.ts';

const texts = [
  ['refund|Refunded|réf|r', 'english'],
  ['退款|退费|借|還錢|还钱', 'chinese'],
  ['"quoted|…后退|е-mail', 'gaps'],
  ['æther|ßtrasse|Ünlü|½ off', 'two letters for one'],
] as const;
const words = texts.flatMap(([terms, value]) => terms.split('|').map((term) => [term, value] as const));

test('each term is given by its first units, once, in the order of the texts', () => {
  const termsWith = storeFor(() => texts);
  const beginning = (term: string): string => lettersOf(term).slice(0, 2);
  for (const units of new Set(words.map(([term]) => beginning(term)))) {
    expect(termsWith(units)).toEqual(words.filter(([term]) => beginning(term) === units));
    expect(termsWith(units)).toEqual([]);
  }
});

test('the texts are asked for once, at the first search', () => {
  let asked = 0;
  const search = searchFor(() => {
    asked += 1;
    return texts;
  });
  expect(asked).toBe(0);
  search(writtenOf('refund'));
  search(writtenOf('退款'));
  expect(asked).toBe(1);
});

test.each(words)('"%s" is found', (term, value) => {
  const search = searchAllFor(() => texts);
  expect(search(writtenOf(`xx ${term} xx`)).map((hit) => hit.value)).toContain(value);
});

test('no term is found within a word', () => {
  const search = searchAllFor(() => texts);
  expect(search(writtenOf('prerefund'))).toEqual([]);
  expect(search(writtenOf('我要退款')).map(({ from, to }) => [from, to])).toEqual([[2, 4]]);
});

test.each([
  ['the next word follows the ending', 'нефтяной платформе', true],
  ['no ending at all', 'нефтян платформ', true],
  ['an ending of its own each', 'на нефтяную платформу еду', true],
  ['a word between', 'нефтяная и платформа', false],
  ['one of the words only', 'нефтяная вышка', false],
  ['within a word', 'донефтяной платформе', false],
  ['the last word has no stem', 'optimising orders', true],
  ['and goes on', 'optimising ordersheet', false],
  ['another term that begins so', 'optimist', true],
] as const)('a stem within a term: %s', (_, text, is) => {
  const search = searchAllFor(() => [['нефтян* платформ*|optimi* orders|optimist', 'stems'] as const]);
  expect(search(writtenOf(text)).length > 0).toBe(is);
});

import { expect, test } from 'vitest';
import { controlVocabulary } from '../../../src/reading/control-vocabulary.ts';
import { kindVocabulary } from '../../../src/reading/kind-vocabulary.ts';
import { labelVocabulary } from '../../../src/reading/label-vocabulary.ts';
import { shelves, stemsIn, wordFinder } from '../../../src/reading/word-finder.ts';

const vocabulary = shelves<number>(
  [
    ['pay|send|pay now|付款', 1],
    ['payee|send|получател*|付', 2],
  ],
  (before, meaning) => before | meaning,
);
const find = wordFinder((word) => vocabulary(word.charAt(0)).words.get(word));

test('a letter has the words of all lists that begin with it, and no others', () => {
  expect([...vocabulary('p').words]).toEqual([
    ['pay', 1],
    ['pay now', 1],
    ['payee', 2],
  ]);
  expect([...vocabulary('付').words.keys()]).toEqual(['付款', '付']);
  expect([...vocabulary('x').words]).toEqual([]);
  expect(vocabulary('п').stems).toEqual([['получател', 2]]);
});

test('a word that stands in two lists means both', () => {
  expect(vocabulary('s').words.get('send')).toBe(3);
});

test('words are found where they begin, in scripts without spaces anywhere', () => {
  expect(find('pay now 立即付款')).toEqual([
    { word: 'pay', at: 0, meaning: 1 },
    { word: 'pay now', at: 0, meaning: 1 },
    { word: '付', at: 10, meaning: 2 },
    { word: '付款', at: 10, meaning: 1 },
  ]);
});

test('a stem takes any ending, at the beginning of a word', () => {
  expect(stemsIn('имя  получателя', vocabulary)).toEqual([{ word: 'получателя', at: 5, meaning: 2 }]);
  expect(stemsIn('неполучатель', vocabulary)).toEqual([]);
});

test.each([
  ['controls', controlVocabulary],
  ['labels', labelVocabulary],
  ['kinds', kindVocabulary],
])('the words of %s are in the form in which texts are compared', (_, vocabulary) => {
  const lists = Object.values<object>(vocabulary).flatMap((byKey) => Object.values<string>({ ...byKey }));
  const words = lists.flatMap((list) => list.split('|'));
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter((word) => word !== word.normalize('NFKC'))).toEqual([]);
});

// What labels mean is remembered for any digits in them.
test.each([
  ['controls', controlVocabulary],
  ['labels', labelVocabulary],
])('no word of %s has a digit', (_, vocabulary) => {
  expect(JSON.stringify(Object.values(vocabulary))).not.toMatch(/\d/);
});

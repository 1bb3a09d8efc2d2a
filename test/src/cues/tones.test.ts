// Marks of Vietnamese: a word with others is another word, a longer one without any is still the same.
import { expect, test } from 'vitest';
import { findCues } from '../../../src/cues/find-cues.ts';
import { topicsOf } from '../../../src/cues/topics.ts';

test.each([
  ['as it is written', 'nộp thuế', 'tax', true],
  ['a short word as it is written', 'thuế', 'tax', true],
  ['in capitals', 'THUẾ', 'tax', true],
  ['decomposed', 'thuế'.normalize('NFD'), 'tax', true],
  ['to rent', 'thuê nhà', 'tax', false],
  ['to rent, without marks', 'tien thue nha', 'tax', false],
  ['longer, without marks', 'nop thue thu nhap', 'tax', true],
  ['a wife', 'mẹ vợ', 'broken', false],
  ['a notebook', 'sách vở', 'broken', false],
  ['broken', 'vỡ', 'broken', true],
  ['a tone over the other vowel', 'mở khoá', 'unfreezing', true],
  ['a tone where it was', 'mở khóa', 'unfreezing', true],
  ['a d for a đ', 'dặt cọc', 'deposit', true],
  ['a name that looks like a word of another language', 'anh Sơn', 'child', false],
  ['… and that word', 'son', 'child', true],
  ['lunch is no charm', 'bữa trưa', 'cursed', false],
  ['a charm', 'giải bùa', 'cursed', true],
] as const)('%s: %s', (_, text, topic, is) => {
  expect(topicsOf(text).has(topic)).toBe(is);
});

test('a term of the lexicon without its marks, and with others', () => {
  const terms = (text: string): readonly string[] => findCues('purpose', text).map(({ term }) => term);
  expect(terms('phi rut tien')).toContain('phí rút tiền');
  expect(terms('phí rút tiện')).toEqual([]);
});

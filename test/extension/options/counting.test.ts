// Numbers, and sentences that count, as each language has them.
import { expect, test } from 'vitest';
import { wordsFor } from '../../../extension/channel/words.ts';
import { counted, numeral } from '../../../extension/options/counting.ts';
import { languages } from '../../../src/settings/settings.ts';

test.each([
  ['en', 0, '0 sites'],
  ['en', 1, '1 site'],
  ['en', 2, '2 sites'],
  ['en', 1200, '1,200 sites'],
  ['zh_CN', 1, '1 个网站'],
  ['zh_CN', 1200, '1,200 个网站'],
  ['zh_TW', 1, '1 個網站'],
] as const)('%s: %d is %s', (language, n, said) => {
  expect(counted('sites_count', n, wordsFor(language))).toBe(said);
});

test('what is counted can have further numbers in it', () => {
  const en = wordsFor('en');
  expect(counted('simulated', 100, en, 4)).toBe(
    'With these settings, stopped among your last 100 payments: 4.',
  );
  expect(counted('erase_ask', 1, en)).toBe('Erase 1 entry? It cannot be brought back.');
});

test.each(languages)('twenty thousand are grouped (%s)', (language) => {
  expect(numeral(20_000, wordsFor(language))).toBe('20,000');
});

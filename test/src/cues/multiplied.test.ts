// Money that is said to become more, and numbers that are nothing of the kind.
import { expect, test } from 'vitest';
import { findCues } from '../../../src/cues/find-cues.ts';
import { promisesMore } from '../../../src/cues/multiplied.ts';

test.each([
  ...['pix 300 volta 3000', 'flip 450 to 2k', '投1000返3000', '充500送5万', 'send 100 get 1,000 back'],
  ...['invest 50 get 100', '1 lakh becomes 5 lakh', 'gib 200 werden 2.000', '발송 1000 받기 5000'],
])('%s promises more', (text) => {
  expect(promisesMore(text)).toBe(true);
});

test.each([
  ...['充300送100', 'pay 20 get 50 change', '2 tickets return 40', 'return 2024 to 2049', 'inv 450 and 2000'],
  ...['get 50 back 99', 'flip 450', 'get 100 to 150%', 'back 100 or 250%', 'volta 49 98', 'get 1985 to 4000'],
])('%s promises nothing', (text) => {
  expect(promisesMore(text)).toBe(false);
});

test('it is a cue in a purpose and in a message, and not in a name', () => {
  const wanted = { term: 'sum that multiplies', language: 'any', scam: 'investment', strength: 'medium' };
  const text = 'ｐｉｘ 300 volta 3000';
  for (const place of ['purpose', 'message'] as const)
    expect(findCues(place, text)).toEqual([{ ...wanted, written: 'pix 300 volta 3000' }]);
  expect(findCues('payee', text)).toEqual([]);
});

test.each(['9'.repeat(4000), '9 '.repeat(2000), '9,999'.repeat(800)])(
  'a text of digits is read at once',
  (digits) => {
    const from = performance.now();
    promisesMore(`get ${digits}`);
    expect(performance.now() - from).toBeLessThan(200);
  },
);

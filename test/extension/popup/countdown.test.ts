// The digits of a rest of time.
import { expect, test } from 'vitest';
import { digits } from '../../../extension/popup/countdown.tsx';
import { languages } from '../../../src/settings/settings.ts';

test.each([
  [-5000, '0:00'],
  [0, '0:00'],
  [1, '0:01'],
  [9000, '0:09'],
  [60_000, '1:00'],
  [1_781_000, '29:41'],
  [86_343_000, '23:59:03'],
])('%d ms are %s', (ms, shown) => {
  for (const language of languages) expect(digits(ms, language)).toBe(shown);
});

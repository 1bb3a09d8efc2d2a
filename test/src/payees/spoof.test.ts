// Names made to be taken for others.
import { describe, expect, test } from 'vitest';
import { skeleton, spoofOf } from '../../../src/payees/spoof.ts';

describe('what is suspect about a name', () => {
  test.each([
    ['李娜', []],
    ["O'Neil & Sons, Ltd.", []],
    ['Сбербанк', []],
    ['Сбербанк Visa', []],
    ['ΔΕΗ', []],
    ['سارا می\u200cخواهم', []],
    ['ＡＣＭＥ', []],
    ['\u0410pple Store', ['mixed-scripts']],
    ['Payp\u03b1l', ['mixed-scripts']],
    ['Li\u200b Na', ['invisible-marks']],
    ['\u202eanil', ['invisible-marks']],
    ['Li\u200dNa', ['invisible-marks']],
    ['Micro\u00adsoft \u0421orp', ['invisible-marks', 'mixed-scripts']],
    ['13800138000', ['no-name']],
    ['+44 7700 900123', ['no-name']],
    ['refund@bank.example', ['no-name']],
    ['', []],
  ])('%j: %j', (name, expected) => {
    expect(spoofOf(name)).toEqual(expected);
  });
});

test.each([
  ['аррӏе', 'apple'],
  ['ѕсоре', 'scope'],
  ['αοκ', 'aok'],
  ['micr0s0ft', 'microsoft'],
  ['paypa1', 'paypal'],
  ['李娜', '李娜'],
  ['한빚상사', skeleton('한빛상사')],
  ['미래건셜', skeleton('미래건설')],
  ['末来商事', '未来商事'],
  ['ツステム', 'システム'],
  ['末来商', '末来商'],
  ['김태희', '김태희'],
])('%s looks like %s', (word, expected) => {
  expect(skeleton(word)).toBe(expected);
});

test.each([
  ['한빛상사', '한별상사'],
  ['东方贸易', '南方贸易'],
])('%s does not look like %s', (one, other) => {
  expect(skeleton(one)).not.toBe(skeleton(other));
});

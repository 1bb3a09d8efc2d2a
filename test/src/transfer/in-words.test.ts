import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountInWords } from '../../../src/transfer/in-words.ts';
import { englishWords } from '../../../src/transfer/in-words-en.ts';
import { chineseWords } from '../../../src/transfer/in-words-zh.ts';
import { parseAmount } from '../../../src/transfer/parse-amount.ts';

const en = englishWords;
const [zh_CN, zh_TW] = [chineseWords('zh_CN'), chineseWords('zh_TW')];

const amount = (minor: bigint, currency: string | null = 'CNY', decimals = 2) => ({
  minor,
  decimals,
  currency,
});

test.each([
  [0n, '零元整'],
  [5n, '伍分'],
  [50n, '伍角整'],
  [1000n, '壹拾元整'],
  [10050n, '壹佰元伍角整'],
  [101000n, '壹仟零壹拾元整'],
  [1000500n, '壹万零伍元整'],
  [1234567n, '壹万贰仟叁佰肆拾伍元陆角柒分'],
  [10000000000n, '壹亿元整'],
  [10001000000n, '壹亿零壹万元整'],
  [500005n, '伍仟元零伍分'],
])('%d fen in capitals is %s', (minor, words) => {
  expect(amountInWords(amount(minor), zh_CN, 'capitals')).toBe(words);
});

test.each([
  [amount(1200000n), '一万二千元'],
  [amount(4800000n), '四万八千元'],
  [amount(10050n), '一百元五角'],
  [amount(10005n), '一百元零五分'],
  [amount(1200n), '十二元'],
  [amount(200n), '两元'],
  [amount(2000000n), '两万元'],
  [amount(2_000_000_000_000_00n), '两万亿元'],
  [amount(1_200_000_000_000_00n), '一万二千亿元'],
  [amount(2550n, 'USD'), '二十五点五美元'],
  [amount(1200000n, null), '一万二千'],
  [amount(10000n, 'XOF', 0), '一万 XOF'],
])('%o is spoken %s', (value, words) => {
  expect(amountInWords(value, zh_CN, 'spoken')).toBe(words);
});

test.each([
  [amount(4800000n, 'TWD'), '四萬八千元', '新臺幣肆萬捌仟元整'],
  [amount(2000000n, 'TWD'), '兩萬元', '新臺幣貳萬元整'],
  [amount(3_600_000_000_050n, 'TWD'), '三百六十億元五角', '新臺幣參佰陸拾億元伍角整'],
  [amount(4800000n, 'CNY'), '四萬八千人民幣', '人民幣肆萬捌仟元整'],
  [amount(2550n, 'USD'), '二十五點五美元', '貳拾伍點伍美元'],
])('%o is written in Taiwan as %s and %s', (value, spoken, capitals) => {
  expect(amountInWords(value, zh_TW, 'spoken')).toBe(spoken);
  expect(amountInWords(value, zh_TW, 'capitals')).toBe(capitals);
});

test('capitals name the currency in front where it is not the yuan of the mainland', () => {
  expect(amountInWords(amount(10050n, 'HKD'), zh_CN, 'capitals')).toBe('港币壹佰元伍角整');
});

test.each([
  [amount(1200000n), 'twelve thousand yuan'],
  [amount(2550n, 'USD'), 'twenty-five US dollars and fifty cents'],
  [amount(100n, 'USD'), 'one US dollar'],
  [amount(1n, 'GBP'), 'one penny'],
  [amount(101n, 'USD'), 'one US dollar and one cent'],
  [
    amount(123456700n, 'EUR'),
    'one million two hundred and thirty-four thousand five hundred and sixty-seven euros',
  ],
  [amount(100500n, null), 'one thousand and five'],
  [amount(1234n, 'KWD', 3), 'one point two three four KWD'],
  [amount(200000000n, 'BTC', 8), 'two BTC'],
])('%o in English is %s', (value, words) => {
  expect(amountInWords(value, en, 'spoken')).toBe(words);
});

test('words are not made where they do not help', () => {
  expect(amountInWords(amount(10n ** 17n), en, 'spoken')).toBeNull();
  expect(amountInWords(amount(1n, 'BTC', 8), zh_CN, 'spoken')).toBeNull();
  expect(amountInWords(amount(-100n), en, 'spoken')).toBeNull();
});

test.each([
  ['spoken', 'zh_CN', 'CNY'],
  ['capitals', 'zh_CN', 'CNY'],
  ['spoken', 'zh_TW', 'TWD'],
  ['capitals', 'zh_TW', 'TWD'],
] as const)('Chinese words (%s, %s) read back as the same amount', (style, language, currency) => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }), (minor) => {
      const words = amountInWords(amount(minor, currency), chineseWords(language), style) ?? '';
      const reading = parseAmount(words, { language: language.replace('_', '-'), currency });
      expect({ words, reading }).toEqual({
        words,
        reading: { kind: 'amount', amount: amount(minor, currency) },
      });
    }),
    { numRuns: 500 },
  );
});

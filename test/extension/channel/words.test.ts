// Money, times and findings, as a person reads them in each language.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineKeys } from '../../../extension/channel/content-protocol.ts';
import { chooseLanguage, lines, wordsFor } from '../../../extension/channel/words.ts';
import { type Finding, findingCodes } from '../../../src/findings/finding.ts';
import type { Amount } from '../../../src/transfer/amount.ts';
import { factsOf } from './facts-of-findings.ts';

const en = wordsFor('en');
const zh = wordsFor('zh_CN');
const tw = wordsFor('zh_TW');

const money = (minor: bigint, decimals: number, currency: string | null): Amount => ({
  minor,
  decimals,
  currency,
});

test.each([
  [null, 'zh-CN', 'zh_CN'],
  [null, 'zh', 'zh_CN'],
  [null, 'zh-SG', 'zh_CN'],
  [null, 'zh-Hans-HK', 'zh_CN'],
  [null, 'zh-TW', 'zh_TW'],
  [null, 'zh_TW', 'zh_TW'],
  [null, 'zh-HK', 'zh_TW'],
  [null, 'zh-MO', 'zh_TW'],
  [null, 'zh-Hant-HK', 'zh_TW'],
  [null, 'zha', 'en'],
  [null, 'de-AT', 'en'],
  ['en', 'zh-CN', 'en'],
  ['zh_CN', 'en-US', 'zh_CN'],
  ['zh_TW', 'zh-CN', 'zh_TW'],
] as const)('setting %s in a browser of %s speaks %s', (setting, ui, spoken) => {
  expect(chooseLanguage(setting, ui)).toBe(spoken);
});

test.each([
  [money(4_800_000n, 2, 'CNY'), 'CN¥48,000', '48,000 元'],
  [money(1250n, 2, 'CNY'), 'CN¥12.50', '12.50 元'],
  [money(125_050n, 2, 'USD'), '$1,250.50', /^1,250\.50\s?美元$/],
  [money(3000n, 0, 'JPY'), '¥3,000', /^3,000\s?日元$/],
  [money(50_000_001n, 8, 'BTC'), 'BTC 0.50000001', /^0\.50000001\s?BTC$/],
  [money(99_500_000n, 6, 'USDT'), '99.50 USDT', '99.50 USDT'],
  [money(12_345n, 2, null), '123.45', '123.45'],
] as const)('%o reads %s and %s', (amount, english, chinese) => {
  expect(en.amount(amount).replace(/\u00a0/g, ' ')).toBe(english);
  expect(zh.amount(amount)).toMatch(chinese);
});

test.each([
  [money(4_800_000n, 2, 'TWD'), /^48,000 元$/],
  [money(4_800_000n, 2, 'CNY'), /^48,000\s?人民幣$/],
  [money(125_050n, 2, 'USD'), /^1,250\.50\s?美元$/],
])('%o reads in Taiwan %s', (amount, read) => {
  expect(tw.amount(amount)).toMatch(read);
});

test('figures are exact at any size', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 30n }),
      fc.integer({ min: 0, max: 18 }),
      (minor, decimals) => {
        const [whole = '', fraction = ''] =
          zh
            .amount(money(minor, decimals, 'CNY'))
            .split(' ')[0]
            ?.split('.') ?? [];
        const digits = whole.replaceAll(',', '') + fraction.padEnd(decimals, '0');
        return BigInt(digits) === minor;
      },
    ),
  );
});

test('an amount that was not read has no figures and no words', () => {
  expect(zh.amount(null)).toBe('');
  expect(zh.amountInWords(null, 'personal')).toBe('');
});

test('a person is told in spoken words, a company in capitals', () => {
  const amount = money(4_800_000n, 2, 'CNY');
  expect(zh.amountInWords(amount, 'personal')).toBe('四万八千元');
  expect(zh.amountInWords(amount, 'business')).toBe('肆万捌仟元整');
  expect(en.amountInWords(amount, 'personal')).toBe('forty-eight thousand yuan');
});

describe('time of day', () => {
  const at = (day: number, hour: number, minute: number, second = 0): number =>
    new Date(2026, 10, day, hour, minute, second).getTime();
  const now = at(24, 14, 0);

  test.each([
    [at(24, 15, 2), '15:02', '15:02'],
    [at(24, 15, 2, 1), '15:03', '15:03'],
    [at(24, 0, 0), '00:00', '00:00'],
    [at(25, 9, 5), 'tomorrow at 09:05', '明天 09:05'],
    [at(27, 9, 5), 'November 27 09:05', '11月27日 09:05'],
  ])('%d', (when, english, chinese) => {
    expect(en.timeOfDay(when, now)).toBe(english);
    expect(zh.timeOfDay(when, now)).toBe(chinese);
  });

  test('is never before the moment it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 * 60 * 60 * 1000 }), (ms) => {
        const [hours = 0, minutes = 0] = en
          .timeOfDay(now + ms, now)
          .split(':')
          .map(Number);
        return at(24, hours, minutes) >= now + ms;
      }),
    );
  });
});

describe.each(findingCodes)('%s', (code) => {
  const [facts, carried] = factsOf[code];
  const finding: Finding = { code, stroke: 'payee', points: 1, floor: 0, facts };

  test.each([en, zh])('is one sentence with its own numbers', (words) => {
    const sentence = words.finding(finding);
    for (const part of carried) expect(sentence).toContain(part);
    expect(sentence).not.toMatch(/\$\d|undefined|null|\/|\(\)|（）/);
    expect(sentence).toMatch(/[.?。？]$/);
  });
});

test.each([
  [
    'one place',
    { before: '62•••3', now: '62•••8', at: [5] },
    '; place 6: 8, not 3.',
    '，第 6 位这次是 8，上次是 3。',
  ],
  [
    'one too many',
    { before: '62•••3', now: '62•••34', at: [6] },
    '; place 7 is 4 in only one',
    '第 7 位的 4 只有一个',
  ],
  ['too many to read', { before: '12•4', now: '13•5', at: [1, 2, 3] }, '(Li Na).', '只差一位。'],
  ['not known', null, '(Li Na).', '只差一位。'],
] as const)('two accounts that look alike: %s', (_, difference, english, chinese) => {
  const alike: Finding = {
    code: 'payee/one-digit-off',
    stroke: 'payee',
    points: 3,
    floor: 3,
    facts: [
      { kind: 'text', text: '62•••8' },
      { kind: 'text', text: '62•••3' },
      { kind: 'text', text: 'Li Na' },
      { kind: 'difference', difference },
    ],
  };
  expect(en.finding(alike)).toContain(english);
  expect(zh.finding(alike)).toContain(chinese);
});

test('a payee without a name is this payee', () => {
  const nameless: Finding = {
    code: 'payee/first-time',
    stroke: 'payee',
    points: 1,
    floor: 0,
    facts: [{ kind: 'text', text: '' }],
  };
  expect(zh.finding(nameless)).toBe('您没给 这个收款人 转过钱。');
});

test('a name cannot turn the sentence round, hide in it, or push it off the screen', () => {
  const spoken = zh.say('finding_payee_first_time', `\u202e${'王'.repeat(5000)}\u0000`);
  expect(spoken).not.toContain('\u202e');
  expect(spoken).not.toContain('\u0000');
  expect(spoken.length).toBeLessThan(160);
  expect(zh.say('finding_payee_first_time', 'שלום')).toContain('\u2068שלום\u2069');
});

test('a placeholder inside a name stays what it is', () => {
  expect(en.say('line_read_back', '$2', '$9', '$1')).toBe('You are sending $2 $9 ($1).');
});

test.each([en, zh])('all lines for the page are there', (words) => {
  expect(Object.keys(lines(words)).sort()).toEqual([...lineKeys].sort());
});

// Strong cues: every term is found as it may be written, and ordinary words are left alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCues } from '../../../src/cues/find-cues.ts';
import { type CuePlace, strongCues } from '../../../src/cues/strong-cues.ts';

const terms = (place: CuePlace, text: string): string[] => findCues(place, text).map(({ term }) => term);

const inPlace = (place: CuePlace): string[] =>
  strongCues.filter(({ places }) => places.includes(place)).flatMap((group) => group.terms);

test('the lexicon is whole', () => {
  expect(inPlace('purpose')).toHaveLength(251);
  expect(inPlace('payee')).toHaveLength(31);
});

/** Two terms with one spelling: the first one of the lexicon is named. */
const sameSpelling: Readonly<Record<string, string>> = {
  安全帐户: '安全账户',
  安全帳戶: '安全账户',
  刷單: '刷单',
};

describe.each(['purpose', 'payee'] as const)('in the %s', (place) => {
  test.each([...new Set(inPlace(place))])('%s', (term) => {
    const named = sameSpelling[term] ?? term;
    expect(terms(place, term)).toEqual([named]);
    expect(terms(place, `ref 12 (${term.toUpperCase()}), 谢谢`)).toEqual([named]);
  });
});

test.each([
  ['spaces within', '安 全 账 户', '安全账户'],
  ['punctuation within', '安-全。账…户', '安全账户'],
  ['zero width', '安\u200b全\u2060账户', '安全账户'],
  ['full width', 'ＳＡＦＥ　ＡＣＣＯＵＮＴ', 'safe account'],
  ['traditional', '轉入安全賬戶', '安全账户'],
  ['traditional, mainland term', '貸款手續費', '贷款手续费'],
  ['a hyphen for a space', 'my safe-account', 'safe account'],
  ['Latin beside Chinese', '转去safe account吧', 'safe account'],
  ['mixed scripts', 'usdt 入金', 'USDT入金'],
  ['a Korean ending', '안전계좌로 보냄', '안전계좌'],
  ['Thai without spaces', 'โอนไปบัญชีปลอดภัยเดี๋ยวนี้', 'บัญชีปลอดภัย'],
  ['Hindi', 'यह डिजिटल अरेस्ट है', 'डिजिटल अरेस्ट'],
  ['decomposed accents', 'frais de déblocage'.normalize('NFD'), 'frais de déblocage'],
  ['the longest of several', '刷单返利', '刷单返利'],
])('%s', (_, text, term) => {
  expect(terms('purpose', text)).toEqual([term]);
});

test.each([
  'refund policy',
  'refund',
  'unsafe accounting',
  'press release fee',
  'deposit for the flat',
  '房租',
  '诉讼费',
  '押金',
  '还款',
  '大连单位住宿',
  '印刷单据费',
  '银行卡密码器工本费',
  '反洗钱培训',
  '青岛四方区房租',
  '室内线路改造',
  '年中奖金',
  '高中奖学金',
  '数码商城购物',
  '验证金额0.01',
  '收U盘款',
  '卖ups电源',
  '监管科技服务费',
  '',
])('nothing in "%s"', (text) => {
  expect(findCues('purpose', text)).toEqual([]);
});

test.each([
  '谨防安全账户',
  '警惕所谓的安全账户诈骗',
  '防範刷單詐騙',
  '不要相信安全账户',
  'Beware of the safe account scam',
])('a quoted warning: %s', (text) => {
  expect(findCues('purpose', text)).toEqual([]);
});

test('a negation further away than 12 characters does not count', () => {
  expect(terms('purpose', '请不要担心这一次是领导亲自安排好的转入安全账户')).toEqual(['安全账户']);
});

test('in the order of the text, each once', () => {
  expect(terms('purpose', '刷单 unlock fee 刷单 安全账户')).toEqual(['刷单', 'unlock fee', '安全账户']);
});

test('a cue tells its language, scam and strength', () => {
  expect(findCues('purpose', '刷单')).toEqual([
    { term: '刷单', language: 'zh-CN', scam: 'brushing', strength: 'strong' },
  ]);
});

test('a name is searched for the terms of names only', () => {
  expect(terms('payee', '刷单工作室')).toEqual(['刷单']);
  expect(terms('payee', '解冻费')).toEqual([]);
});

test('any text is answered, a very long one at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...inPlace('purpose')), (text, term) => {
      const found = terms('purpose', `${text} ${term} ${text}`);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
  const started = performance.now();
  for (const part of ['安全', '安 ', ' ', 'safe ', '\u0300', '收']) findCues('purpose', part.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

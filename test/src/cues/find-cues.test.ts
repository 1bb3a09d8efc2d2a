// Cues: every term of the lexicon is found in its place, however it is disguised, and ordinary words are left alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CuePlace, cuesOf } from '../../../src/cues/cue.ts';
import { findCues } from '../../../src/cues/find-cues.ts';
import { termsBeyond } from '../../../src/cues/terms-beyond.ts';
import disguises from '../../fixtures/cues/disguises.json' with { type: 'json' };
import lexicon from '../../fixtures/cues/lexicon.json' with { type: 'json' };
import ordinary from '../../fixtures/cues/ordinary.json' with { type: 'json' };

const terms = (place: CuePlace, text: string): string[] => findCues(place, text).map(({ term }) => term);

interface Row {
  readonly language: string;
  readonly scam: string;
  readonly strength: string;
  readonly places: readonly CuePlace[];
  readonly kind: string;
  readonly terms: readonly string[];
}

/** The key of a row: language, scam, strength, places, kind (facts/cue-lexicon.json). */
const rows = Object.entries(lexicon).map(([key, list]): Row => {
  const [language = '', scam = '', strength = '', places = '', kind = ''] = key.split(' ');
  return { language, scam, strength, places: places.split('+') as CuePlace[], kind, terms: list };
});

const literal = rows.filter(({ kind }) => kind === 'literal');
const all = literal.flatMap((row) =>
  row.terms.flatMap((term) => row.places.map((place) => ({ ...row, term, place }))),
);

test('the lexicon is whole', () => {
  expect(rows.reduce((count, row) => count + row.terms.length, 0)).toBe(581);
  expect(literal.reduce((count, row) => count + row.terms.length, 0)).toBe(567);
});

test.each(all)('$language $scam in the $place: $term', ({ language, scam, strength, place, term }) => {
  const wanted = { term, language, scam, strength, written: expect.any(String) };
  expect(findCues(place, term)).toContainEqual(wanted);
  expect(findCues(place, `ref 12 (${term}), 谢谢`)).toContainEqual(wanted);
});

const beyond = termsBeyond.flatMap((group) =>
  group.places.flatMap((place) => cuesOf(group).map((cue) => ({ ...cue, place }))),
);

test.each(beyond)('beyond the lexicon, $language $scam in the $place: $term', ({ place, ...cue }) => {
  const wanted = { ...cue, written: expect.any(String) };
  expect(findCues(place, cue.term)).toContainEqual(wanted);
  expect(findCues(place, `ref 12 (${cue.term}), 谢谢`)).toContainEqual(wanted);
});

test('a term is looked for in its own places only', () => {
  expect(terms('payee', '刷单工作室')).toEqual(['刷单']);
  expect(terms('payee', '解冻费')).toEqual([]);
  expect(terms('host', 'safe-account.com')).toEqual([]);
});

describe.each(Object.entries(disguises))('%s', (term, texts) => {
  test.each(texts)('%s', (text) => {
    expect(terms('purpose', text)).toContain(term);
  });
});

test.each(Object.entries(ordinary))('nothing strong, nothing medium in ordinary purposes: %s', (_, texts) => {
  const found = texts.flatMap((text) =>
    findCues('purpose', text).filter(({ strength }) => strength !== 'weak'),
  );
  expect(found).toEqual([]);
});

test('the tables are as long as they should be', () => {
  expect(Object.values(disguises).flat().length).toBeGreaterThan(250);
  expect(Object.values(ordinary).flat().length).toBeGreaterThan(300);
});

test.each([
  ['谨防安全账户', []],
  ['警惕所谓的安全账户诈骗', []],
  ['防範刷單詐騙', []],
  ['不要相信安全账户', []],
  ['Beware of the safe account scam', []],
  ['不是刷单', []],
  ['鞋刷单个装', []],
  ['洗碗刷单支装', []],
  ['锅刷单个 刷单', ['刷单']],
  ['并非安全账户', []],
  ['not a release fee', []],
  ['Vorsicht vor sicheres Konto', []],
  ['cuidado con la cuenta segura', []],
  ['não é conta segura', []],
  ['pas de frais de déblocage', []],
  ['オレオレ詐欺に注意', []],
  ['안전계좌 사기 주의', []],
  ['bukan biaya pencairan', []],
  ['không phải phí rút tiền', []],
  ['ระวังบัญชีม้า', []],
  ['刷单诈骗宣传', []],
  ['请不要担心这一次是领导亲自安排好的转入安全账户', ['安全账户']],
  ['不要告诉家人，转安全账户', ['不要告诉', '安全账户']],
  ['不要担心，转安全账户', ['安全账户']],
  ['防范风险转入安全账户', ['安全账户']],
  ['not now. release fee', ['release fee']],
] as const)('warned of, denied, or neither: %s', (text, found) => {
  expect(terms('purpose', text)).toEqual(found);
});

test.each([
  ['the longest of several', '刷单返利', ['刷单返利']],
  ['the one that is written so', '敷金保証金', ['保証金']],
  ['a term beside an ordinary phrase', '购车手续费', ['手续费']],
  ['words that meet across a gap are no ordinary phrase', '四方 路费', ['四方', '路费']],
  ['overlapping terms', '加油卡卡密 上分下分', ['加油卡卡密', '上分', '下分']],
  [
    'in the order of the text, each once',
    '刷单 unlock fee 刷单 安全账户',
    ['刷单', 'unlock fee', '安全账户'],
  ],
  ['a number by itself', '520', ['520']],
  ['a number of a house', '520号', []],
  ['a number in another', '1520', []],
  ['a sum', '5.20 and 520.13', []],
  ['a percentage', 'keep 10%', ['keep 10%']],
  ['no percentage', 'keep 10', []],
  ['a name with its plus', '好賣', []],
  ['a word inside a word', 'bailiff invoiced rebond', []],
  ['a short word cut in two', 'bai l', []],
  ['ordinary words that join to a term', 'un freezer', []],
])('%s', (_, text, found) => {
  expect(terms('purpose', text)).toEqual(found);
});

test.each([
  ['a letter left out', 'digital arest', 'digital arrest'],
  ['two letters swapped', 'microsfot support', 'microsoft support'],
  ['a letter too many', 'proccessing fee', 'processing fee'],
  ['another letter in a long word', 'guarenteed return', 'guaranteed return'],
  ['in a word of six letters', 'frais de deblocge, custms fee', 'customs fee'],
  ['beside another disguise', 'PR0CCESSING FEE', 'processing fee'],
  ['in Cyrillic', 'на безопастный счет', 'безопасный счет'],
  ['another letter, in Cyrillic', 'безапасный счет', 'безопасный счет'],
  ['in capitals and accents', 'INVERSIÓN GARANTIZDA', 'inversion garantizada'],
])('one slip of the finger, %s: %s', (_, text, term) => {
  expect(terms('purpose', text)).toContain(term);
});

test.each([
  ['another letter in a short word', 'dental deposits'],
  ['two slips', 'gaurateed returns'],
  ['an ending', 'returned guarantees'],
  ['two letters too many', 'reviewing fee'],
  ['a term of one word', 'inheritence'],
  ['a word of five letters', 'taks bonus'],
])('no slip, %s: %s', (_, text) => {
  expect(findCues('purpose', text).filter(({ strength }) => strength !== 'weak')).toEqual([]);
});

test('a slip is told as it was written', () => {
  expect(findCues('purpose', 'pay 5: digital  arest now')[0]?.written).toBe('digital  arest');
});

test.each([
  ['刷 單', '刷 單'],
  ['请付 s.h.u.a dan 款', 's.h.u.a dan'],
  ['5afe acc0unt', '5afe acc0unt'],
  ['ＳＡＦＥ　ＡＣＣＯＵＮＴ', 'SAFE ACCOUNT'],
  ['pay ѕаfе account now', 'ѕаfе account'],
])('what was written is told as it stands: %s', (text, written) => {
  expect(findCues('purpose', text)[0]?.written).toBe(written);
});

test.each([
  ['payee', '13800138000', 'digits or e-mail as name'],
  ['payee', 'pay@example.com', 'digits or e-mail as name'],
  ['payee', 'Jоhn Smith', 'mixed scripts (Cyrillic а in Latin name)'],
  ['payee', 'Li\u200b Na', 'zero-width or RTL marks'],
  ['payee', '***', 'all stars (***)'],
  ['host', 'pay.shop.top', '.top/.xyz/.icu/.vip payment host'],
  ['host', '192.168.0.1', 'IP address as host'],
  ['host', 'xn--pypal-4ve.com', 'punycode xn-- in payee page'],
  ['host', 'www.zhuikuan.com', '追款'],
] as const)('in the %s: %s', (place, text, term) => {
  expect(terms(place, text)).toEqual([term]);
});

test.each([
  ['payee', '李娜'],
  ['payee', '*娜'],
  ['payee', 'O’Brien & Sons'],
  ['payee', 'Иван Petrov'],
  ['payee', 'نرم\u200cافزار'],
  ['host', 'mybank.icbc.com.cn'],
  ['host', 'topshop.com'],
  ['message', 'See you at eight, I bring the rent.'],
] as const)('nothing in the %s: %s', (place, text) => {
  expect(findCues(place, text)).toEqual([]);
});

const anyText = fc.string({ unit: 'binary' });
const anyTerm = fc.constantFrom(...all.filter(({ place }) => place === 'purpose').map(({ term }) => term));

test('any text is answered, and a term more never hides a stronger one', () => {
  const rank = (text: string): number =>
    Math.max(
      0,
      ...findCues('purpose', text).map(({ strength }) => ['weak', 'medium', 'strong'].indexOf(strength) + 1),
    );
  fc.assert(
    fc.property(anyText, anyTerm, anyTerm, (text, term, other) => {
      expect(() => findCues('payee', text)).not.toThrow();
      expect(rank(`${text} ${term} ${other}`)).toBeGreaterThanOrEqual(rank(`${text} ${term}`));
    }),
  );
});

/** The least of ten runs in ms of the processor: what the work costs, and not what else the machine does. */
function cost(place: CuePlace, text: string): number {
  const runs = Array.from({ length: 10 }, () => {
    const started = process.cpuUsage();
    findCues(place, text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

test.each(['安全', '安 ', ' ', 'safe ', '\u0300', '收', 's', '刷单', '5afe acc0unt ', '\ud800', '谨防'])(
  '1 MB of %j costs less than 100 ms',
  (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    for (const place of ['purpose', 'payee', 'host', 'message'] as const)
      expect(cost(place, text)).toBeLessThan(100);
  },
);

test.each([
  ['shua单 返li', '刷单返利'],
  ['shua单 五十', '刷单'],
  ['zuo任务', '做任务'],
  ['做ren务', '做任务'],
  ['bu单 最后一单', '补单'],
  ['保zheng金 先交', '保证金'],
  ['先交 带dan费用', '带单'],
])('half in pinyin: %s', (text, term) => {
  expect(findCues('purpose', text).map((cue) => cue.term)).toContain(term);
});

test.each(['budan 不但', 'bu 单', 'e单 外卖', 'kpop单曲', 'menu单点'])(
  'no word half in pinyin: %s',
  (text) => {
    expect(findCues('purpose', text)).toEqual([]);
  },
);

// A trifle among friends: what is eased beside a plain thing, and that nothing is from the low limit on or in a second word of frauds.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { claimsIn, heaviest } from '../../../src/checks/purpose-cues.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Tier } from '../../../src/settings/tier.ts';
import { noSignals, type Signals } from '../../../src/transfer/signals.ts';
import { attemptOf, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

function tierAt(units: number, purpose: string, signals: Partial<Signals> = {}): Tier {
  const attempt = attemptOf(transferOf({ purpose, amount: sum(units) }));
  return assess({ ...attempt, signals: { ...noSignals, ...signals } }, noPast, defaultSettings).tier;
}

test.each([
  ['refund for the shoes, too small', 4],
  ['refund: book came twice', 4],
  ['退款 外套尺码不对', 4],
  ['refund camiseta', 4],
])('a seller gives a trifle back: %s', (purpose, before) => {
  expect(tierAt(60, purpose)).toBe(1);
  expect(tierAt(499, purpose)).toBe(1);
  expect(tierAt(500, purpose)).toBeGreaterThanOrEqual(before);
});

test.each([
  'refund',
  'refund from amazon support',
  'refund processing fee, shoes',
  'refund shoes, gift card',
  'refund shoes verification',
])('a false refund is none of a plain thing: %s', (purpose) => {
  expect(tierAt(60, purpose)).toBeGreaterThanOrEqual(4);
});

test.each([
  'bail money for your taxi last night',
  'ransom for my jacket lol',
  'customs held, no: just petrol',
  '陪我跑税务局那天的午饭',
  'inheritance (the sofa)',
  'ransom for the cat haha',
  '派出所办证的打车费',
  'investment in our friendship: cake',
])('a joke beside a plain thing asks the checks at most: %s', (purpose) => {
  expect(tierAt(60, purpose)).toBeLessThanOrEqual(2);
});

test.each(['派出所 罚款', 'investment haha', 'forex mentor investment, cake'])(
  'no joke of one word: %s',
  (purpose) => {
    expect(tierAt(60, purpose)).toBeGreaterThanOrEqual(4);
  },
);

test.each(['團購代墊 謝啦', '代墊 便當', '代墊的錢還你'])('what a friend had laid out: %s', (purpose) => {
  expect(tierAt(60, purpose)).toBe(1);
  expect(tierAt(500, purpose)).toBeGreaterThanOrEqual(3);
});

test('what a boss is said to have laid out, with nothing plain about it', () => {
  expect(tierAt(60, '王局交代的 代墊')).toBeGreaterThanOrEqual(3);
});

test.each(['游戏皮肤 一起拼的', '买皮肤的钱还你', '昨天皮肤的钱还给你', '上次皮肤 多收的'])(
  'what one owes for a thing: %s',
  (purpose) => {
    expect(tierAt(60, purpose)).toBe(1);
    expect(tierAt(600, purpose)).toBeGreaterThanOrEqual(3);
  },
);

test.each([
  ['what is owed for no thing asks the checks', '保证金的钱还你', 2],
  ['what one lends is not given back', '借你的钱 多收的', 4],
  ['two words of frauds are no slip', 'bail and ransom, pizza', 4],
  ['a strong word keeps its weight', '安全账户 午饭', 4],
] as const)('%s: %s', (_, purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each([
  ['a refund', 'refund for the shoes', 1],
  ['a thing that is shared', '游戏皮肤 一起拼的', 1],
  ['one ordinary word beside a plain thing', '派出所办证的打车费', 2],
  ['a present of several', 'gift card, chipping in', 1],
  ['a joke', 'ransom haha', 2],
  ['what is owed for no thing', '保证金的钱还你', 2],
  ['no joke', 'ransom', 4],
] as const)('how far %s may lift: %s', (_, purpose, cap) => {
  expect(claimsIn(subjectOf({ purpose, amount: sum(60) })).map((claim) => claim.cap)).toEqual([cap]);
});

test('words that somebody sent have no jokes', () => {
  expect(tierAt(60, 'pizza', { message: 'bail money' })).toBe(4);
  expect(tierAt(60, '场地押金分摊', { message: '你好' })).toBe(2);
});

test.each([
  ['shared', '羽毛球场押金 各出一半', 1],
  ['on its way back', 'bike deposit back', 1],
  ['given back', 'bond, paying you back', 1],
  ['asked for', 'bike deposit', 2],
  ['of a room', 'room deposit back after viewing', 2],
  ['of a rent', '房租押金 一半', 2],
] as const)('a deposit %s: %s', (_, purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each([
  ['among colleagues', '上周聚餐垫付', 1],
  ['given back', '垫付的钱还你', 1],
  ['for no plain thing', '垫付', 2],
  ['of a job', '垫付 佣金 奶茶', 4],
] as const)('what was laid out %s: %s', (_, purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each([
  'refund, trip fell through',
  'refund from the canceled weekend',
  'refund abgesagter Ausflug',
  'refund viaje cancelado',
  'refund gîte annulé',
  '退款 露营取消',
  '退款 周末没去成',
  '환불 여행 취소',
])('what came to nothing is given back: %s', (purpose) => {
  expect(tierAt(60, purpose)).toBe(1);
  expect(tierAt(500, purpose)).toBeGreaterThanOrEqual(4);
});

test.each([
  ['of several', 'gift card, chipping in', 1],
  ['of a class', 'gift card from the class', 1],
  ['of several, in Chinese', '购物卡 班费', 1],
  ['of several, in French', 'cagnotte carte cadeau', 1],
  ['for a leaver, in French', 'participation carte cadeau depart', 1],
  ['for a leaver', 'leaving present gift card', 1],
  ['whose numbers are read out', 'gift card, our share, dictate the numbers', 4],
  ['of nobody else', 'gift card', 4],
  ['that is shared otherwise', 'gift card, share the pin', 4],
  ['for the boss', 'gift card for my boss, my share', 4],
] as const)('a gift card %s: %s', (_, purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each([
  ['退你转租 多余的', 1],
  ['转租的钱退你了', 1],
  ['退你定金 转租', 1],
  ['转租 定金', 4],
] as const)('the rest of a rent goes back to the tenant: %s', (purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each(['tra sua, hom nay den phien em lam nhiem vu mua', '奶茶 今天的任务', '剧本杀 我演警察那场'])(
  'a word that weighs little beside a plain thing is none: %s',
  (purpose) => {
    expect(tierAt(60, purpose)).toBe(1);
  },
);

test('a laugh and a plain thing together are a joke', () => {
  expect(tierAt(60, 'bail fund haha (tacos and beer)')).toBe(1);
  expect(tierAt(60, '赎金 奶茶 哈哈')).toBeLessThanOrEqual(2);
  expect(tierAt(60, 'bail fund haha')).toBe(2);
  expect(tierAt(500, 'bail fund haha (tacos and beer)')).toBeGreaterThanOrEqual(4);
});

test('a refund of tickets is one of a plain thing; a joke beside tickets is none', () => {
  expect(tierAt(60, 'refund for the tickets')).toBe(1);
  expect(tierAt(60, 'bail money tickets')).toBe(4);
});

test('a deposit is not eased from the low limit on', () => {
  expect(tierAt(499, '场地押金分摊')).toBe(1);
  expect(tierAt(500, '场地押金分摊')).toBeGreaterThanOrEqual(2);
});

describe('what a caller could have added to an order', () => {
  const added = [
    'pizza',
    '午饭 aa',
    'paying you back',
    '的钱还你',
    'haha lol',
    'dinner half',
    '退还押金',
    'deposit back',
  ];
  const orders = [
    '安全账户',
    '刷单',
    'safe account transfer',
    'gift card for police',
    'bail money',
    '税务局 补税',
    'withdrawal fee',
    'new number mum its me',
    '做任务 垫付',
    'told to put furniture',
  ];

  test.each(orders)('%s: no silence, and no less from the low limit on', (order) => {
    for (const more of added)
      for (const purpose of [`${order} ${more}`, `${more} ${order}`]) {
        expect(tierAt(60, purpose), purpose).toBeGreaterThanOrEqual(Math.min(2, tierAt(60, order)));
        expect(tierAt(500, purpose), purpose).toBeGreaterThanOrEqual(tierAt(500, order));
        expect(tierAt(5000, purpose), purpose).toBeGreaterThanOrEqual(tierAt(5000, order));
      }
  });
});

test.each([
  ['refund for the concert tix you got me', 1],
  ['refund for the thing you bought me', 1],
  ['customs duty you paid for my jacket', 1],
  ['frais de douane que tu as avancés', 1],
  ['police themed birthday cake', 1],
  ['police cake', 2],
] as const)('what a friend had paid, or a feast: %s', (purpose, tier) => {
  expect(tierAt(60, purpose)).toBe(tier);
});

test.each(['ค่าภาษีนำเข้าที่ออกให้', 'import tax you paid for me'])(
  'a tax that a friend had paid suits the friend: %s',
  (purpose) => {
    const codes = assess(
      attemptOf(transferOf({ purpose, amount: sum(60) })),
      noPast,
      defaultSettings,
    ).findings;
    expect(codes.map(({ code }) => code)).not.toContain('purpose/does-not-suit-payee');
  },
);

test.each([
  ['a refund shared with a flatmate', 'your half of the bond refund', 800, 9, 1],
  ['the same to somebody new', 'your half of the bond refund', 800, 0, 6],
  ['paid twice before', 'your half of the bond refund', 800, 2, 6],
  ['far above what was paid', 'your half of the bond refund', 1600, 9, 2],
  ['a month of wages', 'your half of the bond refund', 3000, 9, 2],
  ['no plain thing', 'bond refund', 800, 9, 2],
  ['a fine that mother had paid', 'กับข้าว กับค่าปรับตำรวจที่แม่จ่ายให้ก่อน', 800, 9, 1],
] as const)('to whom one often paid as much: %s', (_, purpose, units, times, cap) => {
  const claims = claimsIn(subjectOf({ purpose, amount: sum(units) }, paidBefore(times, 1000)));
  expect(heaviest(claims)?.cap).toBe(cap);
});

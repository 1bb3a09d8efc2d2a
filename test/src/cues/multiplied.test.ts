// Money that is said to become more, and numbers that are nothing of the kind.
import { expect, test } from 'vitest';
import { findCues } from '../../../src/cues/find-cues.ts';
import { promisesMore, sumsComingBack } from '../../../src/cues/multiplied.ts';

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

test.each([
  ['做完返260', [260]],
  ['任务返现 360 元', [360]],
  ['pay now, get back 150', [150]],
  ['140 back tonight', [140]],
  ['me devuelven 300', [300]],
  ['depois volta 400', [400]],
  ['morgen 250 zurück', [250]],
  ['me rendent 90', [90]],
  ['poi tornano 120', [120]],
  ['straks 75 terug', [75]],
  ['потом вернут 5000', [5000]],
  ['potem oddadzą 600', [600]],
  ['sonra 900 geri', [900]],
  ['3000返ってくる', [3000]],
  ['2만 넣고 50000 돌려받음', [50000]],
  ['xong hoàn lại 500k', [500000]],
  ['balik 200rb', [200000]],
  ['接下一单 得450', [450]],
  ['pago agora e recebo 260', [260]],
  ['แล้วได้คืน 800', [800]],
  ['700 wapas', [700]],
  ['ثم يرجع 450', [450]],
] as const)('%s: what comes back', (text, wanted) => {
  expect(sumsComingBack(text)).toEqual(wanted);
});

test.each([
  ...['往返 300', 'ida e volta 300', 'get 30 eggs', 'receipt 218', '返程车票', 'recibo 300', '订单 88231'],
  ...['get back 2026', 'return 2026', 'get back home', 'room 218', '2000返品', '', 'backpack 60'],
])('%s: nothing comes back', (text) => {
  expect(sumsComingBack(text)).toEqual([]);
});

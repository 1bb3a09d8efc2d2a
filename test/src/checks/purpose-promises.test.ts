// More than is paid, said to come back: to whom it counts, from which sum on, and how far it lifts.
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { promisesIn } from '../../../src/checks/purpose-promises.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { noPast } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import { attemptOf, lina, paidBefore, subjectOf, sum, transferOf } from '../samples.ts';

const acme = { ...lina, name: 'Acme GmbH', holder: 'business' } as const;

test.each([
  ['more comes back', { purpose: '这单返260', amount: sum(200) }, 1],
  ['a little more', { purpose: '这单返201', amount: sum(200) }, 1],
  ['five times as much', { purpose: '返1000', amount: sum(200) }, 1],
  ['a number far above', { purpose: '返1001', amount: sum(200) }, 0],
  ['the same', { purpose: '返200', amount: sum(200) }, 0],
  ['less, of a deposit', { purpose: '押金 返150', amount: sum(200) }, 0],
  ['too small', { purpose: '返19', amount: sum(10) }, 0],
  ['just large enough', { purpose: '返20', amount: sum(10) }, 1],
  ['in wide digits', { purpose: '返２６０', amount: sum(200) }, 1],
  ['amount not read', { purpose: '返260', amount: null }, 0],
  ['an amount of nothing', { purpose: '返260', amount: sum(0) }, 0],
  ['no purpose', { purpose: null, amount: sum(200) }, 0],
  ['to a business', { purpose: '返260', amount: sum(200), payee: acme }, 0],
] as const)('%s', (_, transfer, count) => {
  expect(promisesIn(subjectOf(transfer, noFacts))).toHaveLength(count);
});

test('somebody paid before gives back what they like; a message counts like the purpose', () => {
  const transfer = { purpose: '返260', amount: sum(200) };
  expect(promisesIn(subjectOf(transfer, paidBefore(20, 1000)))).toEqual([]);
  const signals = { ...noSignals, message: 'pay 200 and get 260 back' };
  expect(
    promisesIn(subjectOf({ ...transfer, purpose: null }, noFacts, defaultSettings, { signals })),
  ).toEqual([{ scam: 'job', strength: 'medium', written: signals.message, isScript: true }]);
});

test.each([
  ['第二单 做完返260', 200],
  ['pay now, get back 250 tonight', 200],
  ['потом вернут 400', 300],
])('%s stops for long', (purpose, units) => {
  const attempt = attemptOf(transferOf({ purpose, amount: sum(units) }));
  expect(assess(attempt, noPast, defaultSettings).tier).toBe(4);
});

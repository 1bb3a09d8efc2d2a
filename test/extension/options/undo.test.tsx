// What becomes laxer at once, in the light profile, is undone in the line at the foot of the page.
// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { KnownPayee } from '../../../src/payees/known-payee.ts';
import { find, hasButton, press } from '../ui/drawn.tsx';
import { NOON, openAt } from './opened.tsx';

const lina: KnownPayee = {
  key: 'account:1',
  name: '李娜',
  account: null,
  paid: 3,
  told: 0,
  toldFrom: null,
  largest: null,
  lastAt: NOON,
  relationship: 'family',
  vouchedFrom: null,
  blocked: false,
  blockedUntil: null,
  forgotten: false,
};
const line = () => find('.stored p').textContent;

test.each([
  ['我信得过', {}, { trust: false }],
  ['可以再给他转', { blocked: true }, { block: true }],
] as const)('"%s" that counts at once is undone at once, and once', async (words, some, back) => {
  const payee = { ...lina, ...some };
  const page = await openAt('payees', { answers: { payees: () => [payee], 'declare-payee': () => payee } });
  await press(words);
  expect(line()).toBe('存好了。');
  await press('改回去');
  expect(page.asked).toContainEqual(['declare-payee', { payee: { key: 'account:1' }, ...back }]);
  expect(line()).toBe('存好了。');
  expect(hasButton('改回去')).toBe(false);
});

const own = { granted: ['https://*.shop.example/*'] };

test.each([
  [true, '存好了。'],
  [false, '浏览器没有同意，什么都没改。'],
])('a site that was left is asked of the browser again; given: %s', async (given, said) => {
  const asked: (readonly string[])[] = [];
  const browser = {
    missing: async () => [],
    ask: async (patterns: readonly string[]) => {
      asked.push(patterns);
      return given;
    },
    isPinned: async () => true,
    seesPrivate: async () => true,
    openOwnPage: null,
  };
  const page = await openAt('sites', { own, browser });
  await press('不再看着');
  expect(page.asked).toContainEqual(['loosen', { what: { kind: 'leave-site', pattern: own.granted[0] } }]);
  expect(asked).toEqual([]);
  await press('改回去');
  expect(asked).toEqual([own.granted]);
  expect(line()).toBe(said);
  expect(hasButton('改回去')).toBe(false);
});

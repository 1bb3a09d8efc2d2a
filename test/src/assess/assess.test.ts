// The assessment: the worked examples of the scoring, the first days, and what a tier asks.
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { noPast, type Past } from '../../../src/payees/past.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { attemptOf, lina, paidBefore, sum, transferOf } from '../samples.ts';

const someone: Past = noPast;
const known = (units: number, currency?: string): Past => ({
  ...noPast,
  payee: paidBefore(3, units, currency),
  grace: false,
});
const business = { ...lina, name: 'Acme GmbH', holder: 'business' } as const;
const works = { ...lina, name: '自来水公司', holder: 'unknown' } as const;
const newAccount: PayeeFacts = {
  ...noFacts,
  otherAccount: { at: 0, name: 'Acme GmbH', account: 'DE** 1111', amount: sum(7000, 'USD') },
};

/** facts/cooling-off.json, `scoring.examples`, all of them. */
const examples: readonly [name: string, Partial<Transfer>, Past, score: number, tier: number][] = [
  ['known payee, usual amount', {}, known(1000), 0, 0],
  ['first-time payee, CNY 200', { amount: sum(200) }, someone, 1, 1],
  ['first-time payee, CNY 1,000', {}, someone, 1, 2],
  ['first-time payee, CNY 5,000', { amount: sum(5000) }, someone, 3, 3],
  ['first-time payee, CNY 20,000', { amount: sum(20_000) }, someone, 4, 4],
  ['known payee, 5x its maximum', { amount: sum(5000) }, known(1000), 1, 2],
  [
    'first-time payee, CNY 5,000, remark 保证金 (medium)',
    { amount: sum(5000), purpose: '保证金' },
    someone,
    6,
    4,
  ],
  [
    'first-time payee, CNY 5,000, remark 安全账户 (strong)',
    { amount: sum(5000), purpose: '安全账户' },
    someone,
    7,
    5,
  ],
  ['first-time payee, CNY 200, remark 刷单 (strong)', { amount: sum(200), purpose: '刷单' }, someone, 5, 4],
  ['first-time payee, CNY 60,000, strong cue', { amount: sum(60_000), purpose: '解冻费' }, someone, 9, 6],
  [
    'known supplier name, new account, USD 8,000',
    { payee: business, amount: sum(8000, 'USD'), purpose: null },
    { ...noPast, payee: newAccount, grace: false },
    8,
    6,
  ],
  ['known payee, usual amount, Pix', { amount: sum(90, 'BRL') }, known(90, 'BRL'), 0, 0],
  [
    "known supplier, usual amount, remark 'invoice' (weak)",
    { payee: business, purpose: 'invoice' },
    known(1000),
    0,
    0,
  ],
  ['first-time business payee, CNY 1,000', { payee: business }, someone, 1, 1],
  [
    'first-time personal landlord, CNY 9,000, remark 押金 (weak)',
    { amount: sum(9000), purpose: '押金' },
    someone,
    4,
    3,
  ],
];

test.each(examples)('%s', (_, transfer, knows, score, tier) => {
  const found = assess(attemptOf(transferOf(transfer)), knows, defaultSettings);
  expect([found.score, found.tier]).toEqual([score, tier]);
  expect(found.waitMs).toBe(defaultSettings.waitsMs[tier]);
});

const tierOf = (transfer: Partial<Transfer>, knows: Past, settings: Settings = defaultSettings): number =>
  assess(attemptOf(transferOf(transfer)), knows, settings).tier;

describe('the first days', () => {
  const firstDay: Past = { ...noPast, grace: true };

  test.each([
    ['someone new below mid is only read back', { amount: sum(2999) }, firstDay, 1],
    ['from mid on it is as later', { amount: sum(3000) }, firstDay, 3],
    ['with a cue it is as later', { amount: sum(1000), purpose: '刷单' }, firstDay, 4],
    ['an amount that was not read is as later', { amount: null }, firstDay, 3],
    [
      'a known payee with an unusual amount is as later',
      { amount: sum(2500) },
      { ...known(500), grace: true },
      2,
    ],
    [
      'a known name with a new account is as later',
      { payee: business, amount: sum(50, 'USD') },
      { ...noPast, payee: newAccount, grace: true },
      5,
    ],
  ] as const)('%s', (_, transfer, knows, tier) => {
    expect(tierOf(transfer, knows)).toBe(tier);
  });
});

describe('paid once or twice', () => {
  test.each([
    [1500, 0],
    [1501, 2],
    [5000, 3],
  ])('at most CNY 1,000 before, CNY %d now: tier %d', (units, tier) => {
    expect(tierOf({ amount: sum(units) }, { ...noPast, payee: paidBefore(1, 1000), grace: false })).toBe(
      tier,
    );
  });
});

describe('floors and small scores', () => {
  test.each([
    ['a strong cue to a known payee, from low on', { purpose: '刷单' }, known(1000), 4],
    ['a known name, new account, small sum', { amount: sum(50) }, { ...someone, payee: newAccount }, 5],
    ['an unusual amount below low', { amount: sum(50) }, known(10), 1],
    ['an extra zero to a known payee', { amount: sum(10_000) }, known(1000), 3],
    ['a bill below mid', { kind: 'bill', amount: sum(2999), payee: works }, someone, 1],
    ['a bill below mid to a private account', { kind: 'bill', amount: sum(2999) }, someone, 2],
    ['a known payee, amount not read', { amount: null }, known(1000), 2],
    [
      'nothing was read',
      { amount: null, payee: { name: null, account: null, institution: null, holder: 'unknown' } },
      someone,
      4,
    ],
    ['a purchase below high', { kind: 'purchase', amount: sum(9000), payee: works }, someone, 0],
    ['a purchase paid into a private account', { kind: 'purchase', amount: sum(9000) }, someone, 3],
  ] as const)('%s', (_, transfer, knows, tier) => {
    expect(tierOf(transfer, knows)).toBe(tier);
  });
});

describe('ask at every payment', () => {
  const always: Settings = { ...defaultSettings, askAlways: true };

  test.each([
    ['a known payee', {}, known(1000), 2],
    ['a small purchase', { kind: 'purchase', amount: sum(5), payee: works }, someone, 2],
    ['the first days', { amount: sum(20) }, { ...someone, grace: true }, 2],
    ['what is higher stays', { amount: sum(20_000) }, someone, 4],
  ] as const)('%s', (_, transfer, knows, tier) => {
    expect(tierOf(transfer, knows, always)).toBe(tier);
  });
});

test('a tier 0 or 1 asks nothing, a 2 the three checks, from 3 on all six', () => {
  const strokes = (units: number): string[] =>
    assess(attemptOf(transferOf({ amount: sum(units) })), someone, defaultSettings).questions.map(
      ({ stroke }) => stroke,
    );
  const checks = ['payee', 'amount', 'purpose'];
  expect(strokes(200)).toEqual([]);
  expect(strokes(1000)).toEqual(checks);
  expect(strokes(5000)).toEqual([...checks, 'account-type', 'relationship', 'prompts']);
});

test('the heaviest finding comes first, good news last', () => {
  const codes = assess(
    attemptOf(transferOf({ amount: sum(10_000), purpose: '刷单' })),
    known(1000),
    defaultSettings,
  ).findings.map(({ code }) => code);
  expect(codes).toEqual([
    'purpose/strong-cue',
    'amount/ten-times-largest',
    'amount/three-times-largest',
    'payee/known',
  ]);
});

test("the site's own warnings are asked about word for word", () => {
  const { questions } = assess(
    { ...attemptOf(transferOf({ amount: sum(5000) })), signals: { ...noSignals, prompts: ['请核实对方'] } },
    someone,
    defaultSettings,
  );
  expect(questions.at(-1)).toMatchObject({ stroke: 'prompts', prompts: ['请核实对方'] });
});

// The three checks as questions, and what the answers mean.
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  askAmount,
  askPayee,
  askPurpose,
  judgeAmount,
  judgePayee,
  judgePurpose,
} from '../../../src/checks/ask.ts';
import { type Question, reasons } from '../../../src/findings/question.ts';
import { noFacts } from '../../../src/payees/book.ts';
import type { Tier } from '../../../src/settings/tier.ts';
import { decimalString } from '../../../src/transfer/amount.ts';
import { card, lina, paidBefore, sum, transferOf } from '../samples.ts';

type PayeeQuestion = Extract<Question, { stroke: 'payee' }>;
type AmountQuestion = Extract<Question, { stroke: 'amount' }>;

describe('who', () => {
  const short = { ...card, value: '1234' };
  test.each([
    ['tap the name', lina, 2, 'tap-name'],
    ['type the last four from tier 3 on', lina, 3, 'type-last-four'],
    ['too little of the account is known to ask for it', { ...lina, account: short }, 5, 'tap-name'],
    ['no account', { ...lina, account: null }, 5, 'tap-name'],
    ['an account alone', { ...lina, name: null }, 2, 'tap-name'],
    ['nothing read', { ...lina, name: null, account: null }, 2, 'say-who'],
    ['nothing read, high tier', { ...lina, name: null, account: null }, 6, 'say-who'],
  ] as const)('%s', (_, payee, tier, ask) => {
    expect(askPayee(transferOf({ payee }), noFacts, tier)).toMatchObject({ stroke: 'payee', ask });
  });

  test('the name stands among others like it, earlier ones first; one that may be the same is none of them', () => {
    const last = { at: 0, name: '李丽', account: null, amount: null };
    const asked = (before: typeof last): unknown =>
      askPayee(transferOf({ payee: lina }), { ...noFacts, last: before }, 2);
    expect(asked(last)).toMatchObject({
      name: '李娜',
      alike: ['李丽', expect.stringMatching(/^李[^娜丽]$/u)],
    });
    for (const name of ['李娜', '李 娜', '李*'])
      expect(inspect(asked({ ...last, name }))).not.toMatch(`alike: [ '${name}'`);
    expect(askPayee(transferOf({ payee: { ...lina, name: null } }), noFacts, 2)).not.toHaveProperty('alike');
    expect(askPayee(transferOf({ payee: lina }), noFacts, 3)).not.toHaveProperty('alike');
  });

  test.each([2, 3, 6] as const)('at tier %d the whole account is never shown', (tier) => {
    expect(inspect(askPayee(transferOf(), paidBefore(3, 1000), tier))).not.toContain(card.value);
  });

  test('the last four that are asked for stand nowhere in the question', () => {
    const facts = paidBefore(3, 1000);
    expect(facts.last?.account).toContain('2233');
    expect(inspect(askPayee(transferOf(), facts, 3))).not.toContain('2233');
    expect(inspect(askPayee(transferOf(), facts, 2))).toContain('2233');
  });

  const asked = (ask: PayeeQuestion['ask']): PayeeQuestion => ({
    stroke: 'payee',
    ask,
    name: '李娜',
    account: '6222 •••• •••• ••••',
    institution: null,
    before: null,
  });

  test.each([
    ['tap-name', { same: true }, '2233', 'fits'],
    ['tap-name', { same: false }, '2233', 'does-not-fit'],
    ['tap-name', { typed: '2233' }, '2233', null],
    ['type-last-four', { typed: '2233' }, '2233', 'fits'],
    ['type-last-four', { typed: ' ２２ ３３ ' }, '2233', 'fits'],
    ['type-last-four', { typed: 'ab1c' }, 'AB1C', 'fits'],
    ['type-last-four', { typed: '2234' }, '2233', 'does-not-fit'],
    ['type-last-four', { typed: '' }, '2233', 'does-not-fit'],
    ['type-last-four', { typed: '2233' }, null, null],
    ['type-last-four', { same: true }, '2233', null],
    ['type-last-four', { same: false }, '2233', 'does-not-fit'],
    ['say-who', { typed: '王强' }, null, 'cannot-be-seen'],
    ['say-who', { typed: '  ' }, null, null],
    ['say-who', { same: true }, null, null],
  ] as const)('%s answered %o (%s): %s', (ask, given, expected, outcome) => {
    const judgement = judgePayee(asked(ask), { stroke: 'payee', ...given }, expected);
    expect(judgement).toEqual(outcome === null ? null : { outcome, raiseTo: 0 });
  });
});

describe('how much', () => {
  const question = (units: number | null, tier: Tier): AmountQuestion => {
    const amount = units === null ? null : sum(units);
    const asked = askAmount(transferOf({ amount }), noFacts, tier);
    if (asked.stroke !== 'amount') throw new Error('another stroke');
    return asked;
  };

  test.each([
    [12_000, ['1200.00', '12000.00', '120000.00']],
    [0.05, ['0.005', '0.05', '0.50']],
  ])('below tier 3: the likely slips of %d', (units, options) => {
    const asked = question(units, 2);
    expect(asked.ask === 'choose' && asked.options.map(decimalString)).toEqual(options);
  });

  test.each([
    [0, 'does-not-fit'],
    [1, 'fits'],
    [2, 'does-not-fit'],
    [3, null],
    [-1, null],
    [0.5, null],
  ])('chosen %d: %s', (chosen, outcome) => {
    const judgement = judgeAmount(question(12_000, 2), { stroke: 'amount', chosen });
    expect(judgement?.outcome ?? null).toBe(outcome);
  });

  test.each([
    [12_000, '12000', 'fits'],
    [12_000, '12,000', 'fits'],
    [12_000, '12000.00元', 'fits'],
    [12_000, '1.2万', 'fits'],
    [12_000, '一万二千', 'fits'],
    [12_000, '1200', 'does-not-fit'],
    [12_000, '120000', 'does-not-fit'],
    [12_000, 'a lot', null],
    [12_000, '', null],
    [null, '500', 'cannot-be-seen'],
  ] as const)('typed from tier 3 on, of %s: "%s" %s', (units, typed, outcome) => {
    const judgement = judgeAmount(question(units, 3), { stroke: 'amount', typed });
    expect(judgement?.outcome ?? null).toBe(outcome);
  });

  test('an amount that was not read is typed at any tier', () => {
    expect(question(null, 2).ask).toBe('type');
  });

  test('an answer in the other way is none', () => {
    expect(judgeAmount(question(12_000, 2), { stroke: 'amount', typed: '12000' })).toBeNull();
    expect(judgeAmount(question(12_000, 3), { stroke: 'amount', chosen: 1 })).toBeNull();
  });
});

describe('why', () => {
  test.each(reasons)('%s, and the two fit', (reason) => {
    expect(judgePurpose('房租', { stroke: 'purpose', reason, same: true })?.outcome).toBe('fits');
  });

  test.each([
    ['房租', false, 'does-not-fit'],
    [null, true, 'cannot-be-seen'],
    [null, false, 'does-not-fit'],
  ] as const)('the page says %s, same %s: %s', (purpose, same, outcome) => {
    expect(judgePurpose(purpose, { stroke: 'purpose', reason: 'rent', same })?.outcome).toBe(outcome);
  });

  test("the question holds the page's own words", () => {
    expect(askPurpose(transferOf({ purpose: '<b>货款</b>' }))).toEqual({
      stroke: 'purpose',
      ask: 'reason',
      purpose: '<b>货款</b>',
    });
  });
});

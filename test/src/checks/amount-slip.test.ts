// The amount by its digits: a digit typed twice, a number of the purpose, a code, an account's end.
import { describe, expect, test } from 'vitest';
import { amountSlipRules } from '../../../src/checks/amount-slip.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { noSignals } from '../../../src/transfer/signals.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { found } from '../found.ts';
import { card, lina, noon, paidBefore, subjectOf, sum } from '../samples.ts';

const codes = (subject: Subject): readonly string[] =>
  runRules(amountSlipRules, subject).map(({ code }) => code.replace('amount/', ''));

describe('a digit typed twice', () => {
  const seen: PayeeFacts = {
    ...paidBefore(3, 500),
    largest: sum(2600),
    last: { at: noon.epochMs, name: null, account: null, amount: sum(380) },
  };
  test.each([
    ['the usual', 5500, ['repeated-digit']],
    ['the largest', 26_600, ['repeated-digit']],
    ['the last', 3880, ['repeated-digit']],
    ['the first digit', 2260, []],
    ['trailing zeros are no repeated digit', 5000, []],
    ['an amount of its own', 5510, []],
    ['a fraction', 5500.5, []],
    ['two digits too many', 55_500, []],
  ] as const)('%s: %d', (_, units, expected) => {
    expect(codes(subjectOf({ amount: sum(units), purpose: null }, seen))).toEqual(expected);
  });

  test('the facts are the amount, what was meant, and whose', () => {
    expect(found(amountSlipRules, 'amount/repeated-digit', subjectOf({ amount: sum(5500) }, seen))).toEqual([
      3,
      0,
      '5500',
      '500',
      '李娜',
    ]);
  });

  test('this very sum was paid before; another currency; nobody paid; not read', () => {
    expect(codes(subjectOf({ amount: sum(5500) }, { ...seen, largest: sum(5500) }))).toEqual([]);
    expect(codes(subjectOf({ amount: sum(5500, 'USD') }, seen))).toEqual([]);
    expect(codes(subjectOf({ amount: sum(5500) }, noFacts))).toEqual([]);
    expect(codes(subjectOf({ amount: null }, seen))).toEqual([]);
  });
});

describe('a key held down', () => {
  test.each([
    ['five', { amount: sum(55_555) }, noFacts, ['same-digits']],
    ['five among others', { amount: sum(1_333_332) }, noFacts, ['same-digits']],
    ['four', { amount: sum(5555) }, noFacts, []],
    ['zeros', { amount: sum(300_000) }, noFacts, []],
    ['behind the point too', { amount: sum(11_111.11) }, noFacts, ['same-digits']],
    ['only with those behind the point', { amount: sum(1111.11) }, noFacts, []],
    ['in a red packet', { amount: sum(88_888), kind: 'red-packet' }, noFacts, []],
    ['paid before', { amount: sum(88_888) }, paidBefore(1, 88_888), []],
  ] as const)('%s', (_, transfer, facts, expected) => {
    expect(codes(subjectOf(transfer, facts))).toEqual(expected);
  });

  test('the facts', () => {
    expect(found(amountSlipRules, 'amount/same-digits', subjectOf({ amount: sum(55_555) }))).toEqual([
      3,
      0,
      '55555',
    ]);
  });
});

test.each([
  [1, []],
  [0, ['same-digits']],
])('nothing before the point is a run of none, from %d on', (sameDigits, expected) => {
  const settings = { ...defaultSettings, thresholds: { sameDigits } };
  expect(codes(subjectOf({ amount: sum(0.5), purpose: null }, noFacts, settings))).toEqual(expected);
});

describe('a number in the purpose', () => {
  test.each([
    ['房租3500', 35_000, '3500'],
    ['房租35000', 3500, '35000'],
    ['房租3500', 350_000, '3500'],
    ['房租3500', 3_500_000, '3500'],
    ['房租3500000', 3500, '3500000'],
    ['3500元房租', 35_000_000, '3500'],
    ['rent £1,200', 12_000, '1200'],
    ['房租500', 5500, '500'],
    ['房租3500元', 5300, '3500'],
    ['房租3500', 5300, null],
    ['房租3500', 3500, null],
    ['房租3500', 7000, null],
    ['押金3500 房租35000', 35_000, null],
    ['INV 1020', 10_200, null],
    ['Invoice no. 1020', 102, null],
    ['发票1020', 10_200, null],
    [`INV${' '.repeat(21)}1020`, 10_200, null],
    [`INV${' '.repeat(22)}1020`, 10_200, '1020'],
    ['tel 5550100', 55_501_000, null],
    ['2026-10-14', 20_260, null],
    ['2026年10月房租', 20_260, null],
    ['房租', 3500, null],
    [null, 3500, null],
  ])('%s of %d', (purpose, units, said) => {
    const subject = subjectOf({ purpose, amount: sum(units) });
    expect(found(amountSlipRules, 'amount/differs-from-purpose', subject)).toEqual(
      said === null ? null : [3, 0, String(units), said],
    );
  });

  test('a number typed with a digit too many', () => {
    expect(codes(subjectOf({ purpose: '还款4200', amount: sum(4220) }))).toEqual([]);
    expect(codes(subjectOf({ purpose: '还款4200', amount: sum(44_200) }))).toEqual(['differs-from-purpose']);
  });

  test('not read', () => {
    expect(codes(subjectOf({ purpose: '房租3500', amount: null }))).toEqual([]);
  });
});

describe('a message that says the sum', () => {
  const facts = (message: string | null, units: number, purpose: string | null = null) =>
    found(
      amountSlipRules,
      'amount/differs-from-message',
      subjectOf({ purpose, amount: sum(units) }, noFacts, defaultSettings, {
        signals: { ...noSignals, message },
      }),
    );

  test.each([
    ['a point that was lost', '您好，本月物业费186.50元，请转账', 18_650, [3, 0, '18650', '186.50']],
    ['a zero too many', 'Please send £320.00 for the boiler', 3200, [3, 0, '3200', '320']],
    ['the same sum', '本月物业费186.50元', 186.5, null],
    ['the same sum beside another one', '定金1000元，全款10000元', 10_000, null],
    ['another sum altogether', '本月物业费186.50元', 200, null],
    ['no sum', '请转账', 18_650, null],
    ['no message', null, 18_650, null],
  ] as const)('%s', (_, message, units, expected) => {
    expect(facts(message, units)).toEqual(expected);
  });

  test('that of the purpose is a line of its own', () => {
    expect(facts(null, 18_650, '物业费186.50')).toBe(null);
    const subject = subjectOf({ purpose: '物业费186.50', amount: sum(18_650) });
    expect(found(amountSlipRules, 'amount/differs-from-purpose', subject)).toEqual([3, 0, '18650', '186.50']);
  });
});

describe('a code in the wrong field', () => {
  const account = (value: string): Partial<Transfer> => ({ payee: { ...lina, account: { ...card, value } } });
  test.each([
    ['six digits', 482_913, noFacts, ['looks-like-code']],
    ['six digits and cents', 482_913.5, noFacts, []],
    ['a round sum', 482_910, noFacts, []],
    ['five digits', 48_291, noFacts, []],
    ['seven digits', 4_829_131, noFacts, []],
    ['a date', 20_261_014, noFacts, ['looks-like-code']],
    ['no month 13', 20_261_314, noFacts, []],
    ['no day 32', 20_261_032, noFacts, []],
    ['a sum the payee is used to', 482_913, paidBefore(3, 160_972), []],
    ['three times its largest', 482_913, paidBefore(3, 160_971), ['looks-like-code']],
  ] as const)('%s', (_, units, facts, expected) => {
    expect(codes(subjectOf({ amount: sum(units), purpose: null }, facts))).toEqual(expected);
  });

  test.each(['INR', 'JPY'])('six digits are an ordinary sum in %s', (currency) => {
    const amount = {
      minor: currency === 'JPY' ? 482_913n : 48_291_300n,
      decimals: currency === 'JPY' ? 0 : 2,
      currency,
    };
    expect(codes(subjectOf({ amount }))).toEqual([]);
  });

  test.each([
    ['the last four', '6222020200117893', 7893, noFacts, ['looks-like-account']],
    ['the last five', '6222020200127893', 27_893, noFacts, ['looks-like-account']],
    ['the last three', '6222020200117893', 893, noFacts, []],
    ['a round sum', '6222020200117800', 7800, noFacts, []],
    ['other digits', '6222020200117893', 7894, noFacts, []],
    ['a sum the payee is used to', '6222020200117893', 7893, paidBefore(3, 7000), []],
  ] as const)('%s of the account', (_, value, units, facts, expected) => {
    expect(codes(subjectOf({ ...account(value), amount: sum(units), purpose: null }, facts))).toEqual(
      expected,
    );
  });

  test('the facts', () => {
    const subject = subjectOf({ ...account('6222020200117893'), amount: sum(7893) });
    expect(found(amountSlipRules, 'amount/looks-like-account', subject)).toEqual([3, 0, '7893', '7893']);
    expect(found(amountSlipRules, 'amount/looks-like-code', subjectOf({ amount: sum(482_913) }))).toEqual([
      3,
      0,
      '482913',
      '482913',
    ]);
  });

  test('no account, no amount', () => {
    expect(codes(subjectOf({ payee: { ...lina, account: null }, amount: sum(7893) }))).toEqual([]);
    expect(codes(subjectOf({ ...account('6222020200117893'), amount: null }))).toEqual([]);
  });
});

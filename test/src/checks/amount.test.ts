// The amount check: three times the largest, ten times the usual, and not read.
import { expect, test } from 'vitest';
import { amountRules } from '../../../src/checks/amount.ts';
import { runRules, type Subject } from '../../../src/findings/rule.ts';
import { noFacts } from '../../../src/payees/book.ts';
import { paidBefore, subjectOf, sum } from '../samples.ts';

const found = (subject: Subject): readonly (readonly [code: string, points: number])[] =>
  runRules(amountRules, subject).map(({ code, points }) => [code, points] as const);

const three = ['amount/three-times-largest', 1] as const;
const ten = ['amount/ten-times-usual', 3] as const;

test.each([
  ['usual', 3, 1000, []],
  ['just under three times', 3, 2999, []],
  ['three times', 3, 3000, [three]],
  ['an extra zero', 3, 10_000, [ten, three]],
  ['an extra zero, a little less', 3, 9800, [ten, three]],
  ['three times what was paid once: weighed as first-time already', 1, 3000, []],
  ['an extra zero after one payment', 1, 10_000, [ten]],
] as const)('%s', (_, times, units, expected) => {
  expect(found(subjectOf({ amount: sum(units) }, paidBefore(times, 1000)))).toEqual(expected);
});

test('nothing to compare with, nothing found', () => {
  expect(found(subjectOf({ amount: sum(90_000) }, noFacts))).toEqual([]);
});

test.each([
  [8000, 400, 20],
  [1333.33, 400, 3.3],
])('%d against %d is %d times', (now, before, times) => {
  const [finding] = runRules(amountRules, subjectOf({ amount: sum(now) }, paidBefore(3, before)));
  expect(finding?.facts).toEqual([
    { kind: 'amount', amount: sum(now) },
    { kind: 'number', number: times },
    { kind: 'amount', amount: sum(before) },
    { kind: 'text', text: '李娜' },
  ]);
});

test.each([
  ['known payee', 'transfer', paidBefore(3, 1000), [['amount/not-read', 1]]],
  ['someone new: the payee check weighs it as mid', 'transfer', noFacts, [['amount/not-read', 0]]],
  ['a purchase', 'purchase', noFacts, []],
] as const)('not read: %s', (_, kind, facts, expected) => {
  expect(found(subjectOf({ kind, amount: null }, facts))).toEqual(expected);
});

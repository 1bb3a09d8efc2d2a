// The purpose check: a strong cue weighs, and from `low` on has a floor.
import { expect, test } from 'vitest';
import { purposeRules } from '../../../src/checks/purpose.ts';
import { runRules } from '../../../src/findings/rule.ts';
import { lina, paidBefore, subjectOf, sum } from '../samples.ts';

test.each([
  ['a new payee, below low', { purpose: '刷单', amount: sum(200) }, '刷单', 0],
  ['from low on', { purpose: '请转到安全账户', amount: sum(500) }, '安全账户', 4],
  ['amount not read', { purpose: 'unlock fee', amount: null }, 'unlock fee', 4],
  ['in the name', { payee: { ...lina, name: '刷单工作室' }, purpose: null }, '刷单', 4],
] as const)('%s', (_, transfer, term, floor) => {
  expect(runRules(purposeRules, subjectOf(transfer))).toEqual([
    {
      code: 'purpose/strong-cue',
      stroke: 'purpose',
      points: 4,
      floor,
      facts: [{ kind: 'text', text: term }],
    },
  ]);
});

test('a known payee does not take it away', () => {
  expect(runRules(purposeRules, subjectOf({ purpose: '刷单' }, paidBefore(20, 1000)))).toHaveLength(1);
});

test.each([{ purpose: null }, { purpose: '房租' }, { purpose: 'invoice 2026-11' }, { purpose: '保证金' }])(
  'nothing in %o',
  (transfer) => {
    expect(runRules(purposeRules, subjectOf(transfer))).toEqual([]);
  },
);

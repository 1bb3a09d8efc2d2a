// Which question an answer belongs to: one that is asked, or none.
import { expect, test } from 'vitest';
import type { Answer, Question } from '../../../src/findings/question.ts';
import { judge } from '../../../src/hold/judge.ts';
import { holdOf, purposeQuestion, sum } from '../samples.ts';

const questions: readonly Question[] = [
  {
    stroke: 'payee',
    ask: 'type-last-four',
    name: '李娜',
    account: '6222 ••••',
    institution: null,
    before: null,
  },
  { stroke: 'amount', ask: 'type', amount: sum(1000), before: null },
  purposeQuestion,
  { stroke: 'account-type', ask: 'choose', seen: ['person'], ruledOut: ['business'] },
  { stroke: 'relationship', ask: 'choose', amount: sum(1000) },
  { stroke: 'prompts', ask: 'choose', prompts: [] },
];

const rows: readonly (readonly [answer: Answer, outcome: string, raiseTo: number])[] = [
  [{ stroke: 'payee', typed: '2233' }, 'fits', 0],
  [{ stroke: 'amount', typed: '1,000.00' }, 'fits', 0],
  [{ stroke: 'purpose', reason: 'rent', same: true }, 'fits', 0],
  [{ stroke: 'account-type', expected: 'business' }, 'does-not-fit', 0],
  [{ stroke: 'relationship', relationship: 'landlord' }, 'fits', 0],
  [{ stroke: 'prompts', prompting: 'someone-guides', idea: 'own' }, 'does-not-fit', 5],
];

test.each(rows)('%o', (answer, outcome, raiseTo) => {
  expect(judge(holdOf({ questions }), answer)).toEqual({ outcome, raiseTo });
});

test.each(rows)('%o where it was not asked', (answer) => {
  expect(judge(holdOf({ questions: [] }), answer)).toBeNull();
});

// How rules are run: in their order, and one that fails is a finding, never silence.
import { expect, test } from 'vitest';
import { type Rule, runRules } from '../../../src/findings/rule.ts';
import { subjectOf } from '../samples.ts';

const speaks: Rule = {
  code: 'payee/first-time',
  stroke: 'payee',
  applies: () => [],
  points: () => 1,
  floor: () => 0,
};

function fails(): never {
  throw new Error('broken');
}

test('the findings come in the order of the rules, silent ones leave nothing', () => {
  const silent: Rule = { ...speaks, applies: () => null };
  const second: Rule = { ...speaks, code: 'amount/not-read', stroke: 'amount', floor: () => 3 };
  expect(runRules([speaks, silent, second], subjectOf()).map(({ code, floor }) => [code, floor])).toEqual([
    ['payee/first-time', 0],
    ['amount/not-read', 3],
  ]);
});

test.each([
  ['applies', { applies: fails }],
  ['points', { points: fails }],
  ['floor', { floor: fails }],
] as const)('a rule that fails in `%s` could not check', (_, broken) => {
  expect(runRules([{ ...speaks, ...broken }, speaks], subjectOf())).toEqual([
    {
      code: 'rule/could-not-check',
      stroke: 'payee',
      points: 2,
      floor: 2,
      facts: [{ kind: 'text', text: 'payee/first-time' }],
    },
    { code: 'payee/first-time', stroke: 'payee', points: 1, floor: 0, facts: [] },
  ]);
});

// The three confirms: what each answer means, and that only "someone guides me" lifts the tier.
import { describe, expect, test } from 'vitest';
import {
  askAccountType,
  askPrompts,
  askRelationship,
  judgeAccountType,
  judgePrompts,
  judgeRelationship,
} from '../../../src/confirms/confirm.ts';
import { accountTypes } from '../../../src/findings/question.ts';
import { type Script, scripts } from '../../../src/findings/script.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import { lina, sum, transferOf } from '../samples.ts';

describe('account type: what the person expects against what the page shows', () => {
  test.each([
    ['personal', 'person', 'fits'],
    ['business', 'business', 'fits'],
    ['personal', 'business', 'does-not-fit'],
    ['business', 'person', 'does-not-fit'],
    ['unknown', 'person', 'cannot-be-seen'],
    ['personal', 'not-sure', 'cannot-be-seen'],
  ] as const)('%s, expected %s: %s', (seen, expected, outcome) => {
    expect(judgeAccountType(seen, { stroke: 'account-type', expected })).toEqual({ outcome, raiseTo: 0 });
  });

  test('every answer has a meaning', () => {
    const meanings = accountTypes.map((expected) =>
      judgeAccountType('unknown', { stroke: 'account-type', expected }),
    );
    expect(meanings).not.toContain(null);
  });
});

describe('relationship', () => {
  const against = new Set(['authority', 'online-only']);
  test.each(relationships)('%s', (relationship) => {
    const outcome = against.has(relationship)
      ? 'does-not-fit'
      : relationship === 'stranger'
        ? 'cannot-be-seen'
        : 'fits';
    expect(judgeRelationship({ stroke: 'relationship', relationship })).toEqual({ outcome, raiseTo: 0 });
  });
});

type Asked = Parameters<typeof judgePrompts>[0];

const asked = (prompts: readonly string[], script?: Script): Asked => ({
  stroke: 'prompts',
  ask: 'choose',
  prompts,
  ...(script === undefined ? {} : { script }),
});

describe('a script', () => {
  const good: ReadonlySet<Script> = new Set(['romance', 'invoice-change', 'rental']);
  test.each(scripts)('%s', (script) => {
    const answer = { stroke: 'prompts', prompting: 'nobody' } as const;
    const outcome = (told: boolean): unknown => judgePrompts(asked([], script), { ...answer, told })?.outcome;
    expect(judgePrompts(asked([], script), answer)).toBeNull();
    expect([outcome(true), outcome(false)]).toEqual(
      good.has(script) ? ['fits', 'does-not-fit'] : ['does-not-fit', 'fits'],
    );
  });

  test('someone who guides weighs more', () => {
    const answer = { stroke: 'prompts', prompting: 'someone-guides', told: true } as const;
    expect(judgePrompts(asked([], 'romance'), answer)).toEqual({ outcome: 'does-not-fit', raiseTo: 5 });
  });
});

describe('prompts', () => {
  test.each([
    ['nobody', [], 'fits', 0],
    ['nobody', ['该账户存在风险'], 'cannot-be-seen', 0],
    ['someone-guides', [], 'does-not-fit', 5],
    ['someone-guides', ['该账户存在风险'], 'does-not-fit', 5],
  ] as const)('%s, the site says %o', (prompting, prompts, outcome, raiseTo) => {
    expect(judgePrompts(asked(prompts), { stroke: 'prompts', prompting })).toEqual({ outcome, raiseTo });
  });
});

test('an answer to another step means nothing here', () => {
  const other = { stroke: 'payee', same: true } as const;
  expect(judgeAccountType('personal', other)).toBeNull();
  expect(judgeRelationship(other)).toBeNull();
  expect(judgePrompts(asked([]), other)).toBeNull();
});

test('each question shows the datum of its side', () => {
  expect(askAccountType(transferOf({ payee: { ...lina, holder: 'business' } }))).toMatchObject({
    seen: 'business',
  });
  expect(askRelationship(transferOf({ amount: sum(48_000) }))).toMatchObject({ amount: sum(48_000) });
  expect(askPrompts(['请核实'], null)).toEqual({ stroke: 'prompts', ask: 'choose', prompts: ['请核实'] });
  expect(askPrompts([], 'rental')).toMatchObject({ script: 'rental' });
});

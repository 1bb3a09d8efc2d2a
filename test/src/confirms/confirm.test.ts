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
import type { RelationshipQuestion } from '../../../src/confirms/known-by.ts';
import { type AccountType, accountTypes, type Question } from '../../../src/findings/question.ts';
import { type Script, scripts } from '../../../src/findings/script.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import { relationships } from '../../../src/payees/relationship.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { lina, sum, transferOf } from '../samples.ts';

const accountQuestion = (
  seen: readonly AccountType[],
  ruledOut: readonly AccountType[],
): Extract<Question, { stroke: 'account-type' }> => ({
  stroke: 'account-type',
  ask: 'choose',
  seen,
  ruledOut,
});

describe('account type: what the person expects against what the payment shows', () => {
  const personal = accountQuestion(['person'], ['business']);
  test.each([
    ['person', 'fits'],
    ['business', 'does-not-fit'],
    ['wallet', 'cannot-be-seen'],
    ['not-sure', 'cannot-be-seen'],
  ] as const)('a personal one, expected %s: %s', (expected, outcome) => {
    expect(judgeAccountType(personal, { stroke: 'account-type', expected })).toEqual({ outcome, raiseTo: 0 });
  });

  test.each(accountTypes)('where nothing shows, %s cannot be seen', (expected) => {
    expect(judgeAccountType(accountQuestion([], []), { stroke: 'account-type', expected })).toEqual({
      outcome: 'cannot-be-seen',
      raiseTo: 0,
    });
  });
});

const who = (askKnownBy: boolean): RelationshipQuestion => ({
  stroke: 'relationship',
  ask: 'choose',
  amount: null,
  ...(askKnownBy ? { askKnownBy } : {}),
});

describe('relationship', () => {
  const against = new Set(['authority', 'online-only']);
  test.each(relationships)('%s', (relationship) => {
    const outcome = against.has(relationship)
      ? 'does-not-fit'
      : relationship === 'stranger'
        ? 'cannot-be-seen'
        : 'fits';
    expect(judgeRelationship(who(false), { stroke: 'relationship', relationship })).toEqual({
      outcome,
      raiseTo: 0,
    });
  });

  test.each([
    ['in-person', 'fits'],
    ['called-back', 'fits'],
    ['neither', 'does-not-fit'],
  ] as const)('somebody new of the family, known by %s: %s', (knownBy, outcome) => {
    const answer = { stroke: 'relationship', relationship: 'family' } as const;
    expect(judgeRelationship(who(true), answer)).toBeNull();
    expect(judgeRelationship(who(true), { ...answer, knownBy })?.outcome).toBe(outcome);
  });

  test.each(['self', 'merchant', 'authority', 'online-only', 'stranger'] as const)(
    'of %s it is not asked how they are known',
    (relationship) => {
      expect(judgeRelationship(who(true), { stroke: 'relationship', relationship })).not.toBeNull();
    },
  );

  const asks = (change: Partial<Transfer>, facts: Partial<PayeeFacts> = {}): boolean => {
    const question = askRelationship(transferOf(change), { ...noFacts, ...facts });
    return question.stroke === 'relationship' && question.askKnownBy === true;
  };
  test('it is asked of somebody new who is no shop', () => {
    expect(asks({})).toBe(true);
    expect(asks({ kind: 'purchase' })).toBe(false);
    expect(asks({ kind: 'bill' })).toBe(false);
    expect(asks({ payee: { ...lina, holder: 'business' } })).toBe(false);
    expect(asks({}, { paid: 1 })).toBe(false);
    expect(asks({}, { vouched: true })).toBe(false);
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
    const answer = { stroke: 'prompts', prompting: 'nobody', idea: 'own' } as const;
    const outcome = (told: boolean): unknown => judgePrompts(asked([], script), { ...answer, told })?.outcome;
    expect(judgePrompts(asked([], script), answer)).toBeNull();
    expect([outcome(true), outcome(false)]).toEqual(
      good.has(script) ? ['fits', 'does-not-fit'] : ['does-not-fit', 'fits'],
    );
  });

  test('someone who guides weighs more', () => {
    const answer = { stroke: 'prompts', prompting: 'someone-guides', idea: 'own', told: true } as const;
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
    expect(judgePrompts(asked(prompts), { stroke: 'prompts', prompting, idea: 'own' })).toEqual({
      outcome,
      raiseTo,
    });
  });
});

test.each([
  ['own', 'fits'],
  ['family', 'fits'],
  ['work', 'fits'],
  ['caller', 'does-not-fit'],
  ['online', 'does-not-fit'],
] as const)('an idea of %s: %s', (idea, outcome) => {
  expect(judgePrompts(asked([]), { stroke: 'prompts', prompting: 'nobody', idea })?.outcome).toBe(outcome);
});

test('an answer to another step means nothing here', () => {
  const other = { stroke: 'payee', same: true } as const;
  expect(judgeAccountType(accountQuestion([], []), other)).toBeNull();
  expect(judgeRelationship(who(false), other)).toBeNull();
  expect(judgePrompts(asked([]), other)).toBeNull();
});

test('each question shows the datum of its side', () => {
  expect(askAccountType(transferOf({ payee: { ...lina, holder: 'business' } }), 'CN')).toMatchObject({
    seen: ['business'],
    ruledOut: ['person'],
  });
  expect(askRelationship(transferOf({ amount: sum(48_000) }), noFacts)).toMatchObject({
    amount: sum(48_000),
  });
  expect(askPrompts(['请核实'], null)).toEqual({ stroke: 'prompts', ask: 'choose', prompts: ['请核实'] });
  expect(askPrompts([], 'rental')).toMatchObject({ script: 'rental' });
});

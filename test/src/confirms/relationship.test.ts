// The relationship confirm: authority, only online, stranger, never met, called back, asked again.
import { describe, expect, test } from 'vitest';
import { relationshipRules } from '../../../src/confirms/relationship.ts';
import type { FindingCode } from '../../../src/findings/finding.ts';
import type { Subject } from '../../../src/findings/rule.ts';
import type { Said } from '../../../src/findings/said.ts';
import { noFacts, type PayeeFacts } from '../../../src/payees/book.ts';
import type { Relationship } from '../../../src/payees/relationship.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Transfer } from '../../../src/transfer/transfer.ts';
import { found } from '../found.ts';
import { DAY, lina, noon, paidBefore, subjectOf } from '../samples.ts';

const of = (code: FindingCode, subject: Subject): ReturnType<typeof found> =>
  found(relationshipRules, code, subject);
const saying = (said: Said, transfer: Partial<Transfer> = {}, facts: PayeeFacts = noFacts): Subject =>
  subjectOf(transfer, facts, defaultSettings, { said });
const declared = (relationship: Relationship, daysAgo = 1): PayeeFacts => ({
  ...paidBefore(3, 1000),
  declared: { relationship, at: noon.epochMs - daysAgo * DAY },
});

describe.each([
  ['authority', 'relationship/authority', [4, 4, '李娜']],
  ['online-only', 'relationship/online-only', [3, 3, '李娜']],
  ['stranger', 'relationship/stranger', [1, 0, '李娜']],
] as const)('%s', (relationship, code, weight) => {
  test('said now, declared before, or neither', () => {
    expect(of(code, saying({ relationship }))).toEqual(weight);
    expect(of(code, saying({}, {}, declared(relationship)))).toEqual(weight);
    expect(of(code, saying({ relationship: 'family' }, {}, declared(relationship)))).toEqual(weight);
    expect(of(code, saying({ relationship: 'family' }, {}, declared('family')))).toBeNull();
  });
});

test.each([
  ['a bill', { kind: 'bill' }, noFacts],
  ['an account of its own', { payee: { ...lina, holder: 'business' } }, noFacts],
  ['on the list', {}, { ...noFacts, allowListed: true }],
] as const)('an office is paid where it should be: %s', (_, transfer, facts) => {
  expect(of('relationship/authority', saying({ relationship: 'authority' }, transfer, facts))).toBeNull();
});

describe('never met', () => {
  test.each([
    ['never', { met: false }, {}, noFacts, [2, 0, '李娜']],
    ['never, nor called', { met: false, calledBack: false }, {}, noFacts, [2, 0, '李娜']],
    ['never, but called', { met: false, calledBack: true }, {}, noFacts, null],
    ['met', { met: true }, {}, noFacts, null],
    ['not asked', {}, {}, noFacts, null],
    ['a purchase', { met: false }, { kind: 'purchase' }, noFacts, null],
    ['a bill', { met: false }, { kind: 'bill' }, noFacts, null],
    ['a company', { met: false }, { payee: { ...lina, holder: 'business' } }, noFacts, null],
    ['known', { met: false }, {}, paidBefore(3, 1000), null],
  ] as const)('%s', (_, said, transfer, facts, expected) => {
    expect(of('relationship/never-met', saying(said, transfer, facts))).toEqual(expected);
  });
});

test('called back is good news', () => {
  expect(of('relationship/called-back', saying({ calledBack: true }))).toEqual([0, 0, '李娜']);
  expect(of('relationship/called-back', saying({ calledBack: false }))).toBeNull();
});

describe('asked again', () => {
  const change = { at: 0, name: '李娜', account: null, amount: null };
  const at = (daysAgo: number): number => noon.epochMs - daysAgo * DAY;
  test.each([
    ['after 180 days', declared('family', 181), {}, at(181)],
    ['not before', declared('family', 180), {}, null],
    ['another account', { ...declared('family'), otherAccount: change }, {}, at(1)],
    [
      'another name',
      { ...declared('family'), otherName: { before: change, verdict: 'different' } },
      {},
      at(1),
    ],
    [
      'much the same name',
      { ...declared('family'), otherName: { before: change, verdict: 'close' } },
      {},
      null,
    ],
    ['just said', declared('family', 181), { relationship: 'family' }, null],
    ['never declared', { ...noFacts, otherAccount: change }, {}, null],
  ] as const)('%s', (_, facts, said, expected) => {
    expect(of('relationship/ask-again', saying(said, {}, facts))).toEqual(
      expected === null ? null : [0, 0, '李娜', expected],
    );
  });
});

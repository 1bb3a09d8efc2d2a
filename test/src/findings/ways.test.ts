// What can be done about a finding: something about everything that speaks against a payment.
import { expect, test } from 'vitest';
import { type Finding, type FindingCode, findingCodes } from '../../../src/findings/finding.ts';
import { waysOf } from '../../../src/findings/ways.ts';

const found = (code: FindingCode): Finding => ({ code, stroke: 'payee', points: 0, floor: 0, facts: [] });

test('each finding has its own, and good news has none', () => {
  const codes = ['anomaly/guided', 'payee/known', 'amount/same-again'] as const;
  expect(waysOf(codes.map(found))).toEqual({ 'anomaly/guided': 'help', 'amount/same-again': 'journal' });
});

test('nothing is to be done only about good news, and what an earlier step said', () => {
  const none = findingCodes.filter((code) => Object.keys(waysOf([found(code)])).length === 0);
  expect(none).toEqual([
    'payee/known',
    'payee/paid-before',
    'payee/vouched',
    'payee/own',
    'payee/saved',
    'payee/bank-says-match',
    'payee/earlier-step',
    'purpose/earlier-step',
    'relationship/called-back',
  ]);
});

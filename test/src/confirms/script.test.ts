// Which script the findings look like, and what an answer to its question says.
import { describe, expect, test } from 'vitest';
import { saidFrom } from '../../../src/confirms/said-from.ts';
import { saidOf, scriptIn } from '../../../src/confirms/script.ts';
import type { Finding, FindingCode } from '../../../src/findings/finding.ts';
import type { Question } from '../../../src/findings/question.ts';
import type { Said } from '../../../src/findings/said.ts';
import { purposeQuestion } from '../samples.ts';

const finding = (code: FindingCode, scam?: string): Finding => ({
  code,
  stroke: 'purpose',
  points: 4,
  floor: 0,
  facts: [
    { kind: 'text', text: 'x' },
    ...(scam === undefined ? [] : [{ kind: 'text', text: scam } as const]),
  ],
});

test.each([
  ['safe_account', 'safe-account'],
  ['impersonate_police', 'safe-account'],
  ['tech_support', 'remote-help'],
  ['fake_service_refund', 'fake-refund'],
  ['brushing', 'prepaid-job'],
  ['unlock_fee', 'prepaid-job'],
  ['romance', 'romance'],
  ['bec', 'invoice-change'],
  ['rental', 'rental'],
  ['recovery', 'recovery'],
  ['investment', 'investment'],
  ['secrecy', 'coached'],
  ['constructor', null],
  ['mule', null],
])('%s is %s', (scam, script) => {
  expect(scriptIn([finding('purpose/strong-cue', scam)], 3)).toBe(script);
});

test.each([
  ['payee/known-name-new-account', 'invoice-change'],
  ['anomaly/recovery-after-loss', 'recovery'],
  ['anomaly/screen-seen', 'remote-help'],
  ['anomaly/prepaid-to-withdraw', 'prepaid-job'],
  ['relationship/authority', 'safe-account'],
  ['relationship/online-only', 'romance'],
] as const)('%s is %s', (code, script) => {
  expect(scriptIn([finding('payee/first-time'), finding(code)], 3)).toBe(script);
});

test('the first that has one; none has one: from the fourth tier on, whether someone dictates', () => {
  expect(scriptIn([finding('relationship/online-only'), finding('payee/known-name-new-account')], 5)).toBe(
    'romance',
  );
  expect(scriptIn([finding('payee/first-time', 'romance')], 3)).toBeNull();
  expect(scriptIn([], 3)).toBeNull();
  expect(scriptIn([], 4)).toBe('coached');
});

test.each([
  ['safe-account', { idea: 'caller' }, {}],
  ['remote-help', { screenSeen: true }, {}],
  ['fake-refund', { idea: 'caller' }, {}],
  ['prepaid-job', { prepaidToWithdraw: true }, {}],
  ['romance', { met: true }, { met: false }],
  ['invoice-change', { calledBack: true }, { calledBack: false }],
  ['rental', { met: true }, { met: false }],
  ['recovery', { prepaidToWithdraw: true }, {}],
  ['investment', { idea: 'online' }, {}],
  ['coached', { guided: true }, {}],
] as const)('%s: yes and no', (script, yes, no) => {
  expect(saidOf(script, true)).toEqual(yes);
  expect(saidOf(script, false)).toEqual(no);
});

describe('what the answers say', () => {
  const asked: readonly Question[] = [
    purposeQuestion,
    { stroke: 'prompts', ask: 'choose', prompts: [], script: 'rental' },
  ];
  test.each([
    [{ stroke: 'purpose', reason: 'rent', same: true }, { reason: 'rent' }],
    [{ stroke: 'relationship', relationship: 'authority' }, { relationship: 'authority' }],
    [
      { stroke: 'relationship', relationship: 'friend', knownBy: 'in-person' },
      { relationship: 'friend', met: true },
    ],
    [
      { stroke: 'relationship', relationship: 'friend', knownBy: 'called-back' },
      { relationship: 'friend', calledBack: true },
    ],
    [
      { stroke: 'relationship', relationship: 'family', knownBy: 'neither' },
      { relationship: 'family', met: false, calledBack: false },
    ],
    [
      { stroke: 'prompts', prompting: 'someone-guides', idea: 'own' },
      { idea: 'own', guided: true },
    ],
    [{ stroke: 'prompts', prompting: 'nobody', idea: 'work' }, { idea: 'work' }],
    [
      { stroke: 'prompts', prompting: 'nobody', idea: 'own', told: false },
      { idea: 'own', met: false },
    ],
    [{ stroke: 'payee', same: true }, {}],
    [{ stroke: 'amount', chosen: 1 }, {}],
    [{ stroke: 'account-type', expected: 'person' }, {}],
  ] as const)('%o', (answer, said) => {
    expect(saidFrom({}, answer, asked)).toEqual(said);
  });

  test('one after the other, and a guide is never taken back', () => {
    const guided = saidFrom(
      { reason: 'rent' },
      { stroke: 'prompts', prompting: 'someone-guides', idea: 'own' },
      asked,
    );
    expect(saidFrom(guided, { stroke: 'prompts', prompting: 'nobody', idea: 'own' }, asked)).toEqual({
      reason: 'rent',
      idea: 'own',
      guided: true,
    });
  });

  test('a yes or no where no script was asked about says nothing', () => {
    const answer = { stroke: 'prompts', prompting: 'nobody', idea: 'own', told: true } as const;
    expect(saidFrom({}, answer, [purposeQuestion])).toEqual({ idea: 'own' });
    expect(saidFrom({}, answer, [{ stroke: 'prompts', ask: 'choose', prompts: [] }])).toEqual({
      idea: 'own',
    });
  });

  test.each(['caller', 'online'] as const)('an idea of a %s is never taken back', (idea) => {
    const risky = saidFrom({}, { stroke: 'prompts', prompting: 'nobody', idea }, asked);
    expect(risky.idea).toBe(idea);
    const corrected = saidFrom(risky, { stroke: 'prompts', prompting: 'nobody', idea: 'own' }, asked);
    expect(corrected.idea).toBe(idea);
    expect(saidFrom(risky, { stroke: 'purpose', reason: 'rent', same: true }, asked).idea).toBe(idea);
  });
});

test('a share is as rough as its word, and only grows', () => {
  const share = (said: Said, word: 'small' | 'half' | 'nearly-all'): Said =>
    saidFrom(said, { stroke: 'amount', share: word }, []);
  expect(share({}, 'small')).toEqual({ share: 0.1 });
  expect(share({ share: 0.1 }, 'half')).toEqual({ share: 0.5 });
  expect(share({ share: 0.5 }, 'nearly-all')).toEqual({ share: 0.9 });
  expect(share({ share: 0.9 }, 'small')).toEqual({ share: 0.9 });
  expect(saidFrom({}, { stroke: 'purpose', reason: 'rent', same: true }, [])).toEqual({ reason: 'rent' });
});

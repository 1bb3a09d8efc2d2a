// Step-up verification: what is asked from which tier, what wrong tries cost, and that everything is asked again at the end.
import { describe, expect, test } from 'vitest';
import { answered, proved, release, releaseRefusal, ripen } from '../../../src/hold/hold.ts';
import {
  missingProof,
  noStepUp,
  noTries,
  type StepUp,
  type Tries,
  tried,
} from '../../../src/hold/step-up.ts';
import { type Tier, tiers } from '../../../src/settings/tier.ts';
import { holdOf } from '../samples.ts';

const both: StepUp = { pin: 'asked', code: 'asked', approver: 'not-set' };

test.each(tiers)('tier %s', (tier) => {
  const expected = tier < 4 ? null : 'pin-needed';
  expect(missingProof(tier, both)).toBe(expected);
  expect(missingProof(tier, { ...both, pin: 'given' })).toBe(tier === 6 ? 'code-needed' : null);
  expect(missingProof(tier, noStepUp)).toBeNull();
});

test.each(tiers)(
  'tier %s: the second person is asked where the amount asks for two, after all others',
  (tier) => {
    expect(missingProof(tier, { ...noStepUp, approver: 'asked' })).toBe('approver-needed');
    expect(missingProof(tier, { ...noStepUp, approver: 'given' })).toBeNull();
    const all: StepUp = { pin: 'given', code: 'given', approver: 'asked' };
    expect(missingProof(tier, all)).toBe('approver-needed');
    expect(missingProof(6, { ...all, code: 'asked' })).toBe('code-needed');
  },
);

test('four tries are free; then 30 s, 1, 5, 15 and 60 min, which stays', () => {
  const waits: number[] = [];
  let tries: Tries = noTries;
  for (let nth = 0; nth < 11; nth += 1) {
    tries = tried(tries, 1000);
    waits.push(tries.until === 0 ? 0 : (tries.until - 1000) / 1000);
  }
  expect(waits).toEqual([0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
});

const outcomes = { payee: 'fits', amount: 'fits', purpose: 'fits' } as const;

function looked(tier: Tier, stepUp: StepUp): ReturnType<typeof holdOf> {
  return holdOf({ tier, stepUp, outcomes });
}

const end = holdOf().endsAt;

describe('a hold', () => {
  test('of tier 4 goes only with the PIN that was there when it was made', () => {
    const hold = looked(4, { pin: 'asked', code: 'asked', approver: 'not-set' });
    expect(releaseRefusal(hold, end)).toBe('pin-needed');
    expect(release(hold, end)).toEqual({ ok: false, why: 'pin-needed' });
    const step = proved(hold, 'pin', end - 1);
    expect(step.ok && releaseRefusal(step.hold, end)).toBeNull();
    expect(releaseRefusal(looked(4, noStepUp), end)).toBeNull();
  });

  test('of tier 3 asks neither', () => {
    expect(releaseRefusal(looked(3, both), end)).toBeNull();
  });

  test('of tier 5 and 6 asks everything again after the wait', () => {
    for (const tier of [5, 6] as const) {
      const given: StepUp = { pin: 'given', code: 'given', approver: 'not-set' };
      const ready = ripen(looked(tier, given), end);
      expect(ready).toMatchObject({ outcomes: {}, stepUp: both, state: { kind: 'ready' } });
      const fits = { outcome: 'fits', raiseTo: 0 } as const;
      const step = answered(looked(tier, given), 'payee', fits, () => 0, end + 1);
      expect(step).toMatchObject({ ok: true, hold: { outcomes: { payee: 'fits' }, stepUp: both } });
      expect(step.ok && Object.keys(step.hold.outcomes)).toEqual(['payee']);
    }
  });

  test('a proof that is not asked changes nothing, and none is taken once it was decided', () => {
    const hold = looked(4, noStepUp);
    expect(proved(hold, 'pin', end - 1)).toEqual({ ok: true, hold });
    const over = { ...looked(4, both), state: { kind: 'cancelled', at: 1 } as const };
    expect(proved(over, 'pin', end)).toEqual({ ok: false, why: 'closed' });
  });
});

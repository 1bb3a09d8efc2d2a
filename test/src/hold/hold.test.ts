// The hold: every transition that is allowed, and every refusal, as values.
import { describe, expect, test } from 'vitest';
import {
  answered,
  cancel,
  focused,
  type Hold,
  isOpen,
  type Refusal,
  release,
  ripen,
  type Step,
  used,
  withdrawn,
} from '../../../src/hold/hold.ts';
import { PASS_MS } from '../../../src/hold/pass.ts';
import { holdOf } from '../samples.ts';

const HOUR = 3_600_000;
const READY = 60_000;

const waitOf = (tier: number): number => [0, 0, 10_000, 60_000, 1_800_000, 7_200_000, 86_400_000][tier] ?? 0;
const fits = { outcome: 'fits', raiseTo: 0 } as const;

const looked: Hold = holdOf({ outcomes: { purpose: 'fits' } });

/** The hold of a step that must have worked. */
function moved(step: Step): Hold {
  if (!step.ok) throw new Error(step.why);
  return step.hold;
}

const refusal = (step: Step): Refusal | 'accepted' => (step.ok ? 'accepted' : step.why);

const released = (at = READY): Hold => moved(release(looked, at));
const running = (at = READY): Hold => moved(focused(released(at), at));

describe('time alone', () => {
  test.each([
    ['one ms before the end', READY - 1, { kind: 'cooling' }],
    ['at the end', READY, { kind: 'ready', since: READY }],
    ['long after, ready since the end', READY + HOUR, { kind: 'ready', since: READY }],
    ['24 h after the end', READY + 24 * HOUR, { kind: 'expired', at: READY + 24 * HOUR }],
  ])('%s', (_, now, state) => {
    expect(ripen(holdOf(), now).state).toEqual(state);
  });

  test.each([
    [4, 24],
    [5, 72],
    [6, 72],
  ] as const)('tier %d stays ready for %d h', (tier, hours) => {
    const hold = holdOf({ tier });
    expect(ripen(hold, READY + hours * HOUR - 1).state.kind).toBe('ready');
    expect(ripen(hold, READY + hours * HOUR).state.kind).toBe('expired');
  });

  test('what is decided stays decided', () => {
    const over = moved(cancel(holdOf(), 5));
    expect(ripen(over, 1000 * HOUR)).toEqual(over);
  });
});

describe('release', () => {
  test.each([
    ['too early, even when all is answered', looked, READY - 1, 'too-early'],
    ['a question is open', holdOf(), READY, 'unanswered'],
    [
      'the payee does not fit',
      holdOf({ outcomes: { purpose: 'fits', payee: 'does-not-fit' } }),
      READY,
      'does-not-fit',
    ],
    [
      'the amount does not fit',
      holdOf({ outcomes: { purpose: 'fits', amount: 'does-not-fit' } }),
      READY,
      'does-not-fit',
    ],
    ['cancelled', moved(cancel(looked, 1)), READY, 'closed'],
    ['expired', looked, READY + 24 * HOUR, 'closed'],
    ['released already', released(), READY + 1, 'closed'],
  ] as const)('%s', (_, hold, now, why) => {
    expect(refusal(release(hold, now))).toBe(why);
  });

  test.each(['fits', 'does-not-fit', 'cannot-be-seen'] as const)(
    'a reason that %s locks no door',
    (outcome) => {
      expect(refusal(release(holdOf({ outcomes: { purpose: outcome } }), READY))).toBe('accepted');
    },
  );

  test('gives a pass that does not run yet', () => {
    expect(released().state).toEqual({
      kind: 'released',
      at: READY,
      pass: { from: null, usedAt: null },
    });
  });
});

describe('answers', () => {
  test('an outcome is kept, the end is not moved', () => {
    const hold = moved(answered(holdOf(), 'purpose', fits, waitOf, 10));
    expect([hold.outcomes, hold.endsAt, hold.tier]).toEqual([{ purpose: 'fits' }, READY, 3]);
  });

  test('an answer can be given again', () => {
    const wrong = { outcome: 'does-not-fit', raiseTo: 0 } as const;
    const first = moved(answered(holdOf(), 'payee', wrong, waitOf, 10));
    expect(moved(answered(first, 'payee', fits, waitOf, 20)).outcomes).toEqual({ payee: 'fits' });
  });

  test.each([
    ['while cooling', 10],
    ['when ready', READY + 10],
  ])('someone guides the person, %s: tier 5, two hours from now', (_, now) => {
    const guided = { outcome: 'does-not-fit', raiseTo: 5 } as const;
    const hold = moved(answered(holdOf(), 'prompts', guided, waitOf, now));
    expect([hold.tier, hold.endsAt, hold.state]).toEqual([5, now + 2 * HOUR, { kind: 'cooling' }]);
    expect(refusal(release({ ...hold, outcomes: { purpose: 'fits' } }, now + 2 * HOUR - 1))).toBe(
      'too-early',
    );
  });

  test('a raise never brings the end nearer, nor the tier down', () => {
    const long = holdOf({ tier: 6, endsAt: 24 * HOUR });
    const hold = moved(answered(long, 'prompts', { outcome: 'does-not-fit', raiseTo: 5 }, waitOf, 10));
    expect([hold.tier, hold.endsAt]).toEqual([6, 24 * HOUR]);
    const short = holdOf({ endsAt: 9 * HOUR });
    expect(
      moved(answered(short, 'prompts', { outcome: 'does-not-fit', raiseTo: 5 }, waitOf, 10)).endsAt,
    ).toBe(9 * HOUR);
  });

  test.each([
    ['cancelled', moved(cancel(looked, 1)), 2],
    ['released', released(), READY + 1],
    ['expired by now, though nobody has looked', looked, READY + 24 * HOUR],
  ] as const)('%s: refused', (_, hold, now) => {
    expect(refusal(answered(hold, 'purpose', fits, waitOf, now))).toBe('closed');
  });
});

describe('the pass', () => {
  test('lives for three minutes from when its tab has the focus', () => {
    const hold = moved(focused(released(), READY + 1000));
    expect(refusal(used(hold, READY + 1000 + PASS_MS - 1))).toBe('accepted');
    expect(refusal(used(hold, READY + 1000 + PASS_MS))).toBe('no-pass');
    expect(PASS_MS).toBe(180_000);
  });

  test('admits one press', () => {
    const spent = moved(used(running(), READY + 10));
    expect(refusal(used(spent, READY + 11))).toBe('no-pass');
    expect(isOpen(spent)).toBe(false);
    expect(ripen(spent, 1000 * HOUR)).toEqual(spent);
  });

  test('admits nothing before its tab had the focus', () => {
    expect(refusal(used(released(), READY + 1))).toBe('no-pass');
  });

  test('does not start to run twice, nor when it has lapsed', () => {
    expect(refusal(focused(running(), READY + 1))).toBe('no-pass');
    expect(refusal(focused(released(), READY + PASS_MS))).toBe('no-pass');
    expect(refusal(focused(looked, READY))).toBe('no-pass');
  });

  test.each([
    ['whose tab had the focus', running()],
    ['whose tab never had it', released()],
  ])('a pass %s goes back to ready, since it lapsed', (_, hold) => {
    const lapsed = READY + PASS_MS;
    expect(ripen(hold, lapsed - 1)).toEqual(hold);
    expect(ripen(hold, lapsed + HOUR).state).toEqual({ kind: 'ready', since: lapsed });
    expect(ripen(hold, lapsed + 24 * HOUR).state.kind).toBe('expired');
    expect(refusal(release(hold, lapsed + 1))).toBe('accepted');
  });

  test('taken back unused, the answers stay', () => {
    const hold = moved(withdrawn(running(), READY + 5));
    expect([hold.state, hold.outcomes]).toEqual([{ kind: 'ready', since: READY + 5 }, { purpose: 'fits' }]);
  });

  test.each([
    ['a used one', moved(used(running(), READY + 1)), READY + 2],
    ['a lapsed one', running(), READY + PASS_MS],
    ['none', looked, READY],
  ] as const)('%s cannot be taken back', (_, hold, now) => {
    expect(refusal(withdrawn(hold, now))).toBe('no-pass');
  });
});

describe('cancel', () => {
  test.each([
    ['cooling', looked, 1],
    ['ready', looked, READY],
    ['released and unused', running(), READY + 1],
  ] as const)('%s', (_, hold, now) => {
    expect(moved(cancel(hold, now)).state).toEqual({ kind: 'cancelled', at: now });
  });

  test.each([
    ['cancelled before', moved(cancel(looked, 1)), 2],
    ['used', moved(used(running(), READY + 1)), READY + 2],
    ['expired by now', looked, READY + 24 * HOUR],
  ] as const)('%s: refused', (_, hold, now) => {
    expect(refusal(cancel(hold, now))).toBe('closed');
  });
});

test('no transition changes the hold it was given', () => {
  const before = structuredClone(looked);
  answered(looked, 'prompts', { outcome: 'does-not-fit', raiseTo: 5 }, waitOf, 1);
  release(looked, READY);
  cancel(looked, 1);
  ripen(looked, READY);
  expect(looked).toEqual(before);
});

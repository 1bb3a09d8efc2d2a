// What goes on with the story of a hold, what does not, and what the hold is over then.
import { describe, expect, test } from 'vitest';
import type { Hold } from '../../../src/hold/hold.ts';
import { isSameStory, retold, type Told } from '../../../src/hold/story.ts';
import { holdOf, purposeQuestion, sum, transferOf } from '../samples.ts';

const hold: Hold = holdOf({
  questions: [
    { stroke: 'amount', ask: 'choose', options: [sum(100), sum(1000)], before: null },
    purposeQuestion,
  ],
  outcomes: { amount: 'fits', purpose: 'fits' },
});

function told(change: Partial<Told> = {}): Told {
  const { transfer, sure, digest, keys, tier } = hold;
  return { transfer, sure, digest, keys, tier, ...change };
}

const smaller = told({ digest: 'd2', transfer: transferOf({ amount: sum(400) }) });

describe('goes on', () => {
  test.each<[string, Told, boolean]>([
    ['the same', told(), true],
    ['a smaller sum', smaller, true],
    ['another reason', told({ transfer: transferOf({ purpose: '生活费' }) }), true],
    ['a larger sum', told({ transfer: transferOf({ amount: sum(1001) }) }), false],
    ['another currency', told({ transfer: transferOf({ amount: sum(400, 'USD') }) }), false],
    ['no currency', told({ transfer: transferOf({ amount: sum(400, null) }) }), false],
    ['no sum', told({ transfer: transferOf({ amount: null }) }), false],
    ['another site', told({ transfer: transferOf({ site: 'pay.example' }) }), false],
    ['another account', told({ keys: { ...hold.keys, payeeKey: 'q' } }), false],
    ['another name', told({ keys: { ...hold.keys, nameKey: 'm' } }), false],
    ['what would be held more strictly', told({ tier: 4 }), false],
    ['what would not be held at all', told({ tier: 0 }), true],
  ])('%s', (_, now, same) => {
    expect(isSameStory(hold, now)).toBe(same);
  });

  test('after a smaller one, up to the sum that was waited for', () => {
    const then = retold(hold, smaller);
    expect(isSameStory(then, told())).toBe(true);
    expect(isSameStory(then, told({ transfer: transferOf({ amount: sum(1001) }) }))).toBe(false);
    const back = retold(then, told());
    expect(back).toMatchObject({ endsAt: hold.endsAt, upTo: sum(1000), outcomes: { purpose: 'fits' } });
    expect(back.outcomes).not.toHaveProperty('amount');
    expect(isSameStory(back, told({ transfer: transferOf({ amount: sum(1001) }) }))).toBe(false);
  });

  test('payees that were not read are not the same', () => {
    const keys = { payeeKey: null, nameKey: null, accounted: false };
    expect(isSameStory(holdOf({ keys }), told({ keys }))).toBe(false);
  });
});

describe('told again', () => {
  test('the same changes nothing', () => {
    expect(retold(hold, told())).toBe(hold);
  });

  test('a smaller sum: the change is shown, the sum would be typed, all else stays', () => {
    expect(retold(hold, smaller)).toEqual({
      ...hold,
      transfer: smaller.transfer,
      digest: 'd2',
      upTo: sum(1000),
      change: [{ field: 'amount', before: sum(1000), now: sum(400) }],
      questions: [{ stroke: 'amount', ask: 'type', amount: sum(400), before: null }, purposeQuestion],
    });
  });

  test('a sum that did not fit is asked again', () => {
    const wrong = { ...hold, outcomes: { amount: 'does-not-fit', purpose: 'fits' } } as const;
    expect(retold(wrong, smaller).outcomes).toEqual({ purpose: 'fits' });
  });

  test('another reason is asked again', () => {
    const other = told({ digest: 'd2', transfer: transferOf({ purpose: '生活费' }) });
    const now = retold(hold, other);
    expect(now.outcomes).toEqual({ amount: 'fits' });
    expect(now.questions[1]).toEqual({ ...purposeQuestion, purpose: '生活费' });
  });

  test('end and tier never change', () => {
    const { endsAt, tier, createdAt } = retold(hold, told({ digest: 'd2', tier: 0 }));
    expect([endsAt, tier, createdAt]).toEqual([hold.endsAt, hold.tier, hold.createdAt]);
  });
});

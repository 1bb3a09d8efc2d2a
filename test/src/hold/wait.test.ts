// Waits that one sits through, and waits that close the flow.
import { expect, test } from 'vitest';
import { closesFlow, nearestEnd } from '../../../src/hold/wait.ts';
import { holdOf } from '../samples.ts';

const MINUTE = 60_000;

test.each([
  ['three minutes', 3 * MINUTE, false],
  ['a little more', 3 * MINUTE + 1, true],
])('%s', (_, endsAt, closes) => {
  expect(closesFlow(holdOf({ createdAt: 0, endsAt }))).toBe(closes);
});

test('the nearest end is that of a long wait that still runs', () => {
  const long = holdOf({ endsAt: 30 * MINUTE });
  const longer = holdOf({ endsAt: 120 * MINUTE });
  const short = holdOf({ endsAt: MINUTE });
  const ready = holdOf({ endsAt: 20 * MINUTE, state: { kind: 'ready', since: 20 * MINUTE } });
  expect(nearestEnd([longer, long, short, ready])).toBe(30 * MINUTE);
  expect(nearestEnd([short, ready])).toBeNull();
  expect(nearestEnd([])).toBeNull();
});

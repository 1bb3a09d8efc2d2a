// Two clocks that come apart, in one life of the background and across its deaths, and what that does to a hold.
import { describe, expect, test } from 'vitest';
import { afterJump, BEAT_MS, type ClockMark, compareClocks } from '../../../src/hold/clock.ts';
import { focused, type Hold, release, ripen } from '../../../src/hold/hold.ts';
import { holdOf } from '../samples.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const earlier: ClockMark = { life: 'a', wall: 1_000_000, elapsed: 5000, drift: 0 };

/** A reading after the wall clock went on by `wall` and so much time passed. */
const readAfter = (wall: number, elapsed: number, life = 'a') => ({
  life,
  wall: earlier.wall + wall,
  elapsed: life === 'a' ? earlier.elapsed + elapsed : elapsed,
});

describe('in one life', () => {
  test.each([
    ['both went on alike', HOUR, HOUR, 0],
    ['set forward', 2 * HOUR + 10 * SECOND, 10 * SECOND, 2 * HOUR],
    ['set back', -HOUR + 10 * SECOND, 10 * SECOND, -HOUR],
    ['adjusted by a minute', 70 * SECOND, 10 * SECOND, 0],
    ['set by a little more', 71 * SECOND, 10 * SECOND, 61 * SECOND],
    ['slept through', 8 * HOUR, 10 * SECOND, 8 * HOUR - 10 * SECOND],
  ])('%s', (_, wall, elapsed, jump) => {
    expect(compareClocks(earlier, readAfter(wall, elapsed)).jump).toBe(jump);
  });

  test('small steps add up', () => {
    const first = compareClocks(earlier, readAfter(50 * SECOND, 10 * SECOND));
    expect([first.jump, first.mark.drift]).toEqual([0, 40 * SECOND]);
    const second = compareClocks(first.mark, readAfter(100 * SECOND, 20 * SECOND));
    expect([second.jump, second.mark.drift]).toEqual([80 * SECOND, 0]);
  });

  test('a young mark is kept as it is, and not written again', () => {
    expect(compareClocks(earlier, readAfter(SECOND, SECOND)).mark).toBe(earlier);
  });
});

describe('after the background was stopped', () => {
  test.each([
    ['a beat later', BEAT_MS, 0],
    ['a late beat', BEAT_MS + 59 * SECOND, 0],
    ['set forward meanwhile: all but a beat was set', 2 * HOUR, 2 * HOUR - BEAT_MS],
    ['set back meanwhile', -HOUR, -HOUR],
    ['set back by less than passed cannot be seen', 20 * SECOND, 0],
  ])('%s', (_, wall, jump) => {
    expect(compareClocks(earlier, readAfter(wall, 7, 'b')).jump).toBe(jump);
  });

  test('late beats do not add up', () => {
    const { mark } = compareClocks(earlier, readAfter(BEAT_MS + 50 * SECOND, 7, 'b'));
    expect(mark.drift).toBe(0);
  });
});

test('after a start of the browser there is nothing to compare with', () => {
  const now = readAfter(HOUR, 7, 'b');
  expect(compareClocks(null, now)).toEqual({ mark: { ...now, drift: 0 }, jump: 0 });
});

describe('a hold', () => {
  const cooling = holdOf({ createdAt: 0, endsAt: 60_000 });

  test.each([
    ['forward', HOUR],
    ['back', -HOUR],
  ])('its wait goes %s with the clock, and stays as long', (_, jump) => {
    const moved = afterJump(cooling, jump, 10_000);
    expect([moved.createdAt, moved.endsAt]).toEqual([jump, 60_000 + jump]);
    expect(ripen(moved, 59_999 + jump).state.kind).toBe('cooling');
    expect(ripen(moved, 60_000 + jump).state.kind).toBe('ready');
  });

  test('a wait that was over before stays over', () => {
    expect(afterJump(cooling, HOUR, 60_000)).toBe(cooling);
  });

  test('a pass that ran is over', () => {
    const step = release(holdOf({ outcomes: { purpose: 'fits' } }), 60_000);
    if (!step.ok) throw new Error(step.why);
    const running = focused(step.hold, 60_000);
    if (!running.ok) throw new Error(running.why);
    expect(afterJump(running.hold, -HOUR, 61_000).state).toEqual({ kind: 'ready', since: 60_000 });
  });

  test.each<[string, Hold['state']]>([
    ['ready', { kind: 'ready', since: 1 }],
    ['used', { kind: 'released', at: 1, pass: { from: 2, usedAt: 3 } }],
    ['cancelled', { kind: 'cancelled', at: 1 }],
    ['expired', { kind: 'expired', at: 1 }],
  ])('%s: as it was', (_, state) => {
    const hold = holdOf({ state });
    expect(afterJump(hold, HOUR, 0)).toBe(hold);
  });
});

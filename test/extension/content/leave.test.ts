// What may leave: verdicts live as long as they say, and a pass is used once.
import { expect, test } from 'vitest';
import type { Verdict } from '../../../extension/channel/content-protocol.ts';
import { makeLeave } from '../../../extension/content/leave.ts';

const ahead: Verdict = { kind: 'ahead', forMs: 60_000, readBack: null };
const pass: Verdict = { kind: 'pass', holdId: 'h', forMs: 180_000 };

const lives: [name: string, verdict: Verdict, at: number, admitted: boolean][] = [
  ['an ahead pass at once', ahead, 0, true],
  ['an ahead pass to its end', ahead, 59_999, true],
  ['no ahead pass after it', ahead, 60_000, false],
  ['no pass in its first 700 ms', pass, 699, false],
  ['a pass after 700 ms', pass, 700, true],
  ['no pass after 3 minutes', pass, 180_000, false],
  ['a covered code step', { kind: 'covered', forMs: 1000 }, 999, true],
  ['a site that is off', { kind: 'off' }, 1e12, true],
  ['nothing that would be held', { kind: 'would-hold' }, 0, false],
  ['nothing that is held', { kind: 'held', holdId: 'h', line: '', isLong: false }, 0, false],
];

test.each(lives)('admits %s', (_, verdict, at, admitted) => {
  const leave = makeLeave();
  leave.learn('this', verdict, 0);
  expect(leave.admits('this', at, 'person')).toBe(admitted);
  expect(leave.admits('another', at, 'person')).toBe(false);
});

test('a pass that is told of again rests no longer; one that was used, or of another hold, rests anew', () => {
  const leave = makeLeave();
  leave.learn('this', pass, 0);
  leave.learn('this', pass, 500);
  expect(leave.admits('this', 699, 'person')).toBe(false);
  expect(leave.admits('this', 700, 'person')).toBe(true);
  leave.use('this');
  leave.learn('this', pass, 1000);
  expect(leave.admits('this', 1699, 'person')).toBe(false);
  leave.learn('this', { ...pass, holdId: 'other' }, 1650);
  expect(leave.admits('this', 1750, 'person')).toBe(false);
  leave.learn('this', { kind: 'would-hold' }, 1800);
  leave.learn('this', pass, 1900);
  expect(leave.admits('this', 2599, 'person')).toBe(false);
});

test('a pass is used once, an ahead pass is not used up', () => {
  const leave = makeLeave();
  leave.learn('passed', pass, 0);
  leave.learn('ahead', ahead, 0);
  leave.use('passed');
  leave.use('ahead');
  expect(leave.admits('passed', 1000, 'person')).toBe(false);
  expect(leave.admits('ahead', 1000, 'person')).toBe(true);
});

test('a verdict that lets through is asked for again 15 s before its end', () => {
  const leave = makeLeave();
  leave.learn('this', ahead, 0);
  expect(leave.isFresh('this', 44_999)).toBe(true);
  expect(leave.isFresh('this', 45_000)).toBe(false);
  expect(leave.isFresh('unknown', 0)).toBe(false);
});

test('the newest thirty are remembered', () => {
  const leave = makeLeave();
  for (let at = 0; at <= 30; at += 1) leave.learn(`t${at}`, ahead, 0);
  expect(leave.admits('t0', 1, 'person')).toBe(false);
  expect(leave.admits('t1', 1, 'person')).toBe(true);
});

test('a pass is for a person, an ahead pass for the page as well', () => {
  const leave = makeLeave();
  leave.learn('passed', pass, 0);
  leave.learn('ahead', ahead, 0);
  expect(leave.admits('passed', 1000, 'script')).toBe(false);
  expect(leave.admits('ahead', 1000, 'script')).toBe(true);
});

test('a switched site forgets everything', () => {
  const leave = makeLeave();
  leave.learn('this', ahead, 0);
  leave.clear();
  expect(leave.admits('this', 1, 'person')).toBe(false);
});

test('the code of a payment that was let through is for its amount and its time', () => {
  const leave = makeLeave();
  const hundred = { minor: 10_000n, decimals: 2, currency: 'CNY' };
  expect(leave.admitsCode(null, 0)).toBe(false);
  leave.paid(hundred, 60_000);
  expect(leave.admitsCode(null, 59_999)).toBe(true);
  expect(leave.admitsCode(hundred, 59_999)).toBe(true);
  expect(leave.admitsCode({ ...hundred, minor: 99_000n }, 1)).toBe(false);
  expect(leave.admitsCode(null, 60_000)).toBe(false);
  leave.paid(hundred, 120_000);
  leave.clear();
  expect(leave.admitsCode(null, 60_001)).toBe(false);
});

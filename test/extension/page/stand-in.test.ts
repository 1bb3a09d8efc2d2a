// A stand-in: looks like its original, asks first, and steps back where it cannot tell.
import { expect, test } from 'vitest';
import { type Manner, replaceMethod, standIn } from '../../../extension/page/stand-in.ts';
import { fakeDoor } from './fake-door.ts';

const reached: unknown[][] = [];
function pay(this: unknown, ...args: unknown[]): string {
  reached.push([this, ...args]);
  return 'paid';
}

const asks: Manner = {
  read: ([sum]) => (sum === 0 ? null : { call: { kind: 'unread', method: 'pay' }, args: [sum, 'looked at'] }),
  refuse: () => 'refused',
};

test('keeps name, length and text of the function', () => {
  const named = standIn(function send(_to: unknown, _sum: unknown) {}, fakeDoor(), asks);
  expect([named.name, named.length]).toEqual(['send', 2]);
  expect(Function.prototype.toString.call(standIn(Math.max as never, fakeDoor(), asks))).toContain(
    '[native code]',
  );
});

test.each([
  ['no leave', 5, false, 'refused', []],
  ['leave: what was looked at is what is sent', 5, true, 'paid', [['me', 5, 'looked at']]],
  ['nothing to ask', 0, false, 'paid', [['me', 0]]],
] as const)('%s', (_, sum, hasLeave, answer, arrived) => {
  reached.length = 0;
  const door = fakeDoor(hasLeave);
  expect(standIn(pay, door, asks).call('me', sum)).toBe(answer);
  expect(reached).toEqual(arrived);
  expect(door.asked).toHaveLength(sum === 0 ? 0 : 1);
});

test('a call that cannot be told is none of ours', () => {
  const breaks: Manner = {
    read: () => {
      throw new Error('unlike all others');
    },
    refuse: () => 'refused',
  };
  expect(standIn(pay, fakeDoor(), breaks)(1)).toBe('paid');
});

test('no method is replaced twice, and an object that does not let us says so', () => {
  const door = fakeDoor();
  const wallet = { pay };
  expect(replaceMethod(wallet, 'pay', door, asks)).toBe(true);
  const once = wallet.pay;
  expect(replaceMethod(wallet, 'pay', door, asks)).toBe(true);
  expect(wallet.pay).toBe(once);
  expect(standIn(once as never, door, asks)).toBe(once);
  expect(replaceMethod(wallet, 'absent', door, asks)).toBe(true);
  expect(replaceMethod(Object.freeze({ pay }), 'pay', door, asks)).toBe(false);
});

// The small pieces: the route, what differs, the mask, the strokes, money.
// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Money } from '../../../extension/ui/money.tsx';
import { readRoute } from '../../../extension/ui/route.ts';
import { differing, readableAccount } from '../../../extension/ui/sides.tsx';
import { Strokes } from '../../../extension/ui/stroke.tsx';
import { strokes } from '../../../src/findings/stroke.ts';
import { draw, find, text } from './drawn.tsx';

test.each([
  ['', []],
  ['#/', []],
  ['#/hold/a%2Fb', ['hold', 'a/b']],
  ['#/payments', ['payments']],
  ['#/hold/%', []],
])('%s leads to %o', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});

test.each([
  ['1239', '1234', ['123', '9', '']],
  ['48000', '4800', ['4800', '0', '']],
  ['王强', '王强', ['王强', '', '']],
  ['', '1', ['', '', '']],
])('%s differs from %s in %o', (text, other, parts) => {
  expect(differing(text, other)).toEqual(parts);
});

test('what differs and what does not make the whole text again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (one, other) => differing(one, other).join('') === one,
    ),
    { numRuns: 50 },
  );
});

test.each([
  ['6222 •••• •••• 1234', '6222 •••• 1234'],
  ['6222********1234', '6222 •••• 1234'],
  ['••1234', '•••• 1234'],
  ['w••@•••.com', 'w •••• @ •••• .com'],
])('%s reads %s', (mask, readable) => {
  expect(readableAccount(mask)).toBe(readable);
});

describe('strokes', () => {
  test('six, in two threes, each with its name and how it ended', async () => {
    await draw(
      <Strokes
        strokes={strokes}
        current="amount"
        shownOf={(stroke) => (stroke === 'payee' ? 'fits' : 'pending')}
        open={() => undefined}
      />,
    );
    const names = Array.from(document.querySelectorAll('ol'), (three) => three.textContent);
    expect(names).toEqual(['查人对上了查钱还没看查事还没看', '对账户还没看对关系还没看对提示还没看']);
    expect(find('[aria-current="step"]').textContent).toContain('查钱');
  });
});

test('an amount that was not read is said as such', async () => {
  await draw(<Money amount={null} holder="unknown" />);
  expect(text()).toBe('页面上没写');
});

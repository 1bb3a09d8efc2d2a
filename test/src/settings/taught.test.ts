// What was taught: two of three marks, what gives way to what, and which of its changes make anything looser.
import { describe, expect, test } from 'vitest';
import { askedSettings, inForce, noChoices } from '../../../src/settings/loosening.ts';
import type { Layers } from '../../../src/settings/profiles.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import {
  type Anchor,
  bestFound,
  isFound,
  marksAgreeing,
  type Taught,
  taughtAt,
  taughtKey,
  withTaughtParts,
} from '../../../src/settings/taught.ts';

const anchor: Anchor = { selector: 'div.go', name: 'div Frobnicate', place: '/pay' };

test.each([
  ['all three', true, 'div Frobnicate', '/pay', 3],
  ['moved on the page', false, 'div Frobnicate', '/pay', 2],
  ['named anew', true, 'div Proceed', '/pay', 2],
  ['on another page', true, 'div Frobnicate', '/send', 2],
  ['only its place in the tree', true, 'div Search', '/find', 1],
  ['only its name', false, 'div Frobnicate', '/find', 1],
  ['only the page', false, 'div Search', '/pay', 1],
  ['nothing', false, '', '', 0],
] as const)('%s', (_, selected, name, place, marks) => {
  expect(marksAgreeing(anchor, { selected, name, place })).toBe(marks);
  expect(isFound(marks)).toBe(marks >= 2);
});

test('a mark that says nothing agrees with nothing', () => {
  const bare: Anchor = { selector: '', name: '', place: '' };
  expect(marksAgreeing(bare, { selected: true, name: '', place: '' })).toBe(0);
});

test.each([
  ['none', [], null],
  ['too few marks', [['a', 1]], null],
  ['one', [['a', 2]], 'a'],
  [
    'the one with more',
    [
      ['a', 2],
      ['b', 3],
    ],
    'b',
  ],
  [
    'two alike',
    [
      ['a', 2],
      ['b', 2],
    ],
    null,
  ],
] as const)('found: %s', (_, found, best) => {
  expect(bestFound(found)).toBe(best);
});

function part(some: Partial<Taught>): Taught {
  return { ...anchor, host: 'pay.example', page: '/pay', part: 'commit', over: false, title: '', ...some };
}

function all(...parts: readonly Taught[]): Settings['taught'] {
  return Object.fromEntries(parts.map((one) => [taughtKey(one), one]));
}

const button = part({});
const amount = part({ part: 'amount', selector: 'b.sum', name: '' });

test('a value that is taught again on its page takes the place of the one before; a button stays', () => {
  const moved = part({ part: 'amount', selector: 'i.total', name: '' });
  const other = part({ selector: 'div.more', name: 'div More' });
  const after = withTaughtParts(all(button, amount), [other, moved]);
  expect(taughtAt(after, 'pay.example')).toEqual([button, other, moved]);
  expect(withTaughtParts(all(amount), [{ ...moved, page: '/send' }])).toHaveProperty([taughtKey(amount)]);
});

test('only what was taught of the host is given to it, in the order of the parts', () => {
  const foreign = part({ host: 'else.example' });
  expect(taughtAt(all(amount, foreign, button), 'pay.example')).toEqual([button, amount]);
});

describe('looser is slower', () => {
  const layers: Layers = { preset: {}, fixed: {} };
  const MINUTE = 60_000;
  const ask = (own: Partial<Settings>, patch: Partial<Settings>) =>
    askedSettings({ ...noChoices, own }, patch, { id: 'x', now: 0, layers });
  const over = { ...amount, over: true };
  const none = { host: 'pay.example', name: 'Search', place: 'button', page: '/', title: '' };

  test.each([
    ['a button', {}, { taught: all(button) }, true],
    ['a value beside what is read', {}, { taught: all(amount) }, true],
    ['a value over what is read', {}, { taught: all(over) }, false],
    ['a taught value, now over what is read', { taught: all(amount) }, { taught: all(over) }, false],
    ['no longer over what is read', { taught: all(over) }, { taught: all(amount) }, true],
    ['a button taken away', { taught: all(button, amount) }, { taught: all(amount) }, false],
    ['a value taken away', { taught: all(button, amount) }, { taught: all(button) }, true],
    ['another name for it', { taught: all(button) }, { taught: all({ ...button, title: 'Rent' }) }, true],
    ['no payment', {}, { noPayments: { a: none } }, false],
    ['a payment after all', { noPayments: { a: none } }, { noPayments: {} }, true],
  ] as const)('%s', (_, own, patch, atOnce) => {
    const { choices, pending } = ask(own, patch);
    expect(pending === null).toBe(atOnce);
    const [key] = Object.keys(patch) as ['taught' | 'noPayments'];
    const now = inForce(choices, 0, layers)[key];
    expect(inForce(choices, 10 * MINUTE, layers)[key]).toEqual(patch[key as keyof typeof patch]);
    if (atOnce) expect(now).toEqual(patch[key as keyof typeof patch]);
    else expect(now).not.toEqual(patch[key as keyof typeof patch]);
  });

  test('of a button and a value over what is read, the button counts at once, the value beside what is read', () => {
    const { choices, pending } = ask({}, { taught: all(button, over) });
    expect(pending).not.toBeNull();
    expect(inForce(choices, 0, layers).taught).toEqual(all(button, amount));
    expect(inForce(choices, 10 * MINUTE, layers).taught).toEqual(all(button, over));
  });
});

// What the journal knows: the first days and what ends them, payments made, and the same payment tried again.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/journal/entry.ts';
import { graceRuns, isRepeat, pastFrom } from '../../../src/journal/known.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { sum } from '../samples.ts';

const DAY = 86_400_000;
const keys = { payeeKey: 'p', nameKey: 'n', accounted: true };

function entry(change: Partial<Entry> = {}): Entry {
  return {
    id: 'e',
    event: 'paid',
    at: 0,
    site: 'bank.example',
    kind: 'transfer',
    name: '李娜',
    account: '**** 2233',
    amount: sum(100),
    ...keys,
    tier: 0,
    codes: [],
    digest: 'd',
    tabId: 1,
    ...change,
  };
}

describe('the first days', () => {
  test.each([
    ['the last moment of day 14', [], 14 * DAY - 1, true],
    ['day 15', [], 14 * DAY, false],
    ['held and paid do not end them', [entry({ event: 'held' }), entry()], DAY, true],
    ['a cancelled hold ends them', [entry({ event: 'cancelled' })], DAY, false],
    ['a cue ends them', [entry({ event: 'held', codes: ['purpose/strong-cue'] })], DAY, false],
  ] as const)('%s', (_, entries, now, runs) => {
    expect(graceRuns(entries, defaultSettings, 0, now)).toBe(runs);
  });

  test('count from the installation, and can be none', () => {
    expect(graceRuns([], defaultSettings, 100 * DAY, 113 * DAY)).toBe(true);
    expect(graceRuns([], { ...defaultSettings, graceDays: 0 }, 0, 0)).toBe(false);
  });
});

test('only what was paid makes a payee known', () => {
  const events = ['paid', 'held', 'released', 'cancelled'] as const;
  const known = pastFrom(
    events.map((event) => entry({ event })),
    keys,
    'CNY',
    true,
  );
  expect([known.payee.paid, known.grace]).toEqual([1, true]);
});

test.each([
  ['at once', {}, 'd', 1, 500, true],
  ['within two minutes', {}, 'd', 1, 119_999, true],
  ['after two minutes', {}, 'd', 1, 120_000, false],
  ['another transfer', {}, 'x', 1, 500, false],
  ['another tab', {}, 'd', 2, 500, false],
  ['held only', { event: 'held' }, 'd', 1, 500, false],
] as const)('the same payment again: %s', (_, change, digest, tabId, now, expected) => {
  expect(isRepeat([entry(change)], digest, tabId, now)).toBe(expected);
});

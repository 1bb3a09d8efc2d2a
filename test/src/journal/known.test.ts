// What the journal knows: the first days and what ends them, that order does not matter, and the same payment again.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graceRuns, isRepeat, pastFrom, remember } from '../../../src/journal/known.ts';
import { marksOf } from '../../../src/payees/marks.ts';
import { noStanding } from '../../../src/payees/past.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { DAY, factsAt, happened, NOW, numbered, payee } from '../payees/past-samples.ts';
import { sum, transferOf } from '../samples.ts';

describe('the first days', () => {
  test.each([
    ['the last moment of day 14', [], 14 * DAY - 1, true],
    ['day 15', [], 14 * DAY, false],
    ['held and paid do not end them', [happened(0, {}, { event: 'held' }), happened(0)], DAY, true],
    ['a cancelled hold ends them', [happened(0, {}, { event: 'cancelled' })], DAY, false],
    ['a cue ends them', [happened(0, {}, { event: 'held', codes: ['purpose/strong-cue'] })], DAY, false],
  ] as const)('%s', (_, before, now, runs) => {
    expect(graceRuns(remember(before, []).lately, defaultSettings, 0, now)).toBe(runs);
  });

  test('count from the installation, and can be none', () => {
    const { lately } = remember([], []);
    expect(graceRuns(lately, defaultSettings, 100 * DAY, 113 * DAY)).toBe(true);
    expect(graceRuns(lately, { ...defaultSettings, graceDays: 0 }, 0, 0)).toBe(false);
  });
});

test('only what was paid makes a payee known', () => {
  const events = ['paid', 'held', 'released', 'cancelled', 'unchecked', 'lost', 'looked-up'] as const;
  expect(factsAt(events.map((event) => happened(DAY, {}, { event }))).paid).toBe(1);
});

const accounts = ['6222020200112233', '6222020300112233', '6222987654322233'];
const names = ['李娜', 'Li Na', '*娜', '王强', null];

const event = fc.record({
  ago: fc.integer({ min: -2, max: 12 }).map((days) => days * DAY),
  account: fc.constantFrom(...accounts),
  name: fc.constantFrom(...names),
  units: fc.option(fc.integer({ min: 1, max: 500 })),
  currency: fc.constantFrom('CNY', 'USD'),
  what: fc.constantFrom('paid', 'paid', 'cancelled', 'held', 'lost'),
});

test('the order of the events makes no difference', () => {
  const shuffled = fc
    .array(event, { maxLength: 30 })
    .chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      const pastOf_ = (some: typeof events) => {
        const all = some.map(({ ago, account, name, units, currency, what }) =>
          happened(
            ago,
            {
              payee: payee({ name, account: numbered(account) }),
              amount: units === null ? null : sum(units, currency),
            },
            { event: what as 'paid' },
          ),
        );
        const transfer = transferOf();
        const asking = { transfer, marks: marksOf(transfer.payee, transfer.site), now: NOW };
        return pastFrom(remember(all, []), asking, noStanding, defaultSettings);
      };
      expect(pastOf_(others)).toEqual(pastOf_(events));
    }),
  );
});

test.each([
  ['at once', {}, 'd', 1, 500, true],
  ['within two minutes', {}, 'd', 1, 119_999, true],
  ['after two minutes', {}, 'd', 1, 120_000, false],
  ['another transfer', {}, 'x', 1, 500, false],
  ['another tab', {}, 'd', 2, 500, false],
  ['held only', { event: 'held' }, 'd', 1, 500, false],
] as const)('the same payment again: %s', (_, change, digest, tabId, later, expected) => {
  expect(isRepeat([happened(0, {}, change).entry], digest, tabId, NOW + later)).toBe(expected);
});

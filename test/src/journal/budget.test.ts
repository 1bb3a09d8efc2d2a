// The budget of interruptions: windows of the last payments, and the journal replayed with other settings.
import { expect, test } from 'vitest';
import { simulate, windowsOf } from '../../../src/journal/budget.ts';
import type { Entry } from '../../../src/journal/entry.ts';
import { namedRecord, withVouch } from '../../../src/payees/declare.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { DAY, happened, payee } from '../payees/past-samples.ts';
import { sum } from '../samples.ts';

const at = (daysAgo: number, change: Partial<Entry> = {}, units = 1000): Entry =>
  happened(daysAgo * DAY, { amount: sum(units) }, { digest: `d${daysAgo}`, ...change }).entry;
const replaying = { offsetMinutes: 480, installedAt: 0 };
const noGrace: Settings = { ...defaultSettings, graceDays: 0 };

test('a payment that was held counts once, with what became of it', () => {
  const entries = [
    at(9),
    at(8, { event: 'held', tier: 3 }),
    at(7.9, { event: 'released', digest: 'd8', tier: 3 }),
    at(7.8, { event: 'paid', digest: 'd8', tier: 3 }),
    at(6, { event: 'held', tier: 4 }),
    at(5.9, { event: 'cancelled', digest: 'd6', tier: 4 }),
    at(0.5, { event: 'paid', digest: 'd8' }),
  ];
  expect(windowsOf(entries, 20)).toEqual({ of: 4, held: 2 });
  expect(windowsOf(entries, 2)).toEqual({ of: 2, held: 1 });
  expect(windowsOf(entries.toReversed(), 20)).toEqual({ of: 4, held: 2 });
  expect(windowsOf([], 20)).toEqual({ of: 0, held: 0 });
});

test('a hold below the tier of a window is none', () => {
  expect(windowsOf([at(1, { event: 'held', tier: 1 }), at(2, { event: 'held', tier: 2 })], 20)).toEqual({
    of: 2,
    held: 1,
  });
});

test('the same payments with other limits', () => {
  const entries = Array.from({ length: 10 }, (_, n) => at(100 - n * 7));
  const [now, lower, higher] = simulate(
    entries,
    [],
    [
      noGrace,
      { ...noGrace, ceilings: { CNY: { once: 900, day: null, week: null } } },
      { ...noGrace, limits: { CNY: [2000, 3000, 10_000, 50_000] } },
    ],
    100,
    replaying,
  );
  expect(now).toEqual({ of: 10, held: 1 });
  expect(lower).toEqual({ of: 10, held: 10 });
  expect(higher).toEqual({ of: 10, held: 0 });
});

test('what came before the last payments is known to them', () => {
  const entries = Array.from({ length: 10 }, (_, n) => at(100 - n * 7));
  expect(simulate(entries, [], [noGrace], 5, replaying)).toEqual([{ of: 5, held: 0 }]);
});

test('what the person declared is known too', () => {
  const record = namedRecord('李娜');
  if (record === null) throw new Error('no record');
  expect(simulate([at(1)], [withVouch(record, 0)], [noGrace], 100, replaying)).toEqual([{ of: 1, held: 0 }]);
  expect(simulate([at(1)], [], [noGrace], 100, replaying)).toEqual([{ of: 1, held: 1 }]);
});

test('nothing paid is nothing held', () => {
  expect(simulate([], [], [noGrace], 100, replaying)).toEqual([{ of: 0, held: 0 }]);
  expect(simulate([at(1, { event: 'held' })], [], [noGrace], 100, replaying)).toEqual([{ of: 0, held: 0 }]);
});

test('a hundred payments take no time', () => {
  const entries = Array.from(
    { length: 100 },
    (_, n) =>
      happened(
        (200 - n) * DAY,
        { payee: payee({ name: `商家${n % 30}`, account: null }), amount: sum(100 + n) },
        { digest: `d${n}` },
      ).entry,
  );
  // The processor's time, since the wall clock also counts whatever else the machine is busy with.
  const run = (): number => {
    const before = process.cpuUsage();
    simulate(entries, [], [noGrace], 100, replaying);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  expect(Math.min(...Array.from({ length: 5 }, run))).toBeLessThan(400);
});

// Moments and repeats of the history format.
import { describe, expect, test } from 'vitest';
import { momentFrom, periodFrom, repeated } from './calendar.ts';

const days = (text: string, every: string, times: number): readonly string[] => {
  const [moment, period] = [momentFrom(text), periodFrom(every)];
  if (moment === null || period === null) return [];
  return repeated(moment, period, times).map(({ epochMs }) => new Date(epochMs).toISOString().slice(0, 16));
};

describe('a moment', () => {
  test.each([
    ['2026-01-05T10:00+08:00', Date.UTC(2026, 0, 5, 2), 480],
    ['2026-01-05T10:00-03:30', Date.UTC(2026, 0, 5, 13, 30), -210],
    ['2026-01-05T10:00+08', Date.UTC(2026, 0, 5, 2), 480],
    ['2026-01-05T10:00-0330', Date.UTC(2026, 0, 5, 13, 30), -210],
    ['2026-01-05T10:00:30Z', Date.UTC(2026, 0, 5, 10, 0, 30), 0],
  ])('%s', (text, epochMs, offsetMinutes) => {
    expect(momentFrom(text)).toEqual({ epochMs, offsetMinutes });
  });

  test.each(['2026-01-05', '2026-01-05T10:00', '2026-13-05T10:00Z', 'yesterday', ''])('not %j', (text) => {
    expect(momentFrom(text)).toBeNull();
  });
});

describe('repeats', () => {
  test('go by the calendar, and the 31st comes back', () => {
    expect(days('2026-01-31T10:00Z', '1mo', 4)).toEqual([
      '2026-01-31T10:00',
      '2026-02-28T10:00',
      '2026-03-31T10:00',
      '2026-04-30T10:00',
    ]);
  });

  test('count months in local time', () => {
    expect(days('2026-03-01T01:00+08:00', '1mo', 2)).toEqual(['2026-02-28T17:00', '2026-03-31T17:00']);
  });

  test('of days and years', () => {
    expect(days('2026-02-26T10:00Z', '7d', 2)).toEqual(['2026-02-26T10:00', '2026-03-05T10:00']);
    expect(days('2024-02-29T10:00Z', '1y', 2)).toEqual(['2024-02-29T10:00', '2025-02-28T10:00']);
  });

  test.each(['mo', '0d', '1.5d', '1q', ''])('not every %j', (text) => {
    expect(periodFrom(text)).toBeNull();
  });
});

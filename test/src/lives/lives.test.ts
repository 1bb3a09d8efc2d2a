// Ten weeks of ten lives: an ordinary person is hardly ever interrupted once the journal knows whom they pay.
import { describe, expect, test } from 'vitest';
import { live, plans } from './live.ts';

/** Most windows at weeks 1, 4 and 10; a new rule that costs an ordinary life anything is seen here. */
const atMost: Readonly<Record<string, readonly number[]>> = {
  pensioner: [0, 0, 0],
  'student abroad': [0, 0, 0],
  bookkeeper: [20, 1, 0],
  'family with Zelle': [0, 1, 0],
  'family with Pix': [0, 0, 0],
  freelancer: [0, 1, 0],
  landlord: [1, 2, 0],
  shopper: [0, 0, 0],
  'new arrival': [1, 0, 0],
  carer: [0, 0, 0],
};

/** The first weeks, in which the journal is still filling. */
const SETTLED_AFTER = 4;

describe.each(plans)('$name', (plan) => {
  const weeks = live(plan);
  const settled = weeks.slice(SETTLED_AFTER);

  test('windows at weeks 1, 4 and 10', () => {
    const windows = [1, 4, 10].map((week) => weeks[week - 1]?.windows.length ?? 0);
    const most = atMost[plan.name] ?? [];
    expect(
      windows.filter((count, at) => count > (most[at] ?? 0)),
      windows.join(', '),
    ).toEqual([]);
  });

  test('after week 4 at most 2 windows in 100 payments', () => {
    const payments = settled.reduce((sum, week) => sum + week.payments, 0);
    const windows = settled.flatMap((week) => week.windows);
    expect(windows.length, windows.join(', ')).toBeLessThanOrEqual((payments * 2) / 100);
  });

  test('after week 4 at most 2 windows a week', () => {
    expect(Math.max(...settled.map(({ windows }) => windows.length))).toBeLessThanOrEqual(2);
  });
});

// Bands, limits and waits: what a currency's amount counts as, and that nothing is ever out of reach.
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../src/settings/limits.ts';
import {
  atLeast,
  bandOf,
  bands,
  defaultSettings,
  limitsFor,
  type Settings,
  waitOf,
} from '../../../src/settings/settings.ts';
import { sum } from '../samples.ts';

/** facts/cooling-off.json, `thresholds.table`. */
const table: readonly (readonly [currency: string, limits: readonly number[]])[] = [
  ['CNY', [500, 3000, 10000, 50000]],
  ['USD', [100, 500, 2000, 10000]],
  ['EUR', [100, 500, 2000, 10000]],
  ['GBP', [100, 500, 2000, 10000]],
  ['HKD', [500, 3000, 15000, 80000]],
  ['TWD', [2000, 10000, 30000, 100000]],
  ['JPY', [10000, 50000, 200000, 1000000]],
  ['KRW', [100000, 1000000, 3000000, 10000000]],
  ['INR', [2000, 10000, 50000, 200000]],
  ['SGD', [200, 1000, 5000, 25000]],
  ['AUD', [200, 1000, 3000, 15000]],
  ['CAD', [150, 750, 3000, 15000]],
  ['BRL', [200, 1000, 5000, 20000]],
  ['MXN', [1000, 5000, 20000, 100000]],
  ['MYR', [200, 1000, 5000, 25000]],
  ['THB', [1000, 5000, 50000, 200000]],
  ['IDR', [500000, 3000000, 15000000, 75000000]],
  ['VND', [1000000, 10000000, 30000000, 100000000]],
  ['PHP', [2000, 10000, 50000, 200000]],
  ['CHF', [100, 500, 2000, 10000]],
  ['USDT', [50, 250, 1000, 5000]],
];

describe.each(table)('%s', (currency, limits) => {
  test('a limit is the first amount of its band', () => {
    const at = limits.map((limit) => bandOf(defaultSettings, sum(limit, currency)));
    const under = limits.map((limit) => bandOf(defaultSettings, sum(limit - 0.01, currency)));
    expect(at).toEqual(bands.slice(1));
    expect(under).toEqual(bands.slice(0, 4));
  });
});

/** Whose people read the words of frauds that are known here: Europe, the Americas, South and East Asia, Arabia and Africa. */
const spoken =
  'PLN TRY RUB UAH KZT BYN SEK NOK DKK CZK HUF RON BGN ISK ILS SAR AED QAR KWD BHD OMR JOD EGP IQD MAD TND DZD ZAR NGN KES ' +
  'GHS NZD COP ARS CLP PEN UYU PYG BOB CRC GTQ DOP PKR BDT LKR NPR MOP BND AOA MZN XOF XAF';

describe.each(spoken.split(' '))('%s', (currency) => {
  const [low = 0, mid = 0, high = 0, veryHigh = 0] = limitsFor(defaultSettings, currency) ?? [];

  test('a trifle is no day of pay, and the limits rise as those of USD do', () => {
    expect(bandOf(defaultSettings, sum(low / 10, currency))).toBe('below-low');
    expect(bandOf(defaultSettings, sum(veryHigh, currency))).toBe('very-high');
    expect([mid / low, high / mid, veryHigh / high].every((times) => times >= 4 && times <= 6)).toBe(true);
  });
});

test.each([
  ['a cinema ticket', 30, 'PLN', 'below-low'],
  ['a share of a football field', 250, 'TRY', 'below-low'],
  ['a used pram', 600, 'SEK', 'below-low'],
  ['a week of work', 1800, 'AED', 'low'],
  ['a month of work', 700_000, 'CLP', 'high'],
  ['a dinar is worth three dollars', 200, 'KWD', 'mid'],
])('%s: %d %s is %s', (_, whole, currency, band) => {
  expect(bandOf(defaultSettings, sum(whole, currency))).toBe(band);
});

test('a limit is a whole number of units, of which a currency without cents has no others', () => {
  const wrong = Object.entries(defaultLimits).filter(([, limits]) => !limits.every(Number.isInteger));
  expect(wrong).toEqual([]);
});

test.each([
  ['not read', null],
  ['no currency', sum(1, null)],
  ['a currency without limits', sum(999_999, 'XAU')],
  ['a currency that is a word of the language', sum(1, 'constructor')],
])('%s counts as mid', (_, amount) => {
  expect(bandOf(defaultSettings, amount)).toBe('mid');
});

test('decimals do not matter, the value does', () => {
  expect(bandOf(defaultSettings, { minor: 10_000n, decimals: 0, currency: 'JPY' })).toBe('low');
});

test("a person's own limits come first", () => {
  const settings: Settings = { ...defaultSettings, limits: { CNY: [1, 2, 3, 4], XAU: [1, 2, 3, 4] } };
  expect(limitsFor(settings, 'CNY')).toEqual([1, 2, 3, 4]);
  expect(bandOf(settings, sum(3, 'XAU'))).toBe('high');
  expect(limitsFor(settings, 'USD')).toEqual([100, 500, 2000, 10000]);
});

test('bands rise', () => {
  expect(atLeast('mid', 'mid')).toBe(true);
  expect(atLeast('low', 'mid')).toBe(false);
  expect(atLeast('very-high', 'high')).toBe(true);
});

test('the waits of the tiers: none, none, 10 s, 60 s, 30 min, 2 h, 24 h', () => {
  const waits = ([0, 1, 2, 3, 4, 5, 6] as const).map((tier) => waitOf(defaultSettings, tier) / 1000);
  expect(waits).toEqual([0, 0, 10, 60, 1800, 7200, 86_400]);
});

test('a list of waits that is too short falls back on the defaults, never on none', () => {
  expect(waitOf({ ...defaultSettings, waitsMs: [0, 0, 1] }, 4)).toBe(1_800_000);
});

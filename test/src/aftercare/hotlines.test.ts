// Regions by language tag, and the numbers that each region's people should see.
import { expect, test } from 'vitest';
import { hotlinesOf } from '../../../src/aftercare/hotlines.ts';
import { regionOf, regions } from '../../../src/settings/region.ts';

test.each([
  ['zh-CN', 'CN'],
  ['zh_TW', 'TW'],
  ['zh-Hant-HK', 'HK'],
  ['zh-Hant', 'TW'],
  ['zh', 'CN'],
  ['en-GB', 'GB'],
  ['en', 'other'],
  ['de-AT', 'EU'],
  ['de', 'EU'],
  ['pt-BR', 'BR'],
  ['en-ZA', 'other'],
  ['en-EU', 'other'],
  ['', 'other'],
] as const)('%s is %s', (tag, region) => {
  expect(regionOf(tag)).toBe(region);
});

test.each([
  ['CN', ['110', '96110', null, '95017', '95188']],
  ['HK', ['18222', null, '999']],
  ['TW', ['165', null, '110']],
  ['SG', ['1799', null, '999']],
  ['MY', ['997', null]],
  ['IN', ['1930', null, 'cybercrime.gov.in']],
  ['KR', ['112', '1332', null]],
  ['GB', ['159', null, '0300 123 2040']],
  ['other', [null]],
] as const)('%s: %j', (region, numbers) => {
  expect(hotlinesOf(region).map(({ number }) => number)).toEqual(numbers);
});

test("every region has someone to call: at least the number on one's own card", () => {
  for (const region of regions) expect(hotlinesOf(region).some(({ kind }) => kind === 'bank')).toBe(true);
});

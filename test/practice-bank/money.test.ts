import { expect, test } from 'vitest';
import { capitals, decimal, grouped } from './money.ts';

test.each([
  ['8000', '8000.00'],
  ['8,000.5', '8000.50'],
  ['0012.30', '12.30'],
  [' 1 ', '1.00'],
  ['0.01', '0.01'],
  ['0', null],
  ['0.00', null],
  ['-5', null],
  ['1.234', null],
  ['12345678901', null],
  ['', null],
  ['八千', null],
])('the form takes %j as %j', (text, amount) => {
  expect(decimal(text)).toBe(amount);
});

test.each([
  ['8.00', '8.00'],
  ['8000.00', '8,000.00'],
  ['1234567.89', '1,234,567.89'],
])('%s is written %s', (amount, text) => {
  expect(grouped(amount)).toBe(text);
});

test.each([
  ['8000.00', '捌仟元整'],
  ['10.00', '壹拾元整'],
  ['1005.00', '壹仟零伍元整'],
  ['100000.00', '壹拾万元整'],
  ['100500.00', '壹拾万零伍佰元整'],
  ['120345.60', '壹拾贰万零叁佰肆拾伍元陆角整'],
  ['1000000005.00', '壹拾亿零伍元整'],
  ['12.05', '壹拾贰元零伍分'],
  ['12.34', '壹拾贰元叁角肆分'],
  ['0.50', '伍角整'],
  ['0.05', '伍分'],
])('%s in capitals is %s', (amount, text) => {
  expect(capitals(amount)).toBe(text);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalString } from '../../../src/transfer/amount.ts';
import { findAmounts } from '../../../src/transfer/find-amounts.ts';

function found(text: string, language: string): readonly string[] {
  return findAmounts(text, { language, currency: null }).map(({ reading, start, end, marked }) => {
    const amounts = reading.kind === 'amount' ? [reading.amount] : reading.readings;
    const said = amounts.map((amount) => `${decimalString(amount)} ${amount.currency ?? '?'}`).join(' or ');
    return `${text.slice(start, end)} = ${said}${marked ? '' : ' unmarked'}`;
  });
}

test.each([
  ['Pay $25.00 now', 'en', ['$25.00 = 25.00 USD']],
  ['合计：￥1,234.00元', 'zh', ['￥1,234.00元 = 1234.00 CNY']],
  ['Total 12,50 €', 'de', ['12,50 € = 12.50 EUR']],
  ['转账5万元给王强', 'zh', ['5万元 = 50000.00 CNY']],
  ['一共一百元五角整，谢谢', 'zh', ['一百元五角整 = 100.50 CNY']],
  ['一共5块5', 'zh', ['5块5 = 5.50 CNY']],
  ['房租3500', 'zh', ['3500 = 3500.00 ? unmarked']],
  ['for 25.00', 'en', ['25.00 = 25.00 ? unmarked']],
  ['Qty 2 $25.00', 'en', ['$25.00 = 25.00 USD']],
  ['2 25,00 €', 'de', ['25,00 € = 25.00 EUR']],
  ['$10-$20', 'en', ['$10 = 10.00 USD', '$20 = 20.00 USD']],
  ['Total US$25.00 (CA$34.00)', 'en', ['US$25.00 = 25.00 USD', 'CA$34.00 = 34.00 CAD']],
  ['Send 500 usdt to Bob', 'en', ['500 usdt = 500.000000 USDT']],
  ['1 234,56 zł do zapłaty', 'pl', ['1 234,56 zł = 1234.56 PLN']],
  ['支払額 12,000円 (税込)', 'ja', ['12,000円 = 12000 JPY']],
  ['chuyển 3tr5 nhé', 'vi', ['3tr5 = 3500000.00 ?']],
  ['2.5 lakh rupees', 'en-IN', ['2.5 lakh rupees = 250000.00 INR']],
  ['€5/month', 'en', ['€5 = 5.00 EUR']],
  ['pay €1.234 today', '', ['€1.234 = 1.234 EUR or 1234.00 EUR']],
])('%s in "%s"', (text, language, expected) => {
  expect(found(text, language)).toEqual(expected);
});

test.each([
  '2026-11-23 12:30',
  '2026年11月23日 12:30:05',
  'Nov 23, 2026',
  '23. November 2026',
  '23.11.2026',
  '12.30 Uhr',
  'at 10.30 am',
  'call +1 (555) 123-4567',
  '13800138000',
  '06 12 34 56 78',
  '6222 0212 3456 7890',
  '6222021234567890',
  'order no. 12345',
  '订单号 20261123001234',
  '尾号1234',
  'save 20% today',
  'version 2.10',
  'v1.25',
  '192.168.1.1',
  '-$25.00',
  '5万人',
  '千万不要',
  '三思后行，一个人',
  '3 items in 24 hours',
  'B$5',
  '2 1 234,56 €',
])('%s holds no amount', (text) => {
  expect(found(text, 'de')).toEqual([]);
  expect(found(text, 'en')).toEqual([]);
});

test('a code that is an English word is no currency in front of a number', () => {
  expect(found('TOP 10', 'en')).toEqual(['10 = 10.00 ? unmarked']);
});

test('never throws, and offsets lie in the text', () => {
  const scrap = fc.constantFrom(
    '$',
    '1',
    ',',
    '.',
    ' ',
    '万',
    '元',
    '一',
    '百',
    'k',
    'USD',
    '-',
    '%',
    '٣',
    '　',
    'a',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(scrap, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const match of findAmounts(text, { language: 'zh', currency: null })) {
        expect(match.start).toBeGreaterThanOrEqual(end);
        expect(match.end).toBeLessThanOrEqual(text.length);
        end = match.end;
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(['1 ', '$1 ', '5万', '1,', '一', 'a', '5k '])('a megabyte of "%s" is cut off early', (piece) => {
  const before = process.cpuUsage();
  const matches = findAmounts(piece.repeat(1_000_000 / piece.length), { language: 'en', currency: null });
  // Work and no wall clock: what else the machine does is none of it.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  expect(matches.at(-1)?.end ?? 0).toBeLessThanOrEqual(20_000);
});

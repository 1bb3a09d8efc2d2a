import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalString } from '../../../src/transfer/amount.ts';
import { decimalsOf } from '../../../src/transfer/currency.ts';
import { type AmountReading, parseAmount } from '../../../src/transfer/parse-amount.ts';

function said(reading: AmountReading): string {
  if (reading.kind === 'none') return 'none';
  if (reading.kind === 'ambiguous') return reading.readings.map(decimalString).join(' or ');
  const { currency } = reading.amount;
  return decimalString(reading.amount) + (currency === null ? '' : ` ${currency}`);
}

const readAs = (text: string, language: string, currency: string | null = null) =>
  said(parseAmount(text, { language, currency }));

test.each([
  ['1,234.56', 'en', '1234.56'],
  ['1.234,56', 'de', '1234.56'],
  ['1 234,56', 'fr', '1234.56'],
  ['1’234.56', 'de-CH', '1234.56'],
  ['12,34,567.89', 'en-IN', '1234567.89'],
  ['１２３４．５０', 'zh', '1234.50'],
  ['٣٬٤٥٦٫٧٨', 'ar', '3456.78'],
  ['0.010 BTC', 'en', '0.01000000 BTC'],
  ['1.000', 'de', '1000.00'],
  ['1,234', 'en', '1234.00'],
  ['1.234.567', '', '1234567.00'],
  ['1.234 KWD', 'en', '1.234 KWD'],
  ['12.50', '', '12.50'],
  ['$.50', 'en', '0.50 USD'],
  ['50,-', 'de', '50.00'],
  ['1\u202f234\u00a0€', 'en', '1234.00 EUR'],
])('separators: %s in "%s" is %s', (text, language, expected) => {
  expect(readAs(text, language)).toBe(expected);
});

// facts/payee-amount-checks.json, amount.parse_vectors, word for word; `?` is a page without a language.
test.each<readonly [text: string, locale: string, value: number | 'ambiguous']>([
  ['1,234.56', 'en', 1234.56],
  ['1.234,56', 'de', 1234.56],
  ['1 234,56', 'fr', 1234.56],
  ['1’234.56', 'de-CH', 1234.56],
  ['12,34,567.89', 'en-IN', 1234567.89],
  ['１２３４．５０', 'zh', 1234.5],
  ['￥1,000.00', 'zh', 1000],
  ['1.5万', 'zh', 15000],
  ['1万5', 'zh', 15000],
  ['3亿', 'zh', 300000000],
  ['2.5 lakh', 'en-IN', 250000],
  ['1 cr', 'en-IN', 10000000],
  ['1.234', '?', 'ambiguous'],
  ['1,234', '?', 'ambiguous'],
  ['R$ 1.000,00', 'pt-BR', 1000],
  ['Rp1.500.000', 'id', 1500000],
  ['3tr5', 'vi', 3500000],
  ['壹万零伍元整', 'zh', 10005],
  ['٣٬٤٥٦٫٧٨', 'ar', 3456.78],
  ['1.000', 'de', 1000],
  ['1.000', 'en', 'ambiguous'],
  ['0.010 BTC', 'en', 0.01],
])('the vector %s in %s is %s', (text, locale, value) => {
  const reading = parseAmount(text, { language: locale === '?' ? '' : locale, currency: null });
  expect(reading.kind === 'amount' ? Number(decimalString(reading.amount)) : reading.kind).toBe(value);
});

test.each([
  ['1.234', '', '1.234 or 1234.00'],
  ['1,234', '', '1.234 or 1234.00'],
  ['1.000', 'en', '1.00 or 1000.00'],
  ['1.234 BTC', 'de', '1.23400000 or 1234.00000000'],
  ['一万五元', 'zh', '15000.00 or 10005.00'],
])('%s in "%s" is open: %s', (text, language, expected) => {
  expect(readAs(text, language)).toBe(expected);
});

test.each([
  ['1.5万', 'zh', '15000.00'],
  ['1万5', 'zh', '15000.00'],
  ['1万500', 'zh', '10500.00'],
  ['3亿', 'zh', '300000000.00'],
  ['5万元', 'zh-CN', '50000.00 CNY'],
  ['5w', 'zh', '50000.00'],
  ['5千万', 'zh', '50000000.00'],
  ['2.5 lakh', 'en-IN', '250000.00'],
  ['1 cr', 'en-IN', '10000000.00'],
  ['500.00 CR', 'en', 'none'],
  ['3tr5', 'vi', '3500000.00'],
  ['3k5', 'vi', '3500.00'],
  ['3 triệu 500 nghìn', 'vi', '3500000.00'],
  ['1億2,000万円', 'ja', '120000000 JPY'],
  ['10 mil', 'es', '10000.00'],
  ['10 mil', 'en', 'none'],
  ['US$ 5k', '', '5000.00 USD'],
  ['HK$1.2M', 'en', '1200000.00 HKD'],
  ['5k€', 'fr', '5000.00 EUR'],
  ['1,5 Mio. €', 'de', '1500000.00 EUR'],
  ['5千', 'zh', '5000.00'],
  ['5萬', 'zh-TW', '50000.00'],
  ['5만원', 'ko', '50000 KRW'],
  ['3억 5천만원', 'ko', '350000000 KRW'],
  ['₹5 lac', 'en-IN', '500000.00 INR'],
  ['5 लाख', 'hi', '500000.00'],
  ['5 करोड़', 'hi', '50000000.00'],
  ['500rb', 'id', '500000.00'],
  ['Rp 2,5 juta', 'id', '2500000.00 IDR'],
  ['2 miliar', 'id', '2000000000.00'],
  ['500 ngàn', 'vi', '500000.00'],
  ['2 tỷ 500 triệu', 'vi', '2500000000.00'],
  ['5 ล้านบาท', 'th', '5000000.00 THB'],
  ['3 หมื่น', 'th', '30000.00'],
  ['2 millones', 'es', '2000000.00'],
  ['2 milhões de reais', 'pt', '2000000.00 BRL'],
  ['2 milioni di euro', 'it', '2000000.00 EUR'],
  ['2 Mrd. €', 'de', '2000000000.00 EUR'],
  ['5 tausend Euro', 'de', '5000.00 EUR'],
  ['5 mille euros', 'fr', '5000.00 EUR'],
  ['5 тыс. ₽', 'ru', '5000.00 RUB'],
  ['5 tys. zł', 'pl', '5000.00 PLN'],
  ['2 miljoen euro', 'nl', '2000000.00 EUR'],
  ['5 مليون', 'ar', '5000000.00'],
  ['$1bn', 'en', '1000000000.00 USD'],
  ['150 sats', 'en', '0.00000150 BTC'],
  ['21000 gwei', 'en', '0.000021000000000000 ETH'],
  ['99¢', 'en', '0.99'],
  ['人民币（大写）壹万元整', 'zh', '10000.00 CNY'],
  ['US $99', 'en', '99.00 USD'],
  ['5,000.00 (HKD)', 'en', '5000.00 HKD'],
  ['5 km', 'en', 'none'],
  ['1万1万', 'zh', 'none'],
])('units: %s in "%s" is %s', (text, language, expected) => {
  expect(readAs(text, language)).toBe(expected);
});

test.each([
  ['零元整', '0.00'],
  ['伍分', '0.05'],
  ['壹拾元整', '10.00'],
  ['壹佰元伍角整', '100.50'],
  ['壹仟零壹拾元整', '1010.00'],
  ['壹万零伍元整', '10005.00'],
  ['壹万贰仟叁佰肆拾伍元陆角柒分', '12345.67'],
  ['壹亿元整', '100000000.00'],
  ['壹亿零壹万元整', '100010000.00'],
  ['伍仟元零伍分', '5000.05'],
  ['壹拾萬圓', '100000.00'],
  ['贰佰伍拾元零叁角伍分', '250.35'],
  ['壹仟贰佰元整', '1200.00'],
  ['一万二千元', '12000.00'],
  ['三点五万元', '35000.00'],
  ['一亿零三百元', '100000300.00'],
  ['二〇二六元', '2026.00'],
  ['12元5角', '12.50'],
  ['5块5', '5.50'],
  ['100块钱', '100.00'],
])('Chinese numerals: %s is %s CNY', (text, expected) => {
  expect(readAs(text, 'zh')).toBe(`${expected} CNY`);
});

test.each([
  ['￥1,000.00', 'zh', null, '1000.00 CNY'],
  ['¥1000', 'ja', null, '1000 JPY'],
  ['¥1000', 'en', null, '1000.00'],
  ['¥1000', 'en', 'JPY', '1000 JPY'],
  ['１，２３４．５６元', 'zh', null, '1234.56 CNY'],
  ['100元', 'zh-TW', null, '100.00 TWD'],
  ['100元', 'zh-HK', null, '100.00 HKD'],
  ['$25', '', null, '25.00 USD'],
  ['$25', 'en-AU', null, '25.00 AUD'],
  ['$25', 'zh-TW', null, '25.00 TWD'],
  ['$25', 'en', 'CAD', '25.00 CAD'],
  ['$25 CAD', 'en', null, '25.00 CAD'],
  ['€25 USD', 'en', null, 'none'],
  ['人民币 ¥100.00', 'en', null, '100.00 CNY'],
  ['kr 500', 'sv', null, '500.00 SEK'],
  ['kr 500', '', null, '500.00'],
  ['R$ 1.000,00', 'pt-BR', null, '1000.00 BRL'],
  ['Rp1.500.000', 'id', null, '1500000.00 IDR'],
  ["CHF 1'234.50", 'de-CH', null, '1234.50 CHF'],
  ['1 234,56 zł', 'pl', null, '1234.56 PLN'],
  ['١٬٢٣٤٫٥٦ د.إ', 'ar', null, '1234.56 AED'],
  ['₹1,00,000', 'en-IN', null, '100000.00 INR'],
  ['50,000원', 'ko', null, '50000 KRW'],
  ['25 usdt', '', null, '25.000000 USDT'],
  ['25', '', 'EUR', '25.00 EUR'],
] as const)('currency: %s in "%s" on a page of %s is %s', (text, language, currency, expected) => {
  expect(readAs(text, language, currency)).toBe(expected);
});

test.each([
  '',
  '$',
  'abc',
  '-5',
  '($5.00)',
  '5%',
  '10 20',
  '100 200',
  '5 and 6',
  '2026-11-23',
  '23.11.2026',
  '12:30',
  '1.2.3',
  '1,23,45',
  '1.2345',
  '¥100.5 JPY',
  '0.123456789 BTC',
  '٣1',
  '10²',
  '𝟏𝟎',
  '五六百元',
  '百万',
  '一',
  'B$5',
  '1'.repeat(1_000_000),
  ' '.repeat(1_000_000),
])('%j is no amount', (text) => {
  expect(readAs(text, 'en')).toBe('none');
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, language) => {
      expect(['none', 'amount', 'ambiguous']).toContain(parseAmount(text, { language, currency: null }).kind);
    }),
  );
});

const locales =
  'en-GB en-IN es-MX pt-PT fr-CA fr-CH ar-SA sv-SE nb-NO da-DK fi-FI cs-CZ hu-HU uk-UA bn-BD ta-IN en-US zh-CN zh-TW de-DE fr-FR es-ES pt-BR it-IT ja-JP ko-KR hi-IN vi-VN id-ID th-TH ru-RU ar-EG tr-TR pl-PL nl-NL de-CH'.split(
    ' ',
  );
const currencies = 'USD EUR CNY JPY GBP KRW INR HKD TWD BRL CHF VND THB IDR RUB TRY PLN EGP KWD'.split(' ');

describe.each(locales)('what Intl writes in %s is read back', (locale) => {
  test.each(currencies)('%s', (currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (written) => {
        const text = format.format(written / 10 ** digits);
        const reading = parseAmount(text, { language: locale, currency });
        const minor = BigInt(written) * 10n ** BigInt(decimalsOf(currency) - digits);
        const readings =
          reading.kind === 'amount' ? [reading.amount] : reading.kind === 'none' ? [] : reading.readings;
        expect({ text, readings }).toMatchObject({
          readings: expect.arrayContaining([{ minor, decimals: decimalsOf(currency), currency }]),
        });
      }),
      { numRuns: 20 },
    );
  });
});

test.each(locales)('a bare number that Intl writes in %s is read back, or said to be open', (locale) => {
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), (cents) => {
      for (const language of [locale, '']) {
        const reading = parseAmount(format.format(cents / 100), { language, currency: null });
        const readings = reading.kind === 'ambiguous' ? reading.readings : [];
        const all = reading.kind === 'amount' ? [reading.amount] : readings;
        expect(all.map(({ minor }) => minor)).toContain(BigInt(cents));
      }
    }),
    { numRuns: 100 },
  );
});

// The regions whose hotlines and rules are known, and which one a person lives in.

export const regions = [
  'CN',
  'HK',
  'TW',
  'SG',
  'MY',
  'IN',
  'JP',
  'KR',
  'GB',
  'US',
  'AU',
  'BR',
  'EU',
  'other',
] as const;
export type Region = (typeof regions)[number];

/** Countries of the euro area and its neighbours under the same transfer rules (SEPA), as ISO 3166 codes. */
const sepa = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH MC SM AD VA'.split(
    ' ',
  ),
);

/** Where a language is spoken without a country in its tag: only where one country is meant by nearly all. */
const byLanguage: Readonly<Record<string, Region>> = {
  ja: 'JP',
  ko: 'KR',
  hi: 'IN',
  ms: 'MY',
  'zh-hans': 'CN',
  'zh-hant': 'TW',
  zh: 'CN',
  de: 'EU',
  fr: 'EU',
  it: 'EU',
  nl: 'EU',
  pl: 'EU',
};

const named: ReadonlySet<string> = new Set(regions);

/** The region of a country (ISO 3166); `other` of one that no region names. */
export function ofCountry(country: string): Region {
  if (country !== 'EU' && named.has(country)) return country as Region;
  return sepa.has(country) ? 'EU' : 'other';
}

/** The region of a language tag (`zh-CN`, `zh-Hant-HK`, `de`); `other` when the tag says nothing, or no tag at all. */
export function regionOf(tag: string): Region {
  const [language = '', ...parts] = tag.replaceAll('_', '-').split('-');
  const country = parts.find((part) => /^[a-z]{2}$/iu.test(part));
  if (country !== undefined) return ofCountry(country.toUpperCase());
  const script = parts.find((part) => /^[a-z]{4}$/iu.test(part));
  const key = [language, ...(script === undefined ? [] : [script])].join('-').toLowerCase();
  return byLanguage[key] ?? 'other';
}

const currencies: Readonly<Record<Region, string | null>> = {
  CN: 'CNY',
  HK: 'HKD',
  TW: 'TWD',
  SG: 'SGD',
  MY: 'MYR',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  GB: 'GBP',
  US: 'USD',
  AU: 'AUD',
  BR: 'BRL',
  EU: 'EUR',
  other: null,
};

/** What a sum without a sign is in, where a person of this region writes it; `null` where nobody can know. */
export function currencyIn(region: Region): string | null {
  return currencies[region];
}
